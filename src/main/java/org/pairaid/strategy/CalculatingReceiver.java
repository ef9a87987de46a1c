package org.pairaid.strategy;

import static org.pairaid.model.Clamp.unit;

import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.model.ReceivingDecision;

/** Weighs what the assessment rewards against what it costs (model A4). */
final class CalculatingReceiver implements ReceivingStrategy {
  @Override
  public ReceivingDecision decide(ReceivingObservation seen, UniformRandomProvider chance) {
    ReceivingRules rules = seen.rules();
    double incentive = seen.career() * rules.stakes();
    double effort = unit(habitualEffort(seen) + incentive * rules.selfDevelopmentWeight());
    double gain = incentive * rules.inflation() * rules.evaluators().receiver() - incentive * rules.fines().collusion() * rules.detection();
    double acceptance = unit(gain / rules.avoidanceCost() + .5 * rules.joint() - rules.detection());
    return new ReceivingDecision(effort, acceptance, seen.habit());
  }

  /** Effort that the habit of dependence leaves. */
  static double habitualEffort(ReceivingObservation seen) {
    return seen.disposition() * (1 - seen.rules().habitEffect() * seen.habit());
  }
}
