package org.pairaid.indicator;

import java.util.Arrays;

/** Standard deviation of all there is, so over n, not n - 1. */
final class Spread {
  private Spread() {}

  /** The standard deviation of those of {@code values} that are numbers; not a number where none is. */
  static double of(double[] values) {
    double[] known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    double sum = 0;
    for (double value : known) {
      sum += value;
    }
    double mean = sum / known.length;
    double squares = 0;
    for (double value : known) {
      squares += (value - mean) * (value - mean);
    }
    return Math.sqrt(squares / known.length);
  }
}
