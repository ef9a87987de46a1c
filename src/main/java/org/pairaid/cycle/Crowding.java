package org.pairaid.cycle;

import java.util.Arrays;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.World;

/**
 * What is lost where several aiders work in one domain of one receiver (重复投资; model B2): each benefit is multiplied with n to the power of
 * -duplication, n the aiders with projects under way there at the start of the period.
 */
final class Crowding {
  private final double[] factors;
  private final int domains;

  private Crowding(double[] factors, int domains) {
    this.factors = factors;
    this.domains = domains;
  }

  static Crowding of(World world) {
    double exponent = world.rules().project().duplication();
    int domains = world.domains().size();
    if (exponent == 0) {
      return new Crowding(new double[0], domains);
    }
    double[] factors = new double[world.receivers().size() * domains];
    boolean[] works = new boolean[domains];
    for (Pairing pairing : world.working()) {
      Arrays.fill(works, false);
      for (Project project : pairing.running()) {
        works[project.domain()] |= project.delay() == 0;
      }
      for (int d = 0; d < domains; d++) {
        factors[pairing.receiver().index() * domains + d] += works[d] ? 1 : 0;
      }
    }
    for (int at = 0; at < factors.length; at++) {
      factors[at] = StrictMath.pow(Math.max(1, factors[at]), -exponent);
    }
    return new Crowding(factors, domains);
  }

  double factor(ReceivingGovernment receiver, int domain) {
    return factors.length == 0 ? 1 : factors[receiver.index() * domains + domain];
  }
}
