package org.pairaid.design;

import java.util.ArrayList;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Morris' screening: mean, mean absolute value and standard deviation of the elementary effects of each factor (Morris 1991; Campolongo, Cariboni and Saltelli 2007).
 * Of a category with more than two values the mean effect says nothing, as the order of its values is arbitrary, and is not given; sigma of a category is
 * pooled over the pairs of categories moved between, so that it does not depend on the order either and is above zero only where the effect depends on other factors.
 */
final class MorrisIndices {
  private MorrisIndices() {}

  /**
   * The indices of one output.
   *
   * @param outputs the output at each point of the design; not a number where there is none, which leaves out its trajectory
   */
  static Indices of(MorrisDesign design, double[] outputs, Bootstrap bootstrap, UniformRandomProvider random) {
    int factors = design.factors();
    int size = factors + 1;
    int[] used = Bootstrap.complete(outputs, design.units(), size);
    double[][] effects = new double[design.units()][];
    for (int trajectory : used) {
      effects[trajectory] = design.effects(trajectory, outputs);
    }
    Function<int[], double[]> statistics = sample -> statistics(design, effects, sample);
    double[] values = statistics.apply(used);
    double[][] intervals = bootstrap.intervals(used, statistics, values.length, random);
    double largest = IntStream.range(factors, 2 * factors).mapToDouble(i -> values[i]).max().orElse(0);
    var indices = new ArrayList<Index>();
    Index.Kind[] kinds = {Index.Kind.MU, Index.Kind.MU_STAR, Index.Kind.SIGMA};
    for (int i = 0; i < values.length; i++) {
      indices.add(Bootstrap.index(kinds[i / factors], i % factors, -1, values[i], intervals[i], largest, used.length));
    }
    return new Indices(indices, design.units(), used.length, Indices.constant(outputs, used, size));
  }

  /** mu of all factors, then mu*, then sigma. */
  private static double[] statistics(MorrisDesign design, double[][] effects, int[] sample) {
    int factors = design.factors();
    double[] values = new double[3 * factors];
    for (int i = 0; i < factors; i++) {
      double sum = 0;
      double size = 0;
      for (int trajectory : sample) {
        sum += effects[trajectory][i];
        size += Math.abs(effects[trajectory][i]);
      }
      values[i] = design.severalPairs(i) ? Double.NaN : sum / sample.length;
      values[factors + i] = size / sample.length;
      values[2 * factors + i] = design.category(i) ? pooled(design, effects, sample, i) : deviation(effects, sample, i, sum / sample.length);
    }
    return values;
  }

  private static double deviation(double[][] effects, int[] sample, int factor, double mean) {
    double squares = 0;
    for (int trajectory : sample) {
      squares += (effects[trajectory][factor] - mean) * (effects[trajectory][factor] - mean);
    }
    return sample.length < 2 ? Double.NaN : Math.sqrt(squares / (sample.length - 1));
  }

  /** Standard deviation around the mean of each pair of categories. */
  private static double pooled(MorrisDesign design, double[][] effects, int[] sample, int factor) {
    int[] pairs = IntStream.of(sample).map(trajectory -> design.pair(trajectory, factor)).toArray();
    int[] different = IntStream.of(pairs).distinct().toArray();
    double squares = 0;
    for (int pair : different) {
      double sum = 0;
      int count = 0;
      for (int i = 0; i < sample.length; i++) {
        sum += pairs[i] == pair ? effects[sample[i]][factor] : 0;
        count += pairs[i] == pair ? 1 : 0;
      }
      for (int i = 0; i < sample.length; i++) {
        double away = effects[sample[i]][factor] - sum / count;
        squares += pairs[i] == pair ? away * away : 0;
      }
    }
    return sample.length <= different.length ? Double.NaN : Math.sqrt(squares / (sample.length - different.length));
  }
}
