package org.pairaid.report;

import java.util.ArrayList;
import java.util.List;
import org.pairaid.experiment.CalibrationResults;
import org.pairaid.experiment.CalibrationResults.Score;
import org.pairaid.experiment.CalibrationResults.Search;
import org.pairaid.model.Text;

/**
 * The prediction against naive forecasts, and what points that fit alike predict.
 *
 * @param results the calibration
 */
record ScoresSection(CalibrationResults results) implements Section {
  @Override
  public String id() {
    return "scores";
  }

  @Override
  public Text title() {
    return new Text("Against naive forecasts", "与朴素外推比较");
  }

  @Override
  public String html() {
    if (results.holdout() == null) {
      return Html.paragraph(new Text("No years were held out: how well the fitted model predicts is not known.", "没有留出年份，拟合后的模型预测能力如何不得而知。")) + searches();
    }
    HtmlTable table = new HtmlTable(true).words(new Text("Forecast", "预测方法")).numbers(Words.of("Distance in %s", "%s年的距离", CalibrationWords.years(results.fit())))
        .numbers(Words.of("Distance in %s", "%s年的距离", CalibrationWords.years(results.holdout()))).numbers(new Text("Skill of the prediction against it", "预测相对于它的技巧分")).numbers(new Text("Share of points that agree which are nearer", "相符点中更近者的比例"));
    for (Score score : results.scores()) {
      if (score.indicator().equals("all")) {
        table.row(List.of(Html.both(CalibrationWords.forecast(score.forecast())), number(score.fit()), number(score.holdout()), Numbers.of(score.skill(), 2), Numbers.of(score.beaten(), 2)), score.forecast().equals("median"));
      }
    }
    return table.html() + Html.paragraph(new Text("Skill is 1 less the ratio of the distances: above 0 the prediction is nearer, below 0 the naive forecast is. The prediction is the median, fixed before the years held out are looked at; the nearest point is no better "
        + "founded, for others fit as well.", "技巧分为1减去距离之比：大于0表示预测更近，小于0表示朴素外推更近。所谓预测是指中位数，在查看留出年份之前即已确定；最近点并无更多依据，因为其他点拟合得同样好。")) + searches();
  }

  private static String number(double value) {
    return Double.isNaN(value) ? Numbers.NONE : Numbers.of(value, 3);
  }

  private String searches() {
    HtmlTable table = new HtmlTable(true).words(new Text("Search", "搜索")).numbers(new Text("Points", "点数")).numbers(new Text("Distance", "距离"));
    if (results.holdout() != null) {
      table.numbers(new Text("Distance held out", "留出年份的距离"));
    }
    results.factors().forEach(factor -> table.column(Html.code(CalibrationWords.label(factor)), true));
    for (Search search : results.searches()) {
      var cells = new ArrayList<>(List.of(Html.escape(search.name()), Captions.thousands(search.evaluations()), number(search.distance())));
      if (results.holdout() != null) {
        cells.add(number(search.holdout()));
      }
      search.values().forEach(value -> cells.add(Numbers.significant(value, 3)));
      table.row(cells);
    }
    return Html.heading(3, new Text("Where the searches ended", "各次搜索的终点")) + Html.paragraph(new Text("Each search begins elsewhere. Where they end at other values with much the same distance, the data do not tell these values.",
        "各次搜索起点不同。若终点取值各异而距离相近，则数据不能确定这些取值。")) + table.html();
  }
}
