package org.pairaid.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYZDataset;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;

/**
 * Variants by indicators: how large each difference to the baseline is, in classes, and whether it is to the good.
 *
 * @param compared the variants
 * @param verdicts their differences, by variant and indicator
 */
record ClassMap(Compared compared, List<List<Verdict>> verdicts) {
  static final String NAME = "heatmap";
  private static final Text TITLE = new Text("Where the variants differ from the baseline", "各方案与基准的差别所在");
  private static final Text WHAT = new Text("standardised differences", "标准化差值分级");
  private static final Text JUDGED = new Text("Standardised difference: from worse than the baseline to better", "标准化差值：由劣于基准到优于基准");
  private static final Text NEITHER = new Text("Standardised difference where no way is better", "标准化差值：不分好坏的指标");
  private static final String[] SIZES = {"< 0.2", "0.2–0.5", "0.5–0.8", "0.8–2", "≥ 2"};
  /** Worse from the largest, then better from the smallest. */
  private static final Color[] JUDGED_COLOURS = {new Color(0x8C3B00), new Color(0xC75D0B), new Color(0xEB8F43), new Color(0xF7BC85), new Color(0xFCE3CB),
      new Color(0xD3E6F3), new Color(0x9CCAE6), new Color(0x5BA3CF), new Color(0x1F77B4), new Color(0x084A85)};
  private static final Color[] NEITHER_COLOURS = {new Color(0xEDEDED), new Color(0xCFCFCF), new Color(0xABABAB), new Color(0x828282), new Color(0x525252)};
  private static final int CLASSES = SIZES.length;
  /** Width of a cell of many, and what the cells of few share; from what width on a heading stands level. */
  private static final double NARROW = 64;
  private static final double WIDE = 420;
  private static final double LEVEL = 130;
  private static final double NAMES = 175;
  private static final double HEADINGS = 185;
  private static final Font ROW = Fonts.plain(11);
  private static final int WORDS = 205;
  private static final int TALL = 19;

  Figure figure() {
    Text caption = Words.of("Differences to the baseline in %s by size (Cohen's d, in classes): blue is better than the baseline, orange worse, grey where neither way is better; "
        + "+ and − are the sign of the difference. A white cell with a dot is not distinguishable from the baseline at the %s %% level after adjustment for %s (Holm).",
        "各方案与基准在%s的差值大小（Cohen's d分级）：蓝色优于基准，橙色劣于基准，灰色为不分好坏的指标；"
            + "+与−为差值符号。白格带点表示经%3$s校正（Holm）后在%2$s%%水平上无法与基准区分。", compared.period(),
        Captions.percent(compared), Captions.tested(compared));
    return new Figure(NAME, TITLE, caption, this::sheet);
  }

  /** Colour of a cell by its verdict: its place in the classes of those judged, or of the others behind them; not a number for a white one. */
  static double code(Verdict verdict) {
    if (!verdict.sure()) {
      return Double.NaN;
    }
    return switch (verdict.way()) {
      case WORSE -> CLASSES - 1 - verdict.size();
      case BETTER -> CLASSES + verdict.size();
      case NEITHER -> 2 * CLASSES + verdict.size();
    };
  }

