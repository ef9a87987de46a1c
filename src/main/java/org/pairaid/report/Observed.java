package org.pairaid.report;

import java.util.List;
import java.util.Map;
import org.pairaid.indicator.Indicator;

/**
 * What was observed of a scenario.
 *
 * @param file the table that the series come from; empty without
 * @param years calendar years
 * @param series values by name of the series, in the order of the years; not a number where none was observed
 * @param totals totals over the whole run, by indicator
 * @param fitted indicators whose observed values were in view when the scenario was made
 */
record Observed(String file, List<Integer> years, Map<String, List<Double>> series, Map<String, Double> totals, List<String> fitted) {

  boolean has(String name) {
    return series.containsKey(name);
  }

  /** Whether values of the scenario were set with the observed values of an indicator in view. */
  boolean fitted(Indicator indicator) {
    return fitted.contains(indicator.name());
  }

  /** The value of {@code name} in {@code year}; not a number where there is none. */
  double at(String name, int year) {
    int index = years.indexOf(year);
    List<Double> values = series.getOrDefault(name, List.of());
    return index < 0 || index >= values.size() ? Double.NaN : values.get(index);
  }
}
