package org.pairaid.strategy;

import java.util.List;
import org.pairaid.model.ReportedScore;

/**
 * What an aiding government knows when it decides. It holds no truth that only the model knows.
 *
 * @param id its identifier
 * @param cycle number of the cycle, from 0
 * @param career κ: career concern, in [0,1]
 * @param revenue own revenue, 亿元 a year, above 0
 * @param discretion what can be spent at discretion in the cycle, 亿元, above 0
 * @param lastFunds aid budget of the last cycle, 亿元; not a number before the first decision
 * @param lastScore the last assessment of itself
 * @param exposureBelief π̂: believed chance of being exposed, in [0,1]
 * @param target nominal target T, 亿元, 0 or more
 * @param load L: target over discretion, 0 or more
 * @param feedbackSpread largest less mean feedback among its partners, in [0,1]
 * @param partnersAcceptance ȳ: its partners' mean acceptance of joint avoidance, in [0,1]
 * @param lastPayoff what the last cycle was worth to its officials, utility (model B8); not a number before the first assessment
 * @param peers all aiders with partners, itself among them, in the scenario's order
 * @param rules what is known of the rules
 */
public record AidingObservation(String id, int cycle, double career, double revenue, double discretion, double lastFunds, ReportedScore lastScore,
    double exposureBelief, double target, double load, double feedbackSpread, double partnersAcceptance,
    double lastPayoff, List<Peer> peers, AidingRules rules) {

  /** Λ: what a unit of the score is worth: reputation, career times stakes by the rule of reward, and legal pressure. */
  public double incentive() {
    return rules.incentive(career, lastScore.value());
  }
}
