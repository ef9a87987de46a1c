package org.pairaid.experiment;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.pairaid.scenario.Scenario;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A results folder: {@code cycles.csv}, {@code governments.csv} and {@code manifest.json}, filled run by run. What is on disk
 * already of the same study is kept; results of another one are not overwritten unless forced.
 */
public final class Results {
  private final Path folder;
  private final TableFile cycles;
  private final TableFile governments;

  /**
   * What came of filling a folder.
   *
   * @param kept runs that were there before
   * @param done runs that are there now
   * @param all runs of the study
   */
  public record Outcome(int kept, int done, int all) {
    /** Whether the study is complete. */
    public boolean complete() {
      return done == all;
    }
  }

  /** The results in {@code folder}, which need not exist yet. */
  public Results(Path folder) {
    this.folder = folder;
    cycles = new TableFile(folder, "cycles.csv");
    governments = new TableFile(folder, "governments.csv");
  }

  /**
   * Runs a study and stores its results.
   *
   * @param command how the program was called, for the manifest
   * @param force whether results of another study may be replaced
   * @param stopped asked between runs; if true the folder is left as it is, to be completed by the same call later
   * @throws FolderTakenException if the folder holds other results or another process writes to it
   */
  public Outcome fill(Study study, List<String> command, int threads, boolean force, Progress progress, BooleanSupplier stopped)
      throws IOException, FolderTakenException, RunFailedException {
    Files.createDirectories(folder);
    try (FileChannel channel = FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lock(channel)) {
      int kept = kept(study, force);
      Outcome before = new Outcome(kept, kept, study.runs());
      return before.complete() && complete() ? before : run(study, kept, command, threads, progress, stopped);
    }
  }

  private FileLock lock(FileChannel channel) throws IOException, FolderTakenException {
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      throw new FolderTakenException(folder + ": another pairaid writes to this folder. Wait for it, or choose another --out");
    }
    return lock;
  }

  /** How many runs of this study stand in the folder; clears the folder if it may be replaced. */
  private int kept(Study study, boolean force) throws IOException, FolderTakenException {
    JsonNode manifest = force ? null : Manifest.read(folder);
    if (manifest == null) {
      if (!force && cycles.rows() > 0) {
        throw new FolderTakenException(folder + ": holds tables without a manifest. Choose another --out, or give --force to replace them");
      }
      clear();
      return 0;
    }
    if (!manifest.path("identity").asString("").equals(Manifest.identity(study))) {
      throw new FolderTakenException(folder + ": holds results of another run (" + describe(manifest)
          + "). Choose another --out, or give --force to replace them");
    }
    int runs = finished(study);
    if (runs > study.runs()) {
      throw new FolderTakenException(folder + ": holds " + runs + " runs of this study, more than the " + study.runs()
          + " asked for. Choose another --out, or give --force to replace them");
    }
    return runs;
  }

  private static String describe(JsonNode manifest) {
    JsonNode scenario = manifest.path("scenarios").path(0);
    return "scenario " + scenario.path("name").asString("?") + ", seed " + scenario.path("seed").asString("?") + ", pairaid "
        + manifest.path("program").path("version").asString("?") + " " + manifest.path("program").path("commit").asString("?");
  }

  /** Runs whose rows are whole in both tables. */
  private int finished(Study study) throws IOException {
    long cycleRows = cycles.rows();
    long governmentRows = governments.rows();
    int runs = 0;
    for (Scenario scenario : study.scenarios()) {
      long wholeRuns = Math.min(cycleRows / Study.cycleRows(scenario), governmentRows / Study.governmentRows(scenario));
      boolean last = study.scenarios().size() == 1 || wholeRuns < scenario.replicates();
      int here = (int) (last ? wholeRuns : scenario.replicates());
      runs += here;
      if (last) {
        return runs;
      }
      cycleRows -= (long) here * Study.cycleRows(scenario);
      governmentRows -= (long) here * Study.governmentRows(scenario);
    }
    return runs;
  }

  private boolean complete() throws IOException {
    JsonNode manifest = Manifest.read(folder);
    return manifest != null && manifest.path("status").asString("").equals("complete");
  }

  private Outcome run(Study study, int kept, List<String> command, int threads, Progress progress, BooleanSupplier stopped)
      throws IOException, RunFailedException {
    long begun = System.nanoTime();
    ObjectNode manifest = Manifest.start(study, command);
    Manifest.write(folder, manifest);
    int done = kept;
    try (cycles; governments) {
      cycles.open(Replicate.CYCLES_HEADER, rows(study, kept, true));
      governments.open(Replicate.GOVERNMENTS_HEADER, rows(study, kept, false));
      int[] count = {kept};
      done += new Ensemble(study).run(kept, threads, replicate -> {
        cycles.append(replicate.cycles());
        governments.append(replicate.governments());
        progress.at(++count[0], study.runs());
      }, stopped);
    }
    if (done == study.runs()) {
      ObjectNode tables = (ObjectNode) manifest.get("tables");
      tables.put("cycles.csv", cycles.complete());
      tables.put("governments.csv", governments.complete());
      manifest.put("status", "complete");
    } else {
      manifest.put("status", "interrupted");
    }
    int left = done;
    for (int s = 0; s < study.scenarios().size(); s++) {
      int here = Math.min(left, study.scenarios().get(s).replicates());
      ((ObjectNode) manifest.get("scenarios").get(s)).put("replicatesDone", here);
      left -= here;
    }
    manifest.put("seconds", Math.round((System.nanoTime() - begun) / 1e6) / 1e3);
    Manifest.write(folder, manifest);
    return new Outcome(kept, done, study.runs());
  }

  private static long rows(Study study, int runs, boolean ofCycles) {
    long rows = 0;
    int left = runs;
    for (Scenario scenario : study.scenarios()) {
      int here = study.scenarios().size() == 1 ? left : Math.min(left, scenario.replicates());
      rows += (long) here * (ofCycles ? Study.cycleRows(scenario) : Study.governmentRows(scenario));
      left -= here;
    }
    return rows;
  }

  /** Takes away what earlier runs of the program left here, and nothing else. */
  private void clear() throws IOException {
    cycles.delete();
    governments.delete();
    Files.deleteIfExists(folder.resolve(Manifest.FILE));
    Files.deleteIfExists(folder.resolve("report.html"));
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
