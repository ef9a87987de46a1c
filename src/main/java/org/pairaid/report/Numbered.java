package org.pairaid.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** Numbers beside markers, each where it covers no marker and no other number, with a white halo; joined by a line where it has to stand off. */
final class Numbered extends AbstractXYAnnotation {
  private static final Font FONT = Fonts.bold(12);
  private static final double[] DISTANCES = {13, 22, 32, 44, 58, 76};
  private static final int DIRECTIONS = 16;
  /** Farthest that the edge of a number is from its marker without a line. */
  private static final double CLOSE = 11;
  /** Half the size that is kept clear about a marker. */
  private static final double CLEAR = 6.5;

  private final transient List<Item> items;
  private final Font font;

  /** A marker's place in the values of the axes, its number and the colour of the number. */
  record Item(double x, double y, String number, Color colour) {}

  Numbered(List<Item> items) {
    this(items, FONT);
  }

  /** Words instead of numbers, in a font of their own. */
  Numbered(List<Item> items, Font font) {
    super();
    this.items = List.copyOf(items);
    this.font = font;
  }

  @Override
  public void draw(Graphics2D g, XYPlot plot, Rectangle2D area, ValueAxis across, ValueAxis up, int index, PlotRenderingInfo info) {
    List<Point2D> marks = items.stream().<Point2D>map(item -> new Point2D.Double(across.valueToJava2D(item.x(), area, plot.getDomainAxisEdge()),
        up.valueToJava2D(item.y(), area, plot.getRangeAxisEdge()))).toList();
    var taken = new ArrayList<Rectangle2D>();
    marks.forEach(mark -> taken.add(new Rectangle2D.Double(mark.getX() - CLEAR, mark.getY() - CLEAR, 2 * CLEAR, 2 * CLEAR)));
    g.setFont(font);
    for (int i = 0; i < items.size(); i++) {
      Point2D mark = marks.get(i);
      Rectangle2D box = place(mark, Fit.width(items.get(i).number(), font), area, taken);
      taken.add(box);
      if (away(mark, box) > CLOSE) {
        g.setPaint(items.get(i).colour());
        g.setStroke(new BasicStroke(.8f));
        g.draw(new Line2D.Double(mark.getX(), mark.getY(), box.getCenterX(), box.getCenterY()));
      }
    }
    for (int i = 0; i < items.size(); i++) {
      write(g, items.get(i), taken.get(items.size() + i));
    }
  }

  /** The nearest free place, or the one that covers least. */
  private Rectangle2D place(Point2D mark, double width, Rectangle2D area, List<Rectangle2D> taken) {
    double height = font.getSize2D();
    Rectangle2D best = null;
    double least = Double.POSITIVE_INFINITY;
    for (double distance : DISTANCES) {
      for (int d = 0; d < DIRECTIONS; d++) {
        double angle = -Math.PI / 4 + 2 * Math.PI * d / DIRECTIONS;
        double x = mark.getX() + (distance + width / 4) * Math.cos(angle);
        double y = mark.getY() + distance * Math.sin(angle);
        Rectangle2D box = new Rectangle2D.Double(x - width / 2 - 1, y - height / 2, width + 2, height);
        double covered = area.contains(box) ? taken.stream().mapToDouble(other -> common(box, other)).sum() : Double.MAX_VALUE;
        if (covered < least) {
          best = box;
          least = covered;
        }
        if (covered == 0) {
          return box;
        }
      }
    }
    return best == null ? new Rectangle2D.Double(mark.getX(), mark.getY(), width, height) : best;
  }

  /** How far a point is from the nearest edge of a box. */
  private static double away(Point2D mark, Rectangle2D box) {
    double across = Math.max(0, Math.max(box.getMinX() - mark.getX(), mark.getX() - box.getMaxX()));
    double up = Math.max(0, Math.max(box.getMinY() - mark.getY(), mark.getY() - box.getMaxY()));
    return Math.hypot(across, up);
  }

  private static double common(Rectangle2D one, Rectangle2D other) {
    Rectangle2D both = one.createIntersection(other);
    return both.isEmpty() ? 0 : both.getWidth() * both.getHeight();
  }

  private void write(Graphics2D g, Item item, Rectangle2D box) {
    float x = (float) box.getX() + 1;
    float y = (float) (box.getMaxY() - box.getHeight() * .12);
    g.setPaint(Color.WHITE);
    g.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(font.createGlyphVector(new FontRenderContext(null, true, true), item.number()).getOutline(x, y));
    g.setPaint(item.colour());
    g.setFont(font);
    g.drawString(item.number(), x, y);
  }
}
