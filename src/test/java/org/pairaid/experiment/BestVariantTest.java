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

  /** Of two variants it is the one-sided probability of the paired t test: t = 1 with 3 degrees of freedom, .8045. Bounds: 4.5 standard deviations. */
  @Test
  void ofTwoVariantsItIsThatOfThePairedTest() {
    double root = Math.sqrt(3);
    double[] base = {.3, -1.2, 4, .7};
    double[] differences = {1 + root, 1 + root, 1 - root, 1 - root};
    double[] other = new double[4];
    for (int r = 0; r < 4; r++) {
      other[r] = base[r] + differences[r];
    }
    assertThat(PairedDifference.of(other, base, .95).p()).as("mean 1, standard error 1").isCloseTo(2 * (1 - .8044989), within(1e-6));
    BestVariant.Chances found = chances(Better.HIGHER, base, other);
    assertThat(found.probability()[1]).isCloseTo(.8045, within(4.5 * Math.sqrt(.8045 * .1955 / BestVariant.DRAWS)));
    assertThat(found.probability()[0] + found.probability()[1]).isCloseTo(1, within(1e-9));
    assertThat(found.share()).containsExactly(.5, .5);
  }

  /** Three independent variants of equal means have a third each. */
  @Test
  void equalsShareTheChance() {
    double[][] values = {{1, -1, 1, -1, 0, 0, 0, 0, 0}, {0, 0, 0, 0, 1, -1, 1, -1, 0}, {1, 1, -1, -1, 0, 0, 0, 0, 0}};
    for (double probability : chances(Better.LOWER, values).probability()) {
      assertThat(probability).isCloseTo(1.0 / 3, within(4.5 * Math.sqrt(2.0 / 9 / BestVariant.DRAWS)));
    }
  }

  @Test
  void lessCanBeBetterAndZeroToo() {
    assertThat(chances(Better.LOWER, new double[] {1, 2}, new double[] {3, 4}).probability()).containsExactly(new double[] {1, 0}, within(1e-9));
    assertThat(chances(Better.NEARER_ZERO, new double[] {-.1, -.2}, new double[] {.3, .4}, new double[] {-3, -4}).share()).containsExactly(1, 0, 0);
    assertThat(chances(Better.NEITHER, new double[] {1, 2}, new double[] {3, 4}).probability()).containsExactly(NONE, NONE);
  }

  @Test
  void tiesAreShared() {
    BestVariant.Chances tied = chances(Better.HIGHER, new double[] {1, 2, 5}, new double[] {1, 2, 5}, new double[] {0, 1, 4});
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
