package org.pairaid.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A weighted sample of points.
 *
 * @param points places of each factor in its range, from 0 to 1
 * @param weights by point; made to sum to 1
 * @param distances by point
 */
public record Posterior(List<double[]> points, double[] weights, double[] distances) {
  public Posterior {
    if (points.isEmpty() || points.size() != weights.length || points.size() != distances.length) {
      throw new IllegalArgumentException("expected points, and a weight and a distance for each");
    }
    points = List.copyOf(points);
    double total = Arrays.stream(weights).sum();
    weights = Arrays.stream(weights).map(weight -> weight / total).toArray();
  }

  /** How many points of equal weight would be worth as much (Kish): 1 over the sum of squared weights. */
  public double ess() {
    return 1 / Arrays.stream(weights).map(weight -> weight * weight).sum();
  }

  /** The largest distance. */
  public double tolerance() {
    return Arrays.stream(distances).max().orElseThrow();
  }

  /** Places of one factor, a point each. */
  public double[] places(int factor) {
    return points.stream().mapToDouble(point -> point[factor]).toArray();
  }

  /** Place of one factor below which a share of the weight lies. */
  public double quantile(int factor, double share) {
    return Weighted.quantile(places(factor), weights, share);
  }

  /** Rank correlation of two factors (Spearman, weighted). */
  public double correlation(int one, int other) {
    return Weighted.rankCorrelation(places(one), places(other), weights);
  }

  /** Share of the weight where a test is passed. */
  public double share(java.util.function.IntPredicate test) {
    return IntStream.range(0, weights.length).filter(test).mapToDouble(i -> weights[i]).sum();
  }
}
