package org.pairaid.report;

import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.pairaid.model.Text;

/**
 * The common time axis of some scenarios: years, or cycles as soon as one of them has no calendar.
 *
 * @param calendar whether it shows years
 * @param first first year or cycle
 * @param last last year or cycle
 */
record Timeline(boolean calendar, int first, int last) {
  private static final Text YEAR = new Text("Year", "年份");
  private static final Text CYCLE = new Text("Cycle", "周期");

  static Timeline of(List<Ensemble> ensembles) {
    List<ScenarioEntry> scenarios = ensembles.stream().map(Ensemble::scenario).toList();
    boolean calendar = scenarios.stream().allMatch(ScenarioEntry::calendar);
    int first = scenarios.stream().mapToInt(scenario -> calendar ? scenario.startYear() : 0).min().orElse(0);
    int last = scenarios.stream().mapToInt(scenario -> (calendar ? scenario.startYear() : 0) + scenario.lastCycle()).max().orElse(0);
    return new Timeline(calendar, first, last);
  }

  /** Positions of a scenario's cycles. */
  double[] positions(ScenarioEntry scenario) {
    return IntStream.range(0, scenario.cycles()).mapToDouble(cycle -> calendar ? scenario.year(cycle) : cycle).toArray();
  }

  NumberAxis axis(String language) {
    return Axes.time((calendar ? YEAR : CYCLE).in(language), first, last);
  }
}
