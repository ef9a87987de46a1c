package org.pairaid.report;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.pairaid.design.ConditionalMean;
import org.pairaid.design.Index;
import org.pairaid.experiment.StudyFactor;
import org.pairaid.experiment.SensitivityOutcome;
import org.pairaid.experiment.SensitivityResults;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.Text;

/**
 * An indicator's mean over each factor in turn, all others as the design varies them.
 *
 * @param results the study
 * @param outcome the indicator
 */
record ResponsePlot(SensitivityResults results, SensitivityOutcome outcome) {
  /** Classes of equal chance that a range is cut into where the design has no levels. Assumption: enough to show a bend. */
  private static final int CLASSES = 10;
  /** Panels side by side: names of factors are long. */
  private static final int COLUMNS = 3;
  private static final double MARGINS = 24;
  private static final int WORDS = 95;
  private static final double TALL = 190;
  private static final double BAND = .22;
  private static final double WHISKER = .55;
  /** Width of a panel that has room for few ticks, points. */
  private static final double NARROW = 300;
  private static final Font HEADING = Fonts.bold(13);
  private static final Font LABEL = Fonts.plain(11.5);

  static String name(SensitivityOutcome outcome) {
    return "response-" + outcome.indicator().name();
  }

  Figure figure() {
    Text mean = Words.of("Mean of the indicator where a factor has a value, over the values of the others in the design, with its %s %% t interval; the factor that matters most comes first. All panels share the vertical axis. "
        + "The interval holds what the other factors do and the chance of the sample, not replicates alone.",
        "在某因素取各值时指标的均值（对设计中其他因素的取值平均）及其%s%%t区间，影响大者在前；各图共用纵轴。区间反映其他因素的作用与抽样误差，而不仅是重复间的差异。", SensitivityWords.percent());
    Text caption = results.screening() ? Words.join(mean, new Text("Lines join the values between which the same trajectories move; that one line lies above another is their chance.", "连线两端为同一批轨迹移动的取值；各线高低之别为轨迹抽样所致。")) : mean;
    return new Figure(name(outcome), title(), caption, this::sheet);
  }

  private Text title() {
    return Words.of("How %s responds", "%s的响应曲线", Tornado.lower(outcome.indicator().title()));
  }

  /** A curve: places on the axis, and the means there. */
  private record Curve(StudyFactor factor, double[] x, List<ConditionalMean> means) {
    double[] mean() {
      return means.stream().mapToDouble(ConditionalMean::mean).toArray();
    }

    double[] low() {
      return means.stream().mapToDouble(ConditionalMean::low).toArray();
    }

    double[] high() {
      return means.stream().mapToDouble(ConditionalMean::high).toArray();
    }
  }

  private Sheet sheet(String language) {
    List<Index> ranked = SensitivityWords.ranked(results, outcome);
    double[][] cube = results.design().points();
    List<Curve> curves = ranked.stream().limit(Grid.MOST).map(index -> curve(index.factor(), cube)).toList();
    var known = new ArrayList<Double>();
    curves.forEach(curve -> known.addAll(Charts.known(curve.mean(), curve.low(), curve.high())));
    Indicator indicator = outcome.indicator();
    Range range = Axes.of(known.isEmpty() ? null : new Range(Collections.min(known), Collections.max(known)), indicator.low(), indicator.high());
    int columns = curves.size() == 4 ? 2 : Math.min(COLUMNS, curves.size());
    List<JFreeChart> panels = curves.stream().map(curve -> panel(curve, range, (Sheet.WIDTH - MARGINS) / columns)).toList();
    Text what = Words.of("means with %s %% intervals · %s", "均值及%s%%区间 · %s", SensitivityWords.percent(), Captions.unit(indicator));
    return new Sheet(title().in(language), SensitivityContents.over(results, what).in(language), panels, columns, List.of(),
        (int) Math.min(Grid.TALLEST, WORDS + TALL * ((panels.size() + columns - 1) / columns)));
  }

