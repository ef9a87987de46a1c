package org.pairaid.report;

import java.awt.Color;
import java.awt.Font;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.DefaultXYZDataset;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.Text;

/** Aid dependence of every receiver in every cycle: rows are receivers in the scenario's order, dark is dependent. */
final class HeatMap {
  private static final Text WHAT = new Text("mean aid dependence over replicates", "各次重复的平均援助依赖");
  /** Height of the picture that rows share, points. */
  private static final double ROWS_HEIGHT = 380;
  private static final double LARGEST_FONT = 11.5;
  private static final double SMALLEST_FONT = 8;
  private static final int LONGEST_NAME = 22;

  private final Ensemble ensemble;
  private final ReceiverMeans data;
  private final Indicator indicator;

  HeatMap(Ensemble ensemble, ReceiverMeans data, Indicator indicator) {
    this.ensemble = ensemble;
    this.data = data;
    this.indicator = indicator;
  }

  Sheet sheet(Text title, String language) {
    Range range = range();
    Cividis scale = new Cividis(range.getLowerBound(), range.getUpperBound());
    Timeline timeline = Timeline.of(List.of(ensemble));
    XYPlot plot = Charts.plot(timeline.axis(language), Axes.values(null, range, Charts.STEPS));
    double[] x = timeline.positions(ensemble.scenario());
    plot.getDomainAxis().setRange(x[0] - .5, x[x.length - 1] + .5);
    plot.setRangeAxis(rows(language));
    plot.setRangeGridlinesVisible(false);
    plot.setDataset(cells(x));
    XYBlockRenderer renderer = new XYBlockRenderer();
    renderer.setPaintScale(scale);
    plot.setRenderer(renderer);
    JFreeChart chart = Charts.chart(plot, null);
    chart.addSubtitle(legend(scale, range, language));
    return new Sheet(title.in(language), Captions.subtitle(List.of(ensemble), replicates()).in(language), List.of(chart), 1, List.of());
  }

  private Text replicates() {
    return data.sampled() ? Words.of("%s (first %s replicates)", "%s（前%s次）", WHAT, Captions.thousands(data.replicates())) : WHAT;
  }

  private Range range() {
    double[] known = Arrays.stream(data.means()).flatMapToDouble(Arrays::stream).filter(value -> !Double.isNaN(value)).toArray();
    Range range = known.length == 0 ? null : new Range(Arrays.stream(known).min().orElse(0), Arrays.stream(known).max().orElse(1));
    return Axes.of(range, indicator.low(), indicator.high());
  }

  private DefaultXYZDataset cells(double[] x) {
    int receivers = data.receivers().size();
    double[][] cells = new double[3][receivers * x.length];
    for (int row = 0, at = 0; row < receivers; row++) {
      for (int cycle = 0; cycle < x.length; cycle++, at++) {
        cells[0][at] = x[cycle];
        cells[1][at] = row;
        cells[2][at] = data.means()[row][cycle];
      }
    }
    DefaultXYZDataset dataset = new DefaultXYZDataset();
    dataset.addSeries(0, cells);
    return dataset;
  }

  private SymbolAxis rows(String language) {
    int count = data.receivers().size();
    double height = ROWS_HEIGHT / count;
    double size = Math.max(SMALLEST_FONT, Math.min(LARGEST_FONT, height * .8));
    int step = (int) Math.max(1, Math.ceil(size * 1.15 / height));
    String[] names = IntStream.range(0, count).mapToObj(row -> row % step == 0 ? name(row, language) : "").toArray(String[]::new);
    SymbolAxis axis = new SymbolAxis(null, names);
    axis.setInverted(true);
    axis.setGridBandsVisible(false);
    Font font = Fonts.plain(size);
    axis.setTickLabelFont(font);
    axis.setTickLabelPaint(Palette.INK);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    axis.setTickLabelInsets(new RectangleInsets(0, 2, 0, 5));
    axis.setRange(-.5, count - .5);
    return axis;
  }

  private String name(int row, String language) {
    String name = Governments.name(ensemble.scenario(), data.receivers().get(row)).in(language);
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
  }

  private PaintScaleLegend legend(Cividis scale, Range range, String language) {
    NumberAxis axis = Axes.values(indicator.title().in(language), range, Charts.STEPS);
    PaintScaleLegend legend = new PaintScaleLegend(scale, axis);
    legend.setPosition(RectangleEdge.RIGHT);
    legend.setStripWidth(16);
    legend.setStripOutlineVisible(false);
    legend.setSubdivisionCount(60);
    legend.setBackgroundPaint(Color.WHITE);
    legend.setPadding(new RectangleInsets(4, 10, 34, 4));
    return legend;
  }
}
