package org.pairaid.cycle;

import static org.pairaid.model.Clamp.unit;

import org.pairaid.model.Pairing;
import org.pairaid.model.Rules;

/**
 * Who controls the projects of one pairing, and who answers for them (争夺控制权、相互推诿; model B15). Each side claims more of the control than is its own,
 * the more so the more its officials have at stake; where blame may fall each shuns supervision. Without a contest control is as the rules share it.
 *
 * @param aider the aider's share of the governments' control, in [0,1]
 * @param intensity how hard control is fought over: twice the harmonic mean of the two claims, in [0,2]; 4 a (1 - a) without a contest
 * @param aiderCare part of its supervision that the aider does not shun, in [0,1]
 * @param receiverCare part of its supervision that the receiver does not shun, in [0,1]
 */
public record Control(double aider, double intensity, double aiderCare, double receiverCare) {

  /** Control over the projects of one pairing in {@code cycle}. */
  public static Control of(Pairing pairing, Rules rules, int cycle) {
    double share = rules.project().aiderControl();
    double contest = rules.project().contest();
    if (contest == 0) {
      return new Control(share, 4 * share * (1 - share), 1, 1);
    }
    var assessment = rules.assessment();
    double aiderStakes = pairing.aider().profile().career() * assessment.stakes().at(cycle);
    double receiverStakes = pairing.receiver().profile().career() * assessment.receiverStakes() * assessment.stakes().at(cycle);
    double aiderClaim = share + contest * unit(aiderStakes) * (1 - share);
    double receiverClaim = (1 - share) + contest * unit(receiverStakes) * share;
    double untraced = 1 - .8 * pairing.receiver().digital().working(rules.digital().accountability());
    return new Control(aiderClaim / (aiderClaim + receiverClaim), 4 * aiderClaim * receiverClaim / (aiderClaim + receiverClaim),
        1 - contest * untraced * unit(assessment.accountability() * aiderStakes),
        1 - contest * untraced * unit(assessment.accountability() * receiverStakes));
  }

  /** Friction ρ of the contest for control (model A5) and of distance (空间距离; model B2), in [0,1]. */
  double friction(Pairing pairing, Rules rules) {
    double contested = contested(pairing, rules);
    double perDistance = rules.project().distanceFriction();
    return perDistance == 0 || Double.isNaN(pairing.distance()) ? contested
        : 1 - (1 - contested) * StrictMath.exp(-perDistance * pairing.distance());
  }

  private double contested(Pairing pairing, Rules rules) {
    double unmended = rules.project().baseFriction() * (1 - rules.institution().office()) * (1 - .5 * pairing.trust());
    return rules.project().contest() == 0 ? unmended * 4 * aider * (1 - aider) : Math.min(1, unmended * intensity);
  }
}
