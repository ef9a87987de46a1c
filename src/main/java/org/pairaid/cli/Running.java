package org.pairaid.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.pairaid.experiment.CalibrationStudy;
import org.pairaid.experiment.ClaimStudy;
import org.pairaid.experiment.Engine;
import org.pairaid.experiment.Execution;
import org.pairaid.experiment.FolderTakenException;
import org.pairaid.experiment.Results;
import org.pairaid.experiment.RunFailedException;
import org.pairaid.experiment.Shard;
import org.pairaid.experiment.Study;
import org.pairaid.experiment.Sweep;
import org.pairaid.scenario.InvalidScenarioException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Runs a study into a results folder, with progress, and lets the user stop it. */
final class Running {
  /** Most failures that are printed. */
  private static final int MOST_FAILURES = 5;

  @Option(names = "--out", paramLabel = "DIR", description = "Results folder. Default: results/NAME, after the scenario; compare: results/compare-NAME, after the baseline; a part of a study: results/NAME-I; "
      + "validate-model: results/validate-model.")
  private Path out;

  @Option(names = "--threads", paramLabel = "N", description = "Threads; the results do not depend on it. Default: all cores.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private EngineOptions engine;

  @Mixin private ParquetOption parquet;

  @Option(names = "--quiet", description = "No progress.")
  private boolean quiet;

  @Option(names = "--force", description = "Replaces the results of another run in the folder.")
  private boolean force;

  @Option(names = "--debug", description = "Prints stack traces of errors.")
  private boolean debug;

  /** Refuses options that make no sense, before anything is read. */
  void check(CommandSpec spec) throws IOException {
    if (threads < 1 || threads > 1024) {
      throw new ParameterException(spec.commandLine(), "--threads: expected 1 to 1024, not " + threads);
    }
    engine.check(spec);
    parquet.check(spec);
  }

  /** The engine asked for; its notes do not run into the bar of progress. */
  private Engine engine(CommandSpec spec, ProgressLine progress) throws IOException {
    return engine.open(threads, debug, progress::note, spec);
  }

  private Execution execution(Engine engine, ProgressLine progress, Interrupt interrupt, CommandSpec spec) {
    return new Execution(spec.commandLine().getParseResult().originalArgs(), engine, force, progress, interrupt::asked);
  }

  /** The folder asked for, or {@code results/NAME}. */
  Path folder(String name) {
    return out == null ? Path.of("results", name) : out;
  }

  /** Adds the Parquet twins of a folder's tables, where they were asked for: the last thing done to a folder. */
  void twins(Path folder) throws IOException {
    parquet.write(folder);
  }

  /**
   * Runs what is not there yet, and says what failed.
   *
   * @return the exit code: {@link Main#INTERRUPTED} if the user stopped it, 1 if runs failed, otherwise 0
   */
  int run(Study study, Path folder, CommandSpec spec) throws IOException, FolderTakenException, RunFailedException {
    PrintWriter err = spec.commandLine().getErr();
    Results.Outcome outcome;
    try (Interrupt interrupt = new Interrupt(); ProgressLine progress = new ProgressLine(err, quiet, "runs"); Engine engine = engine(spec, progress)) {
      outcome = new Results(folder).fill(study, execution(engine, progress, interrupt, spec));
      progress.close();
      if (!outcome.complete()) {
        err.println("Interrupted: " + outcome.done() + " of " + outcome.all() + " runs are kept in " + folder
            + ". The same command goes on from there.");
        return Main.INTERRUPTED;
      }
    }
    if (!quiet && outcome.kept() > 0) {
      err.println(outcome.kept() + " of " + outcome.all() + " runs were there already. --force runs all of them again.");
    }
    outcome.failures().stream().limit(MOST_FAILURES).forEach(failure -> err.println(failure));
    if (outcome.failures().size() > MOST_FAILURES) {
      err.println("and " + (outcome.failures().size() - MOST_FAILURES) + " more: " + folder.resolve("manifest.json") + " has all of them");
    }
    return outcome.failures().isEmpty() ? 0 : 1;
  }

  /**
   * Runs what is missing of an experiment, and says what failed.
   *
   * @return the exit code: {@link Main#INTERRUPTED} if the user stopped it, 1 if runs failed, otherwise 0
   */
  int run(Sweep sweep, Path folder, Shard shard, CommandSpec spec) throws IOException, FolderTakenException, RunFailedException, InvalidScenarioException {
    PrintWriter err = spec.commandLine().getErr();
    sweep.notes().forEach(note -> err.println("Note: " + note));
    Sweep.Outcome outcome;
    try (Interrupt interrupt = new Interrupt(); ProgressLine progress = new ProgressLine(err, quiet, "runs"); Engine engine = engine(spec, progress)) {
      outcome = sweep.fill(folder, shard, execution(engine, progress, interrupt, spec));
      progress.close();
    }
    if (outcome.damaged() > 0) {
      err.println("Note: " + folder + ": " + outcome.damaged() + " rows of the store were damaged; those runs were run again");
    }
    if (!outcome.complete()) {
      err.println("Interrupted: " + outcome.done() + " of " + outcome.all() + " runs are kept in " + folder + ". The same command goes on from there.");
      return Main.INTERRUPTED;
    }
    if (!quiet && outcome.kept() > 0) {
      err.println(outcome.kept() + " of " + outcome.all() + " runs were there already. --force runs all of them again.");
    }
    outcome.failures().forEach(err::println);
    if (outcome.failed() > outcome.failures().size()) {
      err.println("and " + (outcome.failed() - outcome.failures().size()) + " more: " + folder.resolve("failures.csv") + " has all of them");
    }
    return outcome.failed() == 0 ? 0 : 1;
  }

  /** Says what a study would run. */
  void plan(Sweep sweep, Shard shard, CommandSpec spec) {
    sweep.plan(shard, threads).forEach(spec.commandLine().getOut()::println);
  }

  /**
   * Calibrates, and says what failed.
   *
   * @return whether it came to its end; otherwise the user stopped it
   */
  boolean run(CalibrationStudy study, Path folder, CommandSpec spec) throws IOException, FolderTakenException, RunFailedException, InvalidScenarioException {
    PrintWriter err = spec.commandLine().getErr();
    CalibrationStudy.Outcome outcome;
    try (Interrupt interrupt = new Interrupt(); ProgressLine progress = new ProgressLine(err, quiet, "runs"); Engine engine = engine(spec, progress)) {
      outcome = study.fill(folder, execution(engine, progress, interrupt, spec));
      progress.close();
    }
    if (outcome.damaged() > 0) {
      err.println("Note: " + folder + ": " + outcome.damaged() + " rows of the store were damaged; those runs were run again");
    }
    if (!outcome.complete()) {
      err.println("Interrupted: what was run is kept in " + folder + ". The same command goes on from there.");
    } else if (!quiet && outcome.kept()) {
      err.println("All runs were there already. --force runs all of them again.");
    }
    if (outcome.failed() > 0) {
      err.println("Note: " + outcome.failed() + " points could not be run and count as infinitely far; " + folder.resolve("store.csv") + " has what happened");
    }
    return outcome.complete();
  }

  /** Says what a calibration would run. */
  void plan(CalibrationStudy study, CommandSpec spec) {
    study.plan(threads).forEach(spec.commandLine().getOut()::println);
  }

  /**
   * Tries claims.
   *
   * @return whether all were tried; otherwise the user stopped it
   */
  boolean run(ClaimStudy study, Path folder, CommandSpec spec) throws IOException, FolderTakenException, RunFailedException, InvalidScenarioException {
    PrintWriter err = spec.commandLine().getErr();
    try (Interrupt interrupt = new Interrupt(); ProgressLine progress = new ProgressLine(err, quiet, "trials"); Engine engine = engine(spec, progress)) {
      boolean complete = study.fill(folder, execution(engine, progress, interrupt, spec));
      progress.close();
      if (!complete) {
        err.println("Interrupted: what was run is kept in " + folder + ". The same command goes on from there.");
      }
      return complete;
    }
  }
}
