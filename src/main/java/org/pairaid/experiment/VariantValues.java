package org.pairaid.experiment;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.pairaid.indicator.Applicable;
import org.pairaid.indicator.Indicators;
import org.pairaid.scenario.CycleWindow;

/** The values of one variant by indicator, cycle and replicate; not a number for an empty cell, and for a replicate that failed. */
final class VariantValues {
  private final double[][][] values;

  VariantValues(int cycles, int replicates) {
    values = new double[Indicators.ALL.size()][cycles][replicates];
    for (double[][] indicator : values) {
      for (double[] cycle : indicator) {
        Arrays.fill(cycle, Double.NaN);
      }
    }
  }

  void set(int indicator, int cycle, int replicate, double value) {
    values[indicator][cycle][replicate] = value;
  }

  /** Values in one cycle, by replicate. */
  double[] at(int indicator, int cycle) {
    return values[indicator][cycle];
  }

  /** Shows all values of an indicator to one who looks for what applies. */
  void offer(int indicator, Applicable applicable) {
    for (double[] cycle : values[indicator]) {
      for (double value : cycle) {
        applicable.take(indicator, value);
      }
    }
  }

  /** Means over a window, by replicate; empty cells do not count. */
  double[] over(int indicator, CycleWindow window) {
    if (window.first() == window.last()) {
      return at(indicator, window.first());
    }
    double[] means = new double[values[indicator][0].length];
    for (int r = 0; r < means.length; r++) {
      double sum = 0;
      int count = 0;
      for (int cycle = window.first(); cycle <= window.last(); cycle++) {
        double value = values[indicator][cycle][r];
        if (!Double.isNaN(value)) {
          sum += value;
          count++;
        }
      }
      means[r] = count == 0 ? Double.NaN : sum / count;
    }
    return means;
  }

  /** The first cycle in which any value differs from {@code other}'s; -1 if none does. Replicates that only one of them has do not count. */
  int firstDifference(VariantValues other) {
    int both = Math.min(values[0][0].length, other.values[0][0].length);
    int[] common = IntStream.range(0, both).filter(r -> has(r) && other.has(r)).toArray();
    for (int cycle = 0; cycle < values[0].length; cycle++) {
      for (int i = 0; i < values.length; i++) {
        for (int r : common) {
          if (Double.compare(values[i][cycle][r], other.values[i][cycle][r]) != 0) {
            return cycle;
          }
        }
      }
    }
    return -1;
  }

  /** Whether there is any value of a replicate. */
  private boolean has(int replicate) {
    return Arrays.stream(values).anyMatch(indicator -> Arrays.stream(indicator).anyMatch(cycle -> !Double.isNaN(cycle[replicate])));
  }
}
