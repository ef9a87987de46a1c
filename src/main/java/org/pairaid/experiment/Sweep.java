package org.pairaid.experiment;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pairaid.scenario.Experiment;
import org.pairaid.scenario.Factor;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.Place;
import org.pairaid.scenario.Problem;
import org.pairaid.strategy.Strategies;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs the points of an experiment into a folder. Every run stays on disk from when it is done; the tables {@code points.csv}, {@code runs.csv} and, where asked for,
 * {@code cycles.csv} are made of them when the study ends or is stopped.
 */
public final class Sweep {
  static final String POINTS = "points.csv";
  static final String RUNS = "runs.csv";
  static final String FAILURES = "failures.csv";
  /** Most runs of a study: their numbers are in memory when it is told. Assumption: as many as the replicates of one scenario. */
  private static final long MOST_RUNS = 100_000_000;
  /** Points that are all checked before the first run; of more points these, and the others when they are run. Assumption: a few seconds at most. */
  private static final int CHECKED = 500;
  /** Points that are not legal of which the problems are told. */
  private static final int TOLD = 3;

  private final Experiment experiment;
  private final Points points;
  private final Strategies strategies;
  private final String method;
  private final boolean withCycles;
  private final List<Output> outputs;

  /**
   * @param points what is run
   * @param method the command that asks for it: {@code sweep} or another
   * @param withCycles whether all indicators of each cycle are kept
   */
  public Sweep(Experiment experiment, Points points, String method, boolean withCycles, Strategies strategies) {
    this.experiment = experiment;
    this.points = points;
    this.strategies = strategies;
    this.method = method;
    this.withCycles = withCycles;
    outputs = experiment.file().indicators().stream().map(indicator -> Output.of(indicator, experiment.file().window())).toList();
  }

  /** What the user should know of the study before it runs. */
  public List<String> notes() {
    return experiment.notes();
  }

  /** What would run, in words. */
  public List<String> plan(Shard shard, int threads) {
    return new Plan(experiment, points, withCycles).lines(shard, threads);
  }

  /**
   * Whether all points make legal scenarios: all of a small design, the first of a large one.
   *
   * @throws InvalidScenarioException if some do not, with the problems of the first
   */
  public void check() throws InvalidScenarioException {
    long runs = (long) points.count() * experiment.file().replicates();
    if (runs > MOST_RUNS) {
      throw new InvalidScenarioException(List.of(new Problem(Place.whole(experiment.source().toString()), "", "these are " + runs + " runs (" + points.count() + " points with " + experiment.file().replicates()
          + " replicates each); at most " + MOST_RUNS + " can be taken together. Take fewer points or replicates")));
    }
    List<Problem> problems = new ArrayList<>();
    int wrong = 0;
    for (int p = 0; p < Math.min(CHECKED, points.count()); p++) {
      try {
        experiment.space().scenario(points.at(p), strategies);
      } catch (InvalidScenarioException e) {
        if (wrong++ < TOLD) {
          String where = " (point " + p + ": " + describe(points.at(p)) + ")";
          e.problems().forEach(problem -> problems.add(new Problem(problem.place(), problem.path(), problem.message() + where)));
        }
      }
    }
    if (wrong > TOLD) {
      problems.add(new Problem(problems.get(0).place(), "", "and " + (wrong - TOLD) + " more of the points are not legal"));
    }
    if (wrong > 0) {
      throw new InvalidScenarioException(problems);
    }
  }

  private String describe(List<String> values) {
    List<String> names = experiment.factors().stream().map(Factor::name).toList();
    return IntStream.range(0, names.size()).mapToObj(f -> names.get(f) + "=" + values.get(f)).collect(Collectors.joining(", "));
  }

  /**
   * What came of filling a folder.
   *
   * @param kept runs that were there before
   * @param done runs that are there now
   * @param all runs that were asked for: of the whole study, or of a part
   * @param failures runs that failed, the first few in words
   * @param failed how many failed
   * @param damaged rows of the store that could not be read
   */
  public record Outcome(long kept, long done, long all, List<String> failures, long failed, int damaged) {
    public Outcome {
      failures = List.copyOf(failures);
    }

    /** Whether all runs that were asked for are there. */
    public boolean complete() {
      return done == all;
    }
  }

  /**
   * Runs what is missing in a folder, and makes the tables.
   *
   * @param shard the part that is run
   * @throws FolderTakenException if the folder holds something else, or another process writes to it
   */
  public Outcome fill(Path folder, Shard shard, Execution how) throws IOException, FolderTakenException, RunFailedException, InvalidScenarioException {
    try (FolderLock lock = FolderLock.on(folder)) {
      RunKeys keys = new RunKeys(experiment, outputs, strategies);
      ExperimentManifest manifests = new ExperimentManifest(experiment, method, outputs, strategies);
      manifests.claim(folder, keys, how.force());
      long begun = System.nanoTime();
      ObjectNode manifest = manifests.start(how.command(), keys, points, shard);
      Manifest.write(folder, manifest);
      ((ObjectNode) manifest.get("tables")).put(POINTS, points(folder));
      try (ExperimentRuns runs = new ExperimentRuns(folder, experiment, outputs, withCycles, strategies)) {
        runs.run(points, experiment.file().replicates(), shard, how);
        Outcome outcome = tables(folder, manifest, runs, shard);
        manifest.put("status", outcome.complete() ? "complete" : "interrupted").put("seconds", Math.round((System.nanoTime() - begun) / 1e6) / 1e3);
        manifest.put("runsDone", outcome.done()).put("runsFailed", outcome.failed());
        Manifest.write(folder, manifest);
        return outcome;
      }
    }
  }

