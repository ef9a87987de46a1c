package org.pairaid.calibration;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/** Forecasts that know no model: what a prediction has to beat. On the log scale of a series they work with logarithms. */
public enum Naive {
  /** The last value stays. */
  LAST,
  /** The trend of the years of the fit goes on: least squares. */
  TREND,
  /** The last change repeats itself each year. */
  CHANGE;

  /**
   * The forecast, a value a year of the series; in the years of the fit what it makes of them (not a number before there is anything to go by).
   *
   * @param fit years that it may know
   */
  public double[] of(Series series, Years fit) {
    boolean log = series.scale() == Scale.LOG;
    double[] seen = series.observed().stream().mapToDouble(value -> log ? StrictMath.log(value) : value).toArray();
    int[] known = IntStream.range(0, seen.length).filter(at -> series.known(at) && fit.holds(series.years().get(at))).toArray();
    double[] forecast = new double[seen.length];
    Arrays.fill(forecast, Double.NaN);
    SimpleRegression trend = new SimpleRegression();
    for (int at : known) {
      trend.addData(series.years().get(at), seen[at]);
    }
    if (known.length < (this == LAST ? 1 : 2)) {
      return forecast;
    }
    int last = known[known.length - 1];
    for (int at = 0; at < seen.length; at++) {
      int year = series.years().get(at);
      if (this == TREND) {
        forecast[at] = trend.predict(year);
      } else if (at >= last) {
        forecast[at] = this == LAST ? seen[last] : seen[last] + change(series, seen, known) * (year - series.years().get(last));
      }
      forecast[at] = log ? StrictMath.exp(forecast[at]) : forecast[at];
    }
    return forecast;
  }

  /** Yearly change from the last but one value to the last. */
  private static double change(Series series, double[] seen, int[] known) {
    int last = known[known.length - 1];
    int before = known[known.length - 2];
    return (seen[last] - seen[before]) / (series.years().get(last) - series.years().get(before));
  }
}
