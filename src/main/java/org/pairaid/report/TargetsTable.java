package org.pairaid.report;

import java.util.List;
import org.pairaid.experiment.Decimal;
import org.pairaid.scenario.Keys;

/** {@code targets.csv}: a row for each scenario and target. Empty cells are what cannot be given; expected bounds are empty where there is none. */
final class TargetsTable {
  static final String FILE = "targets.csv";
  static final String HEADER = "scenario,target,indicator,measure,from,to,expected_low,expected_high,mean,mean_low,mean_high,q05,q95,replicates,share_met,verdict,fitted\n";

  private final StringBuilder rows = new StringBuilder(HEADER);

  private TargetsTable() {}

  /** Whether there is anything to write. */
  static boolean needed(List<Ensemble> ensembles) {
    return ensembles.stream().anyMatch(ensemble -> !ensemble.targets().isEmpty());
  }

  static String of(List<Ensemble> ensembles) {
    var table = new TargetsTable();
    ensembles.forEach(ensemble -> ensemble.targets().forEach(result -> table.row(ensemble.scenario(), result)));
    return table.rows.toString();
  }

  private void row(ScenarioEntry scenario, TargetResult result) {
    var target = result.target();
    var found = result.found();
    rows.append(scenario.name()).append(',').append(target.id()).append(',').append(target.indicator().name()).append(',')
        .append(target.direction() != null ? Keys.constant(target.direction()) : Keys.constant(target.measure())).append(',')
        .append(target.from() == null ? "" : target.from()).append(',').append(target.to() == null ? "" : target.to());
    boolean range = target.range() != null;
    numbers(range ? target.low() : Double.NaN, range ? target.high() : Double.NaN, found.mean().mean(), found.mean().low(), found.mean().high(), found.q05(), found.q95(),
        found.mean().n(), result.share());
    rows.append(',').append(Keys.constant(result.verdict())).append(',').append(scenario.observed().fitted(target.indicator())).append('\n');
  }

  private void numbers(double... values) {
    for (double value : values) {
      rows.append(',');
      Decimal.append(rows, value);
    }
  }
}
