package org.pairaid.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.scenario.Node.ScalarNode;

/** Reads observed series: rows with {@code year} and one key per indicator. */
final class ObservedRows {
  private static final String YEAR = "year";
  private static final int LAST_YEAR = 99_999;

  private final Problems problems;

  ObservedRows(Problems problems) {
    this.problems = problems;
  }

  /** The series of a list of rows; {@code null} if there is a problem with it. */
  Observed read(Node node, String path) {
    if (!(node instanceof ListNode list) || list.items().isEmpty()) {
      problems.add(node.place(), path, "expected {file: table.csv} with at least one row" + (node instanceof ListNode ? "" : ", not " + node.kind()));
      return null;
    }
    int before = problems.met();
    List<MapNode> rows = rows(list, path);
    Set<Integer> years = new LinkedHashSet<>();
    Map<String, List<Double>> series = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      year(rows.get(i), path + "[" + i + "]", years);
      rows.get(i).entries().keySet().stream().filter(key -> !key.equals(YEAR)).forEach(key -> series.putIfAbsent(key, new ArrayList<>()));
    }
    series.forEach((name, values) -> {
      for (int i = 0; i < rows.size(); i++) {
        values.add(rows.get(i).entries().containsKey(name) ? value(rows.get(i), name, Keys.join(path + "[" + i + "]", name)) : Double.NaN);
      }
    });
    return problems.met() > before ? null : new Observed(node.place().source(), new ArrayList<>(years), series);
  }

  private List<MapNode> rows(ListNode list, String path) {
    List<MapNode> rows = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      if (list.items().get(i) instanceof MapNode row) {
        rows.add(row);
      } else if (list.items().get(i) instanceof Node.Unread) {
        problems.again();
      } else {
        problems.add(list.items().get(i).place(), path + "[" + i + "]", "expected a map of keys, not " + list.items().get(i).kind());
      }
    }
    return rows;
  }

  private void year(MapNode row, String path, Set<Integer> years) {
    Node given = row.get(YEAR);
    Long year = given instanceof ScalarNode scalar ? scalar.whole() : null;
    if (year == null || Math.abs(year) > LAST_YEAR) {
      problems.add(given == null ? row.place() : given.place(), path + "." + YEAR,
          given == null ? "missing; expected a calendar year" : "expected a calendar year, not " + given.kind());
    } else if (!years.add(year.intValue())) {
      problems.add(given.place(), path + "." + YEAR, "the year " + year + " stands here twice");
    }
  }

  private double value(MapNode row, String name, String path) {
    if (Indicators.find(name).isEmpty()) {
      List<String> known = Indicators.ALL.stream().map(Indicator::name).toList();
      problems.add(row.entries().get(name).key(), path, "not an indicator (see: pairaid list indicators)" + Nearest.maybe(name, known));
      return Double.NaN;
    }
    Node cell = row.get(name);
    if (cell.nothing()) {
      return Double.NaN;
    }
    Double number = cell instanceof ScalarNode scalar ? scalar.number() : null;
    if (number == null || !Double.isFinite(number)) {
      problems.add(cell.place(), path, "expected a number, not " + cell.kind());
      return Double.NaN;
    }
    return number + 0.0;
  }
}
