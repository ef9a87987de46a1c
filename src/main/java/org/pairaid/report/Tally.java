package org.pairaid.report;

import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.moment.SecondMoment;
import org.pairaid.indicator.Indicators;

/** Takes in the rows of one scenario: moments of all replicates, values of the first ones for the quantiles. */
final class Tally {
  private static final int INDICATORS = Indicators.ALL.size();

  private final ScenarioEntry scenario;
  private final int retain;
  private final SecondMoment[][] moments;
  private final double[][][] values;
  private final int[][] counts;
  private final SecondMoment[] changes;
  private final double[] first = new double[INDICATORS];
  private long rows;

  /** Retains the values of at most {@code retain} replicates. */
  Tally(ScenarioEntry scenario, int retain) {
    this.scenario = scenario;
    this.retain = Math.min(retain, scenario.replicatesDone());
    moments = new SecondMoment[INDICATORS][scenario.cycles()];
    values = new double[INDICATORS][scenario.cycles()][this.retain];
    counts = new int[INDICATORS][scenario.cycles()];
    changes = new SecondMoment[INDICATORS];
    for (int i = 0; i < INDICATORS; i++) {
      changes[i] = new SecondMoment();
      Arrays.setAll(moments[i], cycle -> new SecondMoment());
    }
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
    if (cycle == 0) {
      first[indicator] = value;
    }
    if (Double.isNaN(value)) {
      return;
    }
    moments[indicator][cycle].increment(value);
    if (rows < (long) retain * scenario.cycles()) {
      values[indicator][cycle][counts[indicator][cycle]++] = value;
    }
    if (cycle == scenario.lastCycle() && !Double.isNaN(first[indicator])) {
      changes[indicator].increment(value - first[indicator]);
    }
  }

  /** Ends the current row. */
  void endRow() {
    rows++;
  }

  /** What has been taken in. */
  Ensemble ensemble() {
    var summaries = new Summary[INDICATORS][scenario.cycles()];
    for (int i = 0; i < INDICATORS; i++) {
      for (int cycle = 0; cycle < scenario.cycles(); cycle++) {
        summaries[i][cycle] = Summary.of(moments[i][cycle], values[i][cycle], counts[i][cycle]);
      }
    }
    return new Ensemble(scenario, retain, summaries, Arrays.stream(changes).map(Interval::of).toArray(Interval[]::new));
  }
}