  private Sheet sheet(String language) {
    List<Indicator> indicators = FigureGroup.ALL.stream().flatMap(group -> group.of(compared.indicators()).stream()).toList();
    Variants variants = new Variants(compared, language);
    List<Integer> others = compared.others();
    List<String> names = indicators.stream().map(indicator -> Fit.cut(indicator.title().in(language), ROW, NAMES)).toList();
    double room = Sheet.WIDTH - 40 - widest(names);
    double cell = Math.min(Math.max(NARROW, WIDE / others.size()), room / others.size());
    boolean level = cell > LEVEL;
    List<String> titles = others.stream().map(variant -> variants.label(variant, ROW, level ? cell - 10 : HEADINGS)).toList();
    XYPlot plot = Charts.plot(columns(titles, level), Rows.axis(names, ROW));
    plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
    plot.setRangeGridlinesVisible(false);
    plot.setInsets(new RectangleInsets(2, 2, 6, 8 + room - cell * others.size()));
    var signs = new ArrayList<Signs.Sign>();
    var cells = new ArrayList<double[]>();
    for (int column = 0; column < others.size(); column++) {
      for (int row = 0; row < indicators.size(); row++) {
        Verdict verdict = verdicts.get(others.get(column)).get(Indicators.ALL.indexOf(indicators.get(row)));
        if (verdict.sure()) {
          cells.add(new double[] {column, row, code(verdict)});
        }
        signs.add(new Signs.Sign(column, row, verdict));
      }
    }
    DefaultXYZDataset data = new DefaultXYZDataset();
    data.addSeries(0, IntStream.range(0, 3).mapToObj(i -> cells.stream().mapToDouble(one -> one[i]).toArray()).toArray(double[][]::new));
    plot.setDataset(data);
    XYBlockRenderer renderer = new XYBlockRenderer();
    renderer.setPaintScale(Steps.of(JUDGED_COLOURS, NEITHER_COLOURS));
    plot.setRenderer(renderer);
    double tall = Math.min(TALL, (Grid.TALLEST - WORDS - (level ? 0 : widest(titles))) / indicators.size());
    Signs.draw(plot, signs, cell, tall);
    separate(plot, others.size(), indicators.size());
    JFreeChart chart = Charts.chart(plot, null);
    String[] sizes = IntStream.range(0, 2 * CLASSES).mapToObj(i -> SIZES[i < CLASSES ? CLASSES - 1 - i : i - CLASSES]).toArray(String[]::new);
    chart.addSubtitle(key(NEITHER.in(language), SIZES, Steps.of(NEITHER_COLOURS), Sheet.WIDTH / 2.0 - 16));
    chart.addSubtitle(key(JUDGED.in(language), sizes, Steps.of(JUDGED_COLOURS), 10));
    int height = (int) (WORDS + (level ? 0 : widest(titles)) + tall * indicators.size());
    return new Sheet(TITLE.in(language), Captions.over(compared, WHAT).in(language), List.of(chart), 1, List.of(), height);
  }

  private static double widest(List<String> lines) {
    return lines.stream().mapToDouble(line -> Fit.width(line, ROW)).max().orElse(0);
  }

  private SymbolAxis columns(List<String> titles, boolean level) {
    SymbolAxis axis = level ? Rows.axis(titles, ROW) : new Upright(titles, ROW);
    axis.setInverted(false);
    axis.setTickLabelInsets(new RectangleInsets(3, 2, 3, 2));
    return axis;
  }

  /** White lines between the cells. */
  private static void separate(XYPlot plot, int columns, int rows) {
    for (int row = 0; row <= rows; row++) {
      plot.addRangeMarker(new ValueMarker(row - .5, Color.WHITE, new BasicStroke(1.5f)));
    }
    for (int column = 0; column <= columns; column++) {
      plot.addDomainMarker(new ValueMarker(column - .5, Color.WHITE, new BasicStroke(1.5f)));
    }
  }

  private static PaintScaleLegend key(String title, String[] classes, Steps scale, double right) {
    SymbolAxis axis = Rows.axis(List.of(classes), Fonts.plain(10.5));
    axis.setInverted(false);
    axis.setLabel(title);
    axis.setLabelFont(Fonts.plain(11));
    axis.setLabelPaint(Palette.FAINT);
    PaintScaleLegend key = new PaintScaleLegend(scale, axis);
    key.setPosition(RectangleEdge.BOTTOM);
    key.setStripWidth(14);
    key.setStripOutlineVisible(false);
    key.setSubdivisionCount(classes.length);
    key.setAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    key.setBackgroundPaint(Color.WHITE);
    key.setPadding(new RectangleInsets(2, 10, 2, right));
    return key;
  }
}
