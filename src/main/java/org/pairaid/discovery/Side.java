package org.pairaid.discovery;

import java.util.Arrays;

/**
 * What a box asks of one factor: a range whose bounds belong to it, or the categories that are kept.
 *
 * @param low lowest value, minus infinity where there is no bound
 * @param high highest value, infinity where there is no bound
 * @param kept by category whether it is kept; empty for a number
 */
record Side(double low, double high, boolean[] kept) {
  static Side open(int levels) {
    boolean[] kept = new boolean[levels];
    Arrays.fill(kept, true);
    return new Side(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, kept);
  }

  boolean holds(double value) {
    return kept.length > 0 ? kept[(int) value] : low <= value && value <= high;
  }

  boolean restricted() {
    for (boolean one : kept) {
      if (!one) {
        return true;
      }
    }
    return !Double.isInfinite(low) || !Double.isInfinite(high);
  }

  Side with(int category, boolean keep) {
    boolean[] changed = kept.clone();
    changed[category] = keep;
    return new Side(low, high, changed);
  }

  Side from(double bound) {
    return new Side(bound, high, kept);
  }

  Side to(double bound) {
    return new Side(low, bound, kept);
  }
}
