package org.pairaid.experiment;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pairaid.discovery.Box;
import org.pairaid.discovery.Cases;
import org.pairaid.discovery.Prim;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.Purpose;
import org.pairaid.model.Streams;

/**
 * Scenario discovery over a finished sweep (Bryant and Lempert 2010): the conditions under which an indicator is above or below a bound. A case is a point, by the mean of its replicates.
 *
 * @param results the sweep
 * @param indicator index of the indicator
 * @param above whether cases lie above the bound; else below
 * @param bound the bound, which is no case itself
 * @param cases the points that have a value, and which are cases
 * @param points numbers of these points in the sweep
 * @param trajectory the boxes from the whole space on
 * @param box the box that is read out
 * @param reproduced by factor, share of half-samples in which the box restricts it
 */
public record Exploration(SweepResults results, int indicator, boolean above, double bound, Cases cases, int[] points, List<Box> trajectory, Box box, double[] reproduced) {
  /** The table of boxes. */
  public static final String BOXES = "boxes.csv";
  /** Fewest cases, and fewest points that are none, for which a box is sought. Assumption: with fewer any box is chance. */
  public static final int LEAST = 5;
  private static final int RESAMPLES = 20;
  /** Digits of a bound in words; the table has all. */
  private static final int SHOWN = 3;

  /**
   * Explores an indicator.
   *
   * @param share whether {@code bound} is a share of the points, in (0,1): the bound is then the value that as many points lie below
   */
  public static Exploration of(SweepResults results, int indicator, boolean above, double bound, boolean share) {
    int[] points = IntStream.range(0, results.points()).filter(point -> !Double.isNaN(results.mean(indicator, point))).toArray();
    double[] means = IntStream.of(points).mapToDouble(point -> results.mean(indicator, point)).toArray();
    double[] sorted = Arrays.stream(means).sorted().toArray();
    double at = !share ? bound : sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, Math.floor(bound * sorted.length))];
    boolean[] interest = new boolean[points.length];
    for (int i = 0; i < points.length; i++) {
      interest[i] = above ? means[i] > at : means[i] < at;
    }
    Cases cases = cases(results.factors(), points, interest);
    Prim prim = Prim.USUAL;
    List<Box> trajectory = prim.trajectory(cases);
    boolean told = told(cases);
    Box box = told ? prim.sure(prim.choose(cases, trajectory)) : trajectory.get(0);
    double[] reproduced = told ? prim.reproduced(cases, RESAMPLES, new Streams(results.seed(), 0).stream(Purpose.DESIGN, Streams.entity(":halves " + results.indicators().get(indicator).name()), 0))
        : new double[results.factors().size()];
    return new Exploration(results, indicator, above, at, cases, points, trajectory, box, reproduced);
  }

  /** Points of a design as numbers and categories. */
  static Cases cases(List<StudyFactor> factors, int[] points, boolean[] interest) {
    double[][] columns = new double[factors.size()][];
    int[] levels = new int[factors.size()];
    for (int f = 0; f < columns.length; f++) {
      StudyFactor factor = factors.get(f);
      List<String> categories = categories(factor);
      levels[f] = categories.size();
      columns[f] = IntStream.of(points).mapToDouble(point -> categories.isEmpty() ? factor.numberAt(point) : categories.indexOf(factor.at().get(point))).toArray();
    }
    return new Cases(columns, levels, interest);
  }

  /** What a factor's values are called, where they are no numbers; empty for numbers. */
  public static List<String> categories(StudyFactor factor) {
    return factor.number() && !factor.at().contains("") ? List.of() : factor.at().stream().distinct().sorted().toList();
  }

  private static boolean told(Cases cases) {
    return cases.count() >= LEAST && cases.size() - cases.count() >= LEAST;
  }

  /** Whether there are cases and others enough to seek a box. */
  public boolean told() {
    return told(cases);
  }

  public Indicator of() {
    return results.indicators().get(indicator);
  }

  /** What the box asks of a factor, as {@code 0.4 to 2} or names of categories. */
  public String condition(int factor) {
    return condition(box, results.factors().get(factor), factor);
  }

  /** What a box asks of a factor. */
  static String condition(Box box, StudyFactor factor, int index) {
    List<String> categories = categories(factor);
    if (!categories.isEmpty()) {
      return Arrays.stream(box.categories(index)).mapToObj(categories::get).map(name -> name.isEmpty() ? "as it is" : name).collect(Collectors.joining(" or "));
    }
    if (!Double.isInfinite(box.low(index)) && !Double.isInfinite(box.high(index))) {
      return number(box.low(index)) + " to " + number(box.high(index));
    }
    return Double.isInfinite(box.high(index)) ? "≥ " + number(box.low(index)) : "≤ " + number(box.high(index));
  }

  private static String number(double value) {
    return new BigDecimal(value).round(new MathContext(SHOWN)).stripTrailingZeros().toPlainString();
  }

  /** The factors that the box restricts, those that are surest first. */
  public List<Integer> restricted() {
    return Arrays.stream(box.restricted()).boxed().sorted((a, b) -> Double.compare(box.chance(a), box.chance(b))).toList();
  }

  /** Writes the table of boxes: a row for each restriction of each box of the trajectory, and of the box that is read out. */
  public void write(Path folder) throws IOException {
    StringBuilder out = new StringBuilder("indicator,direction,bound,box,chosen,points,cases,coverage,density,mass,factor,low,high,categories,quasi_p,reproduced\n");
    for (int b = 0; b < trajectory.size(); b++) {
      rows(out, trajectory.get(b), Integer.toString(b), false);
    }
    if (told()) {
      rows(out, box, "chosen", true);
    }
    DerivedTable.write(folder, BOXES, out.toString());
  }

  private void rows(StringBuilder out, Box of, String name, boolean chosen) {
    int[] restricted = of.restricted();
    for (int f : restricted.length == 0 ? new int[] {-1} : restricted) {
      out.append(of().name()).append(above ? ",above," : ",below,");
      Decimal.append(out, bound);
      out.append(',').append(name).append(',').append(chosen).append(',').append(of.points()).append(',').append(of.interest());
      for (double number : new double[] {of.coverage(), of.density(), of.mass()}) {
        Decimal.append(out.append(','), number);
      }
      if (f < 0) {
        out.append(",,,,,,\n");
        continue;
      }
      List<String> categories = categories(results.factors().get(f));
      out.append(',').append(results.factors().get(f).name()).append(',');
      Decimal.append(out, categories.isEmpty() && !Double.isInfinite(of.low(f)) ? of.low(f) : Double.NaN);
      Decimal.append(out.append(','), categories.isEmpty() && !Double.isInfinite(of.high(f)) ? of.high(f) : Double.NaN);
      out.append(',').append(Arrays.stream(of.categories(f)).mapToObj(categories::get).collect(Collectors.joining("|"))).append(',');
      Decimal.append(out, chosen ? of.chance(f) : Double.NaN);
      Decimal.append(out.append(','), chosen ? reproduced[f] : Double.NaN);
      out.append('\n');
    }
  }
}
