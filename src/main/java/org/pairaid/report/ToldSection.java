package org.pairaid.report;

import java.util.List;
import org.pairaid.calibration.Identifiability;
import org.pairaid.experiment.CalibrationResults;
import org.pairaid.experiment.CalibrationResults.Factor;
import org.pairaid.model.Text;

/**
 * What the data tell of the parameters.
 *
 * @param results the calibration
 * @param figures all pictures
 */
record ToldSection(CalibrationResults results, List<Rendered> figures) implements Section {
  @Override
  public String id() {
    return "told";
  }

  @Override
  public Text title() {
    return new Text("What the data tell of the parameters", "数据能说明哪些参数");
  }

  @Override
  public String html() {
    HtmlTable table = new HtmlTable(true).words(new Text("Parameter", "参数")).words(new Text("Range", "取值范围")).numbers(new Text("Nearest point", "最近点")).numbers(new Text("Median", "中位数")).numbers(new Text("Interval", "区间"))
        .numbers(new Text("Width over the range's", "宽度与范围之比")).words(new Text("The data tell", "数据所能说明者"));
    for (Factor factor : results.factors()) {
      table.row(List.of(Html.code(factor.name()) + (factor.multiply() ? " ×" : ""), number(factor.low()) + " – " + number(factor.high()), number(factor.best()), number(factor.median()), number(factor.lower()) + " – " + number(factor.upper()),
          Numbers.of(factor.width(), 2), Html.both(CalibrationWords.word(factor.told()))));
    }
    Text words = Words.of("Intervals hold %d %% of the weight; widths are measured as shares of the range (in logarithms where it is one of logarithms) over those of an even spread. Below %s the data tell the value, above %s nothing, between them little; from a rank correlation of "
        + "%s on, of two parameters only a combination is told. These bounds are conventions.",
        "区间含权重的%d%%；宽度按其占取值范围的份额（对数范围按对数）与均匀分布相比。低于%s为能确定取值，高于%s为不能说明，其间为甚少；秩相关达到%s时，两个参数只能确定其组合。这些界限为约定。", Math.round(100 * Identifiability.INTERVAL),
        Numbers.plain(Identifiability.NARROW), Numbers.plain(Identifiability.WIDE), Numbers.plain(Identifiability.STRONG));
    return table.html() + Html.paragraph(words) + new PictureSection("", title(), ProfilesPlot.NAME, figures).html() + new PictureSection("", title(), PosteriorPlot.NAME, figures).html();
  }

  private static String number(double value) {
    return Numbers.significant(value, 3);
  }
}
