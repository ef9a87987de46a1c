package org.pairaid.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * What the data tell of each factor and of pairs of factors.
 *
 * @param factors by factor
 * @param pairs those that go together in the posterior, the strongest first
 */
public record Identifiability(List<Factor> factors, List<Pair> pairs) {
  /** Share of the weight inside the intervals that are compared. */
  public static final double INTERVAL = .9;
  /** An interval narrower than this share of the prior's: the data tell the value (assumption: a convention). */
  public static final double NARROW = .5;
  /** One wider than this: they do not (assumption: a convention). */
  public static final double WIDE = .8;
  /** Rank correlation from which only a combination is told (assumption: a convention). */
  public static final double STRONG = .7;
  /** Part of the range next to its ends. */
  private static final double EDGE = .05;

  /** What the data tell of a factor. */
  public enum Told {
    /** Its value, within a narrow interval. */
    VALUE,
    /** Something, and not much. */
    LITTLE,
    /** Nothing: all of its range agrees with them. */
    NOTHING
  }

  /**
   * One factor.
   *
   * @param width width of the posterior's interval over that of the prior, both as shares of the range in the prior's own measure
   * @param edge whether the middle of the posterior lies next to an end of the range: the range may be too narrow
   */
  public record Factor(double low, double median, double high, double width, Told told, boolean edge) {}

  /** Two factors of which only a combination is told; a negative correlation: more of the one does as well as less of the other. */
  public record Pair(int one, int other, double correlation) {}

  public static Identifiability of(Posterior posterior) {
    List<Factor> factors = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    int count = posterior.points().get(0).length;
    for (int i = 0; i < count; i++) {
      double low = posterior.quantile(i, (1 - INTERVAL) / 2);
      double median = posterior.quantile(i, .5);
      double high = posterior.quantile(i, (1 + INTERVAL) / 2);
      double width = (high - low) / INTERVAL;
      factors.add(new Factor(low, median, high, width, width < NARROW ? Told.VALUE : width > WIDE ? Told.NOTHING : Told.LITTLE, median < EDGE || median > 1 - EDGE));
      for (int j = 0; j < i; j++) {
        double correlation = posterior.correlation(j, i);
        if (Math.abs(correlation) >= STRONG) {
          pairs.add(new Pair(j, i, correlation));
        }
      }
    }
    pairs.sort(java.util.Comparator.comparingDouble(pair -> -Math.abs(pair.correlation())));
    return new Identifiability(List.copyOf(factors), List.copyOf(pairs));
  }
}
