package org.pairaid.report;

import java.text.DecimalFormat;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** Axes with round numbers and ranges that neither flatten the picture nor blow up what hardly moves. */
final class Axes {
  private static final double ZERO_NEAR = 1.2;
  /** Smallest span of an axis, as a share of what it shows. */
  private static final double SMALLEST_SPAN = .15;
  private static final double SPAN_AT_ZERO = .1;
  private static final double PADDING = .06;
  private static final double FULL = .7;

  private Axes() {}

  /** Axis of values, with about {@code steps} steps between its ticks. */
  static NumberAxis values(String label, Range range, int steps) {
    NumberAxis axis = styled(new NumberAxis(label));
    axis.setTickUnit(tick(range.getLength() / steps));
    axis.setRange(range);
    return axis;
  }

  /** The smallest round step, 1, 2 or 5 times a power of ten, that is not below {@code least}. */
  static NumberTickUnit tick(double least) {
    int power = (int) Math.floor(Math.log10(least));
    double unit = Math.pow(10, power);
    for (int step : new int[] {1, 2, 5}) {
      if (step * unit >= least * (1 - 1e-9)) {
        return new NumberTickUnit(step * unit, Numbers.format(Math.max(0, -power)));
      }
    }
    return new NumberTickUnit(10 * unit, Numbers.format(Math.max(0, -power - 1)));
  }

  /** Axis of years, or of cycles where there is no calendar. */
  static NumberAxis time(String label, double first, double last) {
    NumberAxis axis = styled(new NumberAxis(label));
    TickUnits units = new TickUnits();
    DecimalFormat format = new DecimalFormat("0");
    for (int power = 0; power <= 6; power++) {
      for (int step : new int[] {1, 2, 5}) {
        units.add(new NumberTickUnit(step * Math.pow(10, power), format));
      }
    }
    axis.setStandardTickUnits(units);
    double margin = last > first ? Math.max(.35, (last - first) * .025) : .9;
    axis.setRange(first - margin, last + margin);
    return axis;
  }

  /** Look of any number axis. */
  static NumberAxis styled(NumberAxis axis) {
    axis.setLabelFont(Fonts.plain(12));
    axis.setLabelPaint(Palette.FAINT);
    axis.setTickLabelFont(Fonts.plain(11.5));
    axis.setTickLabelPaint(Palette.INK);
    axis.setTickLabelInsets(new RectangleInsets(2, 4, 2, 4));
    axis.setAxisLinePaint(Palette.FAINT);
    axis.setTickMarkPaint(Palette.FAINT);
    return axis;
  }

  /**
   * Range to show {@code data} in: from zero where zero is not far off, the whole of [0,1] for a share that fills most of it, never
   * beyond what is possible, and never so narrow that the smallest change fills the picture.
   *
   * @param data smallest and largest value shown; null where there is none
   * @param least smallest possible value
   * @param most largest possible value
   */
  static Range of(Range data, double least, double most) {
    if (data == null) {
      return new Range(Math.max(least, 0), 1);
    }
    double low = data.getLowerBound();
    double high = data.getUpperBound();
    boolean bounded = Double.isFinite(most);
    double size = Math.max(Math.abs(low), Math.abs(high));
    double smallest = size == 0 ? SPAN_AT_ZERO : SMALLEST_SPAN * size;
    if (low >= 0 && low <= ZERO_NEAR * (high - low)) {
      low = 0;
    }
    if (high - low < smallest) {
      double middle = (low + high) / 2;
      low = middle - smallest / 2;
      high = middle + smallest / 2;
    }
    double padding = PADDING * (high - low);
    double bottom = low == 0 ? 0 : Math.max(least, low - padding);
    double top = Math.min(most, high + padding);
    if (bounded && bottom == 0 && high > FULL * most) {
      top = most;
    }
    return top > bottom ? new Range(bottom, top) : new Range(Math.max(least, 0), 1);
  }
}
