package org.pairaid.report;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.SecondMoment;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.pairaid.model.Text;

/**
 * A mean over replicates with its t interval.
 *
 * @param n values
 * @param mean their mean; not a number without any
 * @param low lower bound; not a number with fewer than two values
 * @param high upper bound; likewise
 */
record Interval(long n, double mean, double low, double high) {
  /** Level of the intervals of one run. */
  static final double LEVEL = .95;

  private static final int DIGITS = 3;

  /** Relative differences below this are those of rounding. */
  private static final double ROUNDING = 1e-13;

  static Interval of(SecondMoment moment) {
    return of(moment, LEVEL);
  }

  /** The mean of those values that are numbers. */
  static Interval of(double[] values, double level) {
    SecondMoment moment = new SecondMoment();
    for (double value : values) {
      if (!Double.isNaN(value)) {
        moment.increment(value);
      }
    }
    return of(moment, level);
  }

  private static Interval of(SecondMoment moment, double level) {
    long n = moment.getN();
    if (n < 2) {
      return new Interval(n, n == 0 ? Double.NaN : new Mean(moment).getResult(), Double.NaN, Double.NaN);
    }
    double mean = new Mean(moment).getResult();
    double error = Math.sqrt(new Variance(moment).getResult() / n);
    double half = error <= ROUNDING * Math.abs(mean) ? 0 : new TDistribution(null, n - 1).inverseCumulativeProbability((1 + level) / 2) * error;
    return new Interval(n, mean, mean - half, mean + half);
  }

  /** The mean with its bounds, or alone where there are none or all values are the same. */
  Text words() {
    return known() && !constant() ? Words.of("%s (%s to %s)", "%s（%s至%s）", (Object[]) Numbers.alike(mean, low, high)) : Words.of("%s", "%s", Numbers.significant(mean, DIGITS));
  }

  boolean known() {
    return n >= 2;
  }

  /** Whether all values are the same. */
  boolean constant() {
    return low == high;
  }

  /** Whether zero lies in it, so that the sign is open. */
  boolean coversZero() {
    return low <= 0 && high >= 0;
  }
}
