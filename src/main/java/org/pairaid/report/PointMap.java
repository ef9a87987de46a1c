package org.pairaid.report;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/** Points of a design over two factors. Points that stand on one spot are set a little apart, in a fixed pattern. */
final class PointMap {
  /** How far words stand apart at most, in either direction. */
  private static final double APART = .32;
  private static final double GOLDEN = .6180339887498949;

  private final FactorAxis across;
  private final FactorAxis up;
  private final XYPlot plot;

  PointMap(FactorAxis across, FactorAxis up, String language) {
    this.across = across;
    this.up = up;
    plot = Charts.plot(null, Axes.values(null, new Range(0, 1), Charts.STEPS));
    plot.setDomainAxis(across.axis(Sheet.WIDTH - 180.0, language));
    plot.setRangeAxis(up.axis(260, language));
    plot.setRangeGridlinesVisible(false);
  }

  XYPlot plot() {
    return plot;
  }

  /** Adds points of one kind. */
  void add(List<Integer> points, Shape shape, Color fill, Color outline) {
    double[] x = points.stream().mapToDouble(point -> across.at(point) + (across.categorical() ? apart(point, GOLDEN) : 0)).toArray();
    double[] y = points.stream().mapToDouble(point -> up.at(point) + (up.categorical() ? apart(point, GOLDEN * GOLDEN) : 0)).toArray();
    if (x.length > 0) {
      Charts.marks(plot, x, y, AffineTransform.getScaleInstance(.95, .95).createTransformedShape(shape), fill, outline);
    }
  }

  private static double apart(int point, double by) {
    double turn = point * by;
    return APART * (2 * (turn - Math.floor(turn)) - 1);
  }

  /** Draws the edges of a box; a side without a bound is left open to the edge of the picture. */
  void box(double[] acrossBounds, double[] upBounds) {
    double[] x = bounds(acrossBounds, across, plot.getDomainAxis().getRange());
    double[] y = bounds(upBounds, up, plot.getRangeAxis().getRange());
    Charts.strokes(plot, new double[] {x[0], x[1], x[1], x[0]}, new double[] {y[0], y[0], y[1], y[1]}, new double[] {x[1], x[1], x[0], x[0]}, new double[] {y[0], y[1], y[1], y[0]}, Palette.INK, 1.8f);
  }

  private static double[] bounds(double[] own, FactorAxis axis, Range range) {
    return IntStream.range(0, 2).mapToDouble(end -> Double.isInfinite(own[end]) ? end == 0 ? range.getLowerBound() : range.getUpperBound() : axis.categorical() ? own[end] + (end == 0 ? -.5 : .5) : axis.place(own[end]))
        .toArray();
  }
}
