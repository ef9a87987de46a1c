package org.pairaid.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;

/**
 * How far a scenario's mean over replicates is from what was observed of one indicator.
 *
 * @param ensemble the scenario
 * @param indicator the indicator
 * @param points the years that have both, in their order, or one total
 */
record Distance(Ensemble ensemble, Indicator indicator, List<Point> points) {
  /** Stands for the whole run instead of a cycle. */
  static final int TOTAL = -1;

  /**
   * An observed value and the simulated ones.
   *
   * @param cycle the cycle, or {@link #TOTAL}
   */
  record Point(int cycle, double observed, Summary simulated) {
    double mean() {
      return simulated.mean().mean();
    }

    /** Simulated over observed; not a number where nothing positive was observed. */
    double ratio() {
      return observed > 0 ? mean() / observed : Double.NaN;
    }

    boolean inside() {
      return simulated.holds(observed);
    }
  }

  Distance {
    points = List.copyOf(points);
  }

  /** The series of a scenario, then its totals; without those that have no point in common with the run. */
  static List<Distance> of(Ensemble ensemble) {
    var all = new ArrayList<Distance>();
    for (Indicator indicator : Indicators.ALL) {
      var points = new ArrayList<Point>();
      for (int cycle = 0; cycle < ensemble.cycles(); cycle++) {
        points.add(new Point(cycle, ensemble.observed(indicator, cycle), ensemble.at(indicator, cycle)));
      }
      add(all, ensemble, indicator, points);
    }
    ensemble.totals().forEach((indicator, total) -> add(all, ensemble, indicator, List.of(new Point(TOTAL, ensemble.scenario().observed().totals().get(indicator.name()), total))));
    return all;
  }

  private static void add(List<Distance> all, Ensemble ensemble, Indicator indicator, List<Point> points) {
    List<Point> both = points.stream().filter(point -> !Double.isNaN(point.observed()) && !Double.isNaN(point.mean())).toList();
    if (!both.isEmpty()) {
      all.add(new Distance(ensemble, indicator, both));
    }
  }

  /** Whether it is of a total and not of years. */
  boolean total() {
    return points.get(0).cycle() == TOTAL;
  }

  /** Whether values of the scenario were set with the observed ones in view. */
  boolean fitted() {
    return ensemble.scenario().observed().fitted(indicator);
  }

  Point first() {
    return points.get(0);
  }

  Point last() {
    return points.get(points.size() - 1);
  }

  /** All that was simulated over all that was observed; not a number where something negative was, or nothing. */
  double ratio() {
    double observed = sum(Point::observed);
    return points.stream().anyMatch(point -> point.observed() < 0) || observed == 0 ? Double.NaN : sum(Point::mean) / observed;
  }

  /** Mean of the absolute differences over the observed values; not a number where none of these is positive. */
  double error() {
    return points.stream().filter(point -> point.observed() > 0).mapToDouble(point -> Math.abs(point.ratio() - 1)).average().orElse(Double.NaN);
  }

  /** The last value over the first; not a number where the first is not positive. */
  double growth(ToDoubleFunction<Point> value) {
    double begin = value.applyAsDouble(first());
    return begin > 0 ? value.applyAsDouble(last()) / begin : Double.NaN;
  }

  /** Pearson's correlation over the years; not a number with fewer than three, or where one side does not vary. */
  double correlation() {
    return points.size() < 3 ? Double.NaN : new PearsonsCorrelation().correlation(values(Point::observed), values(Point::mean));
  }

  long inside() {
    return points.stream().filter(Point::inside).count();
  }

  private double[] values(ToDoubleFunction<Point> value) {
    return points.stream().mapToDouble(value).toArray();
  }

  private double sum(ToDoubleFunction<Point> value) {
    return points.stream().mapToDouble(value).sum();
  }
}
