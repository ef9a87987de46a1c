package org.pairaid.report;

import java.util.List;
import org.pairaid.experiment.Decimal;

/** {@code observed.csv}: a row for each scenario, indicator and year with an observed value, and for each observed total; low and high are the 5 % and 95 % quantiles of the replicates. */
final class ObservedTable {
  static final String FILE = "observed.csv";
  static final String HEADER = "scenario,indicator,year,observed,simulated,low,high,ratio,inside,fitted\n";

  private ObservedTable() {}

  /** Whether there is anything to write. */
  static boolean needed(List<Ensemble> ensembles) {
    return ensembles.stream().anyMatch(ensemble -> !Distance.of(ensemble).isEmpty());
  }

  static String of(List<Ensemble> ensembles) {
    var rows = new StringBuilder(HEADER);
    for (Ensemble ensemble : ensembles) {
      for (Distance distance : Distance.of(ensemble)) {
        for (Distance.Point point : distance.points()) {
          rows.append(ensemble.scenario().name()).append(',').append(distance.indicator().name()).append(',')
              .append(distance.total() ? "total" : Integer.toString(ensemble.scenario().year(point.cycle())));
          for (double value : new double[] {point.observed(), point.mean(), point.simulated().q05(), point.simulated().q95(), point.ratio()}) {
            rows.append(',');
            Decimal.append(rows, value);
          }
          rows.append(',').append(point.inside()).append(',').append(distance.fitted()).append('\n');
        }
      }
    }
    return rows.toString();
  }
}
