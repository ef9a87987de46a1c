package org.pairaid.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.LegendItem;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.pairaid.design.Index;
import org.pairaid.experiment.SensitivityOutcome;
import org.pairaid.experiment.SensitivityResults;
import org.pairaid.model.Text;

/**
 * The factors of one indicator by how much they matter, largest first, with intervals.
 *
 * @param results the study
 * @param outcome the indicator
 */
record Tornado(SensitivityResults results, SensitivityOutcome outcome) {
  /** Most factors shown. */
  static final int MOST = 40;
  private static final Font ROW = Fonts.plain(11.5);
  private static final double NAMES = 260;
  private static final int WORDS = 150;
  private static final int TALL = 24;
  private static final double HALF = .34;
  private static final double INNER = .2;
  private static final Color BAR = new Color(0xA9CCE3);
  private static final Color ALONE = new Color(0x0072B2);
  private static final Color OPEN = new Color(0xE8EEF2);
  private static final Color EDGE = new Color(0x7FA8C4);

  static String name(SensitivityOutcome outcome) {
    return "tornado-" + outcome.indicator().name();
  }

  Figure figure() {
    Text caption = results.screening()
        ? Words.of("Mean absolute elementary effect of each factor, in %s over the factor's whole range (for a category: when it changes), with its %s %% bootstrap interval. Pale: not converged.",
            "各因素的平均绝对基本效应（单位：%s，对应因素全程变化；类别因素为类别改变）及其%s%%自助法区间。浅色：未收敛。", Captions.unit(outcome.indicator()), SensitivityWords.percent())
        : Words.of("Total index of each factor, alone and together with others, with its %s %% bootstrap interval; the inner bar is what it does alone. Pale: not converged.",
            "各因素的总指数（单独作用及与其他因素的共同作用）及其%s%%自助法区间；内侧深色条为其单独作用。浅色：未收敛。", SensitivityWords.percent());
    return new Figure(name(outcome), title(), caption, this::sheet);
  }

  private Text title() {
    return Words.of("What matters for %s", "%s的影响因素", lower(outcome.indicator().title()));
  }

  /** A title within a sentence. */
  static Text lower(Text title) {
    boolean word = title.en().length() > 1 && Character.isLowerCase(title.en().charAt(1));
    return new Text(word ? Character.toLowerCase(title.en().charAt(0)) + title.en().substring(1) : title.en(), title.zh());
  }

  private Sheet sheet(String language) {
    List<Index> ranked = SensitivityWords.ranked(results, outcome);
    List<Index> shown = ranked.subList(0, Math.min(MOST, ranked.size()));
    List<String> names = shown.stream().map(index -> Fit.cut(SensitivityWords.name(results, index), ROW, NAMES)).toList();
    Range range = range(shown);
    Text label = results.screening() ? Words.of("%s, %s", "%s，%s", SensitivityWords.kind(Index.Kind.MU_STAR), Captions.unit(outcome.indicator())) : new Text("share of the variance", "方差占比");
    NumberAxis axis = Axes.values(label.in(language), range, Charts.STEPS);
    XYPlot plot = Rows.panel(axis, null, ROW);
    plot.setRangeAxis(Rows.axis(names, ROW));
    plot.setRangeGridlinesVisible(false);
    plot.setInsets(new RectangleInsets(4, 2, 2, 12));
    int[] known = IntStream.range(0, shown.size()).filter(row -> !Double.isNaN(shown.get(row).low())).toArray();
    double[] rows = IntStream.of(known).asDoubleStream().toArray();
    Charts.strokes(plot, IntStream.of(known).mapToDouble(row -> shown.get(row).low()).toArray(), rows, IntStream.of(known).mapToDouble(row -> shown.get(row).high()).toArray(), rows, Palette.INK, 1.6f);
    for (int row = 0; row < shown.size(); row++) {
      bar(plot, row, shown.get(row));
    }
    plot.setNoDataMessage(new Text("no indices", "无指数").in(language));
    Text what = Words.of("%s · %s %% intervals", "%s · %s%%区间", SensitivityWords.kind(results.leading()), SensitivityWords.percent());
    return new Sheet(title().in(language), SensitivityContents.over(results, what).in(language), List.of(Charts.chart(plot, null)), 1, legend(language), WORDS + TALL * Math.max(3, shown.size()));
  }

  private void bar(XYPlot plot, int row, Index index) {
    if (Double.isNaN(index.value())) {
      return;
    }
    box(plot, row, index.value(), HALF, index.converged() ? BAR : OPEN, EDGE);
    if (!results.screening()) {
      double alone = outcome.indices().of(Index.Kind.S1).get(index.factor()).value();
      box(plot, row, alone, INNER, ALONE, ALONE);
    }
  }

  /** The rows run downwards, so that the lower side of a box is the larger number. */
  private static void box(XYPlot plot, int row, double value, double half, Color fill, Color edge) {
    plot.getRenderer(0).addAnnotation(new XYBoxAnnotation(Math.min(0, value), row + half, Math.max(0, value), row - half, new BasicStroke(.8f), edge, fill), Layer.BACKGROUND);
  }

  private Range range(List<Index> shown) {
    double low = 0;
    double high = 0;
    for (Index index : shown) {
      double alone = results.screening() ? index.value() : outcome.indices().of(Index.Kind.S1).get(index.factor()).value();
      for (double value : new double[] {index.value(), index.low(), index.high(), alone}) {
        low = Double.isNaN(value) ? low : Math.min(low, value);
        high = Double.isNaN(value) ? high : Math.max(high, value);
      }
    }
    double span = high > low ? high - low : 1;
    return new Range(low < 0 ? low - .04 * span : 0, high + .06 * span + (high > low ? 0 : 1));
  }

  private List<LegendItem> legend(String language) {
    var items = new ArrayList<LegendItem>();
    var square = new Rectangle2D.Double(-9, -5, 18, 10);
    items.add(Charts.markItem(SensitivityWords.kind(results.leading()).in(language), square, BAR, EDGE));
    items.add(Charts.markItem(new Text("the same, not converged", "同上，未收敛").in(language), square, OPEN, EDGE));
    if (!results.screening()) {
      items.add(Charts.markItem(SensitivityWords.kind(Index.Kind.S1).in(language), square, ALONE, ALONE));
    }
    items.add(Charts.lineItem(Words.of("%s %% interval", "%s%%区间", SensitivityWords.percent()).in(language), Palette.INK, 1.6f));
    return items;
  }
}
