package org.pairaid.report;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/** Plus, minus and dots in the cells of a heat map, drawn as strokes: a path for all of a kind. */
final class Signs {
  /** Half the length of a sign, points. */
  private static final double HALF = 3.6;
  private static final float PEN = 1.6f;
  private static final float DOT = 2.4f;
  /** Least class of size whose colour is too dark for black. */
  private static final int DARK = 3;

  /** The sign of a cell. */
  record Sign(double column, double row, Verdict verdict) {}

  private Signs() {}

  /** Draws the signs of those verdicts that are known, in cells of {@code width} by {@code height} points. */
  static void draw(XYPlot plot, List<Sign> signs, double width, double height) {
    List<Sign> sure = signs.stream().filter(sign -> sign.verdict().sure()).toList();
    for (boolean dark : new boolean[] {true, false}) {
      List<Sign> same = sure.stream().filter(sign -> sign.verdict().size() >= DARK == dark).toList();
      Color colour = dark ? Color.WHITE : Palette.INK;
      strokes(plot, same, HALF / width, 0, colour, PEN);
      strokes(plot, same.stream().filter(sign -> sign.verdict().difference().difference() > 0).toList(), 0, HALF / height, colour, PEN);
    }
    strokes(plot, signs.stream().filter(sign -> sign.verdict().known() && !sign.verdict().sure()).toList(), 0, 0, Palette.FAINT, DOT);
  }

  private static void strokes(XYPlot plot, List<Sign> signs, double across, double up, Color colour, float width) {
    Charts.strokes(plot, signs.stream().mapToDouble(sign -> sign.column() - across).toArray(), signs.stream().mapToDouble(sign -> sign.row() - up).toArray(),
        signs.stream().mapToDouble(sign -> sign.column() + across).toArray(), signs.stream().mapToDouble(sign -> sign.row() + up).toArray(), colour, width);
  }
}
