package org.pairaid.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.sampling.PermutationSampler;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.pairaid.design.ConditionalMean;
import org.pairaid.experiment.SweepClasses;
import org.pairaid.experiment.SweepEffect;
import org.pairaid.experiment.SweepResults;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.Purpose;
import org.pairaid.model.Streams;
import org.pairaid.model.Text;

/**
 * An indicator at the points of a sweep over each factor: the points, and the means of classes of the factor's values.
 *
 * @param results the sweep
 * @param indicator index of the indicator
 * @param effects its factors, that which goes with most first
 */
record SweepPlot(SweepResults results, int indicator, List<SweepEffect> effects) {
  /** Most points that are drawn. */
  private static final int MOST = 600;
  private static final int COLUMNS = 3;
  private static final double LEVEL = .95;
  private static final double MARGINS = 24;
  private static final int WORDS = 95;
  private static final double TALL = 190;
  private static final double NARROW = 300;
  private static final double CLOUD = .25;
  private static final Font LABEL = Fonts.plain(11.5);

  String name() {
    return "sweep-" + of().name();
  }

  private Indicator of() {
    return results.indicators().get(indicator);
  }

  Figure figure() {
    Text many = results.points() <= MOST ? new Text("", "") : Words.of(" %s points, chosen by lot, are drawn; the means hold all.", "随机绘制%s个点；均值包含全部点。", Captions.thousands(MOST));
    Text caption = Words.of("Light: points of the design, each the mean of its replicates. Dark: means over the points in a class of the factor's values with their 95 %% t interval, all other factors as the design has them; the factor that goes "
        + "with most of the differences comes first. All panels share the vertical axis.%s", "浅色：设计中的各点（各次重复的均值）；深色：因素取值各组内各点的均值及其95%%t区间，其他因素按设计变化；关联最大的因素在前。各图共用纵轴。%s", many);
    return new Figure(name(), title(), caption, this::sheet);
  }

  private Text title() {
    return Words.of("%s over the design", "设计空间中的%s", of().title());
  }

  /** The points that are drawn: all, or a sample without regard to their order, in which designs have a pattern. */
  private int[] drawn() {
    int[] points = IntStream.range(0, results.points()).toArray();
    if (points.length <= MOST) {
      return points;
    }
    PermutationSampler.shuffle(new Streams(results.seed(), 0).stream(Purpose.DESIGN, Streams.entity(":drawn"), 0), points);
    return Arrays.stream(points).limit(MOST).sorted().toArray();
  }

  private Sheet sheet(String language) {
    double[] means = IntStream.range(0, results.points()).mapToDouble(point -> results.mean(indicator, point)).toArray();
    var known = new ArrayList<Double>(Charts.known(means));
    Range range = Axes.of(known.isEmpty() ? null : new Range(Collections.min(known), Collections.max(known)), of().low(), of().high());
    int columns = effects.size() == 4 ? 2 : Math.min(COLUMNS, effects.size());
    List<JFreeChart> panels = effects.stream().limit(Grid.MOST).map(effect -> panel(effect.classes(), means, range, (Sheet.WIDTH - MARGINS) / columns, language)).toList();
    Text what = Words.of("%s points · means over %s · %s", "%s个点 · %s的均值 · %s", Captions.thousands(results.points()),
        results.replicates() == 1 ? new Text("one replicate", "一次重复") : Words.of("%s replicates", "%s次重复", Captions.thousands(results.replicates())), Captions.unit(of()));
    return new Sheet(title().in(language), what.in(language), panels, columns, List.of(), (int) Math.min(Grid.TALLEST, WORDS + Math.max(300, TALL * ((panels.size() + columns - 1) / columns))));
  }

  private JFreeChart panel(SweepClasses classes, double[] means, Range range, double width, String language) {
    XYPlot plot = Charts.plot(null, Axes.values(null, range, Charts.PANEL_STEPS));
    boolean words = !classes.factor().number() || classes.factor().at().contains("");
    boolean logarithmic = !words && classes.factor().logarithmic();
    plot.setDomainAxis(axis(classes, words, logarithmic, width, language));
    int[] drawn = drawn();
    double[] x = IntStream.of(drawn).mapToDouble(point -> place(words ? classes.of()[point] : classes.factor().numberAt(point), logarithmic)).toArray();
    Charts.marks(plot, x, IntStream.of(drawn).mapToDouble(point -> means[point]).toArray(), new Ellipse2D.Double(-2, -2, 4, 4), Palette.light(0, CLOUD), Palette.light(0, CLOUD));
    List<ConditionalMean> of = ConditionalMean.of(means, IntStream.range(0, means.length).toArray(), classes.of(), classes.count(), LEVEL);
    double[] middle = Arrays.stream(classes.middle()).map(value -> place(value, logarithmic)).toArray();
    double[] mean = of.stream().mapToDouble(ConditionalMean::mean).toArray();
    Charts.strokes(plot, middle, of.stream().mapToDouble(ConditionalMean::low).toArray(), middle, of.stream().mapToDouble(ConditionalMean::high).toArray(), Palette.colour(0), 1.6f);
    if (words) {
      Charts.marks(plot, middle, mean, Palette.marker(0), Palette.colour(0), Color.WHITE);
    } else {
      Charts.line(plot, middle, mean, 0);
    }
    return Charts.chart(plot, ResponsePlot.heading(classes.factor().name(), width - 20));
  }

  private static double place(double value, boolean logarithmic) {
    return logarithmic ? Math.log10(value) : value;
  }

  private static ValueAxis axis(SweepClasses classes, boolean words, boolean logarithmic, double width, String language) {
    if (words) {
      Text own = new Text("as it is", "原值");
      List<String> values = classes.labels().stream().map(value -> Fit.cut(value.equals("own") ? own.in(language) : value, LABEL, (width - 50) / classes.count() - 6)).toList();
      SymbolAxis axis = Rows.axis(values, LABEL);
      axis.setInverted(false);
      axis.setTickLabelInsets(new RectangleInsets(2, 4, 2, 4));
      return axis;
    }
    double[] at = IntStream.range(0, classes.of().length).mapToDouble(classes.factor()::numberAt).toArray();
    double low = Arrays.stream(at).min().orElse(0);
    double high = Arrays.stream(at).max().orElse(1);
    if (logarithmic) {
      return new DecadesAxis(null, low, high, width < NARROW ? 5 : 9);
    }
    double span = high > low ? high - low : Math.max(1, Math.abs(high));
    return Axes.values(null, new Range(low - .04 * span, high + .04 * span), width < NARROW ? Charts.PANEL_STEPS + 1 : 2 * Charts.PANEL_STEPS);
  }
}
