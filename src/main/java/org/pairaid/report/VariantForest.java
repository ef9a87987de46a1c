package org.pairaid.report;

import java.awt.BasicStroke;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.pairaid.experiment.PairedDifference;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;

/**
 * All indicators of one variant as rows: standardised differences to the baseline, and at the right the differences in their units.
 *
 * @param compared the variants
 * @param variant the one shown
 * @param verdicts its differences, by indicator
 */
record VariantForest(Compared compared, int variant, List<Verdict> verdicts) {
  /** Differences beyond this many standard deviations are drawn at the edge. */
  private static final double EDGE = 3;
  private static final double RANGE = 3.15;
  private static final int STEPS = 6;
  private static final Text WHAT = new Text("standardised differences", "标准化差值");
  private static final Text AXIS = new Text("Difference over the standard deviation of replicates", "差值与各次重复标准差之比");
  private static final Font ROW = Fonts.plain(11);
  private static final Font GROUP = Fonts.bold(11);
  private static final int WORDS = 150;
  private static final int TALL = 21;
  private static final int DIGITS = 3;
  private static final int MOST_DECIMALS = 7;

  Figure figure() {
    Text caption = Words.of("Difference of %s to the baseline in %s, divided by the standard deviation of the replicates (Cohen's d), with its %s %% "
        + "interval. At the right the difference in the indicator's own unit. Filled: distinguishable after adjustment for %s (Holm); hollow: only without it; grey: the interval does not "
        + "exclude zero. Triangles at the edge: 3 standard deviations and more, or a difference without any spread.",
        "“%s”与基准在%s的差值除以各次重复的标准差（Cohen's d）及其%s%%区间，右侧为以指标原单位表示的差值。"
            + "实心：经%s校正（Holm）后仍可区分；空心：仅未校正时可区分；灰色：区间未排除零。边缘三角：超过3个标准差，或差值无离散。",
        compared.title(variant), compared.period(), Captions.percent(compared), Captions.tested(compared));
    Text title = Words.of("All indicators: %s", "全部指标：%s", compared.title(variant));
    return new Figure(ForestPlot.NAME + "-" + compared.scenario(variant).name(), title, caption, language -> sheet(title, language));
  }

  private Sheet sheet(Text title, String language) {
    var names = new ArrayList<String>();
    var numbers = new ArrayList<String>();
    var items = new ArrayList<Whiskers.Item>();
    var heads = new ArrayList<XYTextAnnotation>();
    var lines = new ArrayList<Integer>();
    for (FigureGroup group : FigureGroup.ALL) {
      List<Indicator> members = group.of(compared.indicators());
      if (!members.isEmpty()) {
        heads.add(head(group, names.size(), language));
        names.add("");
        numbers.add("");
      }
      for (Indicator indicator : members) {
        Verdict verdict = verdicts.get(Indicators.ALL.indexOf(indicator));
        items.add(item(names.size(), verdict));
        lines.add(names.size());
        names.add(indicator.title().in(language));
        numbers.add(number(indicator, verdict, language));
      }
    }
    JFreeChart chart = chart(names, numbers, items, heads, lines, language);
    return new Sheet(Fit.cut(title.in(language), Fonts.bold(17), Sheet.WIDTH - 40), Captions.over(compared, WHAT).in(language), List.of(chart), 1,
        Whiskers.legend(compared, true, language), Math.min(Grid.TALLEST, WORDS + TALL * names.size()));
  }

  private static JFreeChart chart(List<String> names, List<String> numbers, List<Whiskers.Item> items, List<XYTextAnnotation> heads, List<Integer> lines,
      String language) {
    NumberAxis axis = Axes.values(AXIS.in(language), new Range(-RANGE, RANGE), STEPS);
    XYPlot plot = Rows.panel(axis, null, ROW);
    plot.setRangeGridlinesVisible(false);
    plot.setInsets(new RectangleInsets(4, 2, 2, 2));
    plot.setRangeAxis(Rows.axis(names, ROW));
    SymbolAxis right = Rows.axis(numbers, ROW);
    plot.setRangeAxis(1, right);
    plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
    lines.forEach(row -> plot.addRangeMarker(new ValueMarker(row, Palette.GRID, new BasicStroke(.7f)), Layer.BACKGROUND));
    Whiskers.draw(plot, items, EDGE);
    heads.forEach(plot::addAnnotation);
    return Charts.chart(plot, null);
  }

  private static XYTextAnnotation head(FigureGroup group, int row, String language) {
    XYTextAnnotation head = new XYTextAnnotation(group.title().in(language), -RANGE, row + .1);
    head.setFont(GROUP);
    head.setPaint(Palette.FAINT);
    head.setTextAnchor(TextAnchor.CENTER_LEFT);
    return head;
  }

  /** The interval is put on the scale of the standardised difference by the same standard deviation. */
  private static Whiskers.Item item(int row, Verdict verdict) {
    PairedDifference difference = verdict.difference();
    double effect = verdict.standardised();
    double scale = Double.isInfinite(effect) || difference.difference() == 0 ? Double.NaN : effect / difference.difference();
    return new Whiskers.Item(row, verdict, effect, scale * difference.low(), scale * difference.high());
  }

  private static String number(Indicator indicator, Verdict verdict, String language) {
    double difference = verdict.difference().difference();
    if (Double.isNaN(difference) || difference == 0) {
      return difference == 0 ? "0" : Numbers.NONE;
    }
    int decimals = (int) Math.max(0, Math.min(MOST_DECIMALS, DIGITS - 1 - Math.floor(Math.log10(Math.abs(difference)))));
    String unit = indicator.unit().in(language);
    String number = (difference > 0 ? "+" : "") + Numbers.of(difference, decimals);
    return unit.isEmpty() ? number : Words.of("%s (%s)", "%s（%s）", number, unit).in(language);
  }
}
