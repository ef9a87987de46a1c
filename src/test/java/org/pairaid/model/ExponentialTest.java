package org.pairaid.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExponentialTest {
  @ParameterizedTest
  @ValueSource(doubles = {0, -0.0, 1e-300, 1e-9, .005, -.005, 1, -1, 6, 30, -30, 699.9, -699.9, 701, -701, 800, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN})
  void agreesWithTheExponentialFunction(double x) {
    double expected = StrictMath.exp(x);
    assertThat(Exponential.of(x)).isCloseTo(expected, within(Double.isFinite(expected) ? 1e-15 * expected : 0.0));
  }

  @Test
  void agreesWithItEverywhere() {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 200_000; i++) {
      double x = (random.nextDouble() - .5) * StrictMath.pow(10, random.nextInt(-3, 3));
      assertThat(Exponential.of(x) / StrictMath.exp(x)).isCloseTo(1, within(1e-15));
    }
  }
}
