package org.pairaid.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pairaid.experiment.CalibrationStudy;
import org.pairaid.scenario.Experiment;
import org.pairaid.strategy.Strategies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pairaid calibrate}: free parameters fitted to observed series, and what the years held out say of the fit. */
@Command(
    name = "calibrate",
    description = "Fits free parameters to observed series, predicts the years held out, and says which parameters the data tell.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Looks for the nearest point (CMA-ES) and for all points that agree with what was observed within a tolerance (sequential approximate Bayesian computation). The prediction is held against forecasts that know no model: "
          + "the last value, the trend of the fitted years, the last change repeated.",
      "Writes to the results folder: report.html, posterior.csv, fit.csv, scores.csv, identifiability.csv, profiles.csv, calibrated.yaml (the nearest point as a scenario for pairaid run), and store.csv, in which each run "
          + "is kept as soon as it is done. An interrupted or killed calibration goes on where it stopped when the same command is given again.",
      "",
      "Examples:",
      "  pairaid calibrate scenarios/experiments/calibrate-east-west.yaml --plan",
      "  pairaid calibrate scenarios/experiments/calibrate-east-west.yaml --set calibration.particles=100",
      "  pairaid calibrate scenarios/experiments/calibrate-east-west.yaml --recover 5",
      "  pairaid run results/calibrate-east-west/calibrated.yaml"
    })
final class CalibrateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "EXPERIMENT", description = "Experiment file (YAML) with a section calibration.")
  private Path file;

  @Mixin private ExperimentOptions options;

  @Option(names = "--recover", paramLabel = "N", description = "Calibrates besides N times data that the model makes with known parameters, and says how often these are found again. Default: 0.")
  private int recoveries;

  @Mixin private Reporting reporting;

  @Mixin private PluginOptions plugins;

  @Mixin private Running running;

  @Override
  public Integer call() throws Exception {
    running.check(spec);
    if (recoveries < 0 || recoveries > 1000) {
      throw new ParameterException(spec.commandLine(), "--recover: expected 0 to 1000, not " + recoveries);
    }
    if (options.shard(spec).of() > 1) {
      throw new ParameterException(spec.commandLine(), "--shard: a calibration has no parts, for each point depends on those before");
    }
    Strategies strategies = plugins.load(List.of(file), spec);
    Experiment experiment = options.read(file, strategies);
    if (experiment.file().calibration() == null) {
      throw new ParameterException(spec.commandLine(), file + ": calibration: missing; expected what is fitted, as calibration: {series: [{indicator: funds}], fit: 2012..2017, holdout: 2018..2020}");
    }
    CalibrationStudy study = new CalibrationStudy(experiment, recoveries, strategies);
    if (options.plan()) {
      running.plan(study, spec);
      return 0;
    }
    Path folder = running.folder(experiment.name());
    if (!running.run(study, folder, spec)) {
      return Main.INTERRUPTED;
    }
    reporting.report(folder, spec);
    running.twins(folder);
    return 0;
  }
}
