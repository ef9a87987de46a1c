package org.pairaid.strategy;

import static org.pairaid.model.Clamp.unit;

import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.model.AidingDecision;

/** Weighs gains against costs: each lever is the first-order optimum of a linear benefit against a quadratic cost (model A4). */
final class CalculatingAider implements AidingStrategy {
  @Override
  public AidingDecision decide(AidingObservation seen, UniformRandomProvider chance) {
    AidingRules rules = seen.rules();
    var evaluators = rules.evaluators();
    var behaviour = rules.behaviour();
    double incentive = seen.incentive();
    double cost = behaviour.avoidanceCost();
    double execution = incentive * rules.executionWeight();
    double theta = rules.economicWeight();
    double v = rules.verification();

    double delivery = delivery(seen);
    double relief = execution * (1 - delivery) + .5 * behaviour.fundingCost() * seen.load() * delivery * delivery;
    double pleading = unit((rules.maxRelief() * (1 - v) * relief - rules.fines().pleading() * v * incentive) / cost);
    double delegation = unit(.3 * rules.reach() * rules.accountability() * seen.career() * rules.stakes()
        * (1 - .8 * rules.digitalAccountability()) * (1 - seen.lastScore().value()) / cost);
    double selectivity = unit(seen.feedbackSpread() * (behaviour.privateReturn() - incentive * rules.equityWeight()) / cost);
    double inflated = behaviour.inflation() * (evaluators.aider() + evaluators.receiver() * seen.partnersAcceptance());
    double collusion = unit(incentive * (inflated - rules.fines().collusion() * seen.exposureBelief()) / cost);
    double shown = theta - (1 - theta) * (.5 + evaluators.publicVoice() + evaluators.thirdParty());
    double showcase = unit(incentive * (1 - rules.executionWeight()) * behaviour.showcaseGain() * shown / cost + .1);
    return new AidingDecision(delivery, pleading, delegation, selectivity, collusion, showcase);
  }

  /** Delivery of a calculating aider: e of model A4. */
  static double delivery(AidingObservation seen) {
    double cost = seen.rules().behaviour().fundingCost() * seen.load();
    return cost == 0 ? 1 : unit(seen.incentive() * seen.rules().executionWeight() / cost);
  }
}
