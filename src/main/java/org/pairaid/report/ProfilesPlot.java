package org.pairaid.report;

import java.awt.BasicStroke;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.data.Range;
import org.pairaid.experiment.CalibrationResults;
import org.pairaid.experiment.CalibrationResults.Factor;
import org.pairaid.experiment.CalibrationResults.Part;
import org.pairaid.model.Text;

/**
 * How near the model comes with each parameter held in a part of its range.
 *
 * @param results the calibration
 */
record ProfilesPlot(CalibrationResults results) {
  static final String NAME = "profiles";
  private static final Text TITLE = new Text("Distance with each parameter held", "固定各参数时的距离");
  /** Distances up to this multiple of the tolerance are shown. */
  private static final double SHOWN = 3;
  private static final int ROW = 210;
  private static final int REST = 130;
  private static final int COLUMNS = 3;

  Figure figure() {
    Text caption = new Text("The smallest distance of all points that were tried with the parameter in a part of its range, whatever the others: an upper bound of the true profile, in which the others are set best. Where the line stays below the grey "
        + "line of the tolerance, the data do not speak against the value. A flat line: they tell nothing of this parameter alone.",
        "参数位于其取值范围某一段时，所试各点（其余参数任意）的最小距离，为真实剖面（其余参数取最优）的上界。曲线低于灰线（容差）之处，数据不否定该取值；曲线平坦，说明数据不能单独确定该参数。");
    return new Figure(NAME, TITLE, caption, this::sheet);
  }

  private Sheet sheet(String language) {
    int columns = Math.min(COLUMNS, results.factors().size());
    List<JFreeChart> panels = results.factors().stream().map(factor -> panel(factor, language)).toList();
    Text tolerance = Words.of("tolerance %s", "容差%s", CalibrationWords.distance(results.terms().tolerance()));
    List<LegendItem> legend = List.of(Charts.lineItem(new Text("smallest distance", "最小距离").in(language), 0), Charts.lineItem(tolerance.in(language), Palette.FAINT, 1.2f));
    Text what = Words.of("%s points", "%s个点", Captions.thousands(results.terms().evaluations()));
    return new Sheet(TITLE.in(language), Words.of("%s · %s", "%s · %s", results.base(), what).in(language), panels, columns, legend, REST + ROW * ((panels.size() + columns - 1) / columns));
  }

  private JFreeChart panel(Factor factor, String language) {
    double most = SHOWN * results.terms().tolerance();
    double[] x = factor.profile().stream().mapToDouble(Part::value).toArray();
    double[] y = factor.profile().stream().mapToDouble(part -> part.distance() > most ? Double.NaN : part.distance()).toArray();
    XYPlot plot = Charts.plot(axis(factor, Charts.PANEL_STEPS), Axes.values(null, new Range(0, most), Charts.PANEL_STEPS));
    plot.addRangeMarker(new ValueMarker(results.terms().tolerance(), Palette.FAINT, new BasicStroke(1.2f)), Layer.BACKGROUND);
    Charts.line(plot, factor.logarithmic() ? DecadesAxis.of(x) : x, y, 0);
    return Charts.chart(plot, CalibrationWords.label(factor));
  }

  /** Axis of a factor's range. */
  static NumberAxis axis(Factor factor, int steps) {
    return factor.logarithmic() ? new DecadesAxis(null, factor.low(), factor.high(), steps)
        : Axes.values(null, new Range(factor.low() - .04 * (factor.high() - factor.low()), factor.high() + .04 * (factor.high() - factor.low())), steps);
  }
}
