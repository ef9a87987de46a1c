package org.pairaid.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HolmTest {
  @Test
  void adjustsAsHolmDid() {
    assertThat(Holm.adjust(.01, .04, .03, .005)).as("4 x .005; 3 x .01; 2 x .03; .04, not below the one before").containsExactly(new double[] {.03, .06, .06, .02}, within(1e-15));
  }

  @Test
  void theOrderDoesNotMatterAndOneIsTheMost() {
    assertThat(Holm.adjust(.5, .9, .4)).containsExactly(new double[] {1, 1, 1}, within(1e-15));
    assertThat(Holm.adjust(.9, .001)).containsExactly(new double[] {.9, .002}, within(1e-15));
  }

  @Test
  void whatWasNotTestedDoesNotCount() {
    assertThat(Holm.adjust(Double.NaN, .02, Double.NaN)).containsExactly(Double.NaN, .02, Double.NaN);
    assertThat(Holm.adjust()).isEmpty();
  }
}
