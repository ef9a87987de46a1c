package org.pairaid.report;

import org.apache.commons.math3.stat.descriptive.moment.SecondMoment;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * One indicator in one cycle over the replicates. Quantiles are of type 7 after Hyndman and Fan (1996), as R and NumPy take them.
 *
 * @param mean mean and its interval, over all replicates that have a value
 * @param q05 5 % quantile; like the other quantiles over the retained replicates, and not a number without values
 * @param q25 25 % quantile
 * @param median median
 * @param q75 75 % quantile
 * @param q95 95 % quantile
 */
record Summary(Interval mean, double q05, double q25, double median, double q75, double q95) {

  /** Summarises the first {@code count} of {@code values}, with the mean of {@code moment}. */
  static Summary of(SecondMoment moment, double[] values, int count) {
    Interval mean = Interval.of(moment);
    if (count == 0) {
      return new Summary(mean, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
    Percentile quantile = new Percentile().withEstimationType(EstimationType.R_7);
    quantile.setData(values, 0, count);
    return new Summary(mean, quantile.evaluate(5), quantile.evaluate(25), quantile.evaluate(50), quantile.evaluate(75), quantile.evaluate(95));
  }

  /** Whether the replicates differ. */
  boolean spread() {
    return q95 > q05;
  }

  /** Whether {@code value} lies in the 90 % band. */
  boolean holds(double value) {
    return q05 <= value && value <= q95;
  }
}
