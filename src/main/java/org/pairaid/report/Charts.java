package org.pairaid.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** The parts that charts are put together from, all of one look. */
final class Charts {
  /** Most cycles at which markers can be told apart. */
  private static final int MARKED = 40;
  /** Half the width at which the band of a single cycle is drawn, in cycles. */
  private static final double SINGLE = .18;
  /** Steps of the axis of values in a picture of one panel, and of several. */
  static final int STEPS = 7;
  static final int PANEL_STEPS = 4;
  private static final Line2D SAMPLE = new Line2D.Double(-16, 0, 16, 0);

  private Charts() {}

  /** An empty plot over time. */
  static XYPlot plot(NumberAxis time, NumberAxis values) {
    XYPlot plot = new XYPlot(null, time, values, null);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Palette.GRID);
    plot.setRangeGridlineStroke(new BasicStroke(1));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setInsets(new RectangleInsets(8, 2, 2, 8));
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setNoDataMessageFont(Fonts.plain(13));
    plot.setNoDataMessagePaint(Palette.FAINT);
    return plot;
  }

  /** A chart of {@code plot}, with a heading for one of several panels; null for none. */
  static JFreeChart chart(XYPlot plot, String heading) {
    JFreeChart chart = new JFreeChart(null, Fonts.bold(13), plot, false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    if (heading != null) {
      TextTitle title = new TextTitle(heading, Fonts.bold(13), Palette.INK, RectangleEdge.TOP, HorizontalAlignment.LEFT,
          TextTitle.DEFAULT_VERTICAL_ALIGNMENT, new RectangleInsets(4, 4, 2, 4));
      title.setTextAlignment(HorizontalAlignment.LEFT);
      chart.setTitle(title);
    }
    return chart;
  }

  /** Adds a band between two lines; gaps where a value is missing. */
  static void band(XYPlot plot, double[] x, double[] low, double[] high, Paint fill) {
    var data = new YIntervalSeriesCollection();
    YIntervalSeries series = null;
    for (int i = 0; i < x.length; i++) {
      if (gap(low, high, i)) {
        series = null;
        continue;
      }
      if (series == null) {
        series = new YIntervalSeries(i);
        data.addSeries(series);
      }
      boolean alone = gap(low, high, i - 1) && gap(low, high, i + 1);
      double half = alone ? SINGLE : 0;
      series.add(x[i] - half, low[i], low[i], high[i]);
      if (alone) {
        series.add(x[i] + half, low[i], low[i], high[i]);
      }
    }
    DeviationRenderer renderer = new DeviationRenderer(false, false);
    renderer.setAlpha(1);
    for (int i = 0; i < data.getSeriesCount(); i++) {
      renderer.setSeriesFillPaint(i, fill);
    }
    add(plot, data, renderer);
  }

  /** Adds a line; {@code look} chooses colour, dash and marker. */
  static void line(XYPlot plot, double[] x, double[] y, int look) {
    line(plot, x, y, Palette.colour(look), Palette.stroke(look), Palette.marker(look), x.length <= MARKED || alone(y));
  }

  /** Adds a plain line, with round markers only where it would not be seen without. */
  static void line(XYPlot plot, double[] x, double[] y, Color colour, float width) {
    line(plot, x, y, colour, new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND), Palette.marker(0), alone(y));
  }

  private static void line(XYPlot plot, double[] x, double[] y, Color colour, Stroke stroke, Shape marker, boolean marked) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, marked);
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setSeriesPaint(0, colour);
    renderer.setSeriesStroke(0, stroke);
    renderer.setSeriesShape(0, marker);
    add(plot, series(x, y), renderer);
  }

  /** Adds observed values, which no line joins. */
  static void observed(XYPlot plot, double[] x, double[] y) {
    marks(plot, x, y, Palette.observed(), Color.BLACK, Color.WHITE);
  }

  /** Adds markers that no line joins. */
  static void marks(XYPlot plot, double[] x, double[] y, Shape shape, Paint fill, Paint outline) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesPaint(0, fill);
    renderer.setSeriesShape(0, shape);
    renderer.setSeriesOutlinePaint(0, outline);
    renderer.setSeriesOutlineStroke(0, new BasicStroke(1.2f));
    renderer.setUseOutlinePaint(true);
    renderer.setDrawOutlines(true);
    add(plot, series(x, y), renderer);
  }

  /** Adds strokes from the first points to the second ones, as one path however many they are; where both are the same it is a dot. */
  static void strokes(XYPlot plot, double[] x1, double[] y1, double[] x2, double[] y2, Paint paint, float width) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false) {
      @Override
      public XYItemRendererState initialise(Graphics2D g, Rectangle2D area, XYPlot of, XYDataset data, PlotRenderingInfo info) {
        XYItemRendererState state = super.initialise(g, area, of, data, info);
        state.setProcessVisibleItemsOnly(false);
        return state;
      }
    };
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setSeriesPaint(0, paint);
    renderer.setSeriesStroke(0, new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    double[] x = new double[3 * x1.length];
    double[] y = new double[3 * x1.length];
    for (int i = 0; i < x1.length; i++) {
      x[3 * i] = x1[i];
      y[3 * i] = y1[i];
      x[3 * i + 1] = x2[i];
      y[3 * i + 1] = y2[i];
      x[3 * i + 2] = x2[i];
      y[3 * i + 2] = Double.NaN;
    }
    add(plot, series(x, y), renderer);
  }

  /** Legend item of a band. */
  static LegendItem bandItem(String label, Paint fill) {
    return new LegendItem(label, null, null, null, new Rectangle2D.Double(-9, -6, 18, 12), fill);
  }

  /** Legend item of a line. */
  static LegendItem lineItem(String label, int look) {
    return new LegendItem(label, null, null, null, true, Palette.marker(look), true, Palette.colour(look), false, Color.WHITE, new BasicStroke(0), true,
        SAMPLE, Palette.stroke(look), Palette.colour(look));
  }

  /** Legend item of a plain line. */
  static LegendItem lineItem(String label, Paint paint, float width) {
    return new LegendItem(label, null, null, null, SAMPLE, new BasicStroke(width), paint);
  }

  /** Legend item of a marker. */
  static LegendItem markItem(String label, Shape shape, Paint fill, Paint outline) {
    return new LegendItem(label, null, null, null, shape, fill, new BasicStroke(1.2f), outline);
  }

  /** Legend item of observed values. */
  static LegendItem observedItem(String label) {
    Shape cross = Palette.observed();
    return new LegendItem(label, null, null, null, cross, Color.BLACK);
  }

  /** Values of each cycle as an array. */
  static double[] values(List<Summary> summaries, ToDoubleFunction<Summary> value) {
    return summaries.stream().mapToDouble(value).toArray();
  }

  /** The values that are numbers, for the range of an axis. */
  static List<Double> known(double[]... values) {
    var known = new ArrayList<Double>();
    for (double[] array : values) {
      for (double value : array) {
        if (!Double.isNaN(value)) {
          known.add(value);
        }
      }
    }
    return known;
  }

  private static boolean alone(double[] y) {
    for (int i = 0; i < y.length; i++) {
      if (!gap(y, y, i) && gap(y, y, i - 1) && gap(y, y, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean gap(double[] low, double[] high, int i) {
    return i < 0 || i >= low.length || Double.isNaN(low[i]) || Double.isNaN(high[i]);
  }

  private static XYSeriesCollection series(double[] x, double[] y) {
    XYSeries series = new XYSeries(0, false, true);
    for (int i = 0; i < x.length; i++) {
      series.add(x[i], Double.isNaN(y[i]) ? null : (Number) y[i]);
    }
    return new XYSeriesCollection(series);
  }

  private static void add(XYPlot plot, XYDataset data, XYItemRenderer renderer) {
    int index = plot.getRenderer(0) == null ? 0 : plot.getDatasetCount();
    plot.setDataset(index, data);
    plot.setRenderer(index, renderer);
  }
}
