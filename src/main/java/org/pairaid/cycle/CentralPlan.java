package org.pairaid.cycle;

import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.World;

/**
 * The centre's own plan of domains (model B4): the scenario's, or else what the centre can know of the needs, those that the places started with,
 * weighed by population.
 */
final class CentralPlan {
  private final double[] shares;

  private CentralPlan(double[] shares) {
    this.shares = shares;
  }

  static CentralPlan of(World world) {
    Map<String, Double> given = world.rules().contract().plan();
    double[] shares = new double[world.domains().size()];
    double population = 0;
    for (ReceivingGovernment receiver : world.receivers()) {
      population += receiver.profile().population();
    }
    for (int d = 0; d < shares.length; d++) {
      String domain = world.domains().get(d).id();
      if (given == null) {
        for (ReceivingGovernment receiver : world.receivers()) {
          shares[d] += receiver.profile().population() / population * receiver.profile().need().get(domain);
        }
      } else {
        shares[d] = given.getOrDefault(domain, 0.);
      }
    }
    return new CentralPlan(shares);
  }

  /** Planned share of money in a domain. */
  double share(int domain) {
    return shares[domain];
  }

  /** A domain, drawn by the planned shares. */
  int choose(UniformRandomProvider draws) {
    double left = draws.nextDouble();
    int last = 0;
    for (int d = 0; d < shares.length; d++) {
      if (shares[d] > 0) {
        last = d;
        left -= shares[d];
        if (left < 0) {
          return d;
        }
      }
    }
    return last;
  }
}
