package org.pairaid.report;

import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.descriptive.moment.SecondMoment;

/** Takes one number of each replicate, made of an indicator's cycles. */
final class Reading {
  private final int indicator;
  private final ToDoubleFunction<double[]> number;
  private final DoublePredicate agrees;
  private final SecondMoment moment = new SecondMoment();
  private final double[] values;
  private int count;
  private long agreeing;

  /**
   * @param indicator its place in the list of indicators
   * @param number the number that a replicate's values by cycle come to; not a number for none
   * @param agrees the numbers to count
   * @param retain most replicates that quantiles are taken from
   */
  Reading(int indicator, ToDoubleFunction<double[]> number, DoublePredicate agrees, int retain) {
    this.indicator = indicator;
    this.number = number;
    this.agrees = agrees;
    values = new double[retain];
  }

  /** Takes in a replicate by indicator and cycle. */
  void take(double[][] replicate) {
    double value = number.applyAsDouble(replicate[indicator]);
    if (Double.isNaN(value)) {
      return;
    }
    moment.increment(value);
    agreeing += agrees.test(value) ? 1 : 0;
    if (count < values.length) {
      values[count++] = value;
    }
  }

  Summary summary() {
    return Summary.of(moment, values, count);
  }

  /** Share of the replicates with a number that agree; not a number without any. */
  double share() {
    return (double) agreeing / moment.getN();
  }
}
