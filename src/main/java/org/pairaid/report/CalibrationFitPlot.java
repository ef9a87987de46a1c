package org.pairaid.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.data.Range;
import org.pairaid.calibration.Identifiability;
import org.pairaid.calibration.Scale;
import org.pairaid.calibration.Years;
import org.pairaid.experiment.CalibrationResults;
import org.pairaid.experiment.CalibrationResults.Fitted;
import org.pairaid.experiment.CalibrationResults.Year;
import org.pairaid.model.Text;

/**
 * Observed values, what the fit makes of them, and the prediction beside naive forecasts.
 *
 * @param results the calibration
 * @param series the series
 */
record CalibrationFitPlot(CalibrationResults results, Fitted series) {
  private static final Color SHADE = new Color(0xEDEDED);
  private static final double ALPHA = .25;
  private static final int HEIGHT = 520;
  /** Looks of the naive forecasts. */
  private static final int[] LOOKS = {1, 2, 4};
  private static final List<ToDoubleFunction<Year>> NAIVE = List.of(Year::last, Year::trend, Year::change);

  static String name(Fitted series) {
    return "fit-" + series.indicator().name();
  }

  Figure figure() {
    Text fitted = series.weight() > 0 ? new Text("Crosses are observed.", "叉号为观测值。") : new Text("Crosses are observed; this series is shown and was not fitted.", "叉号为观测值；此序列仅作展示，未参与拟合。");
    Text caption = Words.of("%s The line is the median of all points that agree with the years of the fit, the band holds %d %% of them with their chance, the thin line is the nearest point. Shaded years were held out: naive forecasts know as little of them.",
        "%s实线为与拟合年份相符的全部点的中位数，色带含其%d%%（包括随机性），细线为最近点。阴影年份为留出年份，朴素外推同样对其一无所知。", fitted, Math.round(100 * Identifiability.INTERVAL));
    return new Figure(name(series), title(), caption, this::sheet);
  }

  private Text title() {
    return results.holdout() == null ? Words.of("%s: observed and fitted", "%s：观测与拟合", series.indicator().title()) : Words.of("%s: fitted and predicted", "%s：拟合与预测", series.indicator().title());
  }

  private boolean log() {
    return series.scale() == Scale.LOG;
  }

  private double[] values(ToDoubleFunction<Year> value) {
    return log() ? DecadesAxis.of(series.of(value)) : series.of(value);
  }

  private Sheet sheet(String language) {
    double[] x = series.of(Year::year);
    XYPlot plot = Charts.plot(Axes.time(null, x[0], x[x.length - 1]), axis(language));
    shade(plot, results.holdout());
    Charts.band(plot, x, values(Year::low), values(Year::high), Palette.light(0, ALPHA));
    for (int n = 0; n < NAIVE.size(); n++) {
      Charts.line(plot, x, fromLastOfFit(values(NAIVE.get(n))), LOOKS[n]);
    }
    Charts.line(plot, x, values(Year::simulated), Palette.colour(0), 1);
    Charts.line(plot, x, values(Year::median), Palette.colour(0), 2.4f);
    Charts.observed(plot, x, values(Year::observed));
    Text what = Words.of("fitted to %s · %s points tried, %s agree within %s", "拟合%s年 · 共试%s个点，其中%s个在%s以内相符", CalibrationWords.years(results.fit()), Captions.thousands(results.terms().evaluations()),
        Captions.thousands(results.weights().length), CalibrationWords.distance(results.terms().tolerance()));
    return new Sheet(title().in(language), Words.of("%s · %s", "%s · %s", results.base(), what).in(language), List.of(Charts.chart(plot, null)), 1, legend(language), HEIGHT);
  }

  /** Naive forecasts begin where the years of the fit end. */
  private double[] fromLastOfFit(double[] values) {
    double[] shown = values.clone();
    for (int i = 0; i < shown.length; i++) {
      if (series.years().get(i).year() < results.fit().last()) {
        shown[i] = Double.NaN;
      }
    }
    return shown;
  }

  static void shade(XYPlot plot, Years years) {
    if (years != null) {
      plot.addDomainMarker(new IntervalMarker(years.first() - .5, years.last() + .5, SHADE), Layer.BACKGROUND);
    }
  }

  private NumberAxis axis(String language) {
    List<Double> known = new ArrayList<>();
    List<ToDoubleFunction<Year>> shown = new ArrayList<>(List.of(Year::observed, Year::simulated, Year::median, Year::low, Year::high));
    shown.forEach(value -> known.addAll(Charts.known(series.of(value))));
    NAIVE.forEach(value -> known.addAll(Charts.known(fromLastOfFit(series.of(value)))));
    String unit = Captions.unit(series.indicator()).in(language);
    if (log()) {
      List<Double> positive = known.stream().filter(value -> value > 0).toList();
      return new DecadesAxis(unit, Collections.min(positive), Collections.max(positive), 10);
    }
    return Axes.values(unit, Axes.of(new Range(Collections.min(known), Collections.max(known)), series.indicator().low(), series.indicator().high()), Charts.STEPS);
  }

  private List<LegendItem> legend(String language) {
    var items = new ArrayList<LegendItem>();
    items.add(Charts.observedItem(new Text("observed", "观测").in(language)));
    items.add(Charts.lineItem(new Text("median of all that agree", "全部相符点的中位数").in(language), Palette.colour(0), 2.4f));
    items.add(Charts.bandItem(Words.of("%d %% of them", "其%d%%", Math.round(100 * Identifiability.INTERVAL)).in(language), Palette.light(0, ALPHA)));
    items.add(Charts.lineItem(CalibrationWords.forecast("best").in(language), Palette.colour(0), 1));
    for (int n = 0; n < NAIVE.size(); n++) {
      if (Arrays.stream(series.of(NAIVE.get(n))).anyMatch(value -> !Double.isNaN(value))) {
        items.add(Charts.lineItem(CalibrationWords.forecast(CalibrationWords.NAIVE.get(n)).in(language), LOOKS[n]));
      }
    }
    if (results.holdout() != null) {
      items.add(Charts.bandItem(new Text("held out", "留出年份").in(language), SHADE));
    }
    return items;
  }
}
