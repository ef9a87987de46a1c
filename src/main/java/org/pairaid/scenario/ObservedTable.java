package org.pairaid.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.scenario.Node.ScalarNode;

/** Reads the table of observed series: a column {@code year} and one per indicator. */
final class ObservedTable {
  private final Problems problems;
  private final List<Path> inputs;

  ObservedTable(Problems problems, List<Path> inputs) {
    this.problems = problems;
    this.inputs = inputs;
  }

  Optional<Observed> read(MapNode tree) {
    if (!(tree.get("observed") instanceof MapNode observed) || !(observed.get("file") instanceof ScalarNode file)) {
      return Optional.empty();
    }
    ListNode rows = new Tables(problems, inputs).read(observed, file, "observed.file");
    if (rows == null) {
      return Optional.empty();
    }
    List<Integer> years = new ArrayList<>();
    Map<String, List<Double>> series = new LinkedHashMap<>();
    for (Node item : rows.items()) {
      MapNode row = (MapNode) item;
      Integer year = year(row);
      if (year != null && years.contains(year)) {
        problems.add(row.place(), "year", "the year " + year + " stands in the table twice");
      }
      years.add(year);
      row.entries().keySet().stream().filter(key -> !key.equals("year")).forEach(key -> series.putIfAbsent(key, new ArrayList<>()));
    }
    for (Node item : rows.items()) {
      MapNode row = (MapNode) item;
      series.forEach((name, values) -> values.add(value(row, name)));
    }
    return Optional.of(new Observed(file.text(), years, series));
  }

  private Integer year(MapNode row) {
    if (row.get("year") instanceof ScalarNode year && year.whole() != null && Math.abs(year.whole()) < 100_000) {
      return year.whole().intValue();
    }
    problems.add(row.get("year") == null ? row.place() : row.get("year").place(), "year", "expected a year as a whole number");
    return null;
  }

  private double value(MapNode row, String name) {
    Node cell = row.get(name);
    if (cell == null) {
      return Double.NaN;
    }
    if (Indicators.find(name).isEmpty()) {
      problems.add(cell.place(), name, "not an indicator" + Nearest.hint(name, Indicators.ALL.stream().map(Indicator::name).toList()));
      return Double.NaN;
    }
    Double number = cell instanceof ScalarNode scalar ? scalar.number() : null;
    if (number == null || !Double.isFinite(number)) {
      problems.add(cell.place(), name, "expected a number, not " + cell.kind());
      return Double.NaN;
    }
    return number;
  }
}
