package org.pairaid.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.pairaid.indicator.Better;

class BestVariantTest {
  private static final double NONE = Double.NaN;

  private static BestVariant.Chances chances(Better better, double[]... values) {
    return new BestVariant(1).of(new double[][][] {values}, new Better[] {better})[0];
  }

  /** With two replicates the weight of one is uniform: the mean of (0, 1) passes .25 with probability .75. Bounds: 4.5 standard deviations. */
  @Test
  void theProbabilityIsThatOfTheBayesianBootstrap() {
    BestVariant.Chances found = chances(Better.HIGHER, new double[] {0, 1}, new double[] {.25, .25});
    assertThat(found.probability()[0]).isCloseTo(.75, within(4.5 * Math.sqrt(.75 * .25 / BestVariant.DRAWS)));
    assertThat(found.probability()[0] + found.probability()[1]).isCloseTo(1, within(1e-9));
    assertThat(found.share()).containsExactly(.5, .5);
  }

  @Test
  void lessCanBeBetterAndZeroToo() {
    assertThat(chances(Better.LOWER, new double[] {1, 2}, new double[] {3, 4}).probability()).containsExactly(new double[] {1, 0}, within(1e-9));
    assertThat(chances(Better.NEARER_ZERO, new double[] {-.1, -.2}, new double[] {.3, .4}, new double[] {-3, -4}).share()).containsExactly(1, 0, 0);
    assertThat(chances(Better.NEITHER, new double[] {1, 2}, new double[] {3, 4}).probability()).containsExactly(NONE, NONE);
  }

  @Test
  void tiesAreShared() {
    BestVariant.Chances tied = chances(Better.HIGHER, new double[] {1, 2, 5}, new double[] {1, 2, 5}, new double[] {0, 0, 0});
    assertThat(tied.probability()).containsExactly(new double[] {.5, .5, 0}, within(1e-9));
    assertThat(tied.share()).containsExactly(new double[] {.5, .5, 0}, within(1e-9));
  }

  @Test
  void onlyReplicatesThatAllHaveCountAndWhoHasNoneDoesNotCompete() {
    BestVariant.Chances found = chances(Better.HIGHER, new double[] {9, 1, 1}, new double[] {NONE, 2, 2}, new double[] {NONE, NONE, NONE});
    assertThat(found.probability()[0]).isZero();
    assertThat(found.probability()[1]).isCloseTo(1, within(1e-9));
    assertThat(found.probability()[2]).isNaN();
    assertThat(found.share()[2]).isNaN();
  }

  @Test
  void oneReplicateTellsNothing() {
    assertThat(chances(Better.HIGHER, new double[] {1}, new double[] {2}).probability()).containsExactly(NONE, NONE);
  }
}
