package org.pairaid.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.function.Function;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Sobol' indices of one output: first order (Saltelli et al. 2010, after Sobol' et al. 2007), total (Jansen 1999), and second order (Saltelli 2002) where the design has the
 * points. With these, A and B change places for a second estimate of each, and the mean of both is taken. The variance is that over A and B; outputs are centred
 * first, which changes no expected value and makes the estimates steadier. Estimates may lie a little below 0 or above 1.
 */
final class SobolIndices {
  private SobolIndices() {}

  /**
   * The indices of one output; not numbers where the output does not vary.
   *
   * @param outputs the output at each point of the design; not a number where there is none, which leaves out its row
   */
  static Indices of(SaltelliDesign design, double[] outputs, Bootstrap bootstrap, UniformRandomProvider random) {
    int factors = design.factors();
    int size = design.size();
    int[] used = Bootstrap.complete(outputs, design.units(), size);
    boolean constant = Indices.constant(outputs, used, size);
    double[] centred = centred(outputs, used, size);
    double[][] terms = new double[design.units()][];
    for (int row : used) {
      terms[row] = terms(design, Arrays.copyOfRange(centred, row * size, (row + 1) * size));
    }
    Function<int[], double[]> statistics = sample -> statistics(factors, design.secondOrder(), terms, sample, constant);
    double[] values = statistics.apply(used);
    double[][] intervals = bootstrap.intervals(used, statistics, values.length, random);
    var indices = new ArrayList<Index>();
    for (int i = 0; i < factors; i++) {
      indices.add(Bootstrap.index(Index.Kind.S1, i, -1, values[i], intervals[i], 1, used.length));
    }
    for (int i = 0; i < factors; i++) {
      indices.add(Bootstrap.index(Index.Kind.ST, i, -1, values[factors + i], intervals[factors + i], 1, used.length));
    }
    for (int i = 0, at = 2 * factors; design.secondOrder() && i < factors; i++) {
      for (int j = i + 1; j < factors; j++, at++) {
        indices.add(Bootstrap.index(Index.Kind.S2, i, j, values[at], intervals[at], 1, used.length));
      }
    }
    return new Indices(indices, design.units(), used.length, constant);
  }

  private static double[] centred(double[] outputs, int[] used, int size) {
    double sum = 0;
    for (int row : used) {
      sum += (outputs[row * size] + outputs[row * size + size - 1]) / 2;
    }
    double mean = sum / used.length;
    return Arrays.stream(outputs).map(output -> output - mean).toArray();
  }

  /** What a row adds to the mean, the mean square, and the partial variances: first order and total of each factor, closed second order of each pair. */
  private static double[] terms(SaltelliDesign design, double[] row) {
    int factors = design.factors();
    boolean second = design.secondOrder();
    double a = row[0];
    double b = row[row.length - 1];
    double[] terms = new double[2 + 2 * factors + (second ? factors * (factors - 1) / 2 : 0)];
    terms[0] = (a + b) / 2;
    terms[1] = (a * a + b * b) / 2;
    for (int i = 0; i < factors; i++) {
      double ab = row[1 + i];
      terms[2 + i] = b * (ab - a);
      terms[2 + factors + i] = (a - ab) * (a - ab) / 2;
      if (second) {
        double ba = row[1 + factors + i];
        terms[2 + i] = (terms[2 + i] + a * (ba - b)) / 2;
        terms[2 + factors + i] = (terms[2 + factors + i] + (b - ba) * (b - ba) / 2) / 2;
      }
    }
    for (int i = 0, at = 2 + 2 * factors; second && i < factors; i++) {
      for (int j = i + 1; j < factors; j++, at++) {
        terms[at] = (row[1 + factors + i] * row[1 + j] + row[1 + factors + j] * row[1 + i]) / 2 - a * b;
      }
    }
    return terms;
  }

  /** First order of all factors, then total, then second order of all pairs. */
  private static double[] statistics(int factors, boolean second, double[][] terms, int[] sample, boolean constant) {
    double[] sums = new double[sample.length == 0 ? 2 + 2 * factors + (second ? factors * (factors - 1) / 2 : 0) : terms[sample[0]].length];
    for (int row : sample) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += terms[row][i];
      }
    }
    double n = sample.length;
    double variance = sums[1] / n - sums[0] / n * (sums[0] / n);
    double[] values = new double[sums.length - 2];
    for (int i = 0; i < values.length; i++) {
      values[i] = !constant && variance > 0 ? sums[i + 2] / n / variance : Double.NaN;
    }
    for (int i = 0, at = 2 * factors; second && i < factors; i++) {
      for (int j = i + 1; j < factors; j++, at++) {
        values[at] -= values[i] + values[j];
      }
    }
    return values;
  }
}
