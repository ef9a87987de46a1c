package org.pairaid.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Observed series.
 *
 * @param file the file they were read from
 * @param years calendar years, one a row
 * @param series values by indicator, one a year; not a number where none was observed
 */
public record Observed(String file, List<Integer> years, Map<String, List<Double>> series) {
  public Observed {
    years = List.copyOf(years);
    series = Collections.unmodifiableMap(new LinkedHashMap<>(series));
  }
}
