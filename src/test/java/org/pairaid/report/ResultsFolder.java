package org.pairaid.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pairaid.experiment.EntityTable;
import org.pairaid.indicator.Indicators;
import tools.jackson.databind.json.JsonMapper;

/** Builds a small folder of results with values that a test knows. */
final class ResultsFolder {
  private final Path folder;
  private final int cycles;
  private final int startYear;
  private final List<Map<String, Object>> scenarios = new ArrayList<>();
  private final StringBuilder table = new StringBuilder("scenario,replicate,cycle,year," + names() + "\n");
  private final StringBuilder governments = new StringBuilder("scenario,replicate,cycle,year,government,role," + String.join(",", EntityTable.GOVERNMENTS.columns()) + "\n");
  private final StringBuilder pairings = new StringBuilder("scenario,replicate,cycle,year,aiding,receiving," + String.join(",", EntityTable.PAIRINGS.columns()) + "\n");
  private final Map<String, Object> comparison = new LinkedHashMap<>();
  private Entities entities = (scenario, entity, column, replicate, cycle) -> column.equals("aid_dependence") && !entity.equals("east")
      ? (entity.equals("w1") ? .1 : .3) + .01 * cycle + .001 * replicate : Double.NaN;
  private String status = "complete";

  ResultsFolder(Path folder, int cycles, int startYear) {
    this.folder = folder;
    this.cycles = cycles;
    this.startYear = startYear;
  }

  /** What an indicator is in a replicate and cycle; not a number for an empty cell. */
  interface Values {
    double of(String indicator, int replicate, int cycle);
  }

  /** What a government or a pairing ({@code AIDER/RECEIVER}) is in a replicate and cycle; not a number for an empty cell. */
  interface Entities {
    double of(String scenario, String entity, String column, int replicate, int cycle);
  }

  /** Values of governments and pairings, from the next scenario on. */
  ResultsFolder entities(Entities values) {
    entities = values;
    return this;
  }

  /** Says that the scenarios are variants to compare. */
  ResultsFolder compared(String baseline, String... windows) {
    comparison.putAll(Map.of("baseline", baseline, "level", .95, "windows", List.of(windows)));
    return this;
  }

  /** A scenario of two receivers, whose names come from outside. */
  ResultsFolder scenario(String name, String title, int replicates, Values values) {
    Map<String, Object> resolved = new LinkedHashMap<>();
    resolved.put("aiding", List.of(Map.of("id", "east", "name", Map.of("en", title, "zh", title), "revenue", 3000, "supply", Map.of("industry", .9))));
    resolved.put("receiving", List.of(Map.of("id", "w1", "name", Map.of("en", "West one", "zh", "西一"), "population", 30), Map.of("id", "w2", "population", 40)));
    resolved.put("pairings", Map.of("pairs", List.of(List.of("east", "w1"), List.of("east", "w2"))));
    resolved.put("assessment", Map.of("stakes", List.of(1.0, 1.0), "inspection", .25));
    resolved.put("interventions", List.of(Map.of("cycle", 0, "set", Map.of("assessment.stakes", .3))));
    Map<String, Object> scenario = new LinkedHashMap<>(Map.of("name", name, "title", Map.of("en", title, "zh", "题：" + title), "seed", 7, "replicates", replicates,
        "replicatesDone", replicates, "cycles", cycles, "startYear", startYear, "hash", "abc", "resolved", resolved));
    scenarios.add(scenario);
    for (int replicate = 0; replicate < replicates; replicate++) {
      for (int cycle = 0; cycle < cycles; cycle++) {
        row(name, replicate, cycle, values);
        String place = name + "," + replicate + "," + cycle + "," + (startYear + cycle) + ",";
        for (String receiver : List.of("w1", "w2")) {
          governments.append(place).append(receiver).append(",receiving").append(cells(EntityTable.GOVERNMENTS, name, receiver, replicate, cycle));
          pairings.append(place).append("east,").append(receiver).append(cells(EntityTable.PAIRINGS, name, "east/" + receiver, replicate, cycle));
        }
        governments.append(place).append("east,aiding").append(cells(EntityTable.GOVERNMENTS, name, "east", replicate, cycle));
      }
    }
    return this;
  }

  ResultsFolder observed(List<Integer> years, Map<String, List<Double>> series) {
    scenarios.get(scenarios.size() - 1).put("observed", Map.of("file", "observed.csv", "years", years, "series", series));
    return this;
  }

  /** Sets a key of the last scenario's file. */
  @SuppressWarnings("unchecked")
  ResultsFolder resolved(String key, Object value) {
    ((Map<String, Object>) scenarios.get(scenarios.size() - 1).get("resolved")).put(key, value);
    return this;
  }

  /** Says that the last scenario asked for more replicates than the tables hold. */
  ResultsFolder interrupted(int asked) {
    status = "interrupted";
    scenarios.get(scenarios.size() - 1).put("replicates", asked);
    return this;
  }

  /** Says in the manifest that the tables hold this many replicates of the last scenario. */
  ResultsFolder claim(int replicates) {
    scenarios.get(scenarios.size() - 1).put("replicatesDone", replicates);
    return this;
  }

  Path write() throws IOException {
    Files.createDirectories(folder);
    Map<String, Object> manifest = new LinkedHashMap<>(Map.of("program", Map.of("name", "pairaid", "version", "0.1.0", "commit", "c0ffee"), "java", "17", "started", "2026-01-01T00:00:00Z",
        "seconds", 1.5, "command", List.of("run", "a b.yaml"), "status", status, "scenarios", scenarios, "tables", Map.of("cycles.csv", "123", "governments.csv", "456"),
        "warnings", List.of()));
    manifest.put("machine", "TestOS, 2 processors");
    if (!comparison.isEmpty()) {
      manifest.put("comparison", comparison);
      Files.writeString(folder.resolve(EntityTable.PAIRINGS.file()), pairings.toString());
    }
    Files.write(folder.resolve(Manifest.FILE), JsonMapper.builder().build().writeValueAsBytes(manifest));
    Files.writeString(folder.resolve(CyclesTable.FILE), table.toString().replace("\r\n", "\n"));
    Files.writeString(folder.resolve(GovernmentsTable.FILE), governments.toString().replace("\r\n", "\n"));
    return folder;
  }

  private void row(String name, int replicate, int cycle, Values values) {
    table.append(name).append(',').append(replicate).append(',').append(cycle).append(',').append(startYear + cycle);
    Indicators.ALL.forEach(indicator -> {
      double value = values.of(indicator.name(), replicate, cycle);
      table.append(',').append(Double.isNaN(value) ? "" : Double.toString(value));
    });
    table.append('\n');
  }

  private String cells(EntityTable table, String scenario, String entity, int replicate, int cycle) {
    var cells = new StringBuilder();
    for (String column : table.columns()) {
      double value = entities.of(scenario, entity, column, replicate, cycle);
      cells.append(',').append(Double.isNaN(value) ? "" : Double.toString(value));
    }
    return cells.append('\n').toString();
  }

  private static String names() {
    return Indicators.ALL.stream().map(indicator -> indicator.name()).collect(Collectors.joining(","));
  }

  /** The variants of a folder, as the report reads them. */
  static Compared compared(Path folder) throws IOException {
    Manifest manifest = ManifestReader.read(folder);
    return Compared.read(folder, manifest, manifest.comparison().orElseThrow(), CyclesTable.read(folder, manifest).ensembles());
  }

  /** The only scenario of a folder, as the report reads it. */
  static Ensemble ensemble(Path folder) throws IOException {
    return CyclesTable.read(folder, ManifestReader.read(folder)).ensembles().get(0);
  }
}
