package org.pairaid.experiment;

import java.nio.file.Path;
import java.util.List;
import org.pairaid.scenario.Experiment;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.Resolved;
import org.pairaid.scenario.Scenario;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.strategy.Strategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calibrated scenario as a file that extends the one that was calibrated: what the two differ in, the experiment's own settings and seed included. */
final class CalibratedScenario {
  static final String FILE = "calibrated.yaml";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private CalibratedScenario() {}

  /**
   * The file's text.
   *
   * @param folder where it will stand
   * @param values value of each factor
   * @throws InvalidScenarioException if the values make no legal scenario
   */
  static String text(Path folder, Experiment experiment, List<String> values, double distance, Strategies strategies) throws InvalidScenarioException {
    Scenario base = experiment.bases().get(0);
    Scenario calibrated = experiment.space().scenario(values, strategies);
    StringBuilder text = new StringBuilder("# The nearest point that pairaid calibrate found for the experiment " + experiment.name() + ": fitted to " + experiment.file().calibration().fit() + ", distance ");
    Decimal.append(text, distance);
    text.append(". One of many that agree with what was observed: see posterior.csv.\n");
    text.append("name: ").append(experiment.name()).append("-calibrated\n");
    text.append("title: {en: ").append(quoted(base.title().en() + ", calibrated")).append(", zh: ").append(quoted(base.title().zh() + "（校准）")).append("}\n");
    text.append("extends: ").append(quoted(path(folder, Path.of(base.source())))).append('\n');
    differences(text, "", Resolved.of(ScenarioReader.read(Path.of(base.source()), List.of(), strategies)), Resolved.of(calibrated));
    return text.toString();
  }

  private static String path(Path folder, Path file) {
    Path from = folder.toAbsolutePath().normalize();
    Path to = file.toAbsolutePath().normalize();
    return (from.getRoot().equals(to.getRoot()) ? from.relativize(to) : to).toString().replace('\\', '/');
  }

  /** Keys whose values differ, groups key by key, lists as a whole. */
  private static void differences(StringBuilder text, String indent, JsonNode base, JsonNode other) {
    other.properties().forEach(entry -> {
      JsonNode before = base.path(entry.getKey());
      if (!entry.getValue().equals(before)) {
        if (entry.getValue().isObject() && before.isObject()) {
          text.append(indent).append(entry.getKey()).append(":\n");
          differences(text, indent + "  ", before, entry.getValue());
        } else if (entry.getValue().isArray()) {
          text.append(indent).append(entry.getKey()).append(":\n");
          entry.getValue().forEach(item -> text.append(indent).append("  - ").append(JSON.writeValueAsString(item)).append('\n'));
        } else {
          text.append(indent).append(entry.getKey()).append(": ").append(JSON.writeValueAsString(entry.getValue())).append('\n');
        }
      }
    });
  }

  private static String quoted(String words) {
    return JSON.writeValueAsString(words);
  }
}
