package org.pairaid.strategy;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Reinforcement with forgetting and experimentation (Roth and Erev 1995; Erev and Roth 1998). Each archetype has a propensity q, and is followed with
 * probability q over the sum of all. A cycle with reward R moves them: {@code q_j = (1 - phi) q_j + E_j}, E = R (1 - epsilon) for the archetype followed,
 * R epsilon / (M - 1) for each of the M - 1 others. At the start all are s(1) / M times the mean reward.
 *
 * <p>Rewards may not be negative, and the game has no lowest payoff that is known beforehand: a reward is the payoff less the lowest one met so far
 * (assumption; Erev and Roth take the lowest payoff of the game). The mean reward is the mean of those met so far (assumption, for the same reason), so
 * what is left of the start is weighed by it anew each cycle, and the scale of payoffs does not matter.
 */
final class Reinforcement implements Learner {
  /** What the scenario says of it. Fixed: its parameters. */
  private final ReinforcementParameters parameters;
  /** Propensity q of each archetype but for what is left of the start, utility. Start: 0. */
  private final double[] earned;
  /** What is left of the start, share. Start: 1. */
  private double kept = 1;
  /** The lowest payoff met so far, utility. Start: none. */
  private double lowest = Double.POSITIVE_INFINITY;
  /** Sum of the rewards so far, utility. Start: 0. */
  private double rewards;
  /** Number of the rewards so far. Start: 0. */
  private int rounds;
  /** The archetype followed in the last cycle. Start: none. */
  private int followed = -1;

  Reinforcement(ReinforcementParameters parameters, List<String> archetypes) {
    this.parameters = parameters;
    earned = new double[archetypes.size()];
  }

  @Override
  public int choose(Lesson lesson, UniformRandomProvider chance) {
    if (followed >= 0 && !Double.isNaN(lesson.payoff())) {
      lowest = Math.min(lowest, lesson.payoff());
      reinforce(followed, lesson.payoff() - lowest);
    }
    followed = Lottery.drawn(propensities(), chance.nextDouble());
    return followed;
  }

  /** Takes in a reward of 0 or more. */
  void reinforce(int chosen, double reward) {
    double epsilon = parameters.epsilon();
    kept *= 1 - parameters.phi();
    for (int j = 0; j < earned.length; j++) {
      double part = j == chosen ? 1 - epsilon : epsilon / (earned.length - 1);
      earned[j] = (1 - parameters.phi()) * earned[j] + reward * part;
    }
    rewards += reward;
    rounds++;
  }

  /** q of each archetype, utility. */
  double[] propensities() {
    double mean = rounds == 0 ? 1 : rewards / rounds;
    double start = parameters.strength() * mean / earned.length * kept;
    double[] propensities = new double[earned.length];
    for (int j = 0; j < propensities.length; j++) {
      propensities[j] = start + earned[j];
    }
    return propensities;
  }
}
