package org.pairaid.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.pairaid.indicator.Indicator;

/**
 * What a whole is made of over time: means of its parts, one on top of the other, a panel for each scenario.
 *
 * @param ensembles the scenarios
 * @param parts the parts, the lowest first
 */
record StackPlot(List<Ensemble> ensembles, List<Part> parts) {
  private static final float EDGE = 1;
  private static final double TALL = 215;

  /**
   * A part.
   *
   * @param weight what the indicator is multiplied with
   */
  record Part(Indicator indicator, double weight, Color colour) {}

  /**
   * The picture.
   *
   * @param shown places of the scenarios that get a panel
   * @param headings their headings; null for none
   */
  Sheet sheet(String title, String subtitle, List<Integer> shown, List<String> headings, String language) {
    Grid grid = new Grid(shown.size());
    var charts = new ArrayList<JFreeChart>();
    for (int i = 0; i < shown.size(); i++) {
      charts.add(chart(ensembles.get(shown.get(i)), headings == null ? null : headings.get(i), language));
    }
    var legend = new ArrayList<LegendItem>();
    for (int i = parts.size() - 1; i >= 0; i--) {
      legend.add(Charts.bandItem(parts.get(i).indicator().title().in(language), parts.get(i).colour()));
    }
    return new Sheet(title, subtitle, charts, grid.columns(), legend, shown.size() == 1 ? Sheet.HEIGHT : grid.height(TALL));
  }

  private JFreeChart chart(Ensemble ensemble, String heading, String language) {
    double[][] layers = layers(ensemble);
    Timeline timeline = Timeline.of(ensembles);
    NumberAxis time = timeline.axis(language);
    time.setLabel(null);
    XYPlot plot = Charts.plot(time, Axes.values(null, range(), Charts.PANEL_STEPS));
    plot.setNoDataMessage(Captions.NO_VALUE.in(language));
    double[] x = timeline.positions(ensemble.scenario());
    for (int i = 0; i < parts.size(); i++) {
      Charts.band(plot, x, layers[i], layers[i + 1], parts.get(i).colour());
    }
    for (int i = 1; i < parts.size(); i++) {
      int last = x.length - 1;
      Charts.strokes(plot, Arrays.copyOf(x, last), Arrays.copyOf(layers[i], last), Arrays.copyOfRange(x, 1, x.length), Arrays.copyOfRange(layers[i], 1, x.length), Color.WHITE, EDGE);
    }
    return Charts.chart(plot, heading);
  }

  private Range range() {
    double most = ensembles.stream().flatMap(ensemble -> Charts.known(layers(ensemble)[parts.size()]).stream()).mapToDouble(Double::doubleValue).max().orElse(1);
    return Axes.of(new Range(0, most), 0, 1);
  }

  /** Lower edges of the parts' areas, and last the top, by cycle. */
  double[][] layers(Ensemble ensemble) {
    double[][] layers = new double[parts.size() + 1][ensemble.cycles()];
    for (int i = 0; i < parts.size(); i++) {
      List<Summary> over = ensemble.over(parts.get(i).indicator());
      for (int cycle = 0; cycle < ensemble.cycles(); cycle++) {
        layers[i + 1][cycle] = layers[i][cycle] + parts.get(i).weight() * over.get(cycle).mean().mean();
      }
    }
    return layers;
  }
}
