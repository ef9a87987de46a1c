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
import org.pairaid.model.Text;

/** What blame avoidance is made of over time: a fifth of each lever, one on top of the other, a panel for each variant. */
record CompositionPlot(Compared compared) {
  static final String NAME = "composition";
  private static final List<Indicator> LEVERS = List.of("pleading", "delegation", "selectivity", "collusion", "showcase").stream().map(Figures::indicator).toList();
  private static final Text TITLE = new Text("What blame avoidance is made of", "避责的构成");
  private static final Text WHAT = new Text("means over replicates", "各次重复的均值");
  private static final int[] LOOKS = {0, 6, 2, 5, 1};
  private static final float EDGE = 1;
  private static final double TALL = 215;

  Figure figure() {
    Text caption = new Text("Each lever counts a fifth, so that the top is blame avoidance; means over replicates. A panel for each variant, the baseline among them.",
        "每种策略计五分之一，顶端即避责水平；各次重复的均值。每个方案（含基准）一幅小图。");
    return new Figure(NAME, TITLE, Grid.note(caption, new Variants(compared, Words.ENGLISH).all()), this::sheet);
  }

  private Sheet sheet(String language) {
    Variants variants = new Variants(compared, language);
    List<Integer> shown = Grid.first(variants.all());
    Grid grid = new Grid(shown.size());
    List<JFreeChart> charts = shown.stream().map(variant -> chart(variants, variant, grid)).toList();
    var legend = new ArrayList<LegendItem>();
    for (int i = LEVERS.size() - 1; i >= 0; i--) {
      legend.add(Charts.bandItem(LEVERS.get(i).title().in(language), colour(i)));
    }
    return new Sheet(TITLE.in(language), Captions.compared(compared, WHAT).in(language), charts, grid.columns(), legend, grid.height(TALL));
  }

  private JFreeChart chart(Variants variants, int variant, Grid grid) {
    double[][] layers = layers(compared.ensembles().get(variant));
    Timeline timeline = Timeline.of(compared.ensembles());
    NumberAxis time = timeline.axis(variants.language());
    time.setLabel(null);
    XYPlot plot = Charts.plot(time, Axes.values(null, range(), Charts.PANEL_STEPS));
    plot.setNoDataMessage(Captions.NO_VALUE.in(variants.language()));
    double[] x = timeline.positions(compared.scenario(variant));
    for (int i = 0; i < LEVERS.size(); i++) {
      Charts.band(plot, x, layers[i], layers[i + 1], colour(i));
    }
    for (int i = 1; i < LEVERS.size(); i++) {
      int last = x.length - 1;
      Charts.strokes(plot, Arrays.copyOf(x, last), Arrays.copyOf(layers[i], last), Arrays.copyOfRange(x, 1, x.length), Arrays.copyOfRange(layers[i], 1, x.length), Color.WHITE, EDGE);
    }
    return Charts.chart(plot, variants.heading(variant, grid.width()));
  }

  private Range range() {
    double most = compared.ensembles().stream().flatMap(ensemble -> Charts.known(layers(ensemble)[LEVERS.size()]).stream()).mapToDouble(Double::doubleValue).max().orElse(1);
    return Axes.of(new Range(0, most), 0, 1);
  }

  /** Lower edges of the levers' areas, and last the top, by cycle. */
  static double[][] layers(Ensemble ensemble) {
    double[][] layers = new double[LEVERS.size() + 1][ensemble.cycles()];
    for (int i = 0; i < LEVERS.size(); i++) {
      List<Summary> over = ensemble.over(LEVERS.get(i));
      for (int cycle = 0; cycle < ensemble.cycles(); cycle++) {
        layers[i + 1][cycle] = layers[i][cycle] + over.get(cycle).mean().mean() / LEVERS.size();
      }
    }
    return layers;
  }

  private static Color colour(int lever) {
    return Palette.colour(LOOKS[lever]);
  }
}
