package org.pairaid.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;

/**
 * One picture: a title in words, a line that says what it is made from, one or more panels, and a legend.
 *
 * @param title what is shown
 * @param subtitle scenario, replicates, and what lines and bands are
 * @param panels panels, filled row by row
 * @param columns panels side by side
 * @param legend items of the legend; none for no legend
 * @param height height of the picture, points
 */
record Sheet(String title, String subtitle, List<JFreeChart> panels, int columns, List<LegendItem> legend, int height) {
  /** Width of every picture, points. */
  static final int WIDTH = 800;
  /** Height of a picture that does not ask for another, points. */
  static final int HEIGHT = 500;
  private static final double MARGIN = 12;

  Sheet(String title, String subtitle, List<JFreeChart> panels, int columns, List<LegendItem> legend) {
    this(title, subtitle, panels, columns, legend, HEIGHT);
  }

  /** Draws the picture, {@link #WIDTH} wide. */
  void draw(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setPaint(Color.WHITE);
    g.fill(new Rectangle2D.Double(0, 0, WIDTH, height));
    double top = MARGIN;
    top += block(g, text(title, 17, true, Palette.INK), top) + 3;
    top += block(g, text(subtitle, 12, false, Palette.FAINT), top) + 8;
    double bottom = height - MARGIN;
    if (!legend.isEmpty()) {
      Title box = legendBox();
      double tall = height(g, box);
      bottom -= tall;
      box.draw(g, new Rectangle2D.Double(MARGIN, bottom, WIDTH - 2 * MARGIN, tall));
      bottom -= 4;
    }
    int rows = (panels.size() + columns - 1) / columns;
    double width = (WIDTH - 2 * MARGIN) / columns;
    double tall = (bottom - top) / rows;
    for (int i = 0; i < panels.size(); i++) {
      panels.get(i).draw(g, new Rectangle2D.Double(MARGIN + i % columns * width, top + i / columns * tall, width, tall));
    }
  }

  private static TextTitle text(String words, double size, boolean bold, Paint paint) {
    TextTitle block = new TextTitle(words, bold ? Fonts.bold(size) : Fonts.plain(size), paint, RectangleEdge.TOP, HorizontalAlignment.LEFT,
        Title.DEFAULT_VERTICAL_ALIGNMENT, Title.DEFAULT_PADDING);
    block.setTextAlignment(HorizontalAlignment.LEFT);
    return block;
  }

  private Title legendBox() {
    var items = new LegendItemCollection();
    legend.forEach(items::add);
    LegendTitle box = new LegendTitle(() -> items);
    box.setItemFont(Fonts.plain(12));
    box.setItemPaint(Palette.INK);
    box.setPosition(RectangleEdge.BOTTOM);
    return box;
  }

  private static double height(Graphics2D g, Title title) {
    return title.arrange(g, new RectangleConstraint(new Range(0, WIDTH - 2 * MARGIN), new Range(0, HEIGHT))).getHeight();
  }

  private static double block(Graphics2D g, Title title, double top) {
    double tall = height(g, title);
    title.draw(g, new Rectangle2D.Double(MARGIN, top, WIDTH - 2 * MARGIN, tall));
    return tall;
  }
}
