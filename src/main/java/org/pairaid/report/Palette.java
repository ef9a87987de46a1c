package org.pairaid.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.util.ShapeUtils;

/**
 * Colours, dashes and markers that go together: colours of Okabe and Ito (2008), safe for colour-blind readers; dashes and
 * markers tell the lines apart without colour.
 */
final class Palette {
  static final Color INK = new Color(0x1A1A1A);
  static final Color FAINT = new Color(0x595959);
  static final Color GRID = new Color(0xE3E3E3);

  private static final Color[] COLOURS = {new Color(0x0072B2), new Color(0xD55E00), new Color(0x009E73), new Color(0x000000), new Color(0xCC79A7),
      new Color(0xE69F00), new Color(0x56B4E9)};
  private static final float[][] DASHES = {null, {9, 4}, {2, 4}, {9, 4, 2, 4}, {16, 5}, {5, 3}};
  private static final Shape[] MARKERS = {new Ellipse2D.Double(-3.2, -3.2, 6.4, 6.4), new Rectangle2D.Double(-3, -3, 6, 6), ShapeUtils.createUpTriangle(4),
      ShapeUtils.createDiamond(4.2f), ShapeUtils.createDownTriangle(4)};

  private Palette() {}

  /** Colours before they begin again. */
  static int size() {
    return COLOURS.length;
  }

  static Color colour(int index) {
    return COLOURS[index % COLOURS.length];
  }

  /** The colour, lighter: {@code alpha} in [0,1] is how much of it is left. */
  static Color light(int index, double alpha) {
    Color colour = colour(index);
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * alpha));
  }

  static Stroke stroke(int index) {
    float[] dash = DASHES[index % DASHES.length];
    return dash == null ? new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
        : new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
  }

  static Shape marker(int index) {
    return MARKERS[index % MARKERS.length];
  }

  /** The marker of observed values, which is that of no line. */
  static Shape observed() {
    return ShapeUtils.createDiagonalCross(4.2f, 1.1f);
  }
}
