package org.pairaid.strategy;

import org.pairaid.model.Behaviour;
import org.pairaid.model.Channels;
import org.pairaid.model.Evaluators;
import org.pairaid.model.Fines;
import org.pairaid.model.Reward;
import org.pairaid.model.Rules;

/**
 * What an aiding government knows of the rules of the cycle. How often the centre really inspects is not among it.
 *
 * @param stakes A: stakes of the assessment, utility, 0 or more
 * @param reputation weight of reputation, utility, 0 or more
 * @param legalPressure legal duty times law, utility, 0 or more
 * @param accountability pressure that is passed down, weight, 0 or more
 * @param executionWeight weight of execution against outcome, in [0,1]
 * @param economicWeight θ: weight of visible against social results, in [0,1]
 * @param equityWeight weight of an even split, 0 or more
 * @param evaluators weights of the evaluators, sum 1
 * @param fines fines, in units of the score
 * @param maxRelief largest share of the target that can be bargained away, in [0,1]
 * @param verification v: the centre's information about fiscal capacity, in [0,1]
 * @param digitalAccountability D_acc, level in [0,1]
 * @param reach how far pressure reaches down, in [0,1]
 * @param reward how the score is rewarded in careers
 * @param behaviour the governments' costs and gains
 */
public record AidingRules(double stakes, double reputation, double legalPressure, double accountability, double executionWeight,
    double economicWeight, double equityWeight, Evaluators evaluators, Fines fines, double maxRelief, double verification,
    double digitalAccountability, double reach, Reward reward, Behaviour behaviour) {

  /**
   * Λ: what a unit of the score is worth to an aider of that career concern who expects that score: reputation, career times stakes by the rule of
   * reward, and legal pressure.
   */
  public double incentive(double career, double score) {
    return reputation + career * stakes * reward.marginal(score) + legalPressure;
  }

  /** What aiders know of {@code rules} in {@code cycle}, apart from what holds for their channel alone. */
  public static AidingRules of(Rules rules, int cycle) {
    return of(rules, 1, cycle);
  }

  /** What aiders of a channel know of {@code rules} in {@code cycle}. */
  public static AidingRules of(Rules rules, int cycle, Channels.Kind channel) {
    return of(rules, rules.channels().of(channel).stakes().at(cycle), cycle);
  }

  private static AidingRules of(Rules rules, double factor, int cycle) {
    var assessment = rules.assessment();
    return new AidingRules(assessment.stakes().at(cycle) * factor, assessment.reputation(),
        rules.institution().legalDuty() * rules.institution().law(), assessment.accountability(), assessment.executionWeight(),
        assessment.economicWeight(), assessment.equityWeight(), assessment.evaluators(), assessment.fines(),
        rules.contract().maxRelief(), rules.verification(), rules.digital().accountability(), rules.contract().form().reach(),
        assessment.reward(), rules.behaviour());
  }
}
