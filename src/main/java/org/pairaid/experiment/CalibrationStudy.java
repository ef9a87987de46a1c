package org.pairaid.experiment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pairaid.calibration.AbcTerms;
import org.pairaid.calibration.Evaluation;
import org.pairaid.calibration.PointSearch;
import org.pairaid.calibration.SequentialAbc;
import org.pairaid.model.Streams;
import org.pairaid.scenario.Calibration;
import org.pairaid.scenario.Experiment;
import org.pairaid.scenario.Factor;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.strategy.Strategies;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fits the factors of an experiment to observed series, into a folder: a search for the nearest point (CMA-ES), then a distribution (sequential ABC). Every run stays on disk from when it is done; a study
 * that was cut off finds its runs there, takes the same way again and goes on.
 */
public final class CalibrationStudy {
  /** Seconds of a core that it takes to make the scenario of a point, measured with 19 governments. */
  private static final double NEW_POINT = 2e-3;

  private final Experiment experiment;
  private final int recoveries;
  private final Calibration terms;
  private final CalibrationTarget target;
  private final Strategies strategies;

  /**
   * @param experiment one that says what it is calibrated to
   * @param recoveries how often data made with known parameters are calibrated besides
   */
  public CalibrationStudy(Experiment experiment, int recoveries, Strategies strategies) {
    this.experiment = experiment;
    this.recoveries = recoveries;
    this.terms = experiment.file().calibration();
    this.strategies = strategies;
    target = CalibrationTarget.of(experiment);
  }

  /** What would run, in words. */
  public List<String> plan(int threads) {
    List<String> lines = new ArrayList<>();
    line(lines, "experiment", experiment.name() + ": " + experiment.title().en());
    line(lines, "fitted", String.join(", ", target.series().stream().map(series -> series.name() + " (" + series.scale().name().toLowerCase(Locale.ROOT) + ", weight " + Factor.text(series.weight()) + ")").toList()) + " over "
        + terms.fitted() + terms.heldOut().map(years -> ", predicts " + years).orElse(""));
    experiment.factors().forEach(factor -> line(lines, "free", factor.name() + ": " + (factor.multiply() ? "the scenario's own times " : "") + Factor.text(factor.low()) + " to " + Factor.text(factor.high())
        + (factor.logarithmic() ? ", in logarithms" : "")));
    line(lines, "search", terms.searches() + " times at most " + terms.evaluations() + " points (CMA-ES)");
    line(lines, "distribution", terms.particles() + " points in at most " + terms.generations() + " steps, tolerance " + Factor.text(terms.tolerance()) + " (sequential ABC)");
    if (recoveries > 0) {
      line(lines, "recovery", recoveries + " times, of data made with known parameters");
    }
    line(lines, "runs", "at most " + most() + " (" + experiment.file().replicates() + " a point)");
    int replicates = experiment.file().replicates();
    double point = NEW_POINT + replicates * Plan.cost(experiment.bases().get(0));
    double searched = (double) terms.searches() * terms.evaluations() * point / Math.min(threads, replicates);
    double drawn = (1. + recoveries) * (terms.generations() + 1) * terms.particles() * point / threads;
    line(lines, "time", "at most about " + Plan.time(searched + drawn) + " on " + threads + (threads == 1 ? " thread" : " threads") + ", good to a factor of three; a search runs one point at a time, its replicates at once");
    return lines;
  }

  private static void line(List<String> lines, String what, String text) {
    boolean again = lines.stream().anyMatch(line -> line.startsWith(what + " "));
    lines.add(String.format(Locale.ROOT, "%-14s%s", again ? "" : what, text));
  }

  private long most() {
    return ((long) terms.searches() * terms.evaluations() + (1L + recoveries) * (terms.generations() + 1L) * terms.particles()) * experiment.file().replicates();
  }

  /**
   * What came of it.
   *
   * @param complete whether it came to its end; otherwise it was stopped
   * @param kept whether all runs were there before
   * @param failed points that could not be run
   * @param damaged rows of the store that could not be read
   */
  public record Outcome(boolean complete, boolean kept, long failed, int damaged) {}

