package org.pairaid.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pairaid.experiment.Results;
import org.pairaid.experiment.Study;
import org.pairaid.scenario.Scenario;
import org.pairaid.strategy.Strategies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pairaid run}: a scenario in, tables, plots and a report out. */
@Command(
    name = "run",
    description = "Runs the replicates of one scenario and writes tables, plots and a report.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Writes to the results folder: report.html (open it first), plots/, cycles.csv (indicators by replicate and cycle), "
          + "governments.csv (one row per government and cycle), manifest.json (what was run, with hashes).",
      "An interrupted run goes on where it stopped when the same command is given again.",
      "",
      "Examples:",
      "  pairaid run scenarios/east-west-2012-2020.yaml",
      "  pairaid run scenarios/baseline.yaml --replicates 200 --set assessment.stakes=2 --out results/strict"
    })
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
  private Path file;

  @Mixin private ScenarioOptions options;

  @Option(names = "--out", paramLabel = "DIR", description = "Results folder. Default: results/NAME.")
  private Path out;

  @Option(names = "--threads", paramLabel = "N", description = "Threads; the results do not depend on it. Default: all cores.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private Reporting reporting;

  @Option(names = "--quiet", description = "No progress.")
  private boolean quiet;

  @Option(names = "--force", description = "Replaces the results of another run in the folder.")
  private boolean force;

  @Option(names = "--debug", description = "Prints stack traces of errors.")
  private boolean debug;

  @Override
  public Integer call() throws Exception {
    if (threads < 1 || threads > 1024) {
      throw new ParameterException(spec.commandLine(), "--threads: expected 1 to 1024, not " + threads);
    }
    Strategies strategies = Strategies.builtIn();
    Scenario scenario = options.read(file, strategies);
    Path folder = out == null ? Path.of("results", scenario.name()) : out;
    Study study = new Study(List.of(scenario), strategies);
    PrintWriter err = spec.commandLine().getErr();
    Results.Outcome outcome;
    try (Interrupt interrupt = new Interrupt(); ProgressLine progress = new ProgressLine(err, quiet)) {
      List<String> command = spec.commandLine().getParseResult().originalArgs();
      outcome = new Results(folder).fill(study, command, threads, force, progress, interrupt::asked);
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
    reporting.report(folder, spec);
    return 0;
  }
}
