package org.pairaid.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pairaid.calibration.Series;
import org.pairaid.scenario.Calibration;
import org.pairaid.scenario.Experiment;
import org.pairaid.scenario.Observed;
import org.pairaid.scenario.Scenario;

/**
 * What a scenario is held against, and the numbers of a run that are: for each series its value in each observed year of the run.
 *
 * @param series observed series, all of the same years
 * @param outputs by series and year
 */
record CalibrationTarget(List<Series> series, List<Output> outputs) {

  static CalibrationTarget of(Experiment experiment) {
    Scenario base = experiment.bases().get(0);
    Observed observed = base.observed().orElseThrow();
    int cycles = base.file().time().cycles();
    List<Integer> rows = IntStream.range(0, observed.years().size()).filter(row -> observed.years().get(row) >= base.year(0) && observed.years().get(row) <= base.year(cycles - 1)).boxed().toList();
    List<Integer> years = rows.stream().map(observed.years()::get).toList();
    List<Series> series = new ArrayList<>();
    List<Output> outputs = new ArrayList<>();
    for (Calibration.Target target : experiment.file().calibration().series()) {
      String name = target.indicator().name();
      series.add(new Series(name, years, rows.stream().map(observed.series().get(name)::get).toList(), target.scale(), target.weight()));
      years.forEach(year -> outputs.add(new Output(name + "." + year, name, Integer.toString(year - base.year(0)))));
    }
    return new CalibrationTarget(List.copyOf(series), List.copyOf(outputs));
  }

  List<Integer> years() {
    return series.get(0).years();
  }

  /** The numbers of a run by series and year. */
  double[][] split(double[] numbers) {
    int years = years().size();
    double[][] split = new double[series.size()][years];
    for (int s = 0; s < split.length; s++) {
      System.arraycopy(numbers, s * years, split[s], 0, years);
    }
    return split;
  }
}
