package org.pairaid.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/** Axis of decimal logarithms that shows the numbers: 1, 2 and 5 times powers of ten, or the powers alone where there are many. */
final class DecadesAxis extends NumberAxis {
  /** Decades from which the powers of ten alone are shown. */
  private static final double MANY = 3;

  /** @param low least number shown, above 0 */
  DecadesAxis(String label, double low, double high) {
    super(label);
    Axes.styled(this);
    double bottom = Math.log10(low);
    double top = Math.log10(high);
    double margin = Math.max(.03, .06 * (top - bottom));
    setRange(bottom - margin, top + margin);
  }

  @Override
  public List<NumberTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
    Range range = getRange();
    boolean powers = range.getLength() > MANY;
    boolean across = RectangleEdge.isTopOrBottom(edge);
    var ticks = new ArrayList<NumberTick>();
    for (int power = (int) Math.floor(range.getLowerBound()); power <= Math.ceil(range.getUpperBound()); power++) {
      for (int step : powers ? new int[] {1} : new int[] {1, 2, 5}) {
        double at = power + Math.log10(step);
        if (range.contains(at)) {
          ticks.add(new NumberTick(at, Numbers.plain(step * Math.pow(10, power)), across ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT, TextAnchor.CENTER, 0));
        }
      }
    }
    return ticks;
  }

  /** Logarithms; not a number for what has none. */
  static double[] of(double[] values) {
    return Arrays.stream(values).map(value -> value > 0 ? Math.log10(value) : Double.NaN).toArray();
  }
}
