package org.pairaid.report;

import java.util.List;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.Text;

/**
 * The indicators of one subject as small multiples.
 *
 * @param group the subject
 * @param indicators those of its indicators that apply
 * @param ensembles the scenarios
 */
record GroupPlot(FigureGroup group, List<Indicator> indicators, List<Ensemble> ensembles) {
  private static final double TALL = 190;

  Figure figure() {
    Text caption = new Text("A panel for each indicator of the subject; each is in a file of its own too. Units stand in the table of the last cycle.",
        "该主题的每项指标一幅小图，并各有单独的文件；单位见末期数值表。");
    return new Figure("group-" + group.id(), group.title(), caption, this::sheet);
  }

  private Sheet sheet(String language) {
    List<Indicator> shown = indicators.subList(0, Math.min(Grid.MOST, indicators.size()));
    Grid grid = new Grid(shown.size());
    return IndicatorPlot.together(shown.stream().map(indicator -> new IndicatorPlot(ensembles, indicator, language)).toList(), group.title(), grid.columns(), grid.height(TALL));
  }
}
