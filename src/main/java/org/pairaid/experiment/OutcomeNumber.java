package org.pairaid.experiment;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.pairaid.indicator.Indicators;
import org.pairaid.scenario.ClaimFile.Outcome;
import org.pairaid.scenario.CycleWindow;
import org.pairaid.scenario.Observed;
import org.pairaid.scenario.Scenario;

/** The number that a claim's outcome takes of one run. */
final class OutcomeNumber {
  private OutcomeNumber() {}

  /**
   * The number; not a number where the run has no value that is needed.
   *
   * @param cycles indicators by cycle
   */
  static double of(Outcome outcome, Scenario scenario, double[][] cycles) {
    int indicator = Indicators.ALL.indexOf(outcome.indicator());
    CycleWindow window = CycleWindow.parse(outcome.window(), cycles.length).orElseThrow();
    double[] values = IntStream.rangeClosed(window.first(), window.last()).mapToDouble(cycle -> cycles[cycle][indicator]).toArray();
    double[] known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    double first = values[0];
    double last = values[values.length - 1];
    return switch (outcome.measure()) {
      case MEAN -> Arrays.stream(known).average().orElse(Double.NaN);
      case TOTAL -> known.length == 0 ? Double.NaN : Arrays.stream(known).sum();
      case DIFFERENCE -> last - first;
      case RATIO -> first == 0 ? Double.NaN : last / first;
      case ERROR -> error(outcome, scenario, window, values);
    };
  }

  private static double error(Outcome outcome, Scenario scenario, CycleWindow window, double[] values) {
    Observed observed = scenario.observed().orElseThrow();
    return IntStream.range(0, observed.years().size()).mapToDouble(row -> {
      double seen = observed.series().get(outcome.indicator().name()).get(row);
      int cycle = IntStream.rangeClosed(window.first(), window.last()).filter(c -> scenario.year(c) == observed.years().get(row)).findFirst().orElse(-1);
      return cycle < 0 || seen == 0 ? Double.NaN : Math.abs(values[cycle - window.first()] - seen) / Math.abs(seen);
    }).filter(error -> !Double.isNaN(error)).average().orElse(Double.NaN);
  }
}
