package org.pairaid.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.pairaid.experiment.CalibrationResults;
import org.pairaid.experiment.CalibrationResults.Factor;
import org.pairaid.model.Text;

/**
 * Pairs of the posterior: each parameter against each other, and its own distribution on the diagonal.
 *
 * @param results the calibration
 */
record PosteriorPlot(CalibrationResults results) {
  static final String NAME = "posterior";
  private static final Text TITLE = new Text("Pairs of parameters that agree with the data", "与数据相符的参数组合");
  private static final int MOST = 7;
  private static final int DOTS = 400;
  private static final int BARS = 12;
  private static final int REST = 70;
  private static final double ALPHA = .45;
  private static final double LEFT = 26;
  private static final double BELOW = 16;

  Figure figure() {
    Text caption = Words.of("Each dot is a point that agrees with the years of the fit, %d of them drawn by their weight; a panel spans the ranges. On the diagonal the share of weight by part of the range, against an even share (grey): a parameter of which the data tell "
        + "nothing is flat. A band that slants: only a combination of the two is told.%s",
        "每个小点为一个与拟合年份相符的点（按权重抽取%d个），每幅图覆盖整个取值范围。对角线为权重在取值范围内的分布，灰线为均匀分布：数据不能说明的参数呈平坦状。斜向条带说明只能确定二者的组合。%s", DOTS,
        results.factors().size() > MOST ? Words.of(" The first %d parameters.", "仅示前%d个参数。", MOST) : new Text("", ""));
    return new Figure(NAME, TITLE, caption, this::sheet);
  }

  private Sheet sheet(String language) {
    List<Factor> factors = results.factors().subList(0, Math.min(MOST, results.factors().size()));
    int count = factors.size();
    int[] drawn = resampled(results.weights(), DOTS);
    List<JFreeChart> panels = new ArrayList<>();
    for (int row = 0; row < count; row++) {
      for (int column = 0; column < count; column++) {
        panels.add(row == column ? own(factors.get(row)) : row > column ? pair(factors.get(column), factors.get(row), drawn, column == 0, row == count - 1) : blank());
      }
    }
    Text what = Words.of("%s points, worth %s of equal weight", "%s个点，相当于%s个等权点", Captions.thousands(results.weights().length), Numbers.of(results.terms().effectiveSize(), 0));
    return new Sheet(TITLE.in(language), Words.of("%s · %s", "%s · %s", results.base(), what).in(language), panels, count, List.of(), REST + Sheet.WIDTH * 3 / 4);
  }

  /** Points by their weight, without chance: at equal steps of the cumulated weight. */
  private static int[] resampled(double[] weights, int count) {
    int[] chosen = new int[count];
    double sum = weights[0];
    for (int i = 0, at = 0; i < count; i++) {
      while (sum < (i + .5) / count && at < weights.length - 1) {
        sum += weights[++at];
      }
      chosen[i] = at;
    }
    return chosen;
  }

  private static JFreeChart pair(Factor across, Factor up, int[] drawn, boolean left, boolean bottom) {
    XYPlot plot = plot(axis(across, bottom), axis(up, left));
    double[] x = of(across, drawn);
    double[] y = of(up, drawn);
    Charts.strokes(plot, x, y, x, y, Palette.light(0, ALPHA), 2.6f);
    return Charts.chart(plot, null);
  }

  private static double[] of(Factor factor, int[] drawn) {
    double[] values = new double[drawn.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = factor.values()[drawn[i]];
    }
    return factor.logarithmic() ? DecadesAxis.of(values) : values;
  }

  private JFreeChart own(Factor factor) {
    double low = factor.logarithmic() ? Math.log10(factor.low()) : factor.low();
    double high = factor.logarithmic() ? Math.log10(factor.high()) : factor.high();
    double[] shares = new double[BARS];
    double[] values = factor.logarithmic() ? DecadesAxis.of(factor.values()) : factor.values();
    for (int i = 0; i < values.length; i++) {
      int bar = (int) Math.floor((values[i] - low) / (high - low) * BARS);
      shares[Math.max(0, Math.min(BARS - 1, bar))] += results.weights()[i] * BARS;
    }
    double[] x = new double[2 * BARS];
    double[] y = new double[2 * BARS];
    double most = 2;
    for (int bar = 0; bar < BARS; bar++) {
      x[2 * bar] = low + (high - low) * bar / BARS;
      x[2 * bar + 1] = low + (high - low) * (bar + 1) / BARS;
      y[2 * bar] = shares[bar];
      y[2 * bar + 1] = shares[bar];
      most = Math.max(most, shares[bar]);
    }
    NumberAxis up = Axes.values(null, new Range(0, 1.45 * most), 2);
    up.setVisible(false);
    XYPlot plot = plot(axis(factor, false), up);
    plot.setRangeGridlinesVisible(false);
    Charts.line(plot, new double[] {low, high}, new double[] {1, 1}, new Color(0xB0B0B0), 1.2f);
    Charts.line(plot, x, y, Palette.colour(0), 1.6f);
    XYTextAnnotation name = new XYTextAnnotation(CalibrationWords.label(factor), low, 1.4 * most);
    name.setTextAnchor(TextAnchor.TOP_LEFT);
    name.setFont(Fonts.bold(11));
    name.setPaint(Palette.INK);
    plot.addAnnotation(name);
    return Charts.chart(plot, null);
  }

  private static NumberAxis axis(Factor factor, boolean shown) {
    NumberAxis axis = ProfilesPlot.axis(factor, 3);
    axis.setTickLabelsVisible(shown);
    axis.setTickMarksVisible(shown);
    axis.setTickLabelFont(Fonts.plain(9));
    return axis;
  }

  private static XYPlot plot(NumberAxis across, NumberAxis up) {
    XYPlot plot = Charts.plot(across, up);
    plot.setInsets(new RectangleInsets(3, 2, 3, 6));
    plot.setOutlineVisible(true);
    plot.setOutlinePaint(Palette.GRID);
    // The same room beside and below all panels, so that they stand in line.
    AxisSpace left = new AxisSpace();
    left.setLeft(LEFT);
    plot.setFixedRangeAxisSpace(left);
    AxisSpace below = new AxisSpace();
    below.setBottom(BELOW);
    plot.setFixedDomainAxisSpace(below);
    return plot;
  }

  private static JFreeChart blank() {
    NumberAxis none = Axes.values(null, new Range(0, 1), 1);
    none.setVisible(false);
    NumberAxis other = Axes.values(null, new Range(0, 1), 1);
    other.setVisible(false);
    XYPlot plot = Charts.plot(none, other);
    plot.setRangeGridlinesVisible(false);
    return Charts.chart(plot, null);
  }
}
