package org.pairaid.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.Parameter;
import org.pairaid.model.Text;

/**
 * A fact on record that runs of a scenario are held against. Nothing but the report depends on it.
 *
 * @param id identifier, as T1
 * @param title the fact in words
 * @param indicator what it is about
 * @param measure the number that is taken of each run
 * @param from first year; the run's first one where it is left out
 * @param to last year; the run's last one where it is left out
 * @param range lowest and highest value of that number that agree with the fact
 * @param direction instead of a range, which way the indicator goes from the first year to the last
 * @param source where the fact is on record
 * @param strength how well it is known, as printed, verified, computed, recalled
 */
public record Target(
    @Parameter(unit = "", en = "Identifier", zh = "编号") String id,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "The fact in words", zh = "事实") Text title,
    @Parameter(unit = "", en = "Indicator that it is about", zh = "指标") Indicator indicator,
    @Parameter(value = "value", unit = "", en = "Number taken of each run: value in the last year, mean or total of the years, difference or ratio of the last year to the first",
            zh = "度量", source = "definition")
        Measure measure,
    @Parameter(value = Parameter.OPTIONAL, min = -10000, max = 10000, unit = "year", en = "First year; the run's first without", zh = "起始年份") Integer from,
    @Parameter(value = Parameter.OPTIONAL, min = -10000, max = 10000, unit = "year", en = "Last year; the run's last without", zh = "截止年份") Integer to,
    @Parameter(value = Parameter.OPTIONAL, min = -1e15, max = 1e15, unit = "", en = "Lowest and highest number that agree with the fact", zh = "相符区间") List<Double> range,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Instead of a range, which way the indicator goes from the first year to the last", zh = "变化方向") Direction direction,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Where the fact is on record", zh = "来源") String source,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "How well it is known", zh = "证据强度") String strength) {

  /** What is taken of the indicator in each run. */
  public enum Measure {
    /** Its value in the last year. */
    VALUE,
    /** Its mean over the years. */
    MEAN,
    /** Its sum over the years. */
    TOTAL,
    /** Its value in the last year less that in the first. */
    DIFFERENCE,
    /** Its value in the last year over that in the first. */
    RATIO
  }

  /** Which way an indicator goes. */
  public enum Direction {
    INCREASES,
    DECREASES
  }

  public Target {
    if ((range == null) == (direction == null)) {
      throw new IllegalArgumentException("expected either a range or a direction, as range: [0.004, 0.006] or direction: increases");
    }
    if (range != null && (range.size() != 2 || range.get(0) > range.get(1))) {
      throw new IllegalArgumentException("expected range as [lowest, highest], not " + range);
    }
    if (direction != null && measure != Measure.VALUE) {
      throw new IllegalArgumentException("a direction compares the last year with the first: leave measure out");
    }
    if (from != null && to != null && (from > to || from.equals(to) && compares(measure, direction))) {
      throw new IllegalArgumentException("from " + from + " to " + to + " are no years to go by: from must be the earlier");
    }
    range = range == null ? null : List.copyOf(range);
  }

  private static boolean compares(Measure measure, Direction direction) {
    return direction != null || measure == Measure.DIFFERENCE || measure == Measure.RATIO;
  }

  /** Whether it compares the last year with the first. */
  public boolean compares() {
    return compares(measure, direction);
  }

  /** Lowest number that agrees with it. */
  public double low() {
    return range != null ? range.get(0) : direction == Direction.INCREASES ? Double.MIN_VALUE : Double.NEGATIVE_INFINITY;
  }

  /** Highest number that agrees with it. */
  public double high() {
    return range != null ? range.get(1) : direction == Direction.DECREASES ? -Double.MIN_VALUE : Double.POSITIVE_INFINITY;
  }

  /** Whether a number agrees with it. */
  public boolean holds(double number) {
    return low() <= number && number <= high();
  }

  /**
   * The number that it is about, of one run; not a number where the run lacks a year or a value that is needed.
   *
   * @param values the indicator's values by cycle, not a number where there is none
   * @param years year of each cycle
   */
  public double of(double[] values, IntUnaryOperator years) {
    int first = from == null ? 0 : IntStream.range(0, values.length).filter(cycle -> years.applyAsInt(cycle) == from).findFirst().orElse(-1);
    int last = to == null ? values.length - 1 : IntStream.range(0, values.length).filter(cycle -> years.applyAsInt(cycle) == to).max().orElse(-1);
    if (first < 0 || last < first) {
      return Double.NaN;
    }
    double[] known = Arrays.stream(values, first, last + 1).filter(value -> !Double.isNaN(value)).toArray();
    return switch (direction != null ? Measure.DIFFERENCE : measure) {
      case VALUE -> values[last];
      case MEAN -> Arrays.stream(known).average().orElse(Double.NaN);
      case TOTAL -> known.length == 0 ? Double.NaN : Arrays.stream(known).sum();
      case DIFFERENCE -> values[last] - values[first];
      case RATIO -> values[first] == 0 ? Double.NaN : values[last] / values[first];
    };
  }
}
