package org.pairaid.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;

/** The replicates of one scenario, summarised by indicator and cycle. */
final class Ensemble {
  private final ScenarioEntry scenario;
  private final int retained;
  private final Summary[][] summaries;
  private final Interval[] changes;
  private final Map<Indicator, Summary> totals;
  private final List<TargetResult> targets;

  Ensemble(ScenarioEntry scenario, int retained, Summary[][] summaries, Interval[] changes, Map<Indicator, Summary> totals, List<TargetResult> targets) {
    this.scenario = scenario;
    this.retained = retained;
    this.summaries = summaries;
    this.changes = changes;
    this.totals = totals;
    this.targets = List.copyOf(targets);
  }

  ScenarioEntry scenario() {
    return scenario;
  }

  int cycles() {
    return scenario.cycles();
  }

  /** Replicates that quantiles are taken from. */
  int retained() {
    return retained;
  }

  /** Whether quantiles are taken from fewer replicates than there are. */
  boolean sampled() {
    return retained < scenario.replicatesDone();
  }

  /** One indicator, cycle by cycle. */
  List<Summary> over(Indicator indicator) {
    return Arrays.asList(summaries[Indicators.ALL.indexOf(indicator)]);
  }

  Summary at(Indicator indicator, int cycle) {
    return over(indicator).get(cycle);
  }

  /** The cycles with a value in any replicate. */
  List<Integer> known(Indicator indicator) {
    return IntStream.range(0, cycles()).filter(cycle -> at(indicator, cycle).mean().n() > 0).boxed().toList();
  }

  /** Last less first cycle with a value in any replicate, of the same replicate, mean over the replicates that have both. */
  Interval change(Indicator indicator) {
    return changes[Indicators.ALL.indexOf(indicator)];
  }

  /** Observed value of a cycle; not a number where there is none. */
  double observed(Indicator indicator, int cycle) {
    return scenario.observed().at(indicator.name(), scenario.year(cycle));
  }

  /** Totals over the run of the indicators with an observed total. */
  Map<Indicator, Summary> totals() {
    return totals;
  }

  /** What became of the scenario's targets. */
  List<TargetResult> targets() {
    return targets;
  }

  /** Whether the replicates differ in {@code indicator} in any cycle. */
  boolean spread(Indicator indicator) {
    return over(indicator).stream().anyMatch(Summary::spread);
  }
}
