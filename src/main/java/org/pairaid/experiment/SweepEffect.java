package org.pairaid.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.FDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How much of the differences between the points of a sweep go with one factor: a one-way analysis of variance of the points' means over classes of its values.
 *
 * @param factor index of the factor
 * @param classes its classes
 * @param share share of the variance between points that goes with the classes, less what chance would give (Kelley 1935); not a number where it cannot be told
 * @param p probability of so large a share if the factor had no effect (F test); not a number where it cannot be told
 */
public record SweepEffect(int factor, SweepClasses classes, double share, double p) {
  /** Probability below which an effect counts as more than chance, before it is shared among the factors (Bonferroni). */
  public static final double CHANCE = .05;

  /** The effects of all factors on an indicator, largest first; those that cannot be told last. */
  public static List<SweepEffect> of(SweepResults results, int indicator) {
    double[] means = IntStream.range(0, results.points()).mapToDouble(point -> results.mean(indicator, point)).toArray();
    List<SweepEffect> effects = new ArrayList<>();
    for (int f = 0; f < results.factors().size(); f++) {
      effects.add(of(f, SweepClasses.of(results.factors().get(f)), means));
    }
    effects.sort(Comparator.comparingDouble((SweepEffect effect) -> Double.isNaN(effect.share) ? Double.POSITIVE_INFINITY : -effect.share).thenComparingInt(SweepEffect::factor));
    return List.copyOf(effects);
  }

  static SweepEffect of(int factor, SweepClasses classes, double[] means) {
    int[] known = IntStream.range(0, means.length).filter(point -> !Double.isNaN(means[point])).toArray();
    int n = known.length;
    double[] all = IntStream.of(known).mapToDouble(point -> means[point]).toArray();
    double mean = StatUtils.mean(all);
    double total = StatUtils.variance(all) * (n - 1);
    double between = 0;
    int groups = 0;
    for (int c = 0; c < classes.count(); c++) {
      int own = c;
      double[] of = IntStream.of(known).filter(point -> classes.of()[point] == own).mapToDouble(point -> means[point]).toArray();
      groups += of.length > 0 ? 1 : 0;
      between += of.length == 0 ? 0 : of.length * (StatUtils.mean(of) - mean) * (StatUtils.mean(of) - mean);
    }
    double within = Math.max(0, total - between);
    boolean told = groups > 1 && n > groups && total > 0;
    if (!told) {
      return new SweepEffect(factor, classes, Double.NaN, Double.NaN);
    }
    double error = within / (n - groups);
    double share = Math.min(1, Math.max(0, (between - (groups - 1) * error) / total));
    double p = within <= 1e-12 * total ? 0 : 1 - new FDistribution(null, groups - 1, n - groups).cumulativeProbability(between / (groups - 1) / error);
    return new SweepEffect(factor, classes, share, p);
  }

  /** Whether it is more than chance among so many factors. */
  public boolean beyondChance(int factors) {
    return p < CHANCE / factors;
  }
}
