package org.pairaid.model;

import java.util.List;

/**
 * A parameter by cycle: the value of cycle t is the t-th entry, and the last entry holds on.
 *
 * @param values one entry or more
 */
public record Series(List<Double> values) {
  public Series {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a series needs at least one value");
    }
  }

  /** The same value in every cycle. */
  public static Series constant(double value) {
    return new Series(List.of(value));
  }

  /** The value of {@code cycle}, counted from 0. */
  public double at(int cycle) {
    return values.get(Math.min(cycle, values.size() - 1));
  }
}
