package org.pairaid.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GiniTest {
  @Test
  void isTheMeanAbsoluteDifferenceOverTwiceTheMean() {
    double[] values = {3, 1, 0, 8};
    double differences = 0;
    for (double x : values) {
      for (double y : values) {
        differences += Math.abs(x - y);
      }
    }
    assertThat(Gini.of(values.clone())).isCloseTo(differences / 16 / (2 * 3), within(1e-15));
  }

  @Test
  void isZeroForEqualSharesAndWhereNothingWasGiven() {
    assertThat(Gini.of(new double[] {2, 2, 2})).isZero();
    assertThat(Gini.of(new double[] {0, 0})).isZero();
  }
}
