package org.pairaid.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.Text;

/**
 * Several indicators of one unit as lines of one panel, a panel for each scenario; all panels share the axis.
 *
 * @param title what the indicators are
 * @param indicators the lines
 * @param means whether to draw means rather than medians
 * @param shaded whether to shade between the first two lines
 */
record LinesPlot(Text title, List<Indicator> indicators, boolean means, boolean shaded) {
  /** Most scenarios that get a panel. */
  static final int PANELS = 6;
  private static final Text MEDIANS = new Text("lines are medians over replicates", "曲线为各次重复的中位数");
  private static final Text MEANS = new Text("lines are means over replicates", "曲线为各次重复的均值");
  private static final Text GAP = new Text("gap", "偏差");
  private static final double ALPHA = .22;

  Sheet sheet(List<Ensemble> all, String language) {
    List<Ensemble> ensembles = all.subList(0, Math.min(PANELS, all.size()));
    var charts = new ArrayList<JFreeChart>();
    for (Ensemble ensemble : ensembles) {
      charts.add(chart(ensembles, ensemble, language));
    }
    int columns = charts.size() == 1 ? 1 : charts.size() <= 4 ? 2 : 3;
    return new Sheet(title.in(language), Captions.subtitle(ensembles, means ? MEANS : MEDIANS).in(language), charts, columns, legend(language));
  }

  private JFreeChart chart(List<Ensemble> ensembles, Ensemble ensemble, String language) {
    Timeline timeline = Timeline.of(ensembles);
    boolean alone = ensembles.size() == 1;
    String unit = alone ? Captions.unit(indicators.get(0)).in(language) : null;
    Range range = range(ensembles);
    XYPlot plot = Charts.plot(timeline.axis(language), Axes.values(unit, Axes.of(range, 0, 1), alone ? Charts.STEPS : Charts.PANEL_STEPS));
    plot.setNoDataMessage(range == null ? Captions.NO_VALUE.in(language) : null);
    if (range != null) {
      double[] x = timeline.positions(ensemble.scenario());
      if (shaded) {
        Charts.band(plot, x, values(ensemble, indicators.get(0)), values(ensemble, indicators.get(1)), Palette.light(1, ALPHA));
      }
      for (int i = 0; i < indicators.size(); i++) {
        Charts.line(plot, x, values(ensemble, indicators.get(i)), i);
      }
    }
    return Charts.chart(plot, alone ? null : ensemble.scenario().title().in(language));
  }

  private List<LegendItem> legend(String language) {
    var items = new ArrayList<LegendItem>();
    for (int i = 0; i < indicators.size(); i++) {
      items.add(Charts.lineItem(indicators.get(i).title().in(language), i));
    }
    if (shaded) {
      items.add(Charts.bandItem(GAP.in(language), Palette.light(1, ALPHA)));
    }
    return items;
  }

  private Range range(List<Ensemble> ensembles) {
    var known = new ArrayList<Double>();
    for (Ensemble ensemble : ensembles) {
      for (Indicator indicator : indicators) {
        known.addAll(Charts.known(values(ensemble, indicator)));
      }
    }
    return known.isEmpty() ? null : new Range(Collections.min(known), Collections.max(known));
  }

  private double[] values(Ensemble ensemble, Indicator indicator) {
    return Charts.values(ensemble.over(indicator), summary -> means ? summary.mean().mean() : summary.median());
  }
}
