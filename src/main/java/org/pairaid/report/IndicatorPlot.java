package org.pairaid.report;

import java.awt.Font;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.Text;

/**
 * One indicator over time: median, bands of the replicates, and observed values where there are any. With several scenarios
 * a line for each, and the 90 % band as long as there are few.
 */
final class IndicatorPlot {
  private static final double MOST_ALPHA = .2;
  private static final double HALF_ALPHA = .35;
  private static final double SHARED_ALPHA = .13;
  private static final int MOST_BANDS = 3;
  private static final double HEADING_INDENT = 24;

  private final List<Ensemble> ensembles;
  private final Indicator indicator;
  private final String language;

  IndicatorPlot(List<Ensemble> ensembles, Indicator indicator, String language) {
    this.ensembles = ensembles;
    this.indicator = indicator;
    this.language = language;
  }

  /** The whole picture. */
  Sheet sheet() {
    return new Sheet(indicator.title().in(language), Captions.subtitle(ensembles, what()).in(language),
        List.of(chart(null, Captions.unit(indicator).in(language))), 1, legend());
  }

  /** What lines and bands are, for the subtitle. */
  Text what() {
    if (banded()) {
      return single() ? new Text("bands hold 50 % and 90 % of replicates", "色带为50%与90%的重复") : new Text("medians and 90 % of replicates", "中位数与90%的重复");
    }
    if (alone()) {
      return new Text("its values", "该次数值");
    }
    if (!spread()) {
      return new Text("no band: all replicates have the same values", "无色带：各次重复数值相同");
    }
    return new Text("medians", "中位数");
  }

  /** Several of them as panels of one picture, at least one. */
  static Sheet together(List<IndicatorPlot> plots, Text title, int columns, int height) {
    String language = plots.get(0).language;
    var legend = new ArrayList<LegendItem>();
    for (IndicatorPlot plot : plots) {
      plot.legend().stream().filter(item -> legend.stream().noneMatch(other -> other.getLabel().equals(item.getLabel()))).forEach(legend::add);
    }
    Text what = plots.stream().filter(IndicatorPlot::banded).findFirst().orElse(plots.get(0)).what();
    double width = (double) Sheet.WIDTH / columns - HEADING_INDENT;
    return new Sheet(title.in(language), Captions.subtitle(plots.get(0).ensembles, what).in(language), plots.stream().map(plot -> plot.panel(width, columns > 2)).toList(), columns, legend, height);
  }

  /** The chart as one of several panels. */
  private JFreeChart panel(double width, boolean small) {
    String title = indicator.title().in(language);
    String unit = indicator.unit().in(language);
    String whole = title + (unit.isEmpty() ? "" : Words.of(" (%s)", "（%s）", unit).in(language));
    Font font = Fonts.bold(13);
    JFreeChart chart = chart(Fit.width(whole, font) <= width ? whole : Fit.cut(title, font, width), null);
    if (small) {
      chart.getXYPlot().getDomainAxis().setLabel(null);
    }
    return chart;
  }

  /** The chart alone, with a heading as one of several panels; null for none. */
  private JFreeChart chart(String heading, String unit) {
    NumberAxis values = Axes.values(unit, Axes.of(range(), indicator.low(), indicator.high()), heading == null ? Charts.STEPS : Charts.PANEL_STEPS);
    Timeline timeline = Timeline.of(ensembles);
    XYPlot plot = Charts.plot(timeline.axis(language), values);
    plot.setNoDataMessage(range() == null ? Captions.NO_VALUE.in(language) : null);
    if (range() == null) {
      return Charts.chart(plot, heading);
    }
    if (banded()) {
      for (int i = 0; i < ensembles.size(); i++) {
        bands(plot, timeline, i);
      }
    }
    for (int i = 0; i < ensembles.size(); i++) {
      Ensemble ensemble = ensembles.get(i);
      Charts.line(plot, timeline.positions(ensemble.scenario()), Charts.values(ensemble.over(indicator), Summary::median), i);
    }
    ensembles.stream().filter(this::observed).findFirst()
        .ifPresent(ensemble -> Charts.observed(plot, timeline.positions(ensemble.scenario()), observations(ensemble)));
    return Charts.chart(plot, heading);
  }

  List<LegendItem> legend() {
    var items = new ArrayList<LegendItem>();
    for (int i = 0; i < ensembles.size(); i++) {
      items.add(Charts.lineItem((alone() ? Captions.VALUE : single() ? Captions.MEDIAN : ensembles.get(i).scenario().title()).in(language), i));
    }
    if (banded() && single()) {
      items.add(Charts.bandItem(Captions.HALF.in(language), Palette.light(0, 1 - (1 - MOST_ALPHA) * (1 - HALF_ALPHA))));
      items.add(Charts.bandItem(Captions.MOST.in(language), Palette.light(0, MOST_ALPHA)));
    }
    if (ensembles.stream().anyMatch(this::observed)) {
      items.add(Charts.observedItem(Captions.OBSERVED.in(language)));
    }
    return items;
  }

  private void bands(XYPlot plot, Timeline timeline, int index) {
    Ensemble ensemble = ensembles.get(index);
    double[] x = timeline.positions(ensemble.scenario());
    List<Summary> over = ensemble.over(indicator);
    Charts.band(plot, x, Charts.values(over, Summary::q05), Charts.values(over, Summary::q95), Palette.light(index, single() ? MOST_ALPHA : SHARED_ALPHA));
    if (single()) {
      Charts.band(plot, x, Charts.values(over, Summary::q25), Charts.values(over, Summary::q75), Palette.light(index, HALF_ALPHA));
    }
  }

  private Range range() {
    var known = new ArrayList<Double>();
    for (Ensemble ensemble : ensembles) {
      List<Summary> over = ensemble.over(indicator);
      known.addAll(Charts.known(Charts.values(over, Summary::median)));
      if (banded()) {
        known.addAll(Charts.known(Charts.values(over, Summary::q05), Charts.values(over, Summary::q95)));
      }
    }
    if (known.isEmpty()) {
      return null;
    }
    ensembles.stream().filter(this::observed).findFirst().ifPresent(ensemble -> known.addAll(Charts.known(observations(ensemble))));
    return new Range(Collections.min(known), Collections.max(known));
  }

  private boolean single() {
    return ensembles.size() == 1;
  }

  private boolean alone() {
    return single() && ensembles.get(0).scenario().replicatesDone() == 1;
  }

  private boolean spread() {
    return ensembles.stream().anyMatch(ensemble -> ensemble.spread(indicator));
  }

  boolean banded() {
    return spread() && ensembles.size() <= MOST_BANDS;
  }

  private boolean observed(Ensemble ensemble) {
    return !Charts.known(observations(ensemble)).isEmpty();
  }

  private double[] observations(Ensemble ensemble) {
    double[] values = new double[ensemble.cycles()];
    for (int cycle = 0; cycle < values.length; cycle++) {
      values[cycle] = ensemble.observed(indicator, cycle);
    }
    return values;
  }
}
