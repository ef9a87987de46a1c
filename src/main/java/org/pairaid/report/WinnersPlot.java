package org.pairaid.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.LegendItem;
import org.pairaid.experiment.Winners;
import org.pairaid.model.Text;

/**
 * Which level wins where, over the two other factors that decide most.
 *
 * @param won who wins
 */
record WinnersPlot(Winners won) {
  static final String NAME = "explore-winners";

  /** The picture; none where there are no settings or fewer than two other factors. */
  Optional<Figure> figure() {
    List<Integer> decisive = won.decisive();
    if (won.settings().isEmpty() || decisive.size() < 2) {
      return Optional.empty();
    }
    Text title = Words.of("Which %s is best for %s", "就%2$s而言最优的%1$s", won.results().factors().get(won.factor()).name(), Tornado.lower(won.of().title()));
    Text caption = new Text("Each mark is a setting of the other factors that was run, over the two that decide most; nothing is filled in between. Full: the winner's difference to every other level is beyond chance (paired t intervals, 95 % together). Hollow: it is not.",
        "每个标记为实际运行过的一种其他因素设定，绘于影响最大的两个因素上，其间不作插值。实心：与其他各取值的差异均超出偶然（配对t区间，合计95%）；空心：未超出。");
    return Optional.of(new Figure(NAME, title, caption, language -> {
      var map = new PointMap(new FactorAxis(won.results().factors().get(decisive.get(0))), new FactorAxis(won.results().factors().get(decisive.get(1))), language);
      var legend = new ArrayList<LegendItem>();
      for (int level = 0; level < won.levels().size(); level++) {
        map.add(points(level, true), Palette.marker(level), Palette.colour(level), Palette.colour(level));
        map.add(points(level, false), Palette.marker(level), Color.WHITE, Palette.colour(level));
        legend.add(Charts.markItem(won.levels().get(level), Palette.marker(level), Palette.colour(level), Palette.colour(level)));
      }
      String subtitle = Words.of("%s settings · %s is better", "%s种设定 · 以%s为优", Captions.thousands(won.settings().size()), won.higher() ? new Text("higher", "高") : new Text("lower", "低")).in(language);
      return new Sheet(title.in(language), subtitle, List.of(Charts.chart(map.plot(), null)), 1, legend);
    }));
  }

  private List<Integer> points(int level, boolean clear) {
    return won.settings().stream().filter(setting -> setting.best() == level && setting.clear() == clear).map(setting -> setting.points().get(0)).toList();
  }
}
