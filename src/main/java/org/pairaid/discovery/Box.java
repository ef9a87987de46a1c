package org.pairaid.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;

/** A box in the space of factors, with what it holds of the points it was found on. Measures are those of Bryant and Lempert (2010). */
public final class Box {
  private final Cases cases;
  private final List<Side> sides;
  private final int points;
  private final int interest;

  Box(Cases cases, List<Side> sides) {
    this.cases = cases;
    this.sides = List.copyOf(sides);
    int[] inside = inside();
    points = inside.length;
    interest = (int) IntStream.of(inside).filter(p -> cases.interest()[p]).count();
  }

  static Box whole(Cases cases) {
    return new Box(cases, IntStream.of(cases.levels()).mapToObj(Side::open).toList());
  }

  Side side(int factor) {
    return sides.get(factor);
  }

  Box with(int factor, Side side) {
    List<Side> changed = new ArrayList<>(sides);
    changed.set(factor, side);
    return new Box(cases, changed);
  }

  /** The box without what it asks of a factor. */
  Box without(int factor) {
    return with(factor, Side.open(cases.levels()[factor]));
  }

  /** The points in it, in order. */
  public int[] inside() {
    return IntStream.range(0, cases.size()).filter(this::holds).toArray();
  }

  private boolean holds(int point) {
    for (int f = 0; f < sides.size(); f++) {
      if (!sides.get(f).holds(cases.columns()[f][point])) {
        return false;
      }
    }
    return true;
  }

  /** Points in it. */
  public int points() {
    return points;
  }

  /** Points of interest in it. */
  public int interest() {
    return interest;
  }

  /** Share of its points that are of interest; not a number without points. */
  public double density() {
    return (double) interest / points;
  }

  /** Share of all points of interest that it holds; not a number where there are none. */
  public double coverage() {
    return (double) interest / cases.count();
  }

  /** Share of all points that it holds. */
  public double mass() {
    return (double) points / cases.size();
  }

  /** The factors it restricts, in order: the fewer, the easier it is to read. */
  public int[] restricted() {
    return IntStream.range(0, sides.size()).filter(f -> sides.get(f).restricted()).toArray();
  }

  /** Lowest value of a factor in it, which belongs to it; minus infinity where it has no such bound. */
  public double low(int factor) {
    return sides.get(factor).low();
  }

  /** Highest value of a factor in it, which belongs to it; infinity where it has no such bound. */
  public double high(int factor) {
    return sides.get(factor).high();
  }

  /** Categories of a factor that it keeps; none for a number. */
  public int[] categories(int factor) {
    boolean[] kept = sides.get(factor).kept();
    return IntStream.range(0, kept.length).filter(c -> kept[c]).toArray();
  }

  /**
   * Quasi-p value of a restriction (Bryant and Lempert 2010): the chance that as many points as the box has would hold as many of interest or more, if each
   * were of interest as often as in the box without this restriction. The box was chosen on the same points, so it is a measure and not a test.
   */
  public double chance(int factor) {
    double without = without(factor).density();
    return interest == 0 ? 1 : 1 - new BinomialDistribution(null, points, without).cumulativeProbability(interest - 1);
  }
}
