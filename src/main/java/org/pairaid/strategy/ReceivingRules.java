package org.pairaid.strategy;

import org.pairaid.model.Evaluators;
import org.pairaid.model.Fines;
import org.pairaid.model.Rules;

/**
 * What a receiving government knows of the rules of the cycle.
 *
 * @param stakes stakes of the assessment for receivers, utility, 0 or more
 * @param selfDevelopmentWeight weight of self-development in their assessment, 0 or more
 * @param joint how far both sides are assessed as one, 0 or more
 * @param detection π: chance that collusion is detected, in [0,1]
 * @param evaluators weights of the evaluators, sum 1
 * @param fines fines, in units of the score
 * @param avoidanceCost cost of avoiding blame, above 0
 * @param inflation ι: how much collusion can inflate a report, in [0,1]
 * @param habitEffect share of effort that full dependence takes away, in [0,1]
 */
public record ReceivingRules(double stakes, double selfDevelopmentWeight, double joint, double detection, Evaluators evaluators,
    Fines fines, double avoidanceCost, double inflation, double habitEffect) {

  /** What receivers know of {@code rules} in {@code cycle}. */
  public static ReceivingRules of(Rules rules, int cycle) {
    var assessment = rules.assessment();
    return new ReceivingRules(assessment.receiverStakes() * assessment.stakes().at(cycle), assessment.selfDevelopmentWeight(),
        assessment.joint(), rules.detection(), assessment.evaluators(), assessment.fines(), rules.behaviour().avoidanceCost(),
        rules.behaviour().inflation(), rules.development().habitEffect());
  }
}
