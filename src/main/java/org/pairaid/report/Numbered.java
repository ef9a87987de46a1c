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
  /** Farthest that a number is from its marker without a line, but for half its width. */
  private static final double CLOSE = 12;
  /** Half the size that is kept clear about a marker. */
  private static final double CLEAR = 6.5;

  private final transient List<Item> items;

  /** A marker's place in the values of the axes, its number and the colour of the number. */
  record Item(double x, double y, String number, Color colour) {}

  Numbered(List<Item> items) {
    super();
    this.items = List.copyOf(items);
  }

  @Override
  public void draw(Graphics2D g, XYPlot plot, Rectangle2D area, ValueAxis across, ValueAxis up, int index, PlotRenderingInfo info) {
    List<Point2D> marks = items.stream().<Point2D>map(item -> new Point2D.Double(across.valueToJava2D(item.x(), area, plot.getDomainAxisEdge()),
        up.valueToJava2D(item.y(), area, plot.getRangeAxisEdge()))).toList();
    var taken = new ArrayList<Rectangle2D>();
    marks.forEach(mark -> taken.add(new Rectangle2D.Double(mark.getX() - CLEAR, mark.getY() - CLEAR, 2 * CLEAR, 2 * CLEAR)));
    g.setFont(FONT);
    for (int i = 0; i < items.size(); i++) {
      Point2D mark = marks.get(i);
      Rectangle2D box = place(mark, Fit.width(items.get(i).number(), FONT), area, taken);
      taken.add(box);
      if (mark.distance(box.getCenterX(), box.getCenterY()) > CLOSE + box.getWidth() / 2) {
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
  private static Rectangle2D place(Point2D mark, double width, Rectangle2D area, List<Rectangle2D> taken) {
    double height = FONT.getSize2D();
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

  private static double common(Rectangle2D one, Rectangle2D other) {
    Rectangle2D both = one.createIntersection(other);
    return both.isEmpty() ? 0 : both.getWidth() * both.getHeight();
  }

  private static void write(Graphics2D g, Item item, Rectangle2D box) {
    float x = (float) box.getX() + 1;
    float y = (float) (box.getMaxY() - box.getHeight() * .12);
    g.setPaint(Color.WHITE);
    g.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(FONT.createGlyphVector(new FontRenderContext(null, true, true), item.number()).getOutline(x, y));
    g.setPaint(item.colour());
    g.setFont(FONT);
    g.drawString(item.number(), x, y);
  }
}
