package org.pairaid.report;

import java.awt.Color;
import java.awt.Paint;
import org.jfree.chart.renderer.PaintScale;

/**
 * The scale cividis (Nuñez, Anderton and Renslow 2018), dark for high values: perceptually even, the same to colour-blind readers,
 * and ordered in grey. Values that are missing are white.
 *
 * @param low value of the lightest colour
 * @param high value of the darkest colour, above {@code low}
 */
record Cividis(double low, double high) implements PaintScale {
  private static final int[] COLOURS = {0xFFEA46, 0xE4CF5B, 0xC4B56C, 0xA69D75, 0x8A8779, 0x707173, 0x575C6D, 0x39486B, 0x00336F, 0x00204D};

  @Override
  public double getLowerBound() {
    return low;
  }

  @Override
  public double getUpperBound() {
    return high;
  }

  @Override
  public Paint getPaint(double value) {
    if (Double.isNaN(value)) {
      return Color.WHITE;
    }
    double place = Math.max(0, Math.min(1, (value - low) / (high - low))) * (COLOURS.length - 1);
    int index = Math.min((int) place, COLOURS.length - 2);
    Color from = new Color(COLOURS[index]);
    Color to = new Color(COLOURS[index + 1]);
    double part = place - index;
    return new Color(between(from.getRed(), to.getRed(), part), between(from.getGreen(), to.getGreen(), part), between(from.getBlue(), to.getBlue(), part));
  }

  private static int between(int from, int to, double part) {
    return (int) Math.round(from + part * (to - from));
  }
}
