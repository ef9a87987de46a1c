package org.pairaid.report;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.Text;

/** Aid dependence against project fit: every variant as a numbered mark, its replicates as a light cloud about it. */
record TradeoffPlot(Compared compared) {
  static final String NAME = "tradeoff";
  private static final Indicator ACROSS = Figures.indicator("aid_dependence");
  private static final Indicator UP = Figures.indicator("project_fit");
  private static final Text TITLE = new Text("Aid dependence and project fit", "援助依赖与项目适配度");
  private static final Text WHAT = new Text("means, and replicates as dots", "均值，小点为各次重复");
  private static final int MOST_DOTS = 200;
  private static final double ALPHA = .3;
  private static final float DOT = 3.2f;
  private static final double MARKER = 1.7;
  private static final int HEIGHT = 600;
  private static final int LEGEND_ROW = 9;
  private static final double PADDING = .07;
  private static final double LEAST_MARGIN = .004;

  Figure figure() {
    Text caption = Words.of("Each variant's means over %s as a numbered mark, and up to %d of its replicates as light dots. "
        + "Upper left is better: less dependence, better fit.",
        "带编号的标记为各方案在%s的均值，浅色小点为其各次重复（至多%d次）。越靠左上越好：依赖更低、适配更高。", compared.period(), MOST_DOTS);
    return new Figure(NAME, TITLE, caption, this::sheet);
  }

  private Sheet sheet(String language) {
    Variants variants = new Variants(compared, language);
    NumberAxis across = Axes.values(Words.of("%s (← better)", "%s（← 更好）", ACROSS.title()).in(language), range(ACROSS), Charts.STEPS);
    NumberAxis up = Axes.values(Words.of("%s (better →)", "%s（更好 →）", UP.title()).in(language), range(UP), Charts.STEPS);
    XYPlot plot = Charts.plot(across, up);
    plot.setDomainGridlinesVisible(true);
    plot.setDomainGridlinePaint(Palette.GRID);
    plot.setDomainGridlineStroke(plot.getRangeGridlineStroke());
    plot.setInsets(new RectangleInsets(8, 2, 2, 12));
    for (int variant : variants.all()) {
      double[] x = Arrays.copyOf(values(variant, ACROSS), dots(variant));
      double[] y = Arrays.copyOf(values(variant, UP), dots(variant));
      Charts.strokes(plot, x, y, x, y, variants.light(variant, ALPHA), DOT);
    }
    var numbers = new ArrayList<Numbered.Item>();
    var legend = new ArrayList<LegendItem>();
    for (int variant : variants.all()) {
      double x = compared.mean(variant, ACROSS);
      double y = compared.mean(variant, UP);
      Shape marker = AffineTransform.getScaleInstance(MARKER, MARKER).createTransformedShape(variants.marker(variant));
      Color colour = variants.colour(variant);
      legend.add(Charts.markItem(variants.label(variant, Fonts.plain(12), Captions.LONGEST_TITLE), marker, colour, Color.WHITE));
      if (!Double.isNaN(x) && !Double.isNaN(y)) {
        Charts.marks(plot, new double[] {x}, new double[] {y}, marker, colour, Color.WHITE);
        numbers.add(new Numbered.Item(x, y, variants.number(variant), Palette.INK));
      }
    }
    plot.addAnnotation(new Numbered(numbers));
    plot.setNoDataMessage(Captions.NO_VALUE.in(language));
    return new Sheet(TITLE.in(language), Captions.over(compared, WHAT).in(language), List.of(Charts.chart(plot, null)), 1, legend,
        (int) Math.min(Grid.TALLEST, HEIGHT + LEGEND_ROW * compared.count()));
  }

  private int dots(int variant) {
    return Math.min(MOST_DOTS, values(variant, ACROSS).length);
  }

  private double[] values(int variant, Indicator indicator) {
    return compared.comparison().values(0, variant, indicator);
  }

  private Range range(Indicator indicator) {
    var known = new ArrayList<Double>();
    for (int variant = 0; variant < compared.count(); variant++) {
      known.addAll(Charts.known(Arrays.copyOf(values(variant, indicator), dots(variant)), new double[] {compared.mean(variant, indicator)}));
    }
    double low = known.isEmpty() ? 0 : Collections.min(known);
    double high = known.isEmpty() ? 1 : Collections.max(known);
    double margin = Math.max(PADDING * (high - low), LEAST_MARGIN);
    return new Range(low - margin, high + margin);
  }
}
