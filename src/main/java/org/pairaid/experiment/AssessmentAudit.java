package org.pairaid.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.NaNStrategy;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

/**
 * What the assessment of one variant says, beside what is so (Goodhart's law). Only the analyst sees both: no government and no centre does.
 *
 * @param aiders identifiers of the aiders that take part
 * @param reported mean reported score by aider
 * @param truth mean true score by aider
 * @param rankCorrelation Spearman's rank correlation of reported and true score over aiders, by replicate; not a number where either does not vary
 * @param showShare by replicate: share of the aiders' effort that went into looking good (cost of the levers) and not into doing good (cost of
 *     delivery), both in the units of their payoff; not a number where there was no effort
 */
public record AssessmentAudit(List<String> aiders, double[] reported, double[] truth, double[] rankCorrelation, double[] showShare) {

  /**
   * Audits one variant.
   *
   * @param governments its governments
   * @param ids identifiers of its aiders; those that take no part are left out
   */
  public static AssessmentAudit of(EntityValues governments, List<String> ids) {
    List<String> aiders = ids.stream().filter(id -> governments.has(key(id))).toList();
    double[][] reported = aiders.stream().map(id -> governments.of(key(id), "reported_score")).toArray(double[][]::new);
    double[][] truth = aiders.stream().map(id -> governments.of(key(id), "true_score")).toArray(double[][]::new);
    double[][] avoidance = aiders.stream().map(id -> governments.of(key(id), "avoidance_cost")).toArray(double[][]::new);
    double[][] delivery = aiders.stream().map(id -> governments.of(key(id), "delivery_cost")).toArray(double[][]::new);
    double[] correlations = IntStream.range(0, governments.replicates()).mapToDouble(r -> correlation(at(reported, r), at(truth, r))).toArray();
    double[] shares = IntStream.range(0, governments.replicates()).mapToDouble(r -> {
      double show = StatUtils.sum(at(avoidance, r));
      return show / (show + StatUtils.sum(at(delivery, r)));
    }).toArray();
    return new AssessmentAudit(aiders, aiders.stream().mapToDouble(id -> governments.mean(key(id), "reported_score")).toArray(),
        aiders.stream().mapToDouble(id -> governments.mean(key(id), "true_score")).toArray(), correlations, shares);
  }

  /** Ranks of values, 1 for the highest; equal values share their mean rank. */
  public static double[] ranks(double... values) {
    double[] negative = Arrays.stream(values).map(value -> -value).toArray();
    return new NaturalRanking(NaNStrategy.MAXIMAL, TiesStrategy.AVERAGE).rank(negative);
  }

  /** Spearman's rank correlation; not a number with fewer than two values, where one side does not vary, or where a value is missing. */
  public static double correlation(double[] one, double[] other) {
    boolean missing = DoubleStream.concat(Arrays.stream(one), Arrays.stream(other)).anyMatch(Double::isNaN);
    return one.length < 2 || missing ? Double.NaN : new SpearmansCorrelation().correlation(one, other);
  }

  private static double[] at(double[][] values, int replicate) {
    return Arrays.stream(values).mapToDouble(of -> of[replicate]).toArray();
  }

  private static String key(String id) {
    return "aiding/" + id;
  }
}
