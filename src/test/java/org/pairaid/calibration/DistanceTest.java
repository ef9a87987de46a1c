package org.pairaid.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Expected values are worked out by hand from the definition. */
class DistanceTest {
  private static final double NONE = Double.NaN;
  private static final Years ALL = new Years(2001, 2003);

  private static Series series(Scale scale, double weight, Double... observed) {
    return new Series("x", List.of(2001, 2002, 2003), List.of(observed), scale, weight);
  }

  private static double distance(Series series, double... simulated) {
    return new Distance(List.of(series), ALL).of(new double[][] {simulated}, ALL);
  }

  @Test
  void isTheRootMeanSquareOfLogRatios() {
    assertThat(distance(series(Scale.LOG, 1, 10., 20., 40.), 20, 20, 20)).isCloseTo(Math.log(2) * Math.sqrt(2 / 3.), within(1e-12));
  }

  @Test
  void isTheSameWhereTheModelIsTwiceAsBigOrHalf() {
    Series series = series(Scale.LOG, 1, 10., 20., 40.);
    assertThat(distance(series, 20, 40, 80)).isEqualTo(distance(series, 5, 10, 20), within(1e-12));
  }

  @Test
  void countsAMissingOrVanishingAmountAsAThousandfoldError() {
    Series series = series(Scale.LOG, 1, 10., 20., 40.);
    assertThat(distance(series, 0, NONE, 1e9)).isCloseTo(Math.log(1000), within(1e-12));
  }

  @Test
  void measuresSharesInUnitsOfTheMeanOfTheYearsOfTheFit() {
    Series series = series(Scale.ABSOLUTE, 1, .2, .6, 9.);
    Distance distance = new Distance(List.of(series), new Years(2001, 2002));
    assertThat(distance.of(new double[][] {{.4, .6, 0}}, new Years(2001, 2002))).isCloseTo(.5 / Math.sqrt(2), within(1e-12));
    assertThat(distance.of(new double[][] {{.4, .6, 8.8}}, new Years(2003, 2003))).isCloseTo(.5, within(1e-12));
  }

  @Test
  void leavesOutWhatWasNotObservedAndYearsOutside() {
    Series series = series(Scale.LOG, 1, 10., NONE, 40.);
    assertThat(new Distance(List.of(series), ALL).of(new double[][] {{20, 1, 1}}, new Years(2001, 2002))).isCloseTo(Math.log(2), within(1e-12));
    assertThat(new Distance(List.of(series), ALL).of(new double[][] {{20, 1, 1}}, new Years(2002, 2002))).isNaN();
  }

  @Test
  void weighsSquaredErrors() {
    double[][] simulated = {{20, 20, 20}, {1, 1, 1}};
    Series off = series(Scale.LOG, 3, 10., 10., 10.);
    assertThat(new Distance(List.of(off, series(Scale.LOG, 1, 1., 1., 1.)), ALL).of(simulated, ALL)).isCloseTo(Math.log(2) * Math.sqrt(.75), within(1e-12));
    assertThat(new Distance(List.of(off, series(Scale.LOG, 0, 9., 9., 9.)), ALL).of(simulated, ALL)).isCloseTo(Math.log(2), within(1e-12));
  }

  @Test
  void refusesALogarithmOfNothing() {
    assertThatThrownBy(() -> series(Scale.LOG, 1, 1., 0., 1.)).hasMessageContaining("above 0");
  }
}
