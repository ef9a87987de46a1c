package org.pairaid.report;

import java.util.List;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.Text;

/**
 * The indicators of one subject as small multiples.
 *
 * @param group the subject
 * @param indicators those of its indicators that share the picture
 * @param ensembles the scenarios
 */
record GroupPlot(FigureGroup group, List<Indicator> indicators, List<Ensemble> ensembles) {
  private static final double TALL = 190;

  /** How the picture of a subject is called. */
  static String name(String id) {
    return "group-" + id;
  }

  Figure figure() {
    Text caption = new Text("A panel for each indicator of the subject; each is in a file of its own too. Units stand in the table of the last cycle.",
        "该主题的每项指标一幅小图，并各有单独的文件；单位见末期数值表。");
    return new Figure(name(group.id()), title(), caption, this::sheet);
  }

  private Text title() {
    return group.pictures().get(0).equals(name(group.id())) ? group.title() : Words.of("%s in detail", "%s细项", group.title());
  }

  private Sheet sheet(String language) {
    List<Indicator> shown = indicators.subList(0, Math.min(Grid.MOST, indicators.size()));
    Grid grid = new Grid(shown.size());
    return IndicatorPlot.together(shown.stream().map(indicator -> new IndicatorPlot(ensembles, indicator, language)).toList(), title(), grid.columns(), grid.height(TALL));
  }
}
