package org.pairaid.design;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Percentile bootstrap (Efron and Tibshirani 1993, chapter 13) over the units of a design: trajectories of Morris, rows of Saltelli (Archer, Saltelli and
 * Sobol' 1997). All outputs of a unit are drawn together, with the same draws for all indices.
 *
 * @param resamples how often units are drawn, with replacement
 * @param level level of the intervals, in (0,1)
 */
public record Bootstrap(int resamples, double level) {
  /**
   * Width at which an interval is narrow enough. Of indices that are shares it is the criterion of Sarrazin, Pianosi and Wagener (2016); mu* and sigma have no
   * scale of their own, and are measured by the largest mu* among the factors (assumption).
   */
  public static final double BOUND = .05;

  private static final int FEWEST = 2;

  /** @throws IllegalArgumentException if there are no resamples, or the level is not in (0,1) */
  public Bootstrap {
    if (resamples < 1 || !(level > 0 && level < 1)) {
      throw new IllegalArgumentException("resamples are 1 or more, and a level is above 0 and below 1");
    }
  }

  /**
   * Intervals of several statistics at once: for each its lower and upper bound. Without two units, and where half of the resamples or more give no number, not a number.
   *
   * @param units what is drawn from
   * @param statistics the statistics of some units, each as often as it was drawn
   */
  double[][] intervals(int[] units, Function<int[], double[]> statistics, int count, UniformRandomProvider random) {
    double[][] drawn = new double[count][units.length < FEWEST ? 0 : resamples];
    int[] sample = new int[units.length];
    for (int b = 0; units.length >= FEWEST && b < resamples; b++) {
      for (int i = 0; i < sample.length; i++) {
        sample[i] = units[random.nextInt(units.length)];
      }
      double[] values = statistics.apply(sample);
      for (int s = 0; s < count; s++) {
        drawn[s][b] = values[s];
      }
    }
    return Arrays.stream(drawn).map(this::interval).toArray(double[][]::new);
  }

  private double[] interval(double[] values) {
    double[] known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
    if (2 * known.length <= values.length) {
      return new double[] {Double.NaN, Double.NaN};
    }
    Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
    return new double[] {percentile.evaluate(known, 50 * (1 - level)), percentile.evaluate(known, 50 * (1 + level))};
  }

  /** The index with its interval; {@code scale} is what the width is measured by. */
  static Index index(Index.Kind kind, int factor, int other, double value, double[] interval, double scale, int used) {
    double width = interval[1] - interval[0];
    double relative = width == 0 ? 0 : width / scale;
    boolean converged = !Double.isNaN(value) && relative <= BOUND;
    double needed = converged ? used : Math.ceil(used * (relative / BOUND) * (relative / BOUND));
    return new Index(kind, factor, other, value, interval[0], interval[1], converged, Double.isNaN(value) || Double.isInfinite(needed) ? Double.NaN : needed);
  }

  /** The units of which no output is missing. */
  static int[] complete(double[] outputs, int units, int size) {
    return IntStream.range(0, units).filter(unit -> IntStream.range(0, size).noneMatch(i -> Double.isNaN(outputs[unit * size + i]))).toArray();
  }
}
