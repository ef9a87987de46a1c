package org.pairaid.strategy;

import org.pairaid.model.ReceivingDecision;

/**
 * What a cycle would have been worth to a receiver had it decided otherwise, as far as it can imagine: the payoff it had, and the difference that the
 * terms of the payoff (model B8) would have made. What its aiders did and who was exposed it does not know; it reckons, as a calculating receiver does (model A4), with
 * aiders who collude in full and the chance of detection that the rules tell: assumption.
 *
 * @param before what it knew when it decided
 * @param taken what it decided
 * @param after what it knows now
 */
record ImaginedReceipt(ReceivingObservation before, ReceivingDecision taken, ReceivingObservation after) {

  /** Imagined payoff of {@code other}, utility. */
  double payoff(ReceivingDecision other) {
    return after.lastPayoff() + worth(other) - worth(taken);
  }

  private double worth(ReceivingDecision decision) {
    ReceivingRules rules = before.rules();
    double accepted = rules.inflation() * rules.evaluators().receiver() - rules.fines().collusion() * rules.detection();
    double beyondHabit = decision.effort() - before.disposition() * (1 - rules.habitEffect() * after.habit());
    double beyondInvited = decision.acceptance() - (.5 * rules.joint() - rules.detection());
    return before.career() * rules.stakes() * (rules.selfDevelopmentWeight() * decision.effort() + accepted * decision.acceptance())
        - .5 * beyondHabit * beyondHabit - .5 * rules.avoidanceCost() * beyondInvited * beyondInvited;
  }
}
