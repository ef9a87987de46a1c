package org.pairaid.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GreatCircleTest {
  private static final double QUARTER = Math.PI / 2 * 6.3710088;

  @Test
  void quartersAndHalvesOfTheGlobe() {
    assertThat(GreatCircle.between(0, 0, 90, 0)).isCloseTo(QUARTER, within(1e-12));
    assertThat(GreatCircle.between(33, 90, -50, 0)).as("from the pole").isCloseTo(QUARTER, within(1e-12));
    assertThat(GreatCircle.between(0, 0, 180, 0)).isCloseTo(2 * QUARTER, within(1e-12));
    assertThat(GreatCircle.between(179, 0, -179, 0)).as("across the date line").isCloseTo(QUARTER / 45, within(1e-12));
    assertThat(GreatCircle.between(91.1, 29.7, 91.1, 29.7)).isZero();
  }

  /** By the cosine law of the sphere, another formula, for Beijing and Lhasa. */
  @Test
  void agreesWithTheCosineLaw() {
    double one = Math.toRadians(39.9);
    double other = Math.toRadians(29.65);
    double angle = Math.acos(Math.sin(one) * Math.sin(other) + Math.cos(one) * Math.cos(other) * Math.cos(Math.toRadians(116.4 - 91.1)));
    assertThat(GreatCircle.between(116.4, 39.9, 91.1, 29.65)).isCloseTo(6.3710088 * angle, within(1e-9)).isBetween(2.5, 2.6);
  }
}
