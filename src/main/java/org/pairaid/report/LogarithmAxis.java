package org.pairaid.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** Axis of the decimal logarithm of a number, with the number at both ends and in the middle. */
final class LogarithmAxis extends NumberAxis {
  private final double low;
  private final double high;

  /** An axis from {@code low} to {@code high}, both above 0. */
  LogarithmAxis(double low, double high) {
    super(null);
    Axes.styled(this);
    this.low = Math.log10(low);
    this.high = Math.log10(high);
    double span = this.high > this.low ? this.high - this.low : 1;
    setRange(this.low - .06 * span, this.high + .06 * span);
  }

  @Override
  public List<NumberTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
    var ticks = new ArrayList<NumberTick>();
    for (double at : high > low ? new double[] {low, (low + high) / 2, high} : new double[] {low}) {
      ticks.add(new NumberTick(at, Numbers.significant(Math.pow(10, at), 2), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
    }
    return ticks;
  }
}
