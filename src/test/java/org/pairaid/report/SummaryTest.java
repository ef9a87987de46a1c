package org.pairaid.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.stat.descriptive.moment.SecondMoment;
import org.junit.jupiter.api.Test;

class SummaryTest {

  @Test
  void quantilesAreOfType7() {
    double[] values = {10, 9, 8, 7, 6, 5, 4, 3, 2, 1};
    Summary summary = Summary.of(moment(values), values, 10);
    // R 4: quantile(1:10, c(.05, .25, .5, .75, .95)), by hand 1 + 9 p
    assertThat(summary.q05()).isEqualTo(1.45, within(1e-12));
    assertThat(summary.q25()).isEqualTo(3.25, within(1e-12));
    assertThat(summary.median()).isEqualTo(5.5, within(1e-12));
    assertThat(summary.q75()).isEqualTo(7.75, within(1e-12));
    assertThat(summary.q95()).isEqualTo(9.55, within(1e-12));
  }

  @Test
  void onlyTheFirstValuesCountForQuantiles() {
    double[] values = {1, 2, 3, 0, 0, 0};
    assertThat(Summary.of(moment(1, 2, 3), values, 3).median()).isEqualTo(2);
  }

  @Test
  void intervalIsStudents() {
    Interval interval = Interval.of(moment(1, 2, 3, 4, 5));
    // t(.975; 4) = 2.776445 (tables); standard error sqrt(2.5 / 5) = .7071068; product 1.963243
    assertThat(interval.mean()).isEqualTo(3);
    assertThat(interval.low()).isEqualTo(3 - 1.963243, within(1e-5));
    assertThat(interval.high()).isEqualTo(3 + 1.963243, within(1e-5));
  }

  @Test
  void oneValueHasNoInterval() {
    Interval interval = Interval.of(moment(.4));
    assertThat(interval.mean()).isEqualTo(.4);
    assertThat(interval.known()).isFalse();
    assertThat(interval.low()).isNaN();
  }

  @Test
  void equalValuesHaveAnIntervalAndABandWithoutWidth() {
    Summary summary = Summary.of(moment(2, 2, 2), new double[] {2, 2, 2}, 3);
    assertThat(summary.mean().low()).isEqualTo(2);
    assertThat(summary.mean().high()).isEqualTo(2);
    assertThat(summary.spread()).isFalse();
    assertThat(summary.holds(2)).isTrue();
    assertThat(summary.holds(2.01)).isFalse();
  }

  @Test
  void noValuesGiveNoNumbers() {
    Summary summary = Summary.of(new SecondMoment(), new double[0], 0);
    assertThat(summary.mean().mean()).isNaN();
    assertThat(summary.median()).isNaN();
    assertThat(summary.spread()).isFalse();
  }

  private static SecondMoment moment(double... values) {
    SecondMoment moment = new SecondMoment();
    for (double value : values) {
      moment.increment(value);
    }
    return moment;
  }
}
