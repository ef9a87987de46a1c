package org.pairaid.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pairaid.calibration.Scale;
import org.pairaid.calibration.Years;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;

/** Checks what an experiment is calibrated to against the scenario that is calibrated. */
final class CalibrationChecks {
  private final MapNode tree;
  private final ExperimentFile file;
  private final Problems problems;

  /** @param tree keys of the experiment file, which has a calibration */
  CalibrationChecks(MapNode tree, ExperimentFile file, Problems problems) {
    this.tree = tree;
    this.file = file;
    this.problems = problems;
  }

  void all(Scenario base, List<Factor> factors) {
    MapNode own = (MapNode) tree.get("calibration");
    if (tree.has("variants")) {
      problems.add(tree.get("variants").place(), "variants", "a calibration is of one scenario: give scenario instead");
    }
    if (factors.isEmpty()) {
      problems.add(own.place(), "factors", "missing; expected the parameters that are free, as factors: [{path: contract.quota, range: [0.001, 0.01], scale: log}]");
    }
    factors.stream().filter(factor -> !factor.values().isEmpty()).forEach(factor -> problems.add(factor.place(), "factors." + factor.name(),
        "expected a range or a distribution: a calibration looks between values, as range: [0.1, 0.9]"));
    Optional<Years> fit = years(own, "fit", file.calibration().fit());
    Optional<Years> holdout = file.calibration().holdout() == null ? Optional.empty() : years(own, "holdout", file.calibration().holdout());
    if (fit.isPresent() && holdout.isPresent() && holdout.get().first() <= fit.get().last()) {
      problems.add(own.get("holdout").place(), "calibration.holdout", "expected years after those of the fit (" + fit.get() + "), not " + holdout.get());
    }
    Observed observed = base.observed().orElse(null);
    if (observed == null) {
      problems.add(tree.get("scenario").place(), "scenario", "has no observed series to be calibrated to: expected one with observed: {file: tables/observed.csv}");
    } else if (base.file().time().startYear() == 0 || base.year(base.file().time().cycles() - 1) != base.file().time().startYear() + base.file().time().cycles() - 1) {
      problems.add(tree.get("scenario").place(), "scenario", "expected one with calendar years, of which each is a cycle, to be held against years");
    } else {
      series(own, base, observed, fit, holdout);
    }
  }

  private Optional<Years> years(MapNode own, String key, String text) {
    Optional<Years> years = Calibration.years(text);
    if (years.isEmpty()) {
      problems.add(own.get(key).place(), "calibration." + key, "expected years as 2012..2017, the first before the last, not \"" + Shown.shortened(text) + "\"");
    }
    return years;
  }

  private void series(MapNode own, Scenario base, Observed observed, Optional<Years> fit, Optional<Years> holdout) {
    List<Calibration.Target> targets = file.calibration().series();
    for (int i = 0; i < targets.size(); i++) {
      Calibration.Target target = targets.get(i);
      Node node = ((ListNode) own.get("series")).items().get(i);
      String path = "calibration.series[" + i + "]";
      List<Double> values = observed.series().get(target.indicator().name());
      if (values == null) {
        problems.add(node.place(), path, "the scenario has no observed series of " + target.indicator().name() + ": expected one of " + String.join(", ", observed.series().keySet()));
        continue;
      }
      if (target.scale() == Scale.LOG && values.stream().anyMatch(value -> value <= 0)) {
        problems.add(node.place(), path, "errors as logarithms need observed values above 0; expected error: absolute");
      }
      if (target.weight() > 0) {
        fit.ifPresent(years -> known(own, "fit", years, base, observed, target));
        holdout.ifPresent(years -> known(own, "holdout", years, base, observed, target));
      }
    }
    if (targets.stream().allMatch(target -> target.weight() == 0)) {
      problems.add(own.get("series").place(), "calibration.series", "expected a series with a weight above 0");
    }
    if (targets.stream().map(Calibration.Target::indicator).distinct().count() < targets.size()) {
      problems.add(own.get("series").place(), "calibration.series", "an indicator is listed twice");
    }
  }

  /** Something must be observed in the years, and all of them be run. */
  private void known(MapNode own, String key, Years years, Scenario base, Observed observed, Calibration.Target target) {
    List<Double> values = observed.series().get(target.indicator().name());
    int first = base.year(0);
    int last = base.year(base.file().time().cycles() - 1);
    if (years.first() < first || years.last() > last) {
      problems.add(own.get(key).place(), "calibration." + key, "outside the run: expected years within " + first + ".." + last + ", not " + years);
    } else if (IntStream.range(0, values.size()).noneMatch(row -> years.holds(observed.years().get(row)) && !values.get(row).isNaN())) {
      problems.add(own.get(key).place(), "calibration." + key, "nothing was observed of " + target.indicator().name() + " in these years");
    }
  }
}
