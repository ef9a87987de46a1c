package org.pairaid.calibration;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An observed series and how errors in it count.
 *
 * @param name the indicator
 * @param years calendar years, increasing
 * @param observed a value a year; not a number where none was observed
 * @param weight how much a squared error counts; 0: it is shown and not fitted
 */
public record Series(String name, List<Integer> years, List<Double> observed, Scale scale, double weight) {
  /** Most that a logarithmic error can be: a thousandfold. */
  private static final double MOST = StrictMath.log(1000);

  /** @throws IllegalArgumentException if years and values do not match, or a logarithm is asked of a value that is not above 0 */
  public Series {
    years = List.copyOf(years);
    observed = List.copyOf(observed);
    if (years.size() != observed.size()) {
      throw new IllegalArgumentException(name + ": expected one value a year, not " + observed.size() + " for " + years.size() + " years");
    }
    if (scale == Scale.LOG && observed.stream().anyMatch(value -> value <= 0)) {
      throw new IllegalArgumentException(name + ": errors on a log scale need observed values above 0");
    }
    if (!(weight >= 0)) {
      throw new IllegalArgumentException(name + ": expected a weight of 0 or more, not " + weight);
    }
  }

  /** Whether something was observed in a year, by its place in the list. */
  public boolean known(int at) {
    return !Double.isNaN(observed.get(at));
  }

  /**
   * Errors of a simulated series, one a year; not a number where nothing was observed.
   *
   * @param simulated a value a year
   * @param fit the years that give the unit of absolute errors
   */
  public double[] errors(double[] simulated, Years fit) {
    double unit = scale == Scale.LOG ? 1 : unit(fit);
    return IntStream.range(0, years.size()).mapToDouble(at -> known(at) ? error(observed.get(at), simulated[at], unit) : Double.NaN).toArray();
  }

  private double error(double seen, double simulated, double unit) {
    if (scale == Scale.ABSOLUTE) {
      return Double.isNaN(simulated) ? 1 : (simulated - seen) / unit;
    }
    return simulated > 0 ? Math.max(-MOST, Math.min(MOST, StrictMath.log(simulated / seen))) : -MOST;
  }

  private double unit(Years fit) {
    double mean = IntStream.range(0, years.size()).filter(at -> known(at) && fit.holds(years.get(at))).mapToDouble(at -> Math.abs(observed.get(at))).average().orElse(1);
    return mean > 0 ? mean : 1;
  }
}
