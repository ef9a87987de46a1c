package org.pairaid.report;

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
 * One indicator over time: a panel for each variant, with its median and the band that holds 90 % of replicates, over those of the baseline.
 *
 * @param compared the variants
 * @param indicator what is shown
 */
record TrajectoryPlot(Compared compared, Indicator indicator) {
  private static final Text WHAT = new Text("medians and 90 % of replicates", "中位数与90%的重复");
  private static final Text MEDIANS = new Text("medians", "中位数");
  private static final Text VARIANT = new Text("Variant", "方案");
  private static final double ALPHA = .25;
  private static final double TALL = 200;
  /** The baseline's line is wide enough to be seen under a variant that does the same. */
  private static final float WIDE = 4;
  private static final float NARROW = 2;

  Figure figure() {
    Text how = compared.others().size() == 1 ? new Text("In grey the baseline, in colour the variant.", "灰色为基准，彩色为方案。")
        : new Text("One panel for each variant, in colour; in grey, the same in all panels, the baseline.", "每个方案一幅小图（彩色）；灰色为基准，各图相同。");
    return new Figure(indicator.name(), indicator.title(), Grid.note(Words.join(Figures.sentence(indicator.definition()), how), compared.others()), this::sheet);
  }

  private Sheet sheet(String language) {
    Variants variants = new Variants(compared, language);
    List<Integer> shown = Grid.first(compared.others());
    Grid grid = new Grid(shown.size());
    List<JFreeChart> charts = shown.stream().map(variant -> chart(variants, variant, grid)).toList();
    int height = grid.panels() == 1 ? Sheet.HEIGHT : grid.height(TALL);
    String unit = indicator.unit().in(language);
    String title = indicator.title().in(language) + (unit.isEmpty() ? "" : Words.of(" (%s)", "（%s）", unit).in(language));
    return new Sheet(title, Captions.compared(compared, spread() ? WHAT : MEDIANS).in(language), charts, grid.columns(), legend(variants, shown), height);
  }

  private JFreeChart chart(Variants variants, int variant, Grid grid) {
    boolean alone = grid.panels() == 1;
    Range range = range();
    Timeline timeline = Timeline.of(compared.ensembles());
    NumberAxis time = timeline.axis(variants.language());
    if (!alone) {
      time.setLabel(null);
    }
    String unit = alone ? Captions.unit(indicator).in(variants.language()) : null;
    XYPlot plot = Charts.plot(time, Axes.values(unit, Axes.of(range, indicator.low(), indicator.high()), alone ? Charts.STEPS : Charts.PANEL_STEPS));
    plot.setNoDataMessage(range == null ? Captions.NO_VALUE.in(variants.language()) : null);
    if (range != null) {
      for (int of : new int[] {compared.reference(), variant}) {
        double[] x = timeline.positions(compared.scenario(of));
        List<Summary> over = compared.ensembles().get(of).over(indicator);
        Charts.band(plot, x, Charts.values(over, Summary::q05), Charts.values(over, Summary::q95), variants.light(of, ALPHA));
      }
      for (int of : new int[] {compared.reference(), variant}) {
        List<Summary> over = compared.ensembles().get(of).over(indicator);
        Charts.line(plot, timeline.positions(compared.scenario(of)), Charts.values(over, Summary::median), variants.colour(of), width(variants, of));
      }
    }
    return Charts.chart(plot, alone ? null : variants.heading(variant, grid.width()));
  }

  private List<LegendItem> legend(Variants variants, List<Integer> shown) {
    var items = new ArrayList<LegendItem>();
    items.add(Charts.lineItem(variants.brief(compared.reference()), Variants.BASELINE, WIDE));
    int first = shown.get(0);
    items.add(Charts.lineItem(shown.size() == 1 ? variants.brief(first) : VARIANT.in(variants.language()), variants.colour(first), NARROW));
    if (spread()) {
      items.add(Charts.bandItem(Captions.MOST.in(variants.language()), variants.light(first, ALPHA)));
    }
    return items;
  }

  private static float width(Variants variants, int variant) {
    return variants.baseline(variant) ? WIDE : NARROW;
  }

  private boolean spread() {
    return compared.ensembles().stream().anyMatch(ensemble -> ensemble.spread(indicator));
  }

  private Range range() {
    var known = new ArrayList<Double>();
    for (Ensemble ensemble : compared.ensembles()) {
      List<Summary> over = ensemble.over(indicator);
      known.addAll(Charts.known(Charts.values(over, Summary::q05), Charts.values(over, Summary::median), Charts.values(over, Summary::q95)));
    }
    return known.isEmpty() ? null : new Range(Collections.min(known), Collections.max(known));
  }
}
