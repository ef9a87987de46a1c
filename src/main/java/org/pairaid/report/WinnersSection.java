package org.pairaid.report;

import java.util.List;
import org.pairaid.experiment.Winners;
import org.pairaid.model.Text;

/**
 * Which level of a factor wins, and where.
 *
 * @param won who wins
 * @param figures all pictures
 */
record WinnersSection(Winners won, List<Rendered> figures) implements Section {
  @Override
  public String id() {
    return "winners";
  }

  @Override
  public Text title() {
    return new Text("Which wins where", "何者在何处胜出");
  }

  @Override
  public String html() {
    if (won.settings().isEmpty()) {
      return Html.paragraph(ExploreWords.won(won).get(0));
    }
    HtmlTable table = new HtmlTable(true).column(Html.code(won.results().factors().get(won.factor()).name()), false).numbers(new Text("Best in settings, %", "最优设定占比（%）")).numbers(new Text("Beyond chance, %", "超出偶然（%）"));
    double all = won.settings().size();
    for (int level = 0; level < won.levels().size(); level++) {
      table.row(List.of(Html.escape(won.levels().get(level)), ExploreWords.percent(won.wins(level) / all), ExploreWords.percent(won.clear(level) / all)));
    }
    String picture = figures.stream().filter(figure -> figure.figure().name().equals(WinnersPlot.NAME)).findFirst().map(FiguresSection::html).orElse("");
    return table.html() + picture + Html.paragraph(new Text("A setting is a combination of values of all other factors that was run with every level, on the same random numbers. Best is the best mean over replicates; beyond chance, that its paired difference to every other level has "
        + "an interval without zero. Shares are of the settings of this design.", "设定指其他因素取值的一种组合，且在相同随机数下以全部取值运行过。最优指各次重复均值最优；超出偶然指与其他各取值的配对差异区间均不含零。比例针对本设计的设定而言。"));
  }
}
