package org.pairaid.calibration;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Statistics of weighted values; the weights sum to 1. */
public final class Weighted {
  /** What sums of weights may be off. */
  private static final double ROUNDING = 1e-12;

  private Weighted() {}

  /** The smallest value that has at least {@code share} of the weight at or below it; values that are not numbers come last. */
  public static double quantile(double[] values, double[] weights, double share) {
    double sum = 0;
    double value = Double.NaN;
    for (int i : order(values)) {
      value = values[i];
      sum += weights[i];
      if (sum >= share - ROUNDING) {
        break;
      }
    }
    return value;
  }

  /** Correlation of ranks, equal values sharing the middle of theirs; 0 if either does not vary. */
  static double rankCorrelation(double[] one, double[] other, double[] weights) {
    double[] x = ranks(one, weights);
    double[] y = ranks(other, weights);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    // The weighted mean of these ranks is a half, whatever the weights.
    for (int i = 0; i < x.length; i++) {
      xx += weights[i] * (x[i] - .5) * (x[i] - .5);
      yy += weights[i] * (y[i] - .5) * (y[i] - .5);
      xy += weights[i] * (x[i] - .5) * (y[i] - .5);
    }
    return xx < ROUNDING || yy < ROUNDING ? 0 : xy / Math.sqrt(xx * yy);
  }

  /** Share of the weight below each value, and half of that at it. */
  private static double[] ranks(double[] values, double[] weights) {
    double[] ranks = new double[values.length];
    int[] order = order(values);
    double below = 0;
    for (int from = 0, to; from < order.length; from = to) {
      double at = 0;
      for (to = from; to < order.length && values[order[to]] == values[order[from]]; to++) {
        at += weights[order[to]];
      }
      for (int i = from; i < to; i++) {
        ranks[order[i]] = below + at / 2;
      }
      below += at;
    }
    return ranks;
  }

  private static int[] order(double[] values) {
    return IntStream.range(0, values.length).boxed().sorted(Comparator.comparingDouble(i -> values[i])).mapToInt(Integer::intValue).toArray();
  }
}
