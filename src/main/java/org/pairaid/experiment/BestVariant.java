package org.pairaid.experiment;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.pairaid.indicator.Better;
import org.pairaid.model.Purpose;
import org.pairaid.model.Streams;

/**
 * Which variant is best in an indicator, and how sure that is. The probability that a variant has the best mean is counted over draws from the
 * posterior of the means under a flat prior, a multivariate t around the means with the covariance of the paired replicates: for two variants it is that of the
 * paired t test, so it agrees with the intervals. Ties are shared.
 */
final class BestVariant {
  /** Draws: the probabilities are good to about .015. */
  static final int DRAWS = 1000;

  private final long seed;

  /**
   * @param seed seed of the draws
   */
  BestVariant(long seed) {
    this.seed = seed;
  }

  /**
   * How sure it is that each variant is best.
   *
   * @param probability by variant: probability that its mean is the best
   * @param share by variant: share of the replicates in which it is the best
   */
  record Chances(double[] probability, double[] share) {}

  /**
   * The chances in one indicator after another.
   *
   * @param values by indicator, variant and replicate; only replicates in which all variants have a value count
   * @param better by indicator; where no way is better, nothing is known, nor with fewer than two replicates
   */
  Chances[] of(double[][][] values, Better[] better) {
    double[][][] complete = Arrays.stream(values).map(BestVariant::complete).toArray(double[][][]::new);
    Chances[] chances = new Chances[values.length];
    int most = 0;
    for (int i = 0; i < values.length; i++) {
      int replicates = Arrays.stream(complete[i]).mapToInt(variant -> variant.length).max().orElse(0);
      boolean known = better[i].judged() && replicates >= 2;
      chances[i] = known ? new Chances(none(complete[i]), shares(complete[i], replicates, better[i])) : new Chances(unknown(values[i].length), unknown(0));
      most = known ? Math.max(most, replicates) : most;
    }
    double[][][] deviations = Arrays.stream(complete).map(variants -> Arrays.stream(variants).map(BestVariant::deviations).toArray(double[][]::new)).toArray(double[][][]::new);
    double[] normals = new double[most];
    for (int draw = 0; draw < DRAWS; draw++) {
      UniformRandomProvider random = new Streams(seed, 0).stream(Purpose.POSTERIOR, 0, draw);
      var normal = ZigguratSampler.NormalizedGaussian.of(random);
      Arrays.setAll(normals, r -> normal.sample());
      for (int i = 0; i < values.length; i++) {
        if (chances[i].share().length > 0) {
          win(merits(complete[i], deviations[i], normals, scale(random, complete[i]), better[i]), chances[i].probability(), 1.0 / DRAWS);
        }
      }
    }
    return chances;
  }

  private static double[] unknown(int variants) {
    double[] unknown = new double[variants];
    Arrays.fill(unknown, Double.NaN);
    return unknown;
  }

  /** Zeros; not a number for variants without values. */
  private static double[] none(double[][] values) {
    return Arrays.stream(values).mapToDouble(variant -> variant.length == 0 ? Double.NaN : 0).toArray();
  }

  private static double[] shares(double[][] values, int replicates, Better better) {
    double[] shares = none(values);
    for (int r = 0; r < replicates; r++) {
      int replicate = r;
      win(Arrays.stream(values).mapToDouble(variant -> variant.length == 0 ? Double.NaN : better.merit(variant[replicate])).toArray(), shares, 1.0 / replicates);
    }
    return shares;
  }

  private static double[] deviations(double[] values) {
    double mean = StatUtils.mean(values);
    return Arrays.stream(values).map(value -> value - mean).toArray();
  }

  /** What makes a sum of deviations, each times a standard normal, a draw of the mean's error: t with a degree of freedom less than there are replicates. */
  private static double scale(UniformRandomProvider random, double[][] values) {
    double n = Arrays.stream(values).mapToInt(variant -> variant.length).max().orElseThrow();
    double chiSquare = AhrensDieterMarsagliaTsangGammaSampler.of(random, (n - 1) / 2, 2).sample();
    return 1 / Math.sqrt(n * chiSquare);
  }

  private static double[] merits(double[][] values, double[][] deviations, double[] normals, double scale, Better better) {
    double[] merits = new double[values.length];
    for (int v = 0; v < values.length; v++) {
      double error = 0;
      for (int r = 0; r < values[v].length; r++) {
        error += normals[r] * deviations[v][r];
      }
      merits[v] = values[v].length == 0 ? Double.NaN : better.merit(StatUtils.mean(values[v]) + scale * error);
    }
    return merits;
  }

  /** Adds {@code prize} to whom has the most merit, in equal parts; who has none does not compete. */
  private static void win(double[] merits, double[] prizes, double prize) {
    double most = Arrays.stream(merits).filter(merit -> !Double.isNaN(merit)).max().orElseThrow();
    double part = prize / Arrays.stream(merits).filter(merit -> merit == most).count();
    for (int v = 0; v < merits.length; v++) {
      prizes[v] += merits[v] == most ? part : 0;
    }
  }

  /** The values of the replicates in which all have one, variants without any apart: these become empty. */
  private static double[][] complete(double[][] variants) {
    double[][] present = Arrays.stream(variants).filter(BestVariant::hasValues).toArray(double[][]::new);
    int replicates = Arrays.stream(present).mapToInt(values -> values.length).min().orElse(0);
    int[] kept = IntStream.range(0, replicates).filter(r -> Arrays.stream(present).noneMatch(values -> Double.isNaN(values[r]))).toArray();
    return Arrays.stream(variants).map(values -> hasValues(values) ? Arrays.stream(kept).mapToDouble(r -> values[r]).toArray() : new double[0])
        .toArray(double[][]::new);
  }

  private static boolean hasValues(double[] values) {
    return Arrays.stream(values).anyMatch(value -> !Double.isNaN(value));
  }
}
