package org.pairaid.experiment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.pairaid.scenario.Experiment;
import org.pairaid.scenario.ExperimentFile.Design;
import org.pairaid.scenario.Factor;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.Resolved;
import org.pairaid.scenario.Scenario;
import org.pairaid.strategy.Strategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the folder of an experiment says of itself. */
final class ExperimentManifest {
  /** Where a manifest speaks of an experiment. */
  static final String EXPERIMENT = "experiment";
  private static final String COMMON = "common";

  private final Experiment experiment;
  private final String method;
  private final List<Output> outputs;
  private final Strategies strategies;

  ExperimentManifest(Experiment experiment, String method, List<Output> outputs, Strategies strategies) {
    this.experiment = experiment;
    this.method = method;
    this.outputs = List.copyOf(outputs);
    this.strategies = strategies;
  }

  /**
   * Makes sure that a folder may be written to: it is empty, or holds runs of which this experiment can use some.
   *
   * @param force whether anything else may be replaced
   * @throws FolderTakenException if it holds something else
   */
  void claim(Path folder, RunKeys keys, boolean force) throws IOException, FolderTakenException {
    JsonNode manifest = Manifest.read(folder);
    if (force) {
      for (String file : List.of(RunStore.FILE, CyclesStore.FILE, Sweep.POINTS, Sweep.RUNS, Sweep.FAILURES, Table.CYCLES.file(), Manifest.FILE)) {
        Files.deleteIfExists(folder.resolve(file));
      }
    } else if (manifest != null) {
      JsonNode before = manifest.path(EXPERIMENT);
      boolean shared = before.path(COMMON).asString("").equals(keys.common()) && manifest.path("bases").values().stream().anyMatch(base -> keys.files().contains(base.path("key").asString("")));
      if (!shared) {
        throw new FolderTakenException(folder + ": holds " + (before.isMissingNode() ? "results of something else" : "runs of another experiment (" + before.path("name").asString("?") + ", pairaid "
            + manifest.path("program").path("version").asString("?") + " " + manifest.path("program").path("commit").asString("?") + "), of which this one can use none")
            + ". Choose another --out, or give --force to replace them");
      }
    }
  }

  /** A new manifest of an experiment that is about to run. */
  ObjectNode start(List<String> command, RunKeys keys, Points points, Shard shard) throws IOException, InvalidScenarioException {
    ObjectNode manifest = Manifest.start(command, "");
    ObjectNode node = manifest.putObject(EXPERIMENT);
    var file = experiment.file();
    node.put("name", experiment.name());
    node.putObject("title").put("en", experiment.title().en()).put("zh", experiment.title().zh());
    node.put("method", method).put("file", experiment.source().toString().replace('\\', '/')).put("sha256", Manifest.sha256(Files.readAllBytes(experiment.source())));
    design(node, file.design());
    ArrayNode factors = node.putArray("factors");
    experiment.factors().forEach(factor -> factor(factors.addObject(), factor));
    file.indicators().forEach(indicator -> node.withArray("indicators").add(indicator.name()));
    node.put("window", file.window()).put("replicates", file.replicates()).put("seed", file.seed());
    node.set("keys", Resolved.of(experiment));
    manifest.put("identity", identity(keys, node));
    node.put(COMMON, keys.common());
    ArrayNode bases = manifest.putArray("bases");
    for (int b = 0; b < experiment.bases().size(); b++) {
      Scenario base = experiment.bases().get(b);
      bases.add(Manifest.scenario(base, strategies).put("replicatesDone", base.replicates()).put("key", keys.files().get(b)));
    }
    ArrayNode plugins = manifest.putArray("plugins");
    RunKeys.plugins(experiment, strategies).forEach(origin -> plugins.addObject().put("file", origin.name()).put("sha256", origin.sha256()));
    experiment.notes().forEach(manifest.putArray("warnings")::add);
    if (points != null) {
      manifest.put("points", points.count()).put("runs", (long) points.count() * file.replicates());
    }
    if (shard.of() > 1) {
      manifest.putObject("shard").put("number", shard.number()).put("of", shard.of());
    }
    manifest.putObject("tables");
    return manifest;
  }

  /** Fingerprint of the whole study: parts of it with the same one belong together. */
  private String identity(RunKeys keys, ObjectNode node) {
    return Manifest.sha256((keys.common() + keys.files() + outputs + node.get("design") + node.get("factors") + node.get("replicates") + experiment.listed()).getBytes(StandardCharsets.UTF_8));
  }

  private static void design(ObjectNode node, Design design) {
    if (design != null) {
      node.set("design", Resolved.of(design));
    }
  }

  private static void factor(ObjectNode node, Factor factor) {
    node.put("name", factor.name()).put("kind", factor.number() ? "number" : "category");
    if (factor.values().isEmpty()) {
      node.put("scale", factor.logarithmic() ? "log" : "linear");
    } else {
      factor.values().forEach(node.withArray("values")::add);
    }
    if (Double.isFinite(factor.low()) && Double.isFinite(factor.high())) {
      node.put("low", factor.low()).put("high", factor.high());
    }
    if (factor.multiply()) {
      node.put("multiply", true);
    }
  }
}
