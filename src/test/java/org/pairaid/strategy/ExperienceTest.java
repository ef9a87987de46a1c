package org.pairaid.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The learning of Camerer and Ho, by hand and where theory says what is learned. */
class ExperienceTest {
  private static final Offset<Double> ROUNDING = within(1e-12);
  private static final double[] FIRST = {3, 1};
  private static final double[] SECOND = {0, 4};

  /** Attractions after two rounds, the first way followed and then the second. */
  private static double[] learned(double phi, double delta, double kappa, double weight) {
    Experience learner = new Experience(new ExperienceParameters(phi, delta, kappa, 5, weight), List.of("a", "b"));
    learner.learn(0, FIRST);
    learner.learn(1, SECOND);
    return learner.attractions();
  }

  @Test
  void twoRoundsByHandWithTheUsualParameters() {
    // N: 1, 1.9, .9 * 1.9 + 1 = 2.71; A(1) = (3, .5 * 1) / 1.9; A(2) = (.9 * 3 + .5 * 0, .9 * .5 + 4) / 2.71
    assertThat(learned(.9, .5, 0, 1)).containsExactly(new double[] {2.7 / 2.71, 4.45 / 2.71}, ROUNDING);
  }

  @Test
  void weighingAllAlikeAndForgettingNothingIsFictitiousPlay() {
    assertThat(learned(1, 1, 0, 0)).as("means of what each has or would have paid").containsExactly(new double[] {1.5, 2.5}, ROUNDING);
    assertThat(learned(1, 1, 0, 1)).as("a first round of nothing among them").containsExactly(new double[] {3 / 3.0, 5 / 3.0}, ROUNDING);
    assertThat(learned(.5, 1, 0, 0)).as("the last round counts twice").containsExactly(new double[] {1.5 / 1.5, 4.5 / 1.5}, ROUNDING);
    assertThat(learned(0, 1, 0, 1)).as("best answer to the last round").containsExactly(SECOND, ROUNDING);
  }

  @Test
  void withoutImaginationOnlyWhatWasFollowedIsReinforced() {
    assertThat(learned(.9, 0, 1, 1)).as("added up").containsExactly(new double[] {2.7, 4}, ROUNDING);
    assertThat(learned(.9, 0, 0, 1)).as("averaged").containsExactly(new double[] {2.7 / 2.71, 4 / 2.71}, ROUNDING);
  }

  @Test
  void chancesAreLogitAndDoNotOverflow() {
    Experience learner = new Experience(new ExperienceParameters(1, 1, 0, 5, 0), List.of("a", "b"));
    learner.learn(0, new double[] {.2, .4});
    assertThat(learner.chances()).containsExactly(new double[] {Math.exp(-1), 1}, ROUNDING);
    Experience keen = new Experience(new ExperienceParameters(1, 1, 0, 1000, 0), List.of("a", "b"));
    keen.learn(0, new double[] {1e9, -1e9});
    assertThat(keen.chances()).containsExactly(1, 0);
  }

  /**
   * One way pays 1, six others 0. With delta = 1 its attraction is 1 and the others' 0 in the end, and it is followed with probability e^5 / (e^5 + 6) = .961; with delta = .5
   * its attraction lies between .5 and 1, and so the probability between .670 and .961. 2000 learners: four and a half standard deviations are at most .02 at .961
   * and .047 at .67; false alarm below 7 in a million each.
   */
  @Test
  void aDominantWayOfActingIsLearned() {
    double sure = Math.exp(5) / (Math.exp(5) + 6);
    double half = Math.exp(2.5) / (Math.exp(2.5) + 6);
    assertThat(share(1)).isCloseTo(sure, within(.02));
    assertThat(share(.5)).isBetween(half - .047, sure + .02);
  }

  private static double share(double delta) {
    int dominant = 0;
    for (int seed = 0; seed < 2000; seed++) {
      Experience learner = new Experience(new ExperienceParameters(.9, delta, 0, 5, 1), List.of("a", "b", "c", "d", "e", "f", "g"));
      var chance = Sights.chance(seed);
      int followed = learner.choose(new Lesson("x", Double.NaN, null, List.of()), chance);
      for (int t = 0; t < 150; t++) {
        followed = learner.choose(new Lesson("x", followed == 3 ? 1 : 0, () -> new double[] {0, 0, 0, 1, 0, 0, 0}, List.of()), chance);
      }
      dominant += followed == 3 ? 1 : 0;
    }
    return dominant / 2000.0;
  }

  @Test
  void withoutSensitivityAllAreFollowedAlike() {
    int[] times = new int[3];
    ReceivingStrategy strategy = Strategies.builtIn().receiving().get("experience").create(new ExperienceParameters(.9, .5, 0, 0, 1));
    List<String> styles = Strategies.builtIn().receiving().get("experience").provider().styles();
    var chance = Sights.chance(7);
    for (int t = 0; t < 3000; t++) {
      strategy.decide(Sights.receiver(t == 0 ? Double.NaN : t % 5), chance);
      times[styles.indexOf(strategy.style())]++;
    }
    // 4.5 standard deviations are 116: false alarm 2 in 100 000 over the three
    assertThat(Arrays.stream(times).boxed()).allSatisfy(count -> assertThat(count).isCloseTo(1000, within(116)));
  }
}
