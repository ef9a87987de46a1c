package org.pairaid.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * The patient rule induction method (Friedman and Fisher 1999): from the whole space thin slices are peeled off, and the box that is chosen is pasted to again.
 * The slice is the one by which density gains most for each point that it takes, which is fair where slices differ in size: on grids and of categories (the
 * lenient criterion of Kwakkel and Jaxa-Rozen 2016). Of equal slices it is the first: by factor, low before high.
 *
 * @param peel share of a box's points that a slice takes; .05 is among those that Friedman and Fisher advise
 * @param smallest least share of all points that a box may hold (assumption: .05)
 */
public record Prim(double peel, double smallest) {
  /** Quasi-p value above which a restriction may be chance. */
  public static final double CHANCE = .05;
  /** Fewest points of a box, whatever its share (assumption): a density from fewer says little. */
  private static final int FEWEST = 10;

  /** As usual. */
  public static final Prim USUAL = new Prim(.05, .05);

  /** @throws IllegalArgumentException if a share is not in (0,1) */
  public Prim {
    if (!(peel > 0 && peel < 1 && smallest > 0 && smallest < 1)) {
      throw new IllegalArgumentException("shares are above 0 and below 1");
    }
  }

  /** The boxes from the whole space on, each within the one before; only the whole space where all points are of interest or none is. */
  public List<Box> trajectory(Cases cases) {
    List<Box> boxes = new ArrayList<>();
    boxes.add(Box.whole(cases));
    while (true) {
      Box box = boxes.get(boxes.size() - 1);
      if (box.interest() == 0 || box.interest() == box.points()) {
        return boxes;
      }
      Box best = null;
      for (Box next : slices(cases, box)) {
        if (next.mass() >= smallest && next.points() >= FEWEST && next.points() < box.points() && (best == null || gain(box, next) > gain(box, best))) {
          best = next;
        }
      }
      if (best == null) {
        return boxes;
      }
      boxes.add(best);
    }
  }

  private static double gain(Box box, Box next) {
    return (next.density() - box.density()) / (box.points() - next.points());
  }

  private List<Box> slices(Cases cases, Box box) {
    List<Box> slices = new ArrayList<>();
    int[] inside = box.inside();
    for (int f = 0; f < cases.levels().length; f++) {
      double[] column = cases.columns()[f];
      double[] sorted = IntStream.of(inside).mapToDouble(p -> column[p]).sorted().toArray();
      if (sorted[0] == sorted[sorted.length - 1]) {
        continue;
      }
      if (cases.levels()[f] > 0) {
        int factor = f;
        Arrays.stream(sorted).distinct().forEach(c -> slices.add(box.with(factor, box.side(factor).with((int) c, false))));
        continue;
      }
      int taken = (int) Math.max(1, Math.floor(peel * sorted.length));
      slices.add(box.with(f, box.side(f).from(above(sorted, taken))));
      slices.add(box.with(f, box.side(f).to(below(sorted, taken))));
    }
    return slices;
  }

  /** Lowest value that stays where the lowest go: equal values go or stay together. */
  private static double above(double[] sorted, int taken) {
    double first = sorted[taken];
    return first > sorted[0] ? first : Arrays.stream(sorted).filter(value -> value > first).findFirst().orElse(first);
  }

  private static double below(double[] sorted, int taken) {
    double last = sorted[sorted.length - 1 - taken];
    return last < sorted[sorted.length - 1] ? last : Arrays.stream(sorted).filter(value -> value < last).max().orElse(last);
  }

  /**
   * The box that is read out: of the trajectory the one whose harmonic mean of coverage and density is largest, of equal ones that with fewest restrictions,
   * then the first; then pasted to while its density does not fall. The rule is an assumption: Bryant and Lempert leave the choice to the reader, who has the trajectory.
   */
  public Box choose(Cases cases, List<Box> trajectory) {
    Box chosen = trajectory.stream().max(Comparator.comparingDouble(Prim::balance).thenComparing(box -> -box.restricted().length).thenComparing(box -> -trajectory.indexOf(box))).orElseThrow();
    for (Box wider = paste(cases, chosen); wider != null; wider = paste(cases, chosen)) {
      chosen = wider;
    }
    return chosen;
  }

  /** A box without the restrictions that may be chance: that with the largest quasi-p value goes first, while any is above {@value #CHANCE} (after Bryant and Lempert 2010, who leave it to the reader). */
  public Box sure(Box box) {
    Box sure = box;
    while (true) {
      Box now = sure;
      OptionalInt weakest = IntStream.of(now.restricted()).boxed().filter(f -> now.chance(f) > CHANCE).max(Comparator.comparingDouble(now::chance)).map(OptionalInt::of).orElse(OptionalInt.empty());
      if (weakest.isEmpty()) {
        return now;
      }
      sure = now.without(weakest.getAsInt());
    }
  }

  private static double balance(Box box) {
    return box.interest() == 0 ? 0 : 2 * box.coverage() * box.density() / (box.coverage() + box.density());
  }

  /** The box with the next value beyond one of its bounds, or one more category, at no loss of density; null where there is none. */
  private static Box paste(Cases cases, Box box) {
    List<Box> wider = new ArrayList<>();
    for (int f : box.restricted()) {
      Side side = box.side(f);
      for (int c = 0; c < side.kept().length; c++) {
        if (!side.kept()[c]) {
          wider.add(box.with(f, side.with(c, true)));
        }
      }
      int[] without = box.with(f, Side.open(cases.levels()[f])).inside();
      double[] column = cases.columns()[f];
      if (!Double.isInfinite(side.low())) {
        IntStream.of(without).mapToDouble(p -> column[p]).filter(value -> value < side.low()).max().ifPresent(value -> wider.add(box.with(f, side.from(value))));
      }
      if (!Double.isInfinite(side.high())) {
        IntStream.of(without).mapToDouble(p -> column[p]).filter(value -> value > side.high()).min().ifPresent(value -> wider.add(box.with(f, side.to(value))));
      }
    }
    return wider.stream().filter(next -> next.points() > box.points() && next.density() >= box.density()).reduce((a, b) -> b.density() > a.density() ? b : a).orElse(null);
  }

  /**
   * How often each factor is restricted when the box is sought again on half of the points, drawn without replacement (the reproducibility of Bryant and Lempert 2010).
   * Draws without any case of interest, or only with such, restrict nothing.
   */
  public double[] reproduced(Cases cases, int times, UniformRandomProvider random) {
    int[] found = new int[cases.levels().length];
    int[] order = IntStream.range(0, cases.size()).toArray();
    for (int t = 0; t < times; t++) {
      for (int i = 0; i < order.length / 2; i++) {
        int j = i + random.nextInt(order.length - i);
        int swapped = order[i];
        order[i] = order[j];
        order[j] = swapped;
      }
      Cases half = cases.of(Arrays.copyOf(order, order.length / 2));
      for (int f : sure(choose(half, trajectory(half))).restricted()) {
        found[f]++;
      }
    }
    return Arrays.stream(found).mapToDouble(count -> (double) count / times).toArray();
  }
}
