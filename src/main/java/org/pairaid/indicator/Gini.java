package org.pairaid.indicator;

import java.util.Arrays;

/** Gini coefficient: mean absolute difference over twice the mean, without a small-sample factor. */
public final class Gini {
  private Gini() {}

  /** The coefficient of {@code values}, which it sorts; 0 where they sum to 0. */
  static double of(double[] values) {
    Arrays.sort(values);
    double sum = 0;
    double ranked = 0;
    int n = values.length;
    for (int i = 0; i < n; i++) {
      sum += values[i];
      ranked += (2.0 * (i + 1) - n - 1) * values[i];
    }
    return sum == 0 ? 0 : ranked / (n * sum);
  }
}