  private Curve curve(int f, double[][] cube) {
    StudyFactor factor = results.factors().get(f);
    int points = cube.length;
    int[] unit = IntStream.range(0, points).map(p -> p / results.design().size()).toArray();
    double[] levels = Arrays.stream(cube).mapToDouble(point -> point[f]).distinct().sorted().toArray();
    int classes = factor.category() ? factor.values().size() : results.screening() ? levels.length : CLASSES;
    int[] of = IntStream.range(0, points).map(p -> !results.design().forCurves(p) ? -1
        : !factor.category() && results.screening() ? Arrays.binarySearch(levels, cube[p][f]) : (int) Math.min(classes - 1, Math.floor(cube[p][f] * classes))).toArray();
    double[] x = new double[classes];
    int[] count = new int[classes];
    for (int p = 0; p < points; p++) {
      if (of[p] >= 0) {
        x[of[p]] += factor.category() ? of[p] : Double.parseDouble(factor.at().get(p));
        count[of[p]]++;
      }
    }
    for (int c = 0; c < classes; c++) {
      x[c] = count[c] == 0 ? Double.NaN : x[c] / count[c];
    }
    List<ConditionalMean> means = ConditionalMean.of(outcome.means(), unit, of, classes, SensitivityResults.BOOTSTRAP.level());
    int[] some = IntStream.range(0, classes).filter(c -> count[c] > 0).toArray();
    return new Curve(factor, Arrays.stream(some).mapToDouble(c -> x[c]).toArray(), Arrays.stream(some).mapToObj(means::get).toList());
  }

  private JFreeChart panel(Curve curve, Range range, double width) {
    XYPlot plot = Charts.plot(null, Axes.values(null, range, Charts.PANEL_STEPS));
    plot.setDomainAxis(axis(curve, width));
    double[] x = curve.factor().logarithmic() ? Arrays.stream(curve.x()).map(Math::log10).toArray() : curve.x();
    if (curve.factor().category() || results.screening()) {
      int[] lower = IntStream.range(0, curve.factor().category() ? 0 : x.length / 2).toArray();
      Charts.strokes(plot, at(x, lower, 0), at(curve.mean(), lower, 0), at(x, lower, x.length / 2), at(curve.mean(), lower, x.length / 2), Palette.colour(0), 2);
      Charts.strokes(plot, x, curve.low(), x, curve.high(), Palette.light(0, WHISKER), 1.6f);
      Charts.marks(plot, x, curve.mean(), Palette.marker(0), Palette.colour(0), Color.WHITE);
    } else {
      Charts.band(plot, x, curve.low(), curve.high(), Palette.light(0, BAND));
      Charts.line(plot, x, curve.mean(), 0);
    }
    return Charts.chart(plot, heading(curve.factor().name(), width - 20));
  }

  private static double[] at(double[] values, int[] places, int after) {
    return IntStream.of(places).mapToDouble(place -> values[place + after]).toArray();
  }

  /** The end of a path says more than its beginning. */
  static String heading(String name, double width) {
    String rest = name;
    while (Fit.width(rest, HEADING) > width && rest.indexOf('.', 1) > 0) {
      rest = "…" + rest.substring(rest.indexOf('.', 1) + 1);
    }
    return Fit.cut(rest, HEADING, width);
  }

  private static ValueAxis axis(Curve curve, double width) {
    if (curve.factor().category()) {
      List<String> values = curve.factor().values().stream().map(value -> Fit.cut(value, LABEL, (width - 50) / curve.factor().values().size() - 6)).toList();
      SymbolAxis axis = Rows.axis(values, LABEL);
      axis.setInverted(false);
      axis.setTickLabelInsets(new RectangleInsets(2, 4, 2, 4));
      return axis;
    }
    double low = curve.x()[0];
    double high = curve.x()[curve.x().length - 1];
    if (curve.factor().logarithmic()) {
      return new DecadesAxis(null, low, high, width < NARROW ? 5 : 9);
    }
    double span = high > low ? high - low : Math.max(1, Math.abs(high));
    return Axes.values(null, new Range(low - .03 * span, high + .03 * span), width < NARROW ? Charts.PANEL_STEPS + 1 : 2 * Charts.PANEL_STEPS);
  }
}
