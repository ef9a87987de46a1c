package org.pairaid.experiment;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.inference.TTest;

/**
 * The difference of two variants over the replicates that both have a value in. A replicate has the same random streams in both,
 * so differences are taken replicate by replicate. What cannot be given is not a number.
 *
 * @param n pairs of values
 * @param mean mean of the variant
 * @param reference mean of the reference
 * @param difference mean of variant less reference
 * @param low lower bound of the t interval of {@code difference}; needs two pairs
 * @param high upper bound
 * @param effectSize {@code difference} over the root mean square of the two standard deviations (Cohen's d_av; pairing does not blow it up);
 *     not a number where neither variant varies
 * @param signShare share of the pairs whose difference has the sign of the mean one; share of zeros where that is 0
 * @param p two-sided p value of the paired t test; 0 or 1 where all differences are the same
 * @param moreReplicates replicates to add so that a test at the interval's level finds the difference with probability .8, should it and
 *     its spread stay as they are (normal approximation with Guenther's correction, 1981); 0 where the interval excludes zero already
 */
public record PairedDifference(int n, double mean, double reference, double difference, double low, double high, double effectSize,
    double signShare, double p, double moreReplicates) {
  private static final double POWER = .8;

  /**
   * Compares {@code values} with {@code references}, replicate by replicate; those where either is not a number are left out.
   *
   * @param level level of the interval, in (0,1)
   */
  public static PairedDifference of(double[] values, double[] references, double level) {
    int both = 0;
    int most = Math.min(values.length, references.length);
    double[] variant = new double[most];
    double[] reference = new double[most];
    for (int r = 0; r < most; r++) {
      if (!Double.isNaN(values[r]) && !Double.isNaN(references[r])) {
        variant[both] = values[r];
        reference[both++] = references[r];
      }
    }
    double[] differences = new double[both];
    for (int r = 0; r < both; r++) {
      differences[r] = variant[r] - reference[r];
    }
    double mean = StatUtils.mean(variant, 0, both);
    double of = StatUtils.mean(reference, 0, both);
    double difference = constant(differences) ? differences[0] : StatUtils.mean(differences);
    double signShare = signShare(differences, difference);
    if (both < 2) {
      return new PairedDifference(both, mean, of, difference, Double.NaN, Double.NaN, Double.NaN, signShare, Double.NaN, Double.NaN);
    }
    double effect = difference / Math.sqrt((StatUtils.variance(variant, 0, both) + StatUtils.variance(reference, 0, both)) / 2);
    double effectSize = Double.isFinite(effect) ? effect : Double.NaN;
    if (constant(differences)) {
      return new PairedDifference(both, mean, of, difference, difference, difference, effectSize, signShare, difference == 0 ? 1 : 0,
          difference == 0 ? Double.NaN : 0);
    }
    double deviation = Math.sqrt(StatUtils.variance(differences));
    double half = new TDistribution(null, both - 1).inverseCumulativeProbability((1 + level) / 2) * deviation / Math.sqrt(both);
    double low = difference - half;
    double high = difference + half;
    return new PairedDifference(both, mean, of, difference, low, high, effectSize, signShare, new TTest().tTest(0, differences),
        low > 0 || high < 0 ? 0 : more(both, difference, deviation, level));
  }

  /** Whether the sign is known: two pairs or more, and zero is outside the interval. */
  public boolean apart() {
    return low > 0 || high < 0;
  }

  /** Whether every pair differs by the same amount. */
  public boolean constant() {
    return low == high;
  }

  private static boolean constant(double[] differences) {
    return differences.length > 0 && StatUtils.max(differences) == StatUtils.min(differences);
  }

  private static double signShare(double[] differences, double mean) {
    int same = 0;
    for (double difference : differences) {
      same += Math.signum(difference) == Math.signum(mean) ? 1 : 0;
    }
    return (double) same / differences.length;
  }

  private static double more(int n, double difference, double deviation, double level) {
    NormalDistribution normal = new NormalDistribution(null, 0, 1);
    double z = normal.inverseCumulativeProbability((1 + level) / 2);
    double ratio = (z + normal.inverseCumulativeProbability(POWER)) * deviation / difference;
    double needed = Math.ceil(ratio * ratio + z * z / 2);
    return Double.isInfinite(needed) || Double.isNaN(needed) ? Double.NaN : Math.max(1, needed - n);
  }
}
