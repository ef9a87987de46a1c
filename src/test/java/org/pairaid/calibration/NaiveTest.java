package org.pairaid.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class NaiveTest {
  private static final Offset<Double> EXACT = within(1e-9);
  private static final Years FIT = new Years(2001, 2003);

  private static double[] of(Naive naive, Scale scale, Double... observed) {
    return naive.of(new Series("x", List.of(2001, 2002, 2003, 2004, 2006), List.of(observed), scale, 1), FIT);
  }

  @Test
  void theLastValueStays() {
    assertThat(of(Naive.LAST, Scale.LOG, 1., 2., 8., 99., 99.)).containsExactly(new double[] {Double.NaN, Double.NaN, 8, 8, 8}, EXACT);
  }

  @Test
  void aTrendOfLogarithmsGoesOnAtItsRate() {
    assertThat(of(Naive.TREND, Scale.LOG, 1., 2., 4., 99., 99.)).containsExactly(new double[] {1, 2, 4, 8, 32}, EXACT);
  }

  /** Least squares through 0, 0, 3: mean 1, slope 1.5. */
  @Test
  void aTrendIsThatOfLeastSquares() {
    assertThat(of(Naive.TREND, Scale.ABSOLUTE, 0., 0., 3., 99., 99.)).containsExactly(new double[] {-.5, 1, 2.5, 4, 7}, EXACT);
  }

  @Test
  void theLastChangeRepeatsItself() {
    assertThat(of(Naive.CHANGE, Scale.LOG, 5., 2., 6., 99., 99.)).containsExactly(new double[] {Double.NaN, Double.NaN, 6, 18, 162}, EXACT);
    assertThat(of(Naive.CHANGE, Scale.ABSOLUTE, 1., Double.NaN, 5., 99., 99.)).containsExactly(new double[] {Double.NaN, Double.NaN, 5, 7, 11}, EXACT);
  }

  @Test
  void knowsNothingWithoutYears() {
    assertThat(of(Naive.TREND, Scale.LOG, 1., Double.NaN, Double.NaN, 9., 9.)).containsOnly(Double.NaN);
  }
}
