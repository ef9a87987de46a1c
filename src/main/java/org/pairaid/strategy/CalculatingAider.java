package org.pairaid.strategy;

import static org.pairaid.model.Clamp.unit;

import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.model.AidingDecision;

/** Weighs gains against costs: each lever is the first-order optimum of a linear benefit against a quadratic cost (model A4). */
final class CalculatingAider implements AidingStrategy {
  @Override
  public AidingDecision decide(AidingObservation seen, UniformRandomProvider chance) {
    AidingRules rules = seen.rules();
    var behaviour = rules.behaviour();
    double incentive = seen.incentive();
    double cost = behaviour.avoidanceCost();
    double execution = incentive * rules.executionWeight();
    double v = rules.verification();

    double delivery = delivery(seen);
    double relief = execution * (1 - delivery) + .5 * behaviour.fundingCost() * seen.load() * delivery * delivery;
    double pleading = unit((rules.maxRelief() * (1 - v) * relief - rules.fines().pleading() * v * incentive) / cost);
    double delegation = unit(.3 * rules.reach() * rules.accountability() * seen.career() * rules.stakes()
        * (1 - .8 * rules.digitalAccountability()) * (1 - seen.lastScore().value()) / cost);
    double selectivity = unit(seen.feedbackSpread() * (behaviour.privateReturn() - incentive * rules.equityWeight()) / cost);
    double collusion = unit(incentive * (inflated(seen) - rules.fines().collusion() * seen.exposureBelief()) / cost);
    double showcase = unit(incentive * (1 - rules.executionWeight()) * behaviour.showcaseGain() * shown(rules) / cost + .1);
    return new AidingDecision(delivery, pleading, delegation, selectivity, collusion, showcase);
  }

  /** Delivery of a calculating aider: e of model A4. */
  static double delivery(AidingObservation seen) {
    double cost = seen.rules().behaviour().fundingCost() * seen.load();
    return cost == 0 ? 1 : unit(seen.incentive() * seen.rules().executionWeight() / cost);
  }

  /** What full collusion adds to the score as it reckons, before fines: ι (ω_a + ω_r ȳ). */
  static double inflated(AidingObservation seen) {
    var evaluators = seen.rules().evaluators();
    return seen.rules().behaviour().inflation() * (evaluators.aider() + evaluators.receiver() * seen.partnersAcceptance());
  }

  /** How far what shows counts in the assessment: θ - (1 - θ)(.5 + ω_p + ω_3). */
  static double shown(AidingRules rules) {
    double theta = rules.economicWeight();
    return theta - (1 - theta) * (.5 + rules.evaluators().publicVoice() + rules.evaluators().thirdParty());
  }
}
