package org.pairaid.report;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.pairaid.indicator.Better;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;

/**
 * The decision in one picture: the headline outcomes side by side, a row for each variant, as differences to the baseline.
 *
 * @param compared the variants
 * @param verdicts their differences, by variant and indicator
 */
record ForestPlot(Compared compared, List<List<Verdict>> verdicts) {
  static final String NAME = "forest";
  private static final List<Indicator> OUTCOMES = List.of("avoidance", "aid_dependence", "project_fit", "true_score").stream().map(Figures::indicator).toList();
  private static final Text TITLE = new Text("What each variant changes", "各方案带来的变化");
  private static final Text LEFT = new Text("← better", "← 更好");
  private static final Text RIGHT = new Text("better →", "更好 →");
  private static final Color TINT = new Color(0x00, 0x72, 0xB2, 0x12);
  private static final Font ROW = Fonts.plain(11.5);
  private static final Font HEAD = Fonts.bold(12);
  private static final double NAMES = 235;
  private static final double TALL = 26;
  private static final int WORDS = 165;
  private static final int STEPS = 3;
  /** Share of a panel that the better side needs for its word beside the arrow. */
  private static final double ROOMY = .42;

  Figure figure() {
    Text caption = Words.of("Difference to the baseline in %s, with its %s %% interval, replicate by replicate; the line is no difference, the shaded side is the better "
        + "one. Filled: distinguishable after adjustment for %s (Holm); hollow: only without it; grey: the interval does not exclude zero.",
        "各方案与基准在%s的差值及其%s%%区间，逐次重复配对；竖线为无差别，阴影一侧为更好。"
            + "实心：经%s校正（Holm）后仍可区分；空心：仅未校正时可区分；灰色：区间未排除零。",
        compared.period(), Captions.percent(compared), Captions.tested(compared));
    return new Figure(NAME, TITLE, caption, this::sheet);
  }

  private Sheet sheet(String language) {
    Variants variants = new Variants(compared, language);
    List<Integer> others = compared.others();
    double width = (Sheet.WIDTH - NAMES) / OUTCOMES.size() - 12;
    List<XYPlot> panels = OUTCOMES.stream().map(outcome -> panel(outcome, width, language)).toList();
    List<String> names = others.stream().map(variant -> variants.label(variant, ROW, NAMES - 20)).toList();
    SymbolAxis rows = Rows.axis(names, ROW);
    rows.setRange(-.98, names.size() - .5);
    Text what = Words.of("differences, %s %% intervals", "配对差值及其%s%%区间", Captions.percent(compared));
    return new Sheet(TITLE.in(language), Captions.over(compared, what).in(language), List.of(Rows.beside(rows, panels)), 1,
        Whiskers.legend(compared, false, language), (int) Math.min(Grid.TALLEST, WORDS + TALL * Math.max(3, others.size())));
  }

  private XYPlot panel(Indicator outcome, double width, String language) {
    List<Verdict> column = compared.others().stream().map(variant -> verdicts.get(variant).get(Indicators.ALL.indexOf(outcome))).toList();
    Range range = range(column);
    NumberAxis axis = Axes.values(null, range, STEPS);
    XYPlot plot = Rows.panel(axis, Fit.cut(outcome.title().in(language), HEAD, width), HEAD);
    boolean low = outcome.better() == Better.LOWER;
    IntervalMarker good = new IntervalMarker(low ? range.getLowerBound() : 0, low ? 0 : range.getUpperBound(), TINT);
    boolean roomy = (low ? -range.getLowerBound() : range.getUpperBound()) > ROOMY * range.getLength();
    good.setLabel(roomy ? (low ? LEFT : RIGHT).in(language) : low ? "←" : "→");
    good.setLabelFont(Fonts.plain(10.5));
    good.setLabelPaint(Verdict.Way.BETTER.colour());
    good.setLabelAnchor(low ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
    good.setLabelTextAnchor(low ? TextAnchor.TOP_LEFT : TextAnchor.TOP_RIGHT);
    good.setLabelOffset(new RectangleInsets(1, 3, 1, 3));
    good.setLabelBackgroundColor(new Color(0, 0, 0, 0));
    plot.addDomainMarker(good, Layer.BACKGROUND);
    Whiskers.draw(plot, IntStream.range(0, column.size()).mapToObj(row -> new Whiskers.Item(row, column.get(row))).toList(), Double.POSITIVE_INFINITY);
    return plot;
  }

  /** Range that holds zero and all intervals, and leaves room at both sides of zero. */
  static Range range(List<Verdict> column) {
    var known = new ArrayList<>(List.of(0.0));
    column.forEach(verdict -> known.addAll(Charts.known(new double[] {verdict.difference().low(), verdict.difference().difference(), verdict.difference().high()})));
    double low = Collections.min(known);
    double high = Collections.max(known);
    double span = high > low ? high - low : 1;
    return new Range(Math.min(low - .08 * span, -.2 * span), Math.max(high + .08 * span, .2 * span));
  }
}
