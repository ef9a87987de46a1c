package org.pairaid.report;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.data.Range;
import org.pairaid.calibration.Scale;
import org.pairaid.experiment.CalibrationResults;
import org.pairaid.experiment.CalibrationResults.Fitted;
import org.pairaid.experiment.CalibrationResults.Year;
import org.pairaid.model.Text;

/**
 * What is left of each observed value: the errors that the distance is made of.
 *
 * @param results the calibration
 */
record ResidualsPlot(CalibrationResults results) {
  static final String NAME = "residuals";
  private static final Text TITLE = new Text("Residuals", "残差");
  private static final int HEIGHT = 380;
  private static final int MORE = 200;

  Figure figure() {
    Text caption = new Text("Simulated against observed: the logarithm of their ratio for amounts (.1 is a tenth too much), else their difference over the observed mean of the years of the fit. Shaded years were held out.",
        "模拟与观测之差：数额取二者之比的自然对数（0.1约为偏高一成），其余取其差与拟合年份观测均值之比。阴影为留出年份。");
    return new Figure(NAME, TITLE, caption, this::sheet);
  }

  private Sheet sheet(String language) {
    List<JFreeChart> panels = results.series().stream().map(series -> panel(series, language)).toList();
    List<LegendItem> legend = List.of(Charts.lineItem(new Text("median of all that agree", "全部相符点的中位数").in(language), 0), Charts.lineItem(CalibrationWords.forecast("best").in(language), 1));
    int columns = Math.min(2, panels.size());
    return new Sheet(TITLE.in(language), results.base().in(language), panels, columns, legend, HEIGHT + MORE * ((panels.size() + columns - 1) / columns - 1));
  }

  private JFreeChart panel(Fitted series, String language) {
    double[] x = series.of(Year::year);
    List<Double> known = new ArrayList<>(Charts.known(series.of(Year::residual), series.of(Year::medianResidual)));
    known.add(0.);
    double low = Collections.min(known);
    double high = Collections.max(known);
    double margin = Math.max(.02, .08 * (high - low));
    Text label = series.scale() == Scale.LOG ? new Text("ln(simulated / observed)", "ln（模拟/观测）") : new Text("(simulated − observed) / mean", "（模拟−观测）/均值");
    XYPlot plot = Charts.plot(Axes.time(null, x[0], x[x.length - 1]), Axes.values(label.in(language), new Range(low - margin, high + margin), Charts.PANEL_STEPS));
    CalibrationFitPlot.shade(plot, results.holdout());
    plot.addRangeMarker(new ValueMarker(0, Palette.FAINT, new BasicStroke(1.2f)), Layer.BACKGROUND);
    Charts.line(plot, x, series.of(Year::residual), 1);
    Charts.line(plot, x, series.of(Year::medianResidual), 0);
    Text fitted = series.weight() > 0 ? new Text("", "") : new Text(" (not fitted)", "（未拟合）");
    return Charts.chart(plot, series.indicator().title().in(language) + fitted.in(language));
  }
}