  private String points(Path folder) throws IOException {
    return table(folder, POINTS, out -> {
      out.write(("point" + names(experiment.factors()) + "\n").getBytes(StandardCharsets.UTF_8));
      for (int p = 0; p < points.count(); p++) {
        out.write((p + cells(points.at(p)) + "\n").getBytes(StandardCharsets.UTF_8));
      }
    });
  }

  private static String names(List<Factor> factors) {
    return factors.stream().map(factor -> "," + factor.name()).collect(Collectors.joining());
  }

  private static String cells(List<String> values) {
    return values.stream().map(value -> "," + value).collect(Collectors.joining());
  }

  /** Writes what is there of the study's runs to the tables. */
  private Outcome tables(Path folder, ObjectNode manifest, ExperimentRuns runs, Shard shard) throws IOException {
    long[] keys = runs.keys().of(points);
    ObjectNode hashes = (ObjectNode) manifest.get("tables");
    List<String> told = new ArrayList<>();
    long[] counts = new long[3];
    hashes.put(RUNS, table(folder, RUNS, out -> {
      out.write(("point,replicate,seed,status" + outputs.stream().map(output -> "," + output.column()).collect(Collectors.joining()) + names(experiment.factors()) + "\n").getBytes(StandardCharsets.UTF_8));
      each(keys, runs, shard, counts, (point, replicate, run) -> {
        StringBuilder row = new StringBuilder().append(point).append(',').append(replicate).append(',').append(experiment.file().seed()).append(run.failure() == null ? ",done" : ",failed");
        for (double number : run.outputs()) {
          Decimal.append(row.append(','), number);
        }
        out.write(row.append(cells(points.at(point))).append('\n').toString().getBytes(StandardCharsets.UTF_8));
      });
    }));
    Files.deleteIfExists(folder.resolve(FAILURES));
    if (counts[2] > 0) {
      hashes.put(FAILURES, table(folder, FAILURES, out -> {
        out.write(("point,replicate,seed,message" + names(experiment.factors()) + "\n").getBytes(StandardCharsets.UTF_8));
        each(keys, runs, shard, new long[3], (point, replicate, run) -> {
          if (run.failure() != null) {
            if (told.size() < TOLD) {
              told.add("point " + point + " (" + describe(points.at(point)) + "), replicate " + replicate + " (seed " + experiment.file().seed() + ") failed: " + run.failure());
            }
            out.write((point + "," + replicate + "," + experiment.file().seed() + ",\"" + run.failure().replace("\"", "\"\"") + "\"" + cells(points.at(point)) + "\n").getBytes(StandardCharsets.UTF_8));
          }
        });
      }));
    }
    if (withCycles) {
      hashes.put(Table.CYCLES.file(), table(folder, Table.CYCLES.file(), out -> {
        out.write(("point" + Table.CYCLES.header().substring("scenario".length())).getBytes(StandardCharsets.UTF_8));
        each(keys, runs, shard, new long[3], (point, replicate, run) -> runs.cycles().copy(keys[point], replicate, point + "," + replicate + ",", out));
      }));
    }
    return new Outcome(runs.kept(), counts[1], counts[0], told, counts[2], runs.damaged());
  }

  /** What is done with each run that is there. */
  private interface Each {
    void run(int point, int replicate, RunStore.Run run) throws IOException;
  }

  /** Goes through the runs of a part, replicate by replicate; counts those asked for, those there, and those that failed. */
  private void each(long[] keys, ExperimentRuns runs, Shard shard, long[] counts, Each each) throws IOException {
    for (int r = 0; r < experiment.file().replicates(); r++) {
      for (int p = 0; p < keys.length; p++) {
        if (shard.has((long) r * keys.length + p)) {
          counts[0]++;
          RunStore.Run run = runs.get(keys[p], r);
          if (run != null) {
            counts[1]++;
            counts[2] += run.failure() == null ? 0 : 1;
            each.run(p, r, run);
          }
        }
      }
    }
  }

  /** Writes something to a stream. */
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Writes a table in one step. Gives its hash. */
  static String table(Path folder, String name, Writing writing) throws IOException {
    Path part = folder.resolve(name + ".part");
    MessageDigest digest = TableFile.sha256();
    try (OutputStream out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(part), digest), 1 << 16)) {
      writing.to(out);
    }
    Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return HexFormat.of().formatHex(digest.digest());
  }
}
