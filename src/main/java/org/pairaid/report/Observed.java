package org.pairaid.report;

import java.util.List;
import java.util.Map;

/**
 * Observed series of a scenario.
 *
 * @param file the table they come from
 * @param years calendar years
 * @param series values by name of the series, in the order of the years; not a number where none was observed
 */
record Observed(String file, List<Integer> years, Map<String, List<Double>> series) {
  static final Observed NONE = new Observed("", List.of(), Map.of());

  boolean has(String name) {
    return series.containsKey(name);
  }

  /** The value of {@code name} in {@code year}; not a number where there is none. */
  double at(String name, int year) {
    int index = years.indexOf(year);
    List<Double> values = series.getOrDefault(name, List.of());
    return index < 0 || index >= values.size() ? Double.NaN : values.get(index);
  }
}
