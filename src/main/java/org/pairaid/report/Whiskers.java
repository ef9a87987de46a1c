package org.pairaid.report;

import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.LegendItem;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.util.ShapeUtils;
import org.pairaid.model.Text;

/** Differences with their intervals, drawn by how sure they are: filled, hollow, or in light grey. */
final class Whiskers {
  private static final Color OPEN = new Color(0xA6A6A6);
  private static final Shape DOT = new Ellipse2D.Double(-4.2, -4.2, 8.4, 8.4);
  private static final Shape LEFT = ShapeUtils.rotateShape(ShapeUtils.createUpTriangle(5), -Math.PI / 2, 0, 0);
  private static final Shape RIGHT = ShapeUtils.rotateShape(ShapeUtils.createUpTriangle(5), Math.PI / 2, 0, 0);
  private static final float WIDTH = 1.6f;
  /** Where marks of what lies beyond the axis stand, as a share of its half. */
  private static final double EDGE = .975;

  /** One row of them. */
  record Item(double row, Verdict verdict, double middle, double low, double high) {
    Item(double row, Verdict verdict) {
      this(row, verdict, verdict.difference().difference(), verdict.difference().low(), verdict.difference().high());
    }
  }

  private Whiskers() {}

  /** Draws the items; what lies beyond ±{@code most} is a triangle at the edge. */
  static void draw(XYPlot plot, List<Item> items, double most) {
    List<Item> known = items.stream().filter(item -> !Double.isNaN(item.middle())).toList();
    for (Verdict.Way way : Verdict.Way.values()) {
      for (boolean open : new boolean[] {true, false}) {
        Color colour = open ? OPEN : way.colour();
        List<Item> group = known.stream().filter(item -> item.verdict().way() == way && open(item.verdict()) == open).toList();
        List<Item> spread = group.stream().filter(item -> item.low() < item.high() && Math.abs(item.middle()) <= most).toList();
        Charts.strokes(plot, of(spread, Item::low), of(spread, Item::row), of(spread, Item::high), of(spread, Item::row), colour, WIDTH);
        for (boolean sure : new boolean[] {false, true}) {
          List<Item> same = group.stream().filter(item -> item.verdict().sure() == sure).toList();
          Paint fill = sure ? colour : Color.WHITE;
          marks(plot, same.stream().filter(item -> Math.abs(item.middle()) <= most).toList(), Double.NaN, DOT, fill, colour);
          marks(plot, same.stream().filter(item -> item.middle() < -most).toList(), -EDGE * most, LEFT, fill, colour);
          marks(plot, same.stream().filter(item -> item.middle() > most).toList(), EDGE * most, RIGHT, fill, colour);
        }
      }
    }
  }

  /** What the marks mean; with those of all indicators, also of unjudged ones and of what lies beyond the axis. */
  static List<LegendItem> legend(Compared compared, boolean all, String language) {
    var items = new ArrayList<LegendItem>();
    for (Verdict.Way way : Verdict.Way.values()) {
      if (all || way != Verdict.Way.NEITHER) {
        items.add(Charts.markItem(way.words().in(language), DOT, way.colour(), way.colour()));
      }
    }
    items.add(Charts.markItem(new Text("hollow: only before adjustment (Holm)", "空心：仅校正（Holm）前可区分").in(language), DOT, Color.WHITE, Palette.INK));
    items.add(Charts.markItem(Words.of("%s %% interval does not exclude zero", "%s%%区间未排除零", Captions.percent(compared)).in(language), DOT, Color.WHITE, OPEN));
    if (all) {
      items.add(Charts.markItem(new Text("beyond the axis", "超出坐标轴").in(language), RIGHT, Palette.FAINT, Palette.FAINT));
    }
    return items;
  }

  private static boolean open(Verdict verdict) {
    return !verdict.sure() && !verdict.difference().apart();
  }

  private static void marks(XYPlot plot, List<Item> items, double edge, Shape shape, Paint fill, Paint outline) {
    if (!items.isEmpty()) {
      Charts.marks(plot, of(items, item -> Double.isNaN(edge) ? item.middle() : edge), of(items, Item::row), shape, fill, outline);
    }
  }

  private static double[] of(List<Item> items, ToDoubleFunction<Item> value) {
    return items.stream().mapToDouble(value).toArray();
  }
}
