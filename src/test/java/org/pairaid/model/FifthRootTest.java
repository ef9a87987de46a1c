package org.pairaid.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FifthRootTest {
  @ParameterizedTest
  @ValueSource(doubles = {1, .5, .03125, 1e-3, .99, 1e-10, 3e-25, 7, 1e5})
  void agreesWithThePowerFunction(double x) {
    assertThat(FifthRoot.of(x)).isCloseTo(StrictMath.pow(x, .2), within(4e-15 * StrictMath.pow(x, .2)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.0})
  void isZeroAtZero(double x) {
    assertThat(FifthRoot.of(x)).isZero();
  }
}
