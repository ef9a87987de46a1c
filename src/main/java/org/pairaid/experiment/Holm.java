package org.pairaid.experiment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Adjustment of p values for testing many at once (Holm 1979): the chance of any false alarm in the family stays at the level. */
public final class Holm {
  private Holm() {}

  /** The adjusted values, in the order given; those that are not a number do not count and stay so. */
  public static double[] adjust(double... p) {
    List<Integer> order = IntStream.range(0, p.length).filter(i -> !Double.isNaN(p[i])).boxed().sorted(Comparator.comparingDouble(i -> p[i])).toList();
    double[] adjusted = p.clone();
    double most = 0;
    for (int rank = 0; rank < order.size(); rank++) {
      most = Math.max(most, Math.min(1, (order.size() - rank) * p[order.get(rank)]));
      adjusted[order.get(rank)] = most;
    }
    return adjusted;
  }
}
