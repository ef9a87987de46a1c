package org.pairaid.experiment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.pairaid.model.AidingProfile;
import org.pairaid.model.ReceivingProfile;
import org.pairaid.model.StrategyChoice;
import org.pairaid.model.StrategyMix;
import org.pairaid.scenario.Observed;
import org.pairaid.scenario.Resolved;
import org.pairaid.scenario.Scenario;
import org.pairaid.scenario.Shown;
import org.pairaid.strategy.Strategies;
import org.pairaid.strategy.StrategyEntry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a results folder says of itself: {@code manifest.json}. It holds all that is needed to run the study again and to check
 * that the tables are those it made.
 */
public final class Manifest {
  /** The file's name. */
  public static final String FILE = "manifest.json";

  /** Largest manifest, in bytes: it has the whole scenario in it, whose tables may have 50 MB. */
  private static final long MOST_BYTES = 200_000_000;

  private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private Manifest() {}

  /**
   * The manifest of a folder; {@code null} if it has none.
   *
   * @throws ResultsException if it cannot be read as one
   */
  public static ObjectNode read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return null;
    }
    if (Files.size(file) > MOST_BYTES) {
      throw new ResultsException(file + " has " + Files.size(file) + " bytes; a manifest has at most " + MOST_BYTES);
    }
    try {
      if (!(JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode manifest)) {
        throw new ResultsException(file + ": expected a map of keys. It is damaged; run the study again with --force");
      }
      plain(manifest, file);
      return manifest;
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      throw new ResultsException(file + (at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr()) + ": is damaged or was not written to its end: " + e.getOriginalMessage() + ". Run the study again with --force", e);
    }
  }

  /** What a manifest says is shown on terminals. */
  private static void plain(JsonNode node, Path file) throws ResultsException {
    Optional<String> steering = node.isString() ? Shown.steering(node.asString()) : Optional.empty();
    if (steering.isPresent()) {
      throw new ResultsException(file + ": the control character " + steering.get() + " stands in \"" + Shown.shortened(node.asString()) + "\": no manifest of this program has one");
    }
    for (JsonNode below : node.values()) {
      plain(below, file);
    }
  }

  /** Fingerprint of what a study computes (what its results are held against does not enter): two studies with the same one have the same rows in common. */
  static String identity(Study study) {
    ObjectNode all = JSON.createObjectNode();
    all.put("build", Build.current().toString());
    used(study).forEach(origin -> all.put("plugin " + origin.name(), origin.sha256()));
    for (Scenario scenario : study.scenarios()) {
      ObjectNode resolved = Resolved.of(scenario);
      resolved.remove(List.of("observed", "observedTotals", "fittedTo", "targets"));
      if (study.scenarios().size() == 1) {
        ((ObjectNode) resolved.get("run")).remove("replicates");
      }
      all.set(scenario.name(), resolved);
    }
    return sha256(JSON.writeValueAsBytes(all));
  }

  /** A new manifest of something that is about to run: program, machine, command. */
  static ObjectNode start(List<String> command, String identity) {
    ObjectNode manifest = JSON.createObjectNode();
    Build build = Build.current();
    manifest.putObject("program").put("name", "pairaid").put("version", build.version()).put("commit", build.commit());
    manifest.put("identity", identity);
    manifest.put("java", System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")");
    manifest.put("machine", System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", " + Runtime.getRuntime().availableProcessors() + " processors");
    manifest.put("started", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    manifest.put("seconds", 0.0);
    command.forEach(manifest.putArray("command")::add);
    return manifest.put("status", "running");
  }

  /** A new manifest of a study that is about to run. */
  static ObjectNode start(Study study, List<String> command) throws IOException {
    ObjectNode manifest = start(command, identity(study));
    ArrayNode scenarios = manifest.putArray("scenarios");
    for (Scenario scenario : study.scenarios()) {
      scenarios.add(scenario(scenario, study.strategies()));
    }
    ArrayNode plugins = manifest.putArray("plugins");
    used(study).forEach(origin -> plugins.addObject().put("file", origin.name()).put("sha256", origin.sha256()));
    manifest.putObject("tables");
    return manifest;
  }

  /** The plug-ins whose strategies the scenarios use. */
  static Set<StrategyEntry.Origin> used(Study study) {
    Set<StrategyEntry.Origin> used = new LinkedHashSet<>();
    Strategies known = study.strategies();
    for (Scenario scenario : study.scenarios()) {
      var file = scenario.file();
      chosen(file.strategies().aiding(), file.aiding().stream().map(AidingProfile::strategy)).forEach(choice -> used.add(known.aiding().get(choice.use()).origin()));
      chosen(file.strategies().receiving(), file.receiving().stream().map(ReceivingProfile::strategy)).forEach(choice -> used.add(known.receiving().get(choice.use()).origin()));
      used.add(known.centre().get(file.strategies().centre().use()).origin());
    }
    used.remove(StrategyEntry.Origin.BUILT_IN);
    return used;
  }

  private static Stream<StrategyChoice> chosen(StrategyMix mix, Stream<StrategyChoice> own) {
    return Stream.concat(mix.choices().stream(), own.filter(Objects::nonNull));
  }

  /** Notes the runs that failed. */
  static void failures(ObjectNode manifest, Collection<RunFailure> failures) {
    ArrayNode list = manifest.putArray("failures");
    for (RunFailure failure : failures) {
      list.addObject().put("scenario", failure.scenario()).put("replicate", failure.replicate()).put("seed", failure.seed()).put("message", failure.message());
    }
  }

  /** The runs of a study that failed, by number, as a manifest notes them; {@code null} for no manifest. */
  static Map<Integer, RunFailure> failures(JsonNode manifest, Study study) {
    Map<Integer, RunFailure> failures = new TreeMap<>();
    List<String> names = study.scenarios().stream().map(Scenario::name).toList();
    if (manifest != null) {
      for (JsonNode node : manifest.path("failures").values()) {
        RunFailure failure = new RunFailure(node.path("scenario").asString(""), node.path("replicate").asInt(0), node.path("seed").asLong(0), node.path("message").asString(""));
        if (names.contains(failure.scenario())) {
          failures.put(study.run(names.indexOf(failure.scenario()), failure.replicate()), failure);
        }
      }
    }
    return failures;
  }

  /**
   * Changes the manifest of a folder, in one step.
   *
   * @throws IOException if there is none, or it cannot be read or written
   */
  public static void change(Path folder, Consumer<ObjectNode> change) throws IOException {
    ObjectNode manifest = read(folder);
    if (manifest == null) {
      throw new ResultsException(folder + " holds no results: there is no " + FILE);
    }
    change.accept(manifest);
    write(folder, manifest);
  }

  /** What a manifest says of a scenario. */
  static ObjectNode scenario(Scenario scenario, Strategies strategies) throws IOException {
    ObjectNode node = JSON.createObjectNode();
    var time = scenario.file().time();
    node.put("name", scenario.name());
    node.putObject("title").put("en", scenario.title().en()).put("zh", scenario.title().zh());
    node.put("file", scenario.source()).put("seed", scenario.seed()).put("replicates", scenario.replicates()).put("replicatesDone", 0);
    node.put("cycles", time.cycles()).put("periodsPerYear", time.periodsPerYear()).put("startYear", time.startYear());
    var file = scenario.file();
    ObjectNode styles = node.putObject("styles");
    styles(strategies.aiding(), file.strategies().aiding(), file.aiding().stream().map(AidingProfile::strategy)).forEach(styles.putArray("aiding")::add);
    styles(strategies.receiving(), file.strategies().receiving(), file.receiving().stream().map(ReceivingProfile::strategy)).forEach(styles.putArray("receiving")::add);
    ObjectNode resolved = Resolved.of(scenario);
    node.put("hash", sha256(JSON.writeValueAsBytes(resolved)));
    node.set("resolved", resolved);
    ArrayNode inputs = node.putArray("inputs");
    for (Path input : scenario.inputs()) {
      inputs.addObject().put("file", input.toString().replace('\\', '/')).put("sha256", sha256(Files.readAllBytes(input)));
    }
    scenario.observed().ifPresent(observed -> node.set("observed", observed(observed)));
    return node;
  }

  /** Every way of acting that governments of a kind can follow. */
  private static <S> Set<String> styles(Map<String, StrategyEntry<S>> known, StrategyMix mix, Stream<StrategyChoice> own) {
    Set<String> styles = new LinkedHashSet<>();
    chosen(mix, own).forEach(choice -> styles.addAll(known.get(choice.use()).provider().styles()));
    return styles;
  }

  private static ObjectNode observed(Observed observed) {
    ObjectNode node = JSON.createObjectNode();
    node.put("file", observed.file());
    observed.years().forEach(node.putArray("years")::add);
    ObjectNode series = node.putObject("series");
    for (Map.Entry<String, List<Double>> entry : observed.series().entrySet()) {
      ArrayNode values = series.putArray(entry.getKey());
      entry.getValue().forEach(value -> {
        if (value.isNaN()) {
          values.addNull();
        } else {
          values.add(value);
        }
      });
    }
    return node;
  }

  /** Writes a manifest in one step. */
  static void write(Path folder, ObjectNode manifest) throws IOException {
    if (manifest.path("status").asString("").equals("running")) {
      ParquetTwins.clear(folder);
    }
    Path next = folder.resolve(FILE + ".part");
    Files.writeString(next, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n", StandardCharsets.UTF_8);
    Files.move(next, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(TableFile.sha256().digest(bytes));
  }
}
