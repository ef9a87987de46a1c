package org.pairaid.report;

import java.awt.Color;
import java.awt.Paint;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.renderer.PaintScale;

/**
 * A colour for each class, from 0; white for a cell without one.
 *
 * @param colours colours by class
 */
record Steps(List<Color> colours) implements PaintScale {

  static Steps of(Color[]... parts) {
    return new Steps(Arrays.stream(parts).flatMap(Arrays::stream).toList());
  }

  @Override
  public double getLowerBound() {
    return -.5;
  }

  @Override
  public double getUpperBound() {
    return colours.size() - .5;
  }

  @Override
  public Paint getPaint(double value) {
    return Double.isNaN(value) ? Color.WHITE : colours.get((int) Math.max(0, Math.min(colours.size() - 1, Math.round(value))));
  }
}
