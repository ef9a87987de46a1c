package org.pairaid.strategy;

import static org.pairaid.model.Clamp.unit;

import org.pairaid.model.AidingDecision;

/**
 * What a cycle would have been worth to an aider had it decided otherwise, as far as it can imagine: the payoff it had, and the difference that the
 * terms of the payoff (model B8) would have made. Assumptions: the budget would have followed at once; what projects brought about, what partners did and what
 * the others scored would have been the same; showcasing, collusion and selectivity gain what a calculating aider reckons with (model A4), and exposure
 * takes its belief times its collusion, not the true chance.
 *
 * @param before what it knew when it decided
 * @param taken what it decided
 * @param after what it knows now
 */
record ImaginedAid(AidingObservation before, AidingDecision taken, AidingObservation after) {

  /** Imagined payoff of {@code other}, utility. */
  double payoff(AidingDecision other) {
    double asked = asked(taken);
    double delivered = asked == 0 ? 0 : after.lastFunds() / asked;
    double asked2 = asked(other);
    double delivered2 = asked2 == 0 ? 0 : Math.min(other.delivery(), before.discretion() / asked2);
    double score = after.lastScore().value();
    double moreDone = before.rules().executionWeight() * (execution(asked2, delivered2) - execution(asked, delivered));
    return after.lastPayoff() + worth(other, score(other, score + moreDone), delivered2) - worth(taken, score, delivered);
  }

  /** T' of model A3. */
  private double asked(AidingDecision decision) {
    return before.target() * (1 - before.rules().maxRelief() * decision.pleading() * (1 - before.rules().verification()));
  }

  private static double execution(double asked, double delivered) {
    return asked == 0 ? 1 : Math.min(1, delivered);
  }

  /** The score of {@code other}, where what it delivers would have brought {@code delivering}. */
  private double score(AidingDecision other, double delivering) {
    AidingRules rules = before.rules();
    double fine = rules.fines().collusion() / 2;
    double unfined = delivering + (after.lastScore().exposed() ? fine : 0);
    double inflated = CalculatingAider.inflated(before) * (other.collusion() - taken.collusion());
    double shown = (1 - rules.executionWeight()) * rules.behaviour().showcaseGain() * CalculatingAider.shown(rules) * (other.showcase() - taken.showcase());
    return unit(unfined + inflated + shown - before.exposureBelief() * other.collusion() * fine);
  }

  private double worth(AidingDecision decision, double score, double delivered) {
    AidingRules rules = before.rules();
    var behaviour = rules.behaviour();
    return (rules.reputation() + rules.legalPressure()) * score + before.career() * rules.stakes() * rules.reward().value(score, beaten(score))
        - .5 * behaviour.fundingCost() * before.load() * delivered * delivered - .5 * behaviour.avoidanceCost() * decision.squaredLevers()
        + behaviour.privateReturn() * before.feedbackSpread() * decision.selectivity();
  }

  /** Share of the others with a lower score, equal ones counted half; half where there are none. */
  private double beaten(double score) {
    double beaten = 0;
    int others = 0;
    for (Peer peer : after.peers()) {
      if (!peer.id().equals(after.id())) {
        others++;
        beaten += peer.success() < score ? 1 : peer.success() == score ? .5 : 0;
      }
    }
    return others == 0 ? .5 : beaten / others;
  }
}
