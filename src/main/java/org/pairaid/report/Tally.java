package org.pairaid.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.math3.stat.descriptive.moment.SecondMoment;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.scenario.Target;

/** Takes in the rows of one scenario: moments of all replicates, values of the first ones for the quantiles. */
final class Tally {
  private static final int INDICATORS = Indicators.ALL.size();

  private final ScenarioEntry scenario;
  private final int retain;
  private final SecondMoment[][] moments;
  private final double[][][] values;
  private final int[][] counts;
  /** First and last cycle with a value in any replicate, by indicator; -1 for none. */
  private final int[] firsts = new int[INDICATORS];
  private final int[] lasts = new int[INDICATORS];
  private final SecondMoment[] changes;
  /** The current replicate, by indicator and cycle. */
  private final double[][] current;
  private final Map<Indicator, Reading> totals = new LinkedHashMap<>();
  private final Map<Target, Reading> targets = new LinkedHashMap<>();
  private long rows;

  /** Retains the values of at most {@code retain} replicates. */
  Tally(ScenarioEntry scenario, int retain) {
    this.scenario = scenario;
    this.retain = Math.min(retain, scenario.replicatesDone());
    moments = new SecondMoment[INDICATORS][scenario.cycles()];
    values = new double[INDICATORS][scenario.cycles()][this.retain];
    counts = new int[INDICATORS][scenario.cycles()];
    changes = new SecondMoment[INDICATORS];
    Arrays.fill(firsts, -1);
    Arrays.fill(lasts, -1);
    current = new double[INDICATORS][scenario.cycles()];
    for (int i = 0; i < INDICATORS; i++) {
      changes[i] = new SecondMoment();
      Arrays.setAll(moments[i], cycle -> new SecondMoment());
    }
    scenario.observed().totals().keySet().forEach(name -> Indicators.find(name)
        .ifPresent(indicator -> totals.put(indicator, new Reading(Indicators.ALL.indexOf(indicator), Tally::sum, value -> false, this.retain))));
    scenario.targets().forEach(target -> targets.put(target,
        new Reading(Indicators.ALL.indexOf(target.indicator()), values -> target.of(values, scenario::year), target::holds, this.retain)));
  }

  private static double sum(double[] values) {
    double[] known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    return known.length == 0 ? Double.NaN : Arrays.stream(known).sum();
  }

  ScenarioEntry scenario() {
    return scenario;
  }

  /** Rows taken in. */
  long rows() {
    return rows;
  }

  /** The cycle that the next row must be of. */
  int nextCycle() {
    return (int) (rows % scenario.cycles());
  }

  /** Takes one value of the current row; an absent one is not a number. */
  void add(int indicator, double value) {
    int cycle = nextCycle();
    current[indicator][cycle] = value;
    if (Double.isNaN(value)) {
      return;
    }
    moments[indicator][cycle].increment(value);
    if (rows < (long) retain * scenario.cycles()) {
      values[indicator][cycle][counts[indicator][cycle]++] = value;
    }
  }

  /** Ends the current row. */
  void endRow() {
    if (nextCycle() == scenario.lastCycle()) {
      for (int i = 0; i < INDICATORS; i++) {
        change(i);
      }
      totals.values().forEach(reading -> reading.take(current));
      targets.values().forEach(reading -> reading.take(current));
    }
    rows++;
  }

  /**
   * Takes the change of the current replicate from the first to the last cycle with a value in any replicate. Where this replicate widens the span, none before it
   * had a value at its new end, and so none had a change.
   */
  private void change(int indicator) {
    double[] over = current[indicator];
    for (int cycle = 0; cycle < over.length; cycle++) {
      if (!Double.isNaN(over[cycle])) {
        if (firsts[indicator] < 0 || cycle < firsts[indicator]) {
          firsts[indicator] = cycle;
          changes[indicator].clear();
        }
        if (cycle > lasts[indicator]) {
          lasts[indicator] = cycle;
          changes[indicator].clear();
        }
      }
    }
    if (firsts[indicator] < lasts[indicator]) {
      double change = over[lasts[indicator]] - over[firsts[indicator]];
      if (!Double.isNaN(change)) {
        changes[indicator].increment(change);
      }
    }
  }

  /** What has been taken in. */
  Ensemble ensemble() {
    var summaries = new Summary[INDICATORS][scenario.cycles()];
    for (int i = 0; i < INDICATORS; i++) {
      for (int cycle = 0; cycle < scenario.cycles(); cycle++) {
        summaries[i][cycle] = Summary.of(moments[i][cycle], values[i][cycle], counts[i][cycle]);
      }
    }
    Map<Indicator, Summary> sums = new LinkedHashMap<>();
    totals.forEach((indicator, reading) -> sums.put(indicator, reading.summary()));
    var results = new ArrayList<TargetResult>();
    targets.forEach((target, reading) -> results.add(new TargetResult(target, reading.summary(), reading.share())));
    return new Ensemble(scenario, retain, summaries, Arrays.stream(changes).map(Interval::of).toArray(Interval[]::new), sums, results);
  }
}
