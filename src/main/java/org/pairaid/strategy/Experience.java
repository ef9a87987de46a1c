package org.pairaid.strategy;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Experience-weighted attraction (Camerer and Ho 1999). Each archetype has an attraction A, and is followed with probability in proportion to
 * exp(lambda A). After a cycle, with payoff π_j of the archetype followed and imagined payoffs of the others,
 *
 * <pre>
 *   N' = phi (1 - kappa) N + 1
 *   A_j = [phi N A_j + (delta + (1 - delta) 1{j followed}) π_j] / N'
 * </pre>
 *
 * which starts at A = 0 and N = {@code weight}. delta = 1 weighs what was and what might have been alike (beliefs; with phi = 1 and kappa = 0 fictitious play), delta = 0
 * learns from what was alone. Payoffs are taken as they are, as in the paper: where delta is below 1, adding a constant to all payoffs changes what is
 * learned.
 */
final class Experience implements Learner {
  /** What the scenario says of it. Fixed: its parameters. */
  private final ExperienceParameters parameters;
  /** Attraction A of each archetype, utility. Start: 0. */
  private final double[] attractions;
  /** Weight N of experience, cycles. Start: {@code weight}. */
  private double weight;
  /** The archetype followed in the last cycle. Start: none. */
  private int followed = -1;

  Experience(ExperienceParameters parameters, List<String> archetypes) {
    this.parameters = parameters;
    attractions = new double[archetypes.size()];
    weight = parameters.weight();
  }

  @Override
  public int choose(Lesson lesson, UniformRandomProvider chance) {
    if (followed >= 0 && !Double.isNaN(lesson.payoff())) {
      double[] payoffs = lesson.imagined().get();
      payoffs[followed] = lesson.payoff();
      learn(followed, payoffs);
    }
    followed = Lottery.drawn(chances(), chance.nextDouble());
    return followed;
  }

  /** Takes in what a cycle was worth and would have been worth under each archetype. */
  void learn(int chosen, double[] payoffs) {
    double before = parameters.phi() * weight;
    weight = before * (1 - parameters.kappa()) + 1;
    for (int j = 0; j < attractions.length; j++) {
      attractions[j] = (before * attractions[j] + (j == chosen ? 1 : parameters.delta()) * payoffs[j]) / weight;
    }
  }

  /** A of each archetype, utility. */
  double[] attractions() {
    return attractions.clone();
  }

  /** What the chances of the archetypes are in proportion to: 1 for the most attractive. */
  double[] chances() {
    double most = Double.NEGATIVE_INFINITY;
    for (double attraction : attractions) {
      most = Math.max(most, attraction);
    }
    double[] chances = new double[attractions.length];
    for (int j = 0; j < chances.length; j++) {
      chances[j] = StrictMath.exp(parameters.lambda() * (attractions[j] - most));
    }
    return chances;
  }
}
