package org.pairaid.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A results folder: its tables and {@code manifest.json}, filled run by run. What is on disk
 * already of the same study is kept; results of another one are not overwritten unless forced.
 */
public final class Results {
  /** A run is done with once its cycles are written, so the other tables have its rows before. */
  private static final List<Table> LAST_CYCLES = List.of(Table.GOVERNMENTS, Table.PAIRINGS, Table.CYCLES);

  private final Path folder;
  private final Map<Table, TableFile> tables = new EnumMap<>(Table.class);

  /**
   * What came of filling a folder.
   *
   * @param kept runs that were done with before
   * @param done runs that are done with now
   * @param all runs of the study
   * @param failures those of them that failed
   */
  public record Outcome(int kept, int done, int all, List<RunFailure> failures) {
    public Outcome {
      failures = List.copyOf(failures);
    }

    /** Whether the study is complete. */
    public boolean complete() {
      return done == all;
    }
  }

  /** The results in {@code folder}, which need not exist yet. */
  public Results(Path folder) {
    this.folder = folder;
    for (Table table : Table.values()) {
      tables.put(table, new TableFile(folder, table.file()));
    }
  }

  /**
   * Runs a study and stores its results.
   *
   * @throws FolderTakenException if the folder holds other results or another process writes to it
   */
  public Outcome fill(Study study, Execution how) throws IOException, FolderTakenException, RunFailedException {
    try (FolderLock lock = FolderLock.on(folder)) {
      JsonNode manifest = how.force() ? null : Manifest.read(folder);
      Map<Integer, RunFailure> failures = Manifest.failures(manifest, study);
      int kept = kept(study, manifest, how.force(), failures.keySet());
      failures.keySet().removeIf(run -> run >= kept);
      Outcome before = new Outcome(kept, kept, study.runs(), List.copyOf(failures.values()));
      boolean complete = manifest != null && manifest.path("status").asString("").equals("complete");
      return before.complete() && complete ? before : run(study, kept, failures, how);
    }
  }

  /** How many runs of this study stand in the folder; clears the folder if it may be replaced. */
  private int kept(Study study, JsonNode manifest, boolean force, Set<Integer> failed) throws IOException, FolderTakenException {
    if (manifest == null) {
      if (!force && !tables.get(Table.CYCLES).rows().isEmpty()) {
        throw new FolderTakenException(folder + ": holds tables without a manifest. Choose another --out, or give --force to replace them");
      }
      clear();
      return 0;
    }
    if (!manifest.path("identity").asString("").equals(Manifest.identity(study))) {
      throw new FolderTakenException(folder + ": holds results of another run (" + describe(manifest)
          + "). Choose another --out, or give --force to replace them");
    }
    int runs = study.finished(tables.get(Table.CYCLES).rows(), tables.get(Table.GOVERNMENTS).rows(), failed);
    if (runs > study.runs()) {
      throw new FolderTakenException(folder + ": holds " + runs + " runs of this study, more than the " + study.runs()
          + " asked for. Choose another --out, or give --force to replace them");
    }
    return runs;
  }

  private static String describe(JsonNode manifest) {
    JsonNode scenario = manifest.path("scenarios").path(0);
    return scenario.isMissingNode() ? "claims" : "scenario " + scenario.path("name").asString("?") + ", seed " + scenario.path("seed").asString("?") + ", pairaid "
        + manifest.path("program").path("version").asString("?") + " " + manifest.path("program").path("commit").asString("?");
  }

  private Outcome run(Study study, int kept, Map<Integer, RunFailure> failures, Execution how) throws IOException, RunFailedException {
    long begun = System.nanoTime();
    ObjectNode manifest = Manifest.start(study, how.command());
    Manifest.failures(manifest, failures.values());
    Manifest.write(folder, manifest);
    int[] done = {kept};
    try {
      for (Map.Entry<Table, TableFile> table : tables.entrySet()) {
        table.getValue().open(table.getKey().header(), study.rows(table.getValue().rows(), kept));
      }
      new Ensemble(study).run(kept, how.engine(), new Ensemble.Sink() {
        @Override
        public void done(Replicate replicate) throws IOException {
          for (Table table : LAST_CYCLES) {
            tables.get(table).append(replicate.rows().get(table));
            tables.get(table).flush();
          }
          how.progress().at(++done[0], study.runs());
        }

        @Override
        public void failed(int run, RunFailure failure) throws IOException {
          failures.put(run, failure);
          Manifest.failures(manifest, failures.values());
          Manifest.write(folder, manifest);
          how.progress().at(++done[0], study.runs());
        }
      }, how.stopped());
    } finally {
      for (TableFile table : tables.values()) {
        table.close();
      }
    }
    boolean whole = done[0] == study.runs();
    if (whole) {
      ObjectNode hashes = (ObjectNode) manifest.get("tables");
      for (Map.Entry<Table, TableFile> table : tables.entrySet()) {
        hashes.put(table.getKey().file(), table.getValue().complete());
      }
    }
    manifest.put("status", whole ? "complete" : "interrupted");
    int[] split = study.split(done[0], failures.keySet());
    for (int s = 0; s < split.length; s++) {
      ((ObjectNode) manifest.get("scenarios").get(s)).put("replicatesDone", split[s]);
    }
    manifest.put("seconds", Math.round((System.nanoTime() - begun) / 1e6) / 1e3);
    Manifest.write(folder, manifest);
    return new Outcome(kept, done[0], study.runs(), List.copyOf(failures.values()));
  }

  /** Takes away what earlier runs of the program left here, and nothing else. */
  private void clear() throws IOException {
    for (TableFile table : tables.values()) {
      table.delete();
    }
    for (String file : List.of(DifferencesTable.FILE, "audit.csv", "adoption.csv", "observed.csv", "targets.csv", Manifest.FILE, "report.html")) {
      Files.deleteIfExists(folder.resolve(file));
    }
    Path plots = folder.resolve("plots");
    if (Files.isDirectory(plots)) {
      List<Path> drawn;
      try (Stream<Path> files = Files.list(plots)) {
        drawn = files.filter(file -> file.toString().endsWith(".png") || file.toString().endsWith(".svg")).toList();
      }
      for (Path plot : drawn) {
        Files.delete(plot);
      }
    }
  }
}
