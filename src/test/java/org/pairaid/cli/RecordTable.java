package org.pairaid.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pairaid.indicator.Indicator;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.Keys;
import org.pairaid.scenario.Pattern;
import org.pairaid.scenario.Scenario;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.scenario.Target;
import org.pairaid.strategy.Strategies;

/** The table of patterns and facts on the page about TRACE, from the patterns, the scenarios and a stored {@code targets.csv}. */
final class RecordTable {
  private static final MathContext DIGITS = new MathContext(3);

  private final Map<String, Target> targets = new HashMap<>();
  private final List<Map<String, String>> rows = new ArrayList<>();

  /** Reads the table that {@code validate-model} wrote. */
  RecordTable(Path table) throws IOException {
    for (Scenario scenario : scenarios()) {
      scenario.file().targets().forEach(target -> targets.put(key(scenario.name(), target.id()), target));
    }
    List<String[]> lines = Files.readAllLines(table).stream().map(line -> line.split(",", -1)).toList();
    for (String[] line : lines.subList(1, lines.size())) {
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < line.length; i++) {
        row.put(lines.get(0)[i], line[i]);
      }
      rows.add(row);
    }
  }

  /** The scenarios with targets, in the order of their files. */
  static List<Scenario> scenarios() throws IOException {
    List<Scenario> scenarios = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList()) {
        scenarios.add(ScenarioReader.read(file, List.of(), Strategies.builtIn()));
      }
    } catch (InvalidScenarioException e) {
      throw new AssertionError(e);
    }
    return scenarios.stream().filter(scenario -> scenario.file().targets() != null).toList();
  }

  private static String key(String scenario, String target) {
    return scenario + "/" + target;
  }

  /** What the stored table says of each target apart from results, as scenario, target, indicator, measure, years, bounds and fit. */
  List<String> asked() {
    return rows.stream().map(row -> String.join(",", row.get("scenario"), row.get("target"), row.get("indicator"), row.get("measure"), row.get("from"), row.get("to"), row.get("expected_low"),
        row.get("expected_high"), row.get("fitted"))).toList();
  }

  /** The same of the scenarios as they are. */
  static List<String> asks(Scenario scenario) {
    List<String> fitted = scenario.file().fittedTo() == null ? List.of() : scenario.file().fittedTo().stream().map(Indicator::name).toList();
    return scenario.file().targets().stream().map(target -> String.join(",", scenario.name(), target.id(), target.indicator().name(),
        Keys.constant(target.direction() != null ? target.direction() : target.measure()), target.from() == null ? "" : "" + target.from(), target.to() == null ? "" : "" + target.to(),
        bound(target, 0), bound(target, 1), "" + fitted.contains(target.indicator().name()))).toList();
  }

  private static String bound(Target target, int which) {
    return target.range() == null ? "" : BigDecimal.valueOf(target.range().get(which)).stripTrailingZeros().toPlainString();
  }

  /** The table of a stored file in Markdown. */
  static String markdown(String file) {
    try {
      return new RecordTable(Path.of(file)).markdown();
    } catch (IOException e) {
      throw new AssertionError("no file to take from: " + file, e);
    }
  }

  /** The table in Markdown. */
  String markdown() {
    var table = new StringBuilder("| pattern | fact | scenario | on record | model | verdict |\n|---|---|---|---|---|---|\n");
    for (Pattern pattern : Pattern.all()) {
      table.append("| **").append(pattern.id()).append("** ").append(pattern.title().en()).append(": ").append(pattern.value().en()).append(" (").append(pattern.strength()).append("; ")
          .append(pattern.kind().words().en()).append(") | ").append(pattern.note().en()).append(" | | | | ").append(pattern.targets().isEmpty() ? "cannot be told" : "").append(" |\n");
      rows.stream().filter(row -> pattern.targets().contains(row.get("target"))).forEach(row -> line(table, row));
    }
    table.append("| **Further facts** | | | | | |\n");
    rows.stream().filter(row -> Pattern.all().stream().noneMatch(pattern -> pattern.targets().contains(row.get("target")))).forEach(row -> line(table, row));
    return table.toString();
  }

  private void line(StringBuilder table, Map<String, String> row) {
    Target target = targets.get(key(row.get("scenario"), row.get("target")));
    String fact = target == null ? "?" : target.title() == null ? target.indicator().title().en() : target.title().en();
    String record = row.get("expected_low").isEmpty() ? row.get("measure") : row.get("expected_low") + " to " + row.get("expected_high");
    String model = row.get("mean").isEmpty() ? "–" : new BigDecimal(row.get("mean")).round(DIGITS).toPlainString();
    table.append("| `").append(row.get("target")).append("` | ").append(fact).append(" | `").append(row.get("scenario")).append("` | ").append(record).append(" | ").append(model).append(" | ")
        .append(verdict(row.get("verdict"))).append(row.get("fitted").equals("true") ? ", in view" : "").append(" |\n");
  }

  private static String verdict(String word) {
    return word.equals("open") ? "cannot be told" : word.replace('_', ' ');
  }
}
