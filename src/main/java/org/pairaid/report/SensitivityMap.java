package org.pairaid.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.DefaultXYZDataset;
import org.pairaid.design.Index;
import org.pairaid.experiment.SensitivityResults;
import org.pairaid.model.Text;

/**
 * Which factors matter for which indicators: the total index, or the mean absolute effect as a share of the largest on that indicator.
 *
 * @param results the study
 */
record SensitivityMap(SensitivityResults results) {
  static final String NAME = "indices";
  private static final Text TITLE = new Text("Which factors matter for which outcomes", "哪些因素影响哪些结果");
  private static final Font ROW = Fonts.plain(11);
  private static final Font CELL = Fonts.plain(10.5);
  private static final double NAMES = 220;
  private static final double HEADINGS = 190;
  private static final double WIDEST = 90;
  /** Width of a cell that has room for its number. */
  private static final double NUMBER = 30;
  private static final int TALL = 26;
  private static final int WORDS = 150;
  private static final double DARK = .45;

  Figure figure() {
    Text caption = results.screening()
        ? new Text("Mean absolute effect of each factor as a share of the largest on the same indicator: rows cannot be compared with each other. * not converged; a white cell has no index.",
            "各因素的平均绝对效应占该指标最大者的比重，各行之间不可比较。*为未收敛；白格为无指数。")
        : new Text("Total index of each factor: the share of the indicator's variance that it accounts for, alone and with others. * not converged; a white cell has no index.",
            "各因素的总指数：该因素单独及与其他因素共同解释的指标方差比重。*为未收敛；白格为无指数。");
    return new Figure(NAME, TITLE, caption, this::sheet);
  }

  private Sheet sheet(String language) {
    int columns = results.factors().size();
    int rows = results.outcomes().size();
    List<String> names = results.outcomes().stream().map(outcome -> Fit.cut(outcome.indicator().title().in(language), ROW, NAMES)).toList();
    List<String> titles = results.factors().stream().map(factor -> Fit.cut(factor.name(), ROW, HEADINGS)).toList();
    double room = Sheet.WIDTH - 120 - widest(names);
    double cell = Math.min(WIDEST, room / columns);
    Upright across = new Upright(titles, ROW);
    across.setTickLabelInsets(new RectangleInsets(3, 2, 3, 2));
    XYPlot plot = Charts.plot(across, Rows.axis(names, ROW));
    plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
    plot.setRangeGridlinesVisible(false);
    plot.setInsets(new RectangleInsets(2, 2, 6, 8 + room - cell * columns));
    double[][] cells = new double[3][rows * columns];
    for (int row = 0, at = 0; row < rows; row++) {
      List<Index> indices = results.outcomes().get(row).indices().of(results.leading());
      double largest = results.screening() ? indices.stream().mapToDouble(Index::value).max().orElse(Double.NaN) : 1;
      for (int column = 0; column < columns; column++, at++) {
        Index index = indices.get(column);
        double share = largest > 0 ? index.value() / largest : Double.NaN;
        cells[0][at] = column;
        cells[1][at] = row;
        cells[2][at] = share;
        if (!Double.isNaN(share) && cell >= NUMBER) {
          XYTextAnnotation number = new XYTextAnnotation(Numbers.of(share, 2) + (index.converged() ? "" : "*"), column, row);
          number.setFont(CELL);
          number.setPaint(share > DARK ? Color.WHITE : Palette.INK);
          plot.addAnnotation(number);
        }
      }
    }
    DefaultXYZDataset data = new DefaultXYZDataset();
    data.addSeries(0, cells);
    plot.setDataset(data);
    XYBlockRenderer renderer = new XYBlockRenderer();
    Cividis scale = new Cividis(0, 1);
    renderer.setPaintScale(scale);
    plot.setRenderer(renderer);
    separate(plot, columns, rows);
    JFreeChart chart = Charts.chart(plot, null);
    chart.addSubtitle(key(scale, language));
    Text what = results.screening() ? new Text("mean absolute effects, largest of a row = 1", "平均绝对效应，每行最大者为1") : SensitivityWords.kind(Index.Kind.ST);
    return new Sheet(TITLE.in(language), SensitivityContents.over(results, what).in(language), List.of(chart), 1, List.of(),
        (int) Math.min(Grid.TALLEST, WORDS + widest(titles) + TALL * Math.max(2, rows)));
  }

  private static double widest(List<String> lines) {
    return lines.stream().mapToDouble(line -> Fit.width(line, ROW)).max().orElse(0);
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

  private PaintScaleLegend key(Cividis scale, String language) {
    Text label = results.screening() ? new Text("share of the largest μ*", "占最大μ*的比重") : SensitivityWords.kind(Index.Kind.ST);
    PaintScaleLegend key = new PaintScaleLegend(scale, Axes.values(label.in(language), new Range(0, 1), 5));
    key.setPosition(RectangleEdge.BOTTOM);
    key.setAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    key.setStripWidth(14);
    key.setStripOutlineVisible(false);
    key.setSubdivisionCount(60);
    key.setBackgroundPaint(Color.WHITE);
    key.setPadding(new RectangleInsets(6, 200, 2, 200));
    return key;
  }
}
