package org.pairaid.report;

import java.awt.BasicStroke;
import java.awt.Font;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLabelLocation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;

/** Panels side by side whose rows are the same. */
final class Rows {
  private static final double GAP = 10;

  private Rows() {}

  /** Axis of rows from the top, row 0 first. */
  static SymbolAxis axis(List<String> names, Font font) {
    SymbolAxis axis = new SymbolAxis(null, names.toArray(String[]::new));
    axis.setInverted(true);
    axis.setGridBandsVisible(false);
    axis.setTickLabelFont(font);
    axis.setTickLabelPaint(Palette.INK);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    axis.setTickLabelInsets(new RectangleInsets(0, 2, 0, 5));
    axis.setRange(-.5, names.size() - .5);
    return axis;
  }

  /** A panel with a line at zero. */
  static XYPlot panel(NumberAxis values, String heading, Font font) {
    XYPlot plot = Charts.plot(values, null);
    plot.setDomainGridlinesVisible(true);
    plot.setDomainGridlinePaint(Palette.GRID);
    plot.setDomainGridlineStroke(new BasicStroke(1));
    plot.setRangeGridlineStroke(new BasicStroke(.6f));
    ValueMarker zero = new ValueMarker(0, Palette.FAINT, new BasicStroke(1.2f));
    plot.addDomainMarker(zero, Layer.BACKGROUND);
    if (heading != null) {
      plot.setDomainAxis(1, heading(heading, font));
      plot.setDomainAxisLocation(1, AxisLocation.TOP_OR_LEFT);
    }
    return plot;
  }

  /** Nothing, as wide as a panel. */
  static XYPlot blank(NumberAxis values, Font font) {
    XYPlot plot = panel(values, " ", font);
    values.setVisible(false);
    plot.clearDomainMarkers();
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    return plot;
  }

  /** The panels beside each other, with the axis of rows at their left. */
  static JFreeChart beside(NumberAxis rows, List<XYPlot> panels) {
    CombinedRangeXYPlot plot = new CombinedRangeXYPlot(rows);
    plot.setGap(GAP);
    plot.setInsets(new RectangleInsets(4, 2, 2, 10));
    plot.setOutlineVisible(false);
    panels.forEach(plot::add);
    return Charts.chart(plot, null);
  }

  private static NumberAxis heading(String words, Font font) {
    NumberAxis axis = new NumberAxis(words);
    axis.setLabelFont(font);
    axis.setLabelPaint(Palette.INK);
    axis.setLabelLocation(AxisLabelLocation.LOW_END);
    axis.setTickLabelsVisible(false);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    return axis;
  }
}
