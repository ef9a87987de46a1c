package org.pairaid.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The learning of Roth and Erev, by hand and where theory says what is learned. */
class ReinforcementTest {
  private static final Offset<Double> ROUNDING = within(1e-12);
  private static final ReinforcementParameters USUAL = new ReinforcementParameters(.1, .2, 9);

  @Test
  void twoRoundsByHand() {
    Reinforcement learner = new Reinforcement(USUAL, List.of("a", "b", "c"));
    assertThat(learner.propensities()).containsExactly(3, 3, 3);
    learner.reinforce(0, 2);
    // start: 9 * 2 / 3 = 6, kept .9; followed + 2 * .8, others + 2 * .2 / 2
    assertThat(learner.propensities()).containsExactly(new double[] {5.4 + 1.6, 5.4 + .2, 5.4 + .2}, ROUNDING);
    learner.reinforce(1, 1);
    // mean reward 1.5, start 9 * 1.5 / 3 * .81 = 3.645; earned .9 * (1.6, .2, .2) + (.1, .8, .1)
    assertThat(learner.propensities()).containsExactly(new double[] {3.645 + 1.54, 3.645 + .98, 3.645 + .28}, ROUNDING);
  }

  @Test
  void withoutForgettingAndExperimentsItIsTheFirstModelOfRothAndErev() {
    Reinforcement learner = new Reinforcement(new ReinforcementParameters(0, 0, 2), List.of("a", "b"));
    learner.reinforce(0, 4);
    learner.reinforce(0, 4);
    assertThat(learner.propensities()).containsExactly(new double[] {4 + 8, 4}, ROUNDING);
  }

  @Test
  void noRewardTeachesNothing() {
    Reinforcement learner = new Reinforcement(USUAL, List.of("a", "b"));
    learner.reinforce(0, 0);
    double[] propensities = learner.propensities();
    assertThat(propensities[0]).isEqualTo(propensities[1]);
    Reinforcement forgetful = new Reinforcement(new ReinforcementParameters(1, 0, 9), List.of("a", "b"));
    for (int i = 0; i < 10; i++) {
      assertThat(forgetful.choose(new Lesson("a", 3, null, List.of()), Sights.chance(i))).isBetween(0, 1);
    }
  }

  @Test
  void theScaleAndTheLevelOfPayoffsDoNotMatter() {
    AidingStrategy one = aider();
    AidingStrategy other = aider();
    double payoff = Double.NaN;
    for (int t = 0; t < 300; t++) {
      one.decide(Sights.aider(payoff), Sights.chance(t));
      other.decide(Sights.aider(payoff * 8 - 2048), Sights.chance(t));
      assertThat(other.style()).isEqualTo(one.style());
      payoff = one.style().length() / 16.0;
    }
  }

  /**
   * Where only one way of acting pays, its reward is split 1 - epsilon to epsilon, so it comes to be followed with probability .8. 400 learners: four
   * and a half standard deviations are .09; false alarm 7 in a million.
   */
  @Test
  void aWayOfActingThatAlonePaysIsLearnedUpToExperiments() {
    int dutiful = 0;
    int reliant = 0;
    for (int learner = 0; learner < 400; learner++) {
      dutiful += followsInTheEnd(learner, "dutiful") ? 1 : 0;
      reliant += receivesInTheEnd(learner, "self-reliant") ? 1 : 0;
    }
    assertThat(dutiful / 400.0).isCloseTo(.8, within(.09));
    assertThat(reliant / 400.0).isCloseTo(.8, within(.09));
  }

  private static boolean followsInTheEnd(int seed, String paying) {
    AidingStrategy strategy = aider();
    var chance = Sights.chance(seed);
    double payoff = Double.NaN;
    for (int t = 0; t < 400; t++) {
      strategy.decide(Sights.aider(payoff), chance);
      payoff = strategy.style().equals(paying) ? 1 : 0;
    }
    return payoff == 1;
  }

  private static boolean receivesInTheEnd(int seed, String paying) {
    ReceivingStrategy strategy = Strategies.builtIn().receiving().get("reinforcement").create(USUAL);
    var chance = Sights.chance(seed);
    double payoff = Double.NaN;
    for (int t = 0; t < 400; t++) {
      strategy.decide(Sights.receiver(payoff), chance);
      payoff = strategy.style().equals(paying) ? 1 : 0;
    }
    return payoff == 1;
  }

  private static AidingStrategy aider() {
    return Strategies.builtIn().aiding().get("reinforcement").create(USUAL);
  }
}
