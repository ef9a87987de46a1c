package org.pairaid.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pairaid.experiment.Points;
import org.pairaid.experiment.Shard;
import org.pairaid.experiment.Sweep;
import org.pairaid.scenario.Experiment;
import org.pairaid.strategy.Strategies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pairaid sweep}: a design over parameters in, a table of runs, plots and a report out. */
@Command(
    name = "sweep",
    description = "Runs a scenario at many points of a space of parameters, all on common random numbers.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Writes to the results folder: report.html, points.csv (the design), runs.csv (a row a run), manifest.json, and store.csv, in which each run is kept as soon as it is done. "
          + "An interrupted or killed study goes on where it stopped when the same command is given again; one that has grown (more points, levels, replicates) uses what is there.",
      "",
      "Examples:",
      "  pairaid sweep scenarios/experiments/two-levers.yaml --plan",
      "  pairaid sweep scenarios/experiments/two-levers.yaml --replicates 20",
      "  pairaid sweep scenarios/experiments/two-levers.yaml --shard 1/8 --out results/two-levers-1"
    })
final class SweepCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "EXPERIMENT", description = "Experiment file (YAML).")
  private Path file;

  @Mixin private ExperimentOptions options;

  @Option(names = "--cycles", description = "Keeps all indicators of each cycle of each run too, in cycles.csv.")
  private boolean cycles;

  @Mixin private PluginOptions plugins;

  @Mixin private Running running;

  @Mixin private Reporting reporting;

  @Override
  public Integer call() throws Exception {
    running.check(spec);
    Shard shard = options.shard(spec);
    Strategies strategies = plugins.load(List.of(file), spec);
    Experiment experiment = options.read(file, strategies);
    Sweep sweep = new Sweep(experiment, points(experiment), "sweep", cycles, strategies);
    sweep.check();
    if (options.plan()) {
      running.plan(sweep, shard, spec);
      return 0;
    }
    Path folder = running.folder(experiment.name() + (shard.of() > 1 ? "-" + shard.number() : ""));
    int code = running.run(sweep, folder, shard, spec);
    if (code == Main.INTERRUPTED) {
      return code;
    }
    if (shard.of() == 1) {
      reporting.report(folder, spec);
    } else {
      spec.commandLine().getOut().println(folder);
    }
    running.twins(folder);
    return code;
  }

  private Points points(Experiment experiment) {
    if (experiment.file().design() == null) {
      throw new ParameterException(spec.commandLine(), file + ": design: missing; expected which points are run, as design: {kind: lhs, points: 100}");
    }
    try {
      return Points.of(experiment);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), file + ": " + e.getMessage());
    }
  }
}
