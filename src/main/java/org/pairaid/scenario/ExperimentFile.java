package org.pairaid.scenario;

import java.util.List;
import java.util.Map;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Parameter;
import org.pairaid.model.Text;

/**
 * The keys of an experiment file: a scenario, or several variants of one, run at many points of a space of factors. All points have the same random numbers, so that they differ by
 * their factors alone.
 *
 * @param scenario scenario file to build on; {@code null} with variants
 * @param variants scenario files that are the values of a factor called {@code scenario}; {@code null} with a scenario
 * @param set settings of all points by dotted path
 * @param design which points are run; {@code null} where the method chooses them
 * @param factors what is varied
 * @param calibration observed series that the factors are fitted to; {@code null} where nothing is fitted
 */
public record ExperimentFile(
    @Parameter(unit = "", en = "Name: letters, digits, dot, dash and underscore; the default folder under results", zh = "名称") String name,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Title in words", zh = "标题") Text title,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Scenario file to build on, by its path from this one", zh = "情景") String scenario,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Instead of a scenario, several files that are compared: the values of a factor called scenario", zh = "情景变体") List<String> variants,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Settings of all points, by dotted path", zh = "共同设定") Map<String, Object> set,
    @Parameter(value = Parameter.OPTIONAL, en = "Which points of the space are run", zh = "实验设计") Design design,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "What is varied", zh = "因素") List<FactorKeys> factors,
    @Parameter(value = "10", min = 1, max = 1_000_000, unit = "runs", en = "Runs of each point with different chance", zh = "重复次数") int replicates,
    @Parameter(value = "1", min = -9e15, max = 9e15, unit = "", en = "Seed of all chance, that of the design included", zh = "随机种子") long seed,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Indicators that are kept of each run; without: avoidance, aid_dependence, project_fit", zh = "指标") List<Indicator> indicators,
    @Parameter(value = "last", unit = "", en = "Cycles that they are averaged over: last, all, a cycle from 0, or A..B", zh = "时间窗", source = "definition") String window,
    @Parameter(value = Parameter.OPTIONAL, en = "What the free parameters are fitted to, for pairaid calibrate", zh = "校准") Calibration calibration) {

  public ExperimentFile {
    if ((scenario == null) == (variants == null || variants.isEmpty())) {
      throw new IllegalArgumentException("expected either scenario or variants");
    }
    variants = variants == null ? null : List.copyOf(variants);
    factors = factors == null ? List.of() : List.copyOf(factors);
    indicators = indicators == null || indicators.isEmpty() ? Indicators.ALL.stream().filter(indicator -> List.of("avoidance", "aid_dependence", "project_fit").contains(indicator.name())).toList()
        : List.copyOf(indicators);
    if (indicators.stream().distinct().count() < indicators.size()) {
      throw new IllegalArgumentException("an indicator is listed twice");
    }
  }

  /** Which points are run. */
  public enum Kind {
    /** Every combination of the levels of all factors. */
    GRID,
    /** A Latin hypercube (McKay, Beckman and Conover 1979). */
    LHS,
    /** Sobol's low-discrepancy sequence: more points go on where fewer ended. */
    SOBOL,
    /** The scenario as it is, then each factor's levels with all others as they are. */
    OAT,
    /** The rows of a table. */
    TABLE,
    /** Trajectories for elementary effects (Morris 1991). */
    MORRIS,
    /** The sample of Saltelli (2002) for variance-based indices. */
    SALTELLI
  }

  /**
   * Which points are run.
   *
   * @param points points of {@code lhs} and {@code sobol}, rows of each base sample of {@code saltelli}
   * @param levels levels of a factor given by a range or a distribution, in {@code grid}, {@code oat} and {@code morris}
   */
  public record Design(
      @Parameter(unit = "", en = "Kind of design", zh = "设计类型") Kind kind,
      @Parameter(value = Parameter.OPTIONAL, min = 1, max = 10_000_000, unit = "points", en = "Points of lhs and sobol; rows of each base sample of saltelli", zh = "点数") Integer points,
      @Parameter(value = Parameter.OPTIONAL, min = 1, max = 10_000, unit = "levels", en = "Levels of a factor given by a range or a distribution in grid, oat (without: 5) and morris (without: 4)", zh = "水平数")
          Integer levels,
      @Parameter(value = "20", min = 1, max = 1_000_000, unit = "trajectories", en = "Trajectories of morris", zh = "轨迹数", source = "assumption; Campolongo et al. 2007 use 10 to 20") int trajectories,
      @Parameter(value = "false", unit = "", en = "Whether saltelli also gives indices of pairs of factors", zh = "二阶指数", source = "definition") boolean secondOrder,
      @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Table of points, by its path from this file: a column for each factor", zh = "点表") String file) {
    public Design {
      boolean sampled = kind == Kind.LHS || kind == Kind.SOBOL || kind == Kind.SALTELLI;
      if (sampled && points == null) {
        throw new IllegalArgumentException("this design needs the number of its points, as points: 100");
      }
      if (!sampled && points != null) {
        throw new IllegalArgumentException("points belongs to lhs, sobol and saltelli");
      }
      if ((kind == Kind.TABLE) == (file == null)) {
        throw new IllegalArgumentException(file == null ? "this design needs its table, as file: points.csv" : "file belongs to table");
      }
      if (levels != null && kind != Kind.GRID && kind != Kind.OAT && kind != Kind.MORRIS) {
        throw new IllegalArgumentException("levels belongs to grid, oat and morris");
      }
      if (kind == Kind.MORRIS && levels != null && levels < 2) {
        throw new IllegalArgumentException("morris needs two levels or more");
      }
    }

    /** Levels of a factor that has none of its own. Assumption: 5 show a bend, Morris (1991) takes 4. */
    public int levelsOrDefault() {
      return levels != null ? levels : kind == Kind.MORRIS ? 4 : 5;
    }
  }

  /**
   * A factor as the file has it: a path, and in one of three ways the values it takes.
   *
   * @param path dotted path of a parameter
   * @param range lowest and highest value
   * @param scale whether steps along the range are equal in the value or in its logarithm
   * @param distribution how likely values are; a range beside it cuts it off
   * @param values a list of values, or named ones
   * @param multiply whether the values are factors by which the scenario's own are multiplied
   */
  public record FactorKeys(
      @Parameter(unit = "", en = "Dotted path of a parameter", zh = "参数路径") String path,
      @Parameter(value = Parameter.OPTIONAL, min = -1e15, max = 1e15, unit = "", en = "Lowest and highest value", zh = "区间") List<Double> range,
      @Parameter(value = "linear", unit = "", en = "Steps along the range", zh = "刻度", source = "definition") Scale scale,
      @Parameter(value = Parameter.OPTIONAL, en = "How likely values are; a range beside it cuts it off", zh = "分布") Distribution distribution,
      @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Values: a list of numbers or words, or any values with a name each, as {low: ..., high: ...}", zh = "取值") Object values,
      @Parameter(value = "false", unit = "", en = "Whether what the scenario has there is multiplied by the values, entry by entry and year by year", zh = "乘数", source = "definition") boolean multiply) {
    public FactorKeys {
      boolean continuous = range != null || distribution != null;
      if (continuous == (values != null)) {
        throw new IllegalArgumentException("expected range, distribution or values, as range: [0.1, 0.9]");
      }
      if (range != null && (range.size() != 2 || range.get(0) > range.get(1))) {
        throw new IllegalArgumentException("expected the lowest and the highest value in this order, as range: [0.1, 0.9]");
      }
      if (scale == Scale.LOG && (range == null || distribution != null || range.get(0) <= 0)) {
        throw new IllegalArgumentException("a log scale needs a range above 0, and no distribution");
      }
    }
  }

  /** Steps along a range. */
  public enum Scale {
    LINEAR,
    LOG
  }
}
