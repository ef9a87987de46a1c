package org.pairaid.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.pairaid.experiment.Comparison;
import org.pairaid.experiment.ResultsException;
import org.pairaid.model.Text;
import org.pairaid.scenario.CycleWindow;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.Name;
import org.pairaid.scenario.RecordText;
import org.pairaid.scenario.Shown;
import org.pairaid.scenario.Target;
import tools.jackson.databind.JsonNode;

/** Reads {@code manifest.json}. What is not needed may be missing; what is needed and missing is named. */
final class ManifestReader {
  private final Path file;

  private ManifestReader(Path file) {
    this.file = file;
  }

  /**
   * The manifest of a results folder.
   *
   * @throws ResultsException if the folder holds none, or an unreadable one
   */
  static Manifest read(Path results) throws IOException {
    Path file = results.resolve(Manifest.FILE);
    if (!Files.isDirectory(results)) {
      throw new ResultsException(results + " is not a folder. Maybe the path is wrong: results are in results/NAME");
    }
    if (!Files.isRegularFile(file)) {
      throw new ResultsException(results + " holds no results: there is no " + Manifest.FILE + ". Maybe the run has not finished, or this is another folder");
    }
    return new ManifestReader(file).manifest(org.pairaid.experiment.Manifest.read(results));
  }

  private Manifest manifest(JsonNode root) throws IOException {
    var scenarios = new ArrayList<ScenarioEntry>();
    for (JsonNode node : root.path(root.has("experiment") ? "bases" : "scenarios").values()) {
      scenarios.add(scenario(node, root.path("failures")));
    }
    if (scenarios.isEmpty() && root.path("claims").isMissingNode()) {
      throw new ResultsException(file + " names no scenario: it is not a manifest of this program, or damaged");
    }
    JsonNode program = root.path("program");
    String version = (program.path("name").asString("pairaid") + " " + program.path("version").asString("")).strip();
    return new Manifest(version, program.path("commit").asString(""), root.path("java").asString(""), root.path("machine").asString(""), root.path("started").asString(""),
        root.path("seconds").asDouble(Double.NaN), strings(root.path("command")), "complete".equals(root.path("status").asString("")),
        List.copyOf(scenarios), hashes(root.path("tables")), strings(root.path("warnings")),
        comparison(root.path("comparison"), scenarios), root.path("validation").asBoolean(false));
  }

  private Optional<Comparison.Terms> comparison(JsonNode node, List<ScenarioEntry> scenarios) throws ResultsException {
    if (node.isMissingNode()) {
      return Optional.empty();
    }
    String baseline = node.path("baseline").asString("");
    double level = node.path("level").asDouble(Double.NaN);
    List<CycleWindow> windows = strings(node.path("windows")).stream().flatMap(label -> CycleWindow.parse(label, scenarios.get(0).cycles()).stream()).toList();
    boolean alike = scenarios.stream().allMatch(scenario -> scenario.cycles() == scenarios.get(0).cycles());
    if (scenarios.stream().noneMatch(scenario -> scenario.name().equals(baseline)) || !(level > 0 && level < 1) || windows.isEmpty() || !alike) {
      throw new ResultsException(file + ": its comparison names no baseline, level or window that fits its scenarios: the file is damaged. Run the comparison again");
    }
    return Optional.of(new Comparison.Terms(baseline, windows, level));
  }

  private ScenarioEntry scenario(JsonNode node, JsonNode failures) throws IOException {
    String name = node.path("name").asString("");
    if (!Name.is(name)) {
      throw new ResultsException(file + ": expected the name of a scenario, not \"" + Shown.shortened(name) + "\": the file is damaged. Run the study again with --force");
    }
    var inputs = new LinkedHashMap<String, String>();
    for (JsonNode input : node.path("inputs").values()) {
      inputs.put(input.path("file").asString(""), input.path("sha256").asString(""));
    }
    int replicates = count(node, name, "replicates");
    int done = node.path("replicatesDone").asInt(replicates);
    var failed = new TreeSet<Integer>();
    for (JsonNode failure : failures.values()) {
      if (failure.path("scenario").asString("").equals(name)) {
        failed.add(failure.path("replicate").asInt(0));
      }
    }
    if (done < 1 && !failed.isEmpty()) {
      throw new IOException(file.getParent() + " holds no finished replicate of scenario " + name + ": all " + failed.size() + " failed");
    }
    if (done < 1) {
      throw new ResultsException(file.getParent() + " holds no finished replicate of scenario " + name + ": the run is still going, or stopped before its first one was done. "
          + "Run the scenario again");
    }
    return new ScenarioEntry(name, text(node.path("title"), name), node.path("file").asString(""), node.path("seed").asString(""), replicates,
        done, failed, count(node, name, "cycles"), node.path("startYear").asInt(0), node.path("hash").asString(""),
        Map.of("aiding", strings(node.path("styles").path("aiding")), "receiving", strings(node.path("styles").path("receiving"))), node.path("resolved"), inputs,
        observed(node.path("observed"), node.path("resolved")), targets(name, node.path("resolved")));
  }

  private int count(JsonNode node, String scenario, String key) throws ResultsException {
    int count = node.path(key).asInt(0);
    if (count < 1) {
      throw new ResultsException(file + ": scenario " + scenario + " says no positive \"" + key + "\"");
    }
    return count;
  }

  private static Observed observed(JsonNode node, JsonNode resolved) {
    var years = new ArrayList<Integer>();
    for (JsonNode year : node.path("years").values()) {
      years.add(year.asInt(0));
    }
    var series = new LinkedHashMap<String, List<Double>>();
    for (Map.Entry<String, JsonNode> entry : node.path("series").properties()) {
      var values = new ArrayList<Double>();
      for (JsonNode value : entry.getValue().values()) {
        values.add(value.isNumber() ? value.doubleValue() : Double.NaN);
      }
      series.put(entry.getKey(), values);
    }
    var totals = new LinkedHashMap<String, Double>();
    resolved.path("observedTotals").properties().forEach(total -> totals.put(total.getKey(), total.getValue().asDouble(Double.NaN)));
    return new Observed(node.path("file").asString(""), years, series, totals, strings(resolved.path("fittedTo")));
  }

  private List<Target> targets(String scenario, JsonNode resolved) throws ResultsException {
    var targets = new ArrayList<Target>();
    for (JsonNode target : resolved.path("targets").values()) {
      try {
        targets.add(RecordText.read(Target.class, target.toString()));
      } catch (InvalidScenarioException e) {
        throw new ResultsException(file + ": a target of scenario " + scenario + " cannot be read (" + e.getMessage() + "): maybe another version of the program wrote it", e);
      }
    }
    return targets;
  }

  private static List<String> strings(JsonNode node) {
    var list = new ArrayList<String>();
    for (JsonNode value : node.values()) {
      list.add(value.asString(""));
    }
    return list;
  }

  private static Map<String, String> hashes(JsonNode node) {
    var map = new LinkedHashMap<String, String>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      map.put(entry.getKey(), entry.getValue().asString(""));
    }
    return map;
  }

  /** Words that were given in both languages, in one, or as a plain string; {@code otherwise} without. */
  static Text text(JsonNode node, String otherwise) {
    if (node.isString() && !node.asString().isBlank()) {
      return new Text(node.asString(), node.asString());
    }
    String en = node.path("en").asString("");
    String zh = node.path("zh").asString("");
    if (en.isBlank() && zh.isBlank()) {
      return new Text(otherwise, otherwise);
    }
    return new Text(en.isBlank() ? zh : en, zh.isBlank() ? en : zh);
  }
}
