package org.pairaid.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.pairaid.model.Text;
import org.pairaid.scenario.Factor;
import org.pairaid.scenario.ParameterPath;
import tools.jackson.databind.JsonNode;

/**
 * A factor of a study.
 *
 * @param name dotted path, or {@code scenario}
 * @param values its values, where it has a list of them; empty for a range or a distribution
 * @param logarithmic whether its range is measured in logarithms
 * @param low lowest value; not a number where there is none
 * @param high highest value
 * @param at its value at each point, as in the table of points
 */
public record StudyFactor(String name, List<String> values, boolean logarithmic, double low, double high, List<String> at) {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  public StudyFactor {
    values = List.copyOf(values);
    at = List.copyOf(at);
  }

  /**
   * Reads the factors of a study with their values at its points.
   *
   * @param listed the factors as the manifest has them
   * @throws ResultsException if the table of points is damaged
   */
  static List<StudyFactor> read(Path folder, List<JsonNode> listed) throws IOException {
    List<List<String>> at = new ArrayList<>();
    listed.forEach(factor -> at.add(new ArrayList<>()));
    try (CsvScanner table = new CsvScanner(folder.resolve(Sweep.POINTS))) {
      int[] columns = new int[listed.size()];
      for (int f = 0; f < columns.length; f++) {
        columns[f] = table.column(listed.get(f).path("name").asString(""));
      }
      while (table.next()) {
        for (int f = 0; f < columns.length; f++) {
          at.get(f).add(table.text(columns[f]));
        }
      }
    }
    return IntStream.range(0, listed.size()).mapToObj(f -> of(listed.get(f), at.get(f))).toList();
  }

  private static StudyFactor of(JsonNode node, List<String> at) {
    List<String> values = new ArrayList<>();
    node.path("values").values().forEach(value -> values.add(value.asString("")));
    return new StudyFactor(node.path("name").asString(""), values, node.path("scale").asString("").equals("log"), node.path("low").asDouble(Double.NaN), node.path("high").asDouble(Double.NaN), at);
  }

  /** Whether it takes one of some values, between which there is no distance. */
  public boolean category() {
    return !values.isEmpty();
  }

  /** Whether its values are numbers, or the scenario's own. */
  public boolean number() {
    return at.stream().allMatch(value -> value.isEmpty() || NUMBER.matcher(value).matches()) && !at.stream().allMatch(String::isEmpty);
  }

  /** Its value at a point; not a number for words and for the scenario's own value. */
  public double numberAt(int point) {
    return NUMBER.matcher(at.get(point)).matches() ? Double.parseDouble(at.get(point)) : Double.NaN;
  }

  /** What it means; its name where no single parameter is behind it. */
  public Text meaning() {
    return name.equals(Factor.VARIANT) ? new Text("Scenario", "情景")
        : ParameterPath.find(name).map(entry -> new Text(entry.about().en(), entry.about().zh())).orElse(new Text(name, name));
  }
}
