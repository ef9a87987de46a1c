package org.pairaid.cycle;

import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Pairing;
import org.pairaid.model.ReceivingGovernment;

/** How an aider splits its budget over its partners: need against the power to return favours (model A4). */
final class Split {
  private Split() {}

  static void among(AidingGovernment aider, double revenueGoal) {
    double selectivity = aider.decision().selectivity();
    var pairings = aider.pairings();
    double[] weights = new double[pairings.size()];
    double sum = 0;
    for (int l = 0; l < weights.length; l++) {
      weights[l] = weight(pairings.get(l).receiver(), selectivity, revenueGoal);
      sum += weights[l];
    }
    for (int l = 0; l < weights.length; l++) {
      Pairing pairing = pairings.get(l);
      pairing.fund(aider.funds() * (sum > 0 ? weights[l] / sum : 1.0 / weights.length));
    }
  }

  private static double weight(ReceivingGovernment receiver, double selectivity, double revenueGoal) {
    double favours = receiver.profile().feedback() * receiver.profile().population();
    return receiver.claimWeight() * StrictMath.pow(receiver.gap(revenueGoal), 1 - selectivity) * StrictMath.pow(favours, selectivity)
        * (1 + .5 * receiver.decision().claim());
  }
}
