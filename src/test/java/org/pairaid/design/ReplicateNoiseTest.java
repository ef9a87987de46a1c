package org.pairaid.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.junit.jupiter.api.Test;

/** How much of what differs between points is chance, and means where a factor is given. */
class ReplicateNoiseTest {
  @Test
  void whatAReplicateAddsEverywhereIsNoNoise() {
    assertThat(ReplicateNoise.share(new double[][] {{1, 11}, {2, 12}, {4, 14}})).isCloseTo(0, within(1e-12));
  }

  /** By hand: points' means 1, 3, 2; left over ±1 in the first two rows, none in the third: squares 4 over 2 degrees, against 2 x 2 over 2; then three times as far apart, 2 against 2 x 18 over 2. */
  @Test
  void byHand() {
    assertThat(ReplicateNoise.share(new double[][] {{0, 2}, {4, 2}, {2, 2}})).isCloseTo(1, within(1e-12));
    assertThat(ReplicateNoise.share(new double[][] {{0, 2}, {8, 6}, {4, 4}})).isCloseTo(1 / 9.0, within(1e-12));
  }

  /** 2000 points of variance 4, 5 replicates of variance 1: a share of (1/5) / (4 + 1/5); its relative standard error is about sqrt(2/2000 + 2/8000), 3.3 of which is 1 in 1000. */
  @Test
  void aKnownShare() {
    UniformRandomProvider random = Known.random(1);
    var normal = ZigguratSampler.NormalizedGaussian.of(random);
    double[][] table = new double[2000][5];
    for (double[] row : table) {
      double point = 2 * normal.sample();
      for (int r = 0; r < row.length; r++) {
        row[r] = point + 3 * r + normal.sample();
      }
    }
    double share = .2 / 4.2;
    assertThat(ReplicateNoise.share(table)).isCloseTo(share, within(3.3 * share * Math.sqrt(2 / 2000.0 + 2 / 8000.0)));
  }

  @Test
  void whatCannotBeSaidIsNotANumber() {
    assertThat(ReplicateNoise.share(new double[][] {{1}, {2}})).isNaN();
    assertThat(ReplicateNoise.share(new double[][] {{1, 2}, {Double.NaN, 2}})).isNaN();
    assertThat(ReplicateNoise.share(new double[][] {{1, 1}, {1, 1}})).isNaN();
    assertThat(ReplicateNoise.share(new double[0][])).isNaN();
  }

  /** Two units: 1 and 3 on average in class 0; t of 1 degree at .975 is 12.706, the mean's error is 1. */
  @Test
  void meansAreTakenOverUnits() {
    List<ConditionalMean> means = ConditionalMean.of(new double[] {0, 2, 9, 3, Double.NaN}, new int[] {0, 0, 0, 1, 1}, new int[] {0, 0, 1, 0, 0}, 3, .95);
    assertThat(means.get(0).mean()).isEqualTo(2);
    assertThat(means.get(0).low()).isCloseTo(2 - 12.706, within(.001));
    assertThat(means.get(0).units()).isEqualTo(2);
    assertThat(means.get(1).mean()).isEqualTo(9);
    assertThat(means.get(1).low()).isNaN();
    assertThat(means.get(2).mean()).isNaN();
  }
}
