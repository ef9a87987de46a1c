package org.pairaid.report;

import java.awt.Font;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.pairaid.experiment.Exploration;
import org.pairaid.experiment.StudyFactor;
import org.pairaid.model.Text;

/**
 * A factor along an axis: numbers, their logarithms, or words side by side.
 *
 * @param factor the factor
 */
record FactorAxis(StudyFactor factor) {
  private static final Font LABEL = Fonts.plain(11.5);
  private static final int STEPS = 6;

  private List<String> words() {
    return Exploration.categories(factor);
  }

  /** Whether values are words. */
  boolean categorical() {
    return !words().isEmpty();
  }

  /** Where a point stands. */
  double at(int point) {
    return categorical() ? words().indexOf(factor.at().get(point)) : place(factor.numberAt(point));
  }

  /** Where a number stands. */
  double place(double value) {
    return factor.logarithmic() ? Math.log10(value) : value;
  }

  /** The axis, with the factor's name; {@code length} points long. */
  ValueAxis axis(double length, String language) {
    if (categorical()) {
      Text own = new Text("as it is", "原值");
      SymbolAxis axis = Rows.axis(words().stream().map(word -> Fit.cut(word.isEmpty() ? own.in(language) : word, LABEL, length / words().size() - 6)).toList(), LABEL);
      axis.setInverted(false);
      axis.setTickLabelInsets(new RectangleInsets(2, 4, 2, 4));
      return named(axis);
    }
    double[] at = IntStream.range(0, factor.at().size()).mapToDouble(factor::numberAt).filter(value -> !Double.isNaN(value)).toArray();
    double low = Arrays.stream(at).min().orElse(0);
    double high = Arrays.stream(at).max().orElse(1);
    if (factor.logarithmic()) {
      return named(new DecadesAxis(null, low, high, STEPS + 3));
    }
    double span = high > low ? high - low : Math.max(1, Math.abs(high));
    return named(Axes.values(null, new Range(low - .04 * span, high + .04 * span), STEPS));
  }

  private NumberAxis named(NumberAxis axis) {
    axis.setLabel(factor.name());
    axis.setLabelFont(Fonts.plain(12));
    axis.setLabelPaint(Palette.FAINT);
    return axis;
  }
}
