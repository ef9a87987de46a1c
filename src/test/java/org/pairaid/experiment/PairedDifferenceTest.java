package org.pairaid.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.XoRoShiRo128PlusPlus;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairedDifferenceTest {
  /** Hours of sleep gained under two drugs (Student 1908, data set "sleep" of R). */
  private static final double[] FIRST = {.7, -1.6, -.2, -1.2, -.1, 3.4, 3.7, .8, 0, 2};
  private static final double[] SECOND = {1.9, .8, 1.1, .1, -.1, 4.4, 5.5, 1.6, 4.6, 3.4};

  @Test
  void studentsSleepDataGiveTheKnownTest() {
    PairedDifference sleep = PairedDifference.of(SECOND, FIRST, .95);
    assertThat(sleep.n()).isEqualTo(10);
    assertThat(sleep.difference()).isCloseTo(1.58, within(1e-12));
    assertThat(sleep.mean()).isCloseTo(2.33, within(1e-12));
    assertThat(sleep.reference()).isCloseTo(.75, within(1e-12));
    assertThat(sleep.low()).as("R: t.test(paired = TRUE)").isCloseTo(.7001142, within(1e-7));
    assertThat(sleep.high()).isCloseTo(2.4598858, within(1e-7));
    assertThat(sleep.p()).isCloseTo(.00283289, within(1e-8));
    assertThat(sleep.signShare()).as("nine of ten gained, one stayed").isEqualTo(.9);
    assertThat(sleep.moreReplicates()).isZero();
    assertThat(sleep.effectSize()).as("1.58 over the root mean square of 2.002249 and 1.789010").isCloseTo(1.58 / Math.sqrt((2.002249 * 2.002249 + 1.789010 * 1.789010) / 2), within(1e-5));
  }

  @Test
  void theOtherWayRoundEverythingIsMirrored() {
    PairedDifference one = PairedDifference.of(SECOND, FIRST, .9);
    PairedDifference other = PairedDifference.of(FIRST, SECOND, .9);
    assertThat(other.difference()).isCloseTo(-one.difference(), within(1e-15));
    assertThat(other.low()).isCloseTo(-one.high(), within(1e-15));
    assertThat(other.p()).isCloseTo(one.p(), within(1e-15));
    assertThat(other.signShare()).isEqualTo(one.signShare());
  }

  @Test
  void replicatesWithoutAValueInEitherAreLeftOut() {
    PairedDifference some = PairedDifference.of(new double[] {1, Double.NaN, 3, 4, 9}, new double[] {0, 5, Double.NaN, 1}, .95);
    assertThat(some.n()).isEqualTo(2);
    assertThat(some.mean()).isEqualTo(2.5);
    assertThat(some.difference()).isEqualTo(2);
  }

  @Test
  void aDifferenceThatIsTheSameInEveryPairIsCertain() {
    PairedDifference same = PairedDifference.of(new double[] {2.5, 3.5, 4.5}, new double[] {2, 3, 4}, .95);
    assertThat(same.constant()).isTrue();
    assertThat(same.low()).isEqualTo(.5);
    assertThat(same.p()).isZero();
    assertThat(same.effectSize()).as("both have standard deviation 1").isEqualTo(.5);
    PairedDifference fixed = PairedDifference.of(new double[] {2, 2}, new double[] {1, 1}, .95);
    assertThat(fixed.effectSize()).as("nothing varies").isNaN();
    assertThat(fixed.apart()).isTrue();
    PairedDifference none = PairedDifference.of(new double[] {1, 7}, new double[] {1, 7}, .95);
    assertThat(none.p()).isEqualTo(1);
    assertThat(none.apart()).isFalse();
    assertThat(none.signShare()).isEqualTo(1);
    assertThat(none.moreReplicates()).as("no number would separate them").isNaN();
  }

  @Test
  void onePairHasNoIntervalAndNoneHasNothing() {
    PairedDifference one = PairedDifference.of(new double[] {3}, new double[] {1}, .95);
    assertThat(one.difference()).isEqualTo(2);
    assertThat(one.low()).isNaN();
    assertThat(one.apart()).isFalse();
    assertThat(one.constant()).isFalse();
    PairedDifference none = PairedDifference.of(new double[] {Double.NaN}, new double[] {1}, .95);
    assertThat(none.n()).isZero();
    assertThat(none.difference()).isNaN();
  }

  /**
   * The interval holds the true difference as often as its level says: exactly for normal differences. Bounds are 4.5 standard deviations of
   * the binomial count: a right program fails once in 150 000 times.
   */
  @ParameterizedTest
  @ValueSource(doubles = {.8, .95, .99})
  void intervalsCoverTheTruthAsOftenAsTheySay(double level) {
    int worlds = 20_000;
    int covered = 0;
    Draws draws = new Draws(7);
    for (int world = 0; world < worlds; world++) {
      PairedDifference found = draws.pairs(12, .3, 1, level);
      covered += found.low() <= .3 && .3 <= found.high() ? 1 : 0;
    }
    assertThat((double) covered / worlds).isCloseTo(level, within(4.5 * Math.sqrt(level * (1 - level) / worlds)));
  }

  /** Without a difference, a test at .05 after Holm over 36 indicators cries wolf in one comparison of twenty at most, and not much less often. */
  @Test
  void holmKeepsTheRateOfFalseAlarms() {
    int worlds = 4000;
    int alarms = 0;
    Draws draws = new Draws(8);
    for (int world = 0; world < worlds; world++) {
      double[] p = new double[36];
      for (int i = 0; i < p.length; i++) {
        p[i] = draws.pairs(8, 0, 1, .95).p();
      }
      alarms += Arrays.stream(Holm.adjust(p)).min().orElseThrow() < .05 ? 1 : 0;
    }
    assertThat((double) alarms / worlds).isCloseTo(.05, within(4.5 * Math.sqrt(.05 * .95 / worlds)));
  }

  /** Where 40 pairs leave a difference open, adding what is asked for finds one of that size with probability .8. */
  @Test
  void theReplicatesAskedForSeparateAsPromised() {
    double[] ones = new double[40];
    double[] other = new double[40];
    for (int r = 0; r < 40; r++) {
      ones[r] = r % 2 == 0 ? 1.25 : -.75;
    }
    PairedDifference open = PairedDifference.of(ones, other, .95);
    assertThat(open.difference()).isEqualTo(.25);
    assertThat(open.apart()).isFalse();
    double deviation = Math.sqrt(40.0 / 39);
    int pairs = 40 + (int) open.moreReplicates();
    Draws draws = new Draws(9);
    int found = 0;
    for (int world = 0; world < 5000; world++) {
      found += draws.pairs(pairs, .25, deviation, .95).apart() ? 1 : 0;
    }
    assertThat(found / 5000.0).as("%s pairs", pairs).isCloseTo(.8, within(4.5 * Math.sqrt(.16 / 5000) + .01));
  }

  /** Normal draws. */
  private static final class Draws {
    private final ZigguratSampler.NormalizedGaussian normal;

    Draws(long seed) {
      UniformRandomProvider random = new XoRoShiRo128PlusPlus(seed, seed);
      normal = ZigguratSampler.NormalizedGaussian.of(random);
    }

    /** Pairs that differ by {@code mean} with that standard deviation. */
    PairedDifference pairs(int n, double mean, double deviation, double level) {
      double[] reference = new double[n];
      double[] values = new double[n];
      for (int r = 0; r < n; r++) {
        reference[r] = 5 * normal.sample();
        values[r] = reference[r] + mean + deviation * normal.sample();
      }
      return PairedDifference.of(values, reference, level);
    }
  }
}
