package org.pairaid.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pairaid.experiment.Study;
import org.pairaid.scenario.Scenario;
import org.pairaid.strategy.Strategies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
          + "governments.csv and pairings.csv (one row per government or pairing and cycle), manifest.json (what was run, with hashes).",
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

  @Mixin private PluginOptions plugins;

  @Mixin private Running running;

  @Mixin private Reporting reporting;

  @Override
  public Integer call() throws Exception {
    running.check(spec);
    Strategies strategies = plugins.load(List.of(file), spec);
    Scenario scenario = options.read(file, strategies);
    Path folder = running.folder(scenario.name());
    int code = running.run(new Study(List.of(scenario), strategies), folder, spec);
    if (code == Main.INTERRUPTED) {
      return code;
    }
    reporting.report(folder, spec);
    running.twins(folder);
    return code;
  }
}
