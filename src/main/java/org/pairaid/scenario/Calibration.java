package org.pairaid.scenario;

import java.util.List;
import java.util.Optional;
import org.pairaid.calibration.Scale;
import org.pairaid.calibration.Years;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.Parameter;

/**
 * What an experiment is calibrated to, and how hard the fit is looked for. The distance to the observed series is the root of the weighted mean of squared errors over series and years.
 *
 * @param series observed series of the scenario
 * @param fit years that are fitted
 * @param holdout later years, of which the fit knows nothing and which it predicts; {@code null} for none
 * @param searches how often the search for the nearest point begins
 * @param evaluations most points of each search
 * @param particles points of the distribution
 * @param generations most steps in which the distribution closes in
 * @param tolerance distance within which a point agrees with what was observed: the error of model and data that is granted
 * @param leastAccepted share of new points that must be nearer than the last step's tolerance; below it the distribution closes in no further
 */
public record Calibration(
    @Parameter(unit = "", en = "Observed series that the scenario is held against", zh = "观测序列") List<Target> series,
    @Parameter(unit = "", en = "Years that are fitted, as 2012..2017", zh = "拟合年份") String fit,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Later years that are predicted and not fitted, as 2018..2020", zh = "留出年份") String holdout,
    @Parameter(value = "3", min = 1, max = 100, unit = "searches", en = "How often the search for the nearest point (CMA-ES) begins", zh = "搜索次数", source = "assumption") int searches,
    @Parameter(value = "600", min = 1, max = 1_000_000, unit = "points", en = "Most points of each search", zh = "每次搜索的点数", source = "assumption") int evaluations,
    @Parameter(value = "300", min = 10, max = 100_000, unit = "points", en = "Points of the distribution (sequential ABC)", zh = "分布的点数", source = "assumption") int particles,
    @Parameter(value = "20", min = 1, max = 1000, unit = "steps", en = "Most steps in which the distribution closes in", zh = "收敛步数", source = "assumption") int generations,
    @Parameter(value = "0.1", min = 1e-9, max = 1e9, unit = "distance", en = "Distance within which a point agrees with what was observed", zh = "容差",
        source = "assumption: with logarithms, off by a tenth") double tolerance,
    @Parameter(value = "0.02", max = .99, unit = "share", en = "Least share of new points nearer than before for another step", zh = "最低接受率", source = "assumption") double leastAccepted) {
  public Calibration {
    series = List.copyOf(series);
    if (series.isEmpty()) {
      throw new IllegalArgumentException("expected at least one series, as series: [{indicator: funds}]");
    }
  }

  /**
   * A series.
   *
   * @param weight how much a squared error counts; 0: shown, not fitted
   * @param error how errors are measured; {@code null} for the logarithm, or the difference where the indicator is a share or can be 0 or less
   */
  public record Target(
      @Parameter(unit = "", en = "Indicator of that name", zh = "指标") Indicator indicator,
      @Parameter(value = "1", max = 1e9, unit = "weight", en = "How much a squared error counts; 0: shown, not fitted", zh = "权重", source = "definition") double weight,
      @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Errors as log (logarithm of the ratio) or absolute (difference over the observed mean of the years of the fit); without: absolute for shares, log for amounts", zh = "误差度量")
          Scale error) {

    /** How errors are measured. */
    public Scale scale() {
      return error != null ? error : indicator.unit().en().isEmpty() ? Scale.ABSOLUTE : Scale.LOG;
    }
  }

  public Years fitted() {
    return years(fit).orElseThrow();
  }

  public Optional<Years> heldOut() {
    return holdout == null ? Optional.empty() : years(holdout);
  }

  /** Reads {@code 2012..2017} or {@code 2012}; empty if it is neither. */
  static Optional<Years> years(String text) {
    if (!text.matches("\\d{1,4}(\\.\\.\\d{1,4})?")) {
      return Optional.empty();
    }
    String[] ends = text.split("\\.\\.");
    int first = Integer.parseInt(ends[0]);
    int last = Integer.parseInt(ends[ends.length - 1]);
    return first > last ? Optional.empty() : Optional.of(new Years(first, last));
  }
}