  /**
   * Runs what is missing in a folder, and makes the tables.
   *
   * @throws FolderTakenException if the folder holds something else, or another process writes to it
   * @throws ResultsException if no point could be run
   */
  public Outcome fill(Path folder, Execution how) throws IOException, FolderTakenException, RunFailedException, InvalidScenarioException {
    try (FolderLock lock = FolderLock.on(folder)) {
      RunKeys keys = new RunKeys(experiment, target.outputs(), strategies);
      ExperimentManifest manifests = new ExperimentManifest(experiment, "calibrate", target.outputs(), strategies);
      manifests.claim(folder, keys, how.force());
      long begun = System.nanoTime();
      ObjectNode manifest = manifests.start(how.command(), keys, null, Shard.WHOLE);
      Manifest.write(folder, manifest);
      try (ExperimentRuns runs = new ExperimentRuns(folder, experiment, target.outputs(), false, strategies)) {
        CalibrationRuns objective = new CalibrationRuns(runs, target, experiment.factors(), experiment.file().replicates(), terms.fitted(), how, most());
        boolean complete = calibrate(folder, objective, manifest);
        manifest.put("status", complete ? "complete" : "interrupted").put("seconds", Math.round((System.nanoTime() - begun) / 1e6) / 1e3);
        Manifest.write(folder, manifest);
        return new Outcome(complete, complete && runs.added() == 0, manifest.path("calibration").path("failed").asLong(0), runs.damaged());
      }
    }
  }

  private boolean calibrate(Path folder, CalibrationRuns objective, ObjectNode manifest) throws IOException, RunFailedException, InvalidScenarioException {
    try {
      Streams streams = new Streams(experiment.file().seed(), 0);
      int factors = experiment.factors().size();
      List<List<Evaluation>> searches = new PointSearch(factors, terms.searches(), terms.evaluations(), streams).run(objective);
      AbcTerms abcTerms = new AbcTerms(terms.particles(), terms.generations(), terms.tolerance(), terms.leastAccepted());
      SequentialAbc.Outcome abc = new SequentialAbc(factors, abcTerms, streams).run(objective);
      String recovered = new Recovery(experiment, target, abcTerms).table(recoveries, objective);
      tables(folder, new Calibrated(experiment, target, objective, searches, abc), recovered, manifest);
      return true;
    } catch (InterruptedException e) {
      return false;
    } catch (CalibrationRuns.Broken e) {
      if (e.getCause() instanceof RunFailedException failure) {
        throw failure;
      }
      throw (IOException) e.getCause();
    }
  }

  private void tables(Path folder, Calibrated calibrated, String recovered, ObjectNode manifest) throws IOException, InvalidScenarioException {
    if (Double.isInfinite(calibrated.nearest().distance())) {
      throw new IOException(folder + ": no point could be run. store.csv has what happened at each");
    }
    ObjectNode told = manifest.putObject("calibration");
    told.put("evaluations", calibrated.all().size()).put("failed", calibrated.all().stream().filter(one -> Double.isInfinite(one.distance())).count());
    told.put("distance", calibrated.nearest().distance()).put("tolerance", calibrated.posterior().tolerance()).put("effectiveSize", calibrated.posterior().ess());
    Manifest.write(folder, manifest);
    CalibrationTables tables = new CalibrationTables(calibrated);
    for (CalibrationTables.Named table : tables.all()) {
      DerivedTable.write(folder, table.file(), table.text());
    }
    Files.deleteIfExists(folder.resolve(Recovery.FILE));
    if (recoveries > 0) {
      DerivedTable.write(folder, Recovery.FILE, recovered);
    }
    Files.writeString(folder.resolve(CalibratedScenario.FILE), CalibratedScenario.text(folder, experiment, calibrated.values(calibrated.nearest()), calibrated.nearest().distance(), strategies), StandardCharsets.UTF_8);
    manifest.set("tables", Manifest.read(folder).get("tables"));
  }
}
