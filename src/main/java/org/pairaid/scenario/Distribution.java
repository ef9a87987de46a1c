package org.pairaid.scenario;

import java.io.Serializable;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.TriangularDistribution;
import org.pairaid.model.Parameter;

/**
 * How likely the values of a factor are.
 *
 * @param mean mean of {@code normal}
 * @param sd standard deviation of {@code normal}
 * @param median median of {@code lognormal}
 * @param sigma standard deviation of the logarithm of {@code lognormal}
 * @param low lowest value of {@code triangular} and {@code beta} (0)
 * @param mode likeliest value of {@code triangular}
 * @param high highest value of {@code triangular} and {@code beta} (1)
 * @param alpha first shape of {@code beta}
 * @param beta second shape of {@code beta}
 */
public record Distribution(
    @Parameter(unit = "", en = "Kind: normal (mean, sd), lognormal (median, sigma), triangular (low, mode, high), beta (alpha, beta, low, high)", zh = "分布类型") Kind kind,
    @Parameter(value = Parameter.OPTIONAL, min = -1e15, max = 1e15, unit = "", en = "Mean of normal", zh = "均值") Double mean,
    @Parameter(value = Parameter.OPTIONAL, above = true, max = 1e15, unit = "", en = "Standard deviation of normal", zh = "标准差") Double sd,
    @Parameter(value = Parameter.OPTIONAL, above = true, max = 1e15, unit = "", en = "Median of lognormal", zh = "中位数") Double median,
    @Parameter(value = Parameter.OPTIONAL, above = true, max = 100, unit = "", en = "Standard deviation of the logarithm of lognormal", zh = "对数标准差") Double sigma,
    @Parameter(value = Parameter.OPTIONAL, min = -1e15, max = 1e15, unit = "", en = "Lowest value of triangular and beta", zh = "最小值") Double low,
    @Parameter(value = Parameter.OPTIONAL, min = -1e15, max = 1e15, unit = "", en = "Likeliest value of triangular", zh = "众数") Double mode,
    @Parameter(value = Parameter.OPTIONAL, min = -1e15, max = 1e15, unit = "", en = "Highest value of triangular and beta", zh = "最大值") Double high,
    @Parameter(value = Parameter.OPTIONAL, above = true, max = 1e6, unit = "", en = "First shape of beta", zh = "形状参数α") Double alpha,
    @Parameter(value = Parameter.OPTIONAL, above = true, max = 1e6, unit = "", en = "Second shape of beta", zh = "形状参数β") Double beta) implements Serializable {

  /** Kinds of distribution. */
  public enum Kind {
    NORMAL,
    LOGNORMAL,
    TRIANGULAR,
    BETA
  }

  public Distribution {
    switch (kind) {
      case NORMAL -> need("normal needs mean and sd", mean, sd);
      case LOGNORMAL -> need("lognormal needs median and sigma", median, sigma);
      case TRIANGULAR -> {
        need("triangular needs low, mode and high", low, mode, high);
        if (!(low <= mode && mode <= high && low < high)) {
          throw new IllegalArgumentException("expected low, mode and high in this order");
        }
      }
      case BETA -> {
        need("beta needs alpha and beta", alpha, beta);
        low = low == null ? 0 : low;
        high = high == null ? 1 : high;
        if (low >= high) {
          throw new IllegalArgumentException("expected low below high");
        }
      }
    }
  }

  private static void need(String message, Double... values) {
    for (Double value : values) {
      if (value == null) {
        throw new IllegalArgumentException(message);
      }
    }
  }

  /** The value below which a share {@code u} of the distribution between two bounds lies; infinite at an open end. */
  double quantile(double u, double from, double to) {
    RealDistribution law = law();
    double share = law.cumulativeProbability(own(from));
    double value = value(law.inverseCumulativeProbability(share + u * (law.cumulativeProbability(own(to)) - share)));
    return Math.min(to, Math.max(from, value));
  }

  /** Whether any of it lies between two bounds. */
  boolean reaches(double from, double to) {
    return law().cumulativeProbability(own(to)) > law().cumulativeProbability(own(from));
  }

  private RealDistribution law() {
    return switch (kind) {
      case NORMAL -> new NormalDistribution(null, mean, sd);
      case LOGNORMAL -> new NormalDistribution(null, StrictMath.log(median), sigma);
      case TRIANGULAR -> new TriangularDistribution(null, low, mode, high);
      case BETA -> new BetaDistribution(null, alpha, beta);
    };
  }

  /** A value in the units of {@link #law}. */
  private double own(double value) {
    return switch (kind) {
      case LOGNORMAL -> value <= 0 ? Double.NEGATIVE_INFINITY : StrictMath.log(value);
      case BETA -> Math.min(1, Math.max(0, (value - low) / (high - low)));
      case NORMAL, TRIANGULAR -> value;
    };
  }

  private double value(double own) {
    return switch (kind) {
      case LOGNORMAL -> StrictMath.exp(own);
      case BETA -> low + own * (high - low);
      case NORMAL, TRIANGULAR -> own;
    };
  }
}
