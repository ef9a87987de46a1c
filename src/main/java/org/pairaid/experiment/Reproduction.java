package org.pairaid.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs again what a results folder's manifest describes, and compares. Scenarios are in the manifest as they were run, so runs, comparisons and validations need no other file; experiments and claims are run from the files that
 * the manifest names, which must be as they were.
 */
public final class Reproduction {
  /** Options that have nothing to do with what comes out, with their values. */
  private static final Set<String> WITH_VALUE = Set.of("--out", "--threads", "--lang", "--format", "--engine", "--master", "--expect");
  private static final Set<String> ALONE = Set.of("--force", "--quiet", "--parquet", "--debug");
  private static final Set<String> METHODS = Set.of("run", "compare", "validate-model", "sweep", "sensitivity", "calibrate", "claims");
  /** Tables that another command adds to a finished sweep. */
  private static final Set<String> ADDED = Set.of("boxes.csv", "winners.csv");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;
  private final JsonNode manifest;

  /** What became of a table. */
  public enum Outcome {
    /** It was made again with the same bytes. */
    SAME("same"),
    /** It was made again with the bytes that the manifest tells, but the file is no longer as it was written. */
    CHANGED("was changed after it was written; made again it is as the manifest says"),
    /** It was made again with other bytes. */
    DIFFERS("differs"),
    /** It was not made again. */
    MISSING("was not made again"),
    /** Another command made it. */
    ADDED("was added by another command; not checked");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    /** Whether all is well with it. */
    public boolean well() {
      return this == SAME || this == ADDED;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  private Reproduction(Path folder, JsonNode manifest) {
    this.folder = folder;
    this.manifest = manifest;
  }

  /**
   * What a folder describes.
   *
   * @throws ResultsException if it describes nothing that can be run again
   */
  public static Reproduction of(Path folder) throws IOException {
    JsonNode manifest = Manifest.read(folder);
    if (manifest == null) {
      throw new ResultsException(folder + ": has no " + Manifest.FILE + ": expected the results folder of a run, a comparison, an experiment or claims");
    }
    Reproduction reproduction = new Reproduction(folder, manifest);
    String command = reproduction.word();
    if (command.equals("merge")) {
      throw new ResultsException(folder + ": was merged from parts; reproduce the parts, and merge them");
    }
    if (!METHODS.contains(command) || manifest.path("tables").isEmpty()) {
      throw new ResultsException(folder.resolve(Manifest.FILE) + ": describes nothing that can be run again");
    }
    if (!manifest.path("status").asString("").equals("complete")) {
      throw new ResultsException(folder + ": was not run to its end; the same command goes on: pairaid " + String.join(" ", reproduction.words()));
    }
    return reproduction;
  }

  /** The build that made the folder, where it is not this one. */
  public boolean byAnotherBuild() {
    return !built().equals(Build.current().toString());
  }

  /** The build that made the folder. */
  public String built() {
    JsonNode program = manifest.path("program");
    return new Build(program.path("version").asString("?"), program.path("commit").asString("?")).toString();
  }

  private List<String> words() {
    List<String> words = new ArrayList<>();
    manifest.path("command").forEach(word -> words.add(word.asString("")));
    return words;
  }

  private String word() {
    return words().isEmpty() ? "" : words().get(0);
  }

  /**
   * The command that runs it again, but for where its results go.
   *
   * @param work folder for the files that it needs
   * @throws ResultsException if files that it needs are not as they were, or plug-ins are not there
   */
  public List<String> command(Path work) throws IOException {
    List<String> command = new ArrayList<>();
    if (manifest.has("scenarios")) {
      command.add(word());
      for (JsonNode scenario : manifest.get("scenarios")) {
        Path file = work.resolve(scenario.path("name").asString("") + ".yaml");
        Files.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(scenario.get("resolved")));
        command.add(file.toString());
      }
      besides().forEach(jars -> command.addAll(List.of("--plugins", jars.toString())));
      return command;
    }
    same(manifest.path("experiment"));
    for (JsonNode base : manifest.path("bases")) {
      for (JsonNode input : base.path("inputs")) {
        same(input);
      }
    }
    for (JsonNode claim : manifest.path("claims")) {
      same(claim);
    }
    List<String> words = words();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (WITH_VALUE.contains(word)) {
        i++;
      } else if (!ALONE.contains(word) && !WITH_VALUE.contains(word.replaceFirst("=.*", ""))) {
        command.add(word);
      }
    }
    return command;
  }

  /** The folders of plug-ins beside the scenario files, where the study used any. */
  private Set<Path> besides() {
    Set<Path> folders = new TreeSet<>();
    for (JsonNode scenario : manifest.get("scenarios")) {
      Path beside = Path.of(scenario.path("file").asString("")).toAbsolutePath().resolveSibling("plugins");
      if (!manifest.path("plugins").isEmpty() && Files.isDirectory(beside)) {
        folders.add(beside);
      }
    }
    return folders;
  }

  /** Whether the results in another folder were made with other plug-ins. */
  public boolean withOtherPlugins(Path again) throws IOException {
    JsonNode made = Manifest.read(again);
    return made != null && !manifest.path("plugins").equals(made.path("plugins"));
  }

  /** Makes sure that a file is as it was. */
  private void same(JsonNode input) throws IOException {
    String name = input.path("file").asString("");
    if (name.isEmpty()) {
      return;
    }
    Path file = Path.of(name);
    if (!Files.isRegularFile(file)) {
      throw new ResultsException(file + ": does not exist here; " + folder + " was made from it. Files are looked for from the folder in which the command was given");
    }
    if (!Manifest.sha256(Files.readAllBytes(file)).equals(input.path("sha256").asString(""))) {
      throw new ResultsException(file + ": is not as it was when " + folder + " was made from it");
    }
  }

  /** Compares the tables with those in another folder. */
  public Map<String, Outcome> compare(Path again) throws IOException {
    JsonNode made = Manifest.read(again);
    Map<String, Outcome> outcomes = new TreeMap<>();
    for (Map.Entry<String, JsonNode> table : manifest.get("tables").properties()) {
      String told = table.getValue().asString("");
      String now = made == null ? "" : made.path("tables").path(table.getKey()).asString("");
      if (now.isEmpty()) {
        outcomes.put(table.getKey(), ADDED.contains(table.getKey()) ? Outcome.ADDED : Outcome.MISSING);
      } else if (!now.equals(told)) {
        outcomes.put(table.getKey(), Outcome.DIFFERS);
      } else {
        Path file = folder.resolve(table.getKey());
        outcomes.put(table.getKey(), Files.isRegularFile(file) && hash(file).equals(told) ? Outcome.SAME : Outcome.CHANGED);
      }
    }
    return outcomes;
  }

  private static String hash(Path file) throws IOException {
    var digest = TableFile.sha256();
    try (var in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
