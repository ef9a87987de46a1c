package org.pairaid.design;

import java.util.Arrays;

/**
 * How much of the variance between points is chance. Points and replicates with common random numbers form a two-way table with one value a cell (Scheffé 1959, section
 * 4.2): what a replicate adds at all points alike is in no index; what is left besides the means of points and of replicates is chance that differs from point to point, and a
 * part of the variance of the points' means.
 */
public final class ReplicateNoise {
  private ReplicateNoise() {}

  /**
   * Share of the variance of the points' means that is chance, in [0,1]: mean square of what is left over mean square of the points. Points with a missing value are
   * left out; not a number with fewer than two replicates or points, or where the means do not vary.
   *
   * @param values a row for each point, a column for each replicate
   */
  public static double share(double[][] values) {
    double[][] table = Arrays.stream(values).filter(row -> Arrays.stream(row).noneMatch(Double::isNaN)).toArray(double[][]::new);
    int points = table.length;
    int replicates = points == 0 ? 0 : table[0].length;
    if (points < 2 || replicates < 2) {
      return Double.NaN;
    }
    double[] ofPoint = new double[points];
    double[] ofReplicate = new double[replicates];
    double mean = 0;
    for (int x = 0; x < points; x++) {
      for (int r = 0; r < replicates; r++) {
        ofPoint[x] += table[x][r] / replicates;
        ofReplicate[r] += table[x][r] / points;
      }
      mean += ofPoint[x] / points;
    }
    double between = 0;
    double left = 0;
    for (int x = 0; x < points; x++) {
      between += (ofPoint[x] - mean) * (ofPoint[x] - mean);
      for (int r = 0; r < replicates; r++) {
        double rest = table[x][r] - ofPoint[x] - ofReplicate[r] + mean;
        left += rest * rest;
      }
    }
    double ofPoints = replicates * between / (points - 1);
    double ofChance = left / ((points - 1.0) * (replicates - 1));
    return ofPoints > 0 ? Math.min(1, ofChance / ofPoints) : Double.NaN;
  }
}
