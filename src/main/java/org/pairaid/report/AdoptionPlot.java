package org.pairaid.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.pairaid.model.Text;

/**
 * The strategies in use over time: shares one on top of the other, a panel for each scenario and role in which there are several.
 *
 * @param all what is followed, at least one
 * @param ensembles the scenarios
 */
record AdoptionPlot(List<Adoption> all, List<Ensemble> ensembles) {
  static final String NAME = "adoption";
  static final Text TITLE = new Text("Strategies in use", "各策略的采用比重");
  static final Text CAPTION = new Text("Share of governments that follow each strategy, mean over replicates; governments that learn count under what they follow in that cycle.",
      "遵循各策略的政府占比，各次重复的均值；学习型政府按当期所遵循的策略计入。");
  private static final Text AIDING = new Text("aiding", "支援方");
  private static final Text RECEIVING = new Text("receiving", "受援方");
  private static final double TALL = 230;

  Figure figure() {
    return new Figure(NAME, TITLE, CAPTION, this::sheet);
  }

  private Sheet sheet(String language) {
    List<Adoption> shown = all.subList(0, Math.min(Grid.MOST, all.size()));
    Grid grid = new Grid(shown.size());
    List<String> styles = Adoption.styles(all);
    List<JFreeChart> charts = shown.stream().map(adoption -> chart(adoption, styles, grid, language)).toList();
    List<LegendItem> legend = new ArrayList<>();
    styles.forEach(style -> legend.add(Charts.bandItem(style, colour(styles.indexOf(style)))));
    List<Ensemble> of = ensembles.stream().filter(ensemble -> all.stream().anyMatch(adoption -> adoption.scenario() == ensemble.scenario())).toList();
    return new Sheet(TITLE.in(language), Captions.subtitle(of, new Text("means over replicates", "各次重复的均值")).in(language), charts, grid.columns(), legend, grid.height(TALL));
  }

  private JFreeChart chart(Adoption adoption, List<String> styles, Grid grid, String language) {
    Timeline timeline = Timeline.of(ensembles);
    NumberAxis time = timeline.axis(language);
    time.setLabel(null);
    XYPlot plot = Charts.plot(time, Axes.values(null, new Range(0, 1), Charts.PANEL_STEPS));
    double[] x = timeline.positions(adoption.scenario());
    double[][] layers = adoption.layers();
    for (int s = 0; s < adoption.styles().size(); s++) {
      Charts.band(plot, x, layers[s], layers[s + 1], colour(styles.indexOf(adoption.styles().get(s))));
    }
    Text role = adoption.role().equals("aiding") ? AIDING : RECEIVING;
    String heading = Words.of("%s: %s", "%s：%s", adoption.scenario().title(), role).in(language);
    return Charts.chart(plot, Fit.cut(heading, Fonts.bold(13), grid.width() - 16));
  }

  /** Lighter where the palette begins again. */
  private static Color colour(int style) {
    Color colour = Palette.colour(style);
    return style < Palette.size() ? colour : new Color((colour.getRed() + 255) / 2, (colour.getGreen() + 255) / 2, (colour.getBlue() + 255) / 2);
  }
}
