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

/** Axis of decimal logarithms that shows the numbers: 1, 2 and 5 times powers of ten, or the powers alone where these would be too many. */
final class DecadesAxis extends NumberAxis {
  private final int most;

  /**
   * @param low least number shown, above 0
   * @param most ticks that there is room for
   */
  DecadesAxis(String label, double low, double high, int most) {
    super(label);
    this.most = most;
    Axes.styled(this);
    double bottom = Math.log10(low);
    double top = Math.log10(high);
    double margin = Math.max(.03, .06 * (top - bottom));
    setRange(bottom - margin, top + margin);
  }

  @Override
  public List<NumberTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
    List<NumberTick> ticks = ticks(edge, 1, 2, 5);
    return ticks.size() <= most ? ticks : ticks(edge, 1);
  }

  private List<NumberTick> ticks(RectangleEdge edge, int... steps) {
    Range range = getRange();
    boolean across = RectangleEdge.isTopOrBottom(edge);
    var ticks = new ArrayList<NumberTick>();
    for (int power = (int) Math.floor(range.getLowerBound()); power <= Math.ceil(range.getUpperBound()); power++) {
      for (int step : steps) {
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
