package org.pairaid.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.Text;

/** What the assessment says beside what is so: a row for each variant, joined by the gap between the two. */
record AssessmentPlot(Compared compared) {
  static final String NAME = "assessment";
  private static final Indicator REPORTED = Figures.indicator("reported_score");
  private static final Indicator TRUTH = Figures.indicator("true_score");
  private static final Indicator GAP = Figures.indicator("assessment_gap");
  private static final Text TITLE = new Text("Reported and true score", "上报得分与真实得分");
  private static final Text WHAT = new Text("means over replicates", "各次重复的均值");
  private static final Color REPORTED_COLOUR = Palette.colour(1);
  private static final Color TRUTH_COLOUR = Palette.colour(0);
  private static final Color JOIN = new Color(0xB5B5B5);
  private static final Shape SQUARE = new Rectangle2D.Double(-3.8, -3.8, 7.6, 7.6);
  private static final Shape DOT = new Ellipse2D.Double(-6, -6, 12, 12);
  private static final Font ROW = Fonts.plain(12);
  private static final double NAMES = 270;
  private static final double PADDING = .06;
  private static final double LEAST_MARGIN = .02;
  private static final int WORDS = 185;
  private static final int TALL = 28;

  Figure figure() {
    Text caption = Words.of("What the assessment says of the aiders and what they achieved in truth, means over %s; the number is the "
        + "assessment gap, reported less true. The centre sees only the reported score. The shorter the line, the more the assessment says what is so.",
        "考核对支援方的评分与其真实成效，%s均值；数字为考核偏差（上报减真实）。中央只能看到上报得分。连线越短，考核越接近真实。", compared.period());
    return new Figure(NAME, TITLE, caption, this::sheet);
  }

  private Sheet sheet(String language) {
    Variants variants = new Variants(compared, language);
    double[] rows = IntStream.range(0, compared.count()).asDoubleStream().toArray();
    double[] reported = means(REPORTED);
    double[] truth = means(TRUTH);
    XYPlot plot = Rows.panel(Axes.values(Captions.unit(TRUTH).in(language), range(reported, truth), Charts.STEPS), null, ROW);
    plot.setInsets(new RectangleInsets(4, 2, 2, 4));
    plot.setRangeAxis(Rows.axis(variants.all().stream().map(variant -> variants.label(variant, ROW, NAMES)).toList(), ROW));
    double[] gap = means(GAP);
    String[] gaps = Numbers.alike(gap);
    SymbolAxis right = Rows.axis(IntStream.range(0, gaps.length).mapToObj(i -> (gap[i] > 0 ? "+" : "") + gaps[i]).toList(), ROW);
    right.setLabel(GAP.title().in(language));
    right.setLabelFont(ROW);
    right.setLabelPaint(Palette.FAINT);
    plot.setRangeAxis(1, right);
    plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
    Charts.strokes(plot, reported, rows, truth, rows, JOIN, 3);
    Charts.marks(plot, truth, rows, DOT, TRUTH_COLOUR, Color.WHITE);
    Charts.marks(plot, reported, rows, SQUARE, REPORTED_COLOUR, Color.WHITE);
    var legend = List.of(Charts.markItem(REPORTED.title().in(language), SQUARE, REPORTED_COLOUR, Color.WHITE),
        Charts.markItem(TRUTH.title().in(language), DOT, TRUTH_COLOUR, Color.WHITE));
    return new Sheet(TITLE.in(language), Captions.over(compared, WHAT).in(language), List.of(Charts.chart(plot, null)), 1, legend,
        Math.min(Grid.TALLEST, WORDS + TALL * Math.max(3, compared.count())));
  }

  private double[] means(Indicator indicator) {
    return IntStream.range(0, compared.count()).mapToDouble(variant -> compared.mean(variant, indicator)).toArray();
  }

  private static Range range(double[] reported, double[] truth) {
    var known = Charts.known(reported, truth);
    double low = known.isEmpty() ? 0 : Collections.min(known);
    double high = known.isEmpty() ? 1 : Collections.max(known);
    double margin = Math.max(LEAST_MARGIN, PADDING * (high - low));
    return new Range(low - margin, high + margin);
  }
}
