package org.pairaid.calibration;

import java.util.List;

/**
 * How far simulated series are from observed ones: the root of the weighted mean of squared errors over all series and years. With a single series on the log scale .1 means that the
 * simulated values are off by about a tenth. The errors are those of the mean of the replicates, so that the spread by chance does not count as error.
 */
public final class Distance {
  private final List<Series> series;
  private final Years fit;

  /** @param fit years of the fit, which give the unit of absolute errors */
  public Distance(List<Series> series, Years fit) {
    this.series = List.copyOf(series);
    this.fit = fit;
  }

  /**
   * The distance over some years; not a number if nothing was observed in them, or no series that was has a weight.
   *
   * @param simulated by series, a value a year
   */
  public double of(double[][] simulated, Years over) {
    double sum = 0;
    double weights = 0;
    for (int s = 0; s < series.size(); s++) {
      double weight = series.get(s).weight();
      double[] errors = series.get(s).errors(simulated[s], fit);
      for (int at = 0; at < errors.length; at++) {
        if (weight > 0 && series.get(s).known(at) && over.holds(series.get(s).years().get(at))) {
          sum += weight * errors[at] * errors[at];
          weights += weight;
        }
      }
    }
    return weights == 0 ? Double.NaN : Math.sqrt(sum / weights);
  }

  /** The distance of one series alone, whatever its weight. */
  public static double of(Series one, double[] simulated, Years fit, Years over) {
    return new Distance(List.of(new Series(one.name(), one.years(), one.observed(), one.scale(), 1)), fit).of(new double[][] {simulated}, over);
  }
}
