package org.pairaid.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.pairaid.experiment.FolderTakenException;
import org.pairaid.experiment.Results;
import org.pairaid.experiment.RunFailedException;
import org.pairaid.experiment.Study;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Runs a study into a results folder, with progress, and lets the user stop it. */
final class Running {
  @Option(names = "--out", paramLabel = "DIR", description = "Results folder. Default: results/NAME, after the scenario; compare: results/compare-NAME, after the baseline.")
  private Path out;

  @Option(names = "--threads", paramLabel = "N", description = "Threads; the results do not depend on it. Default: all cores.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--quiet", description = "No progress.")
  private boolean quiet;

  @Option(names = "--force", description = "Replaces the results of another run in the folder.")
  private boolean force;

  @Option(names = "--debug", description = "Prints stack traces of errors.")
  private boolean debug;

  /** Refuses options that make no sense, before anything is read. */
  void check(CommandSpec spec) {
    if (threads < 1 || threads > 1024) {
      throw new ParameterException(spec.commandLine(), "--threads: expected 1 to 1024, not " + threads);
    }
  }

  /** The folder asked for, or {@code results/NAME}. */
  Path folder(String name) {
    return out == null ? Path.of("results", name) : out;
  }

  /** Runs what is not there yet; false if the user stopped it. */
  boolean run(Study study, Path folder, CommandSpec spec) throws IOException, FolderTakenException, RunFailedException {
    PrintWriter err = spec.commandLine().getErr();
    Results.Outcome outcome;
    try (Interrupt interrupt = new Interrupt(); ProgressLine progress = new ProgressLine(err, quiet)) {
      outcome = new Results(folder).fill(study, spec.commandLine().getParseResult().originalArgs(), threads, force, progress, interrupt::asked);
      progress.close();
      if (!outcome.complete()) {
        err.println("Interrupted: " + outcome.done() + " of " + outcome.all() + " runs are kept in " + folder
            + ". The same command goes on from there.");
        return false;
      }
    }
    if (!quiet && outcome.kept() > 0) {
      err.println(outcome.kept() + " of " + outcome.all() + " runs were there already. --force runs all of them again.");
    }
    return true;
  }
}
