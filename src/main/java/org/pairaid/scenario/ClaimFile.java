package org.pairaid.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.Parameter;
import org.pairaid.model.Text;

/**
 * The keys of a claim file: a sentence of the literature, and two worlds on the same random streams that must differ if it is so. Settings are by dotted path,
 * as those of {@code --set}.
 *
 * @param both settings of all worlds
 * @param from settings of the world that the claim starts from; {@code null} for a claim about {@code to} alone
 * @param to settings of the world that it speaks of
 * @param also what must differ besides; the claim holds when all of it does
 */
public record ClaimFile(
    @Parameter(unit = "", en = "Identifier: letters, digits, dot, dash and underscore", zh = "编号") String id,
    @Parameter(unit = "", en = "The claim in words", zh = "论断") Text claim,
    @Parameter(unit = "", en = "Where it is made: paper and section", zh = "出处") String source,
    @Parameter(unit = "", en = "Scenario file to build on, by its path from this one", zh = "情景") String scenario,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Settings on both sides, by dotted path", zh = "共同设定") Map<String, Object> both,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Settings of the world compared with, by dotted path; left out for a claim about the level of one world", zh = "对照设定")
        Map<String, Object> from,
    @Parameter(unit = "", en = "Settings of the world that the claim speaks of, by dotted path", zh = "设定") Map<String, Object> to,
    @Parameter(unit = "", en = "Indicator that must differ", zh = "指标") Indicator indicator,
    @Parameter(value = "mean", unit = "", en = "Number taken of each run over the window", zh = "度量", source = "definition") Measure measure,
    @Parameter(value = "last", unit = "", en = "Cycles: last, all, a cycle from 0, or A..B", zh = "时间窗", source = "definition") String window,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Which way the number goes from one world to the other", zh = "方向") Direction direction,
    @Parameter(value = Parameter.OPTIONAL, en = "Instead of a direction, bounds of the difference, or of the level where there is no from", zh = "界限") Bound bound,
    @Parameter(value = Parameter.OPTIONAL, en = "Smallest difference worth the name; needed with a direction", zh = "最小有意义差异") Smallest smallest,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "What must differ besides", zh = "其他结果") List<Outcome> also,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Strategies of aiding and receiving governments under which it is run; without: calculating, reinforcement, imitation", zh = "行为模型")
        List<String> behaviour,
    @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Why the verdict says less than it seems", zh = "保留说明") Text caveat) {

  /** The behavioural models of a claim that names none. */
  public static final List<String> BEHAVIOUR = List.of("calculating", "reinforcement", "imitation");

  public ClaimFile {
    also = also == null ? List.of() : List.copyOf(also);
    behaviour = behaviour == null || behaviour.isEmpty() ? BEHAVIOUR : List.copyOf(behaviour);
    Outcome.check(direction, bound, smallest, from == null);
    for (Outcome other : also) {
      Outcome.check(other.direction, other.bound, other.smallest, from == null && other.from == null);
    }
  }

  /** All that must differ, the lead first. */
  public List<Outcome> outcomes() {
    var outcomes = new ArrayList<Outcome>();
    outcomes.add(new Outcome(indicator, measure, window, direction, bound, smallest, null));
    outcomes.addAll(also);
    return List.copyOf(outcomes);
  }

  /** What is taken of an indicator in each run. */
  public enum Measure {
    /** Its mean over the window. */
    MEAN,
    /** Its sum over the window. */
    TOTAL,
    /** Its value in the window's last cycle less that in its first. */
    DIFFERENCE,
    /** Its value in the window's last cycle over that in its first. */
    RATIO,
    /** Mean over the window's years with an observed value: absolute difference to it, relative to it. */
    ERROR
  }

  /** Which way a number goes. */
  public enum Direction {
    INCREASES,
    DECREASES,
    UNCHANGED
  }

  /** Bounds of a number; at least one. */
  public record Bound(
      @Parameter(value = Parameter.OPTIONAL, min = -1e15, max = 1e15, unit = "", en = "It is at least this", zh = "下限") Double least,
      @Parameter(value = Parameter.OPTIONAL, min = -1e15, max = 1e15, unit = "", en = "It is at most this", zh = "上限") Double most) {
    public Bound {
      if (least == null && most == null || least != null && most != null && least > most) {
        throw new IllegalArgumentException("expected least, most, or both in this order, as {most: 0.005}");
      }
    }
  }

  /** The smallest difference worth the name, in one of two ways. */
  public record Smallest(
      @Parameter(value = Parameter.OPTIONAL, max = 1e15, unit = "", en = "As a share of the size of the mean that is compared with", zh = "相对") Double relative,
      @Parameter(value = Parameter.OPTIONAL, max = 1e15, unit = "", en = "In the indicator's unit", zh = "绝对") Double absolute) {
    public Smallest {
      if ((relative == null) == (absolute == null)) {
        throw new IllegalArgumentException("expected either relative or absolute, as {relative: 0.05}");
      }
    }
  }

  /**
   * One thing that must differ.
   *
   * @param from settings of a world of its own to compare with; {@code null} for the claim's
   */
  public record Outcome(
      @Parameter(unit = "", en = "Indicator that must differ", zh = "指标") Indicator indicator,
      @Parameter(value = "mean", unit = "", en = "Number taken of each run over the window", zh = "度量", source = "definition") Measure measure,
      @Parameter(value = "last", unit = "", en = "Cycles: last, all, a cycle from 0, or A..B", zh = "时间窗", source = "definition") String window,
      @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Which way the number goes from one world to the other", zh = "方向") Direction direction,
      @Parameter(value = Parameter.OPTIONAL, en = "Instead of a direction, bounds of the difference", zh = "界限") Bound bound,
      @Parameter(value = Parameter.OPTIONAL, en = "Smallest difference worth the name; needed with a direction", zh = "最小有意义差异") Smallest smallest,
      @Parameter(value = Parameter.OPTIONAL, unit = "", en = "Settings of another world to compare with", zh = "另设对照") Map<String, Object> from) {

    private static void check(Direction direction, Bound bound, Smallest smallest, boolean level) {
      if ((direction == null) == (bound == null)) {
        throw new IllegalArgumentException("expected either a direction or a bound, as direction: increases or bound: {most: 0.005}");
      }
      if ((direction == null) != (smallest == null)) {
        throw new IllegalArgumentException("expected smallest with a direction and only there, as smallest: {relative: 0.05}");
      }
      if (level && direction != null) {
        throw new IllegalArgumentException("without from there is nothing to go from: expected a bound, or from");
      }
    }
  }
}
