package org.pairaid.report;

import java.util.List;
import org.pairaid.experiment.CalibrationResults;
import org.pairaid.experiment.CalibrationResults.Recovered;
import org.pairaid.model.Text;

/**
 * Whether parameters that are known are found again.
 *
 * @param results the calibration
 */
record RecoverySection(CalibrationResults results) implements Section {
  @Override
  public String id() {
    return "recovery";
  }

  @Override
  public Text title() {
    return new Text("Known parameters found again", "已知参数的复原检验");
  }

  @Override
  public String html() {
    if (results.recoveries().isEmpty()) {
      return "";
    }
    HtmlTable table = new HtmlTable(true).numbers(new Text("Data", "数据")).words(new Text("Parameter", "参数")).numbers(new Text("Truth", "真值")).numbers(new Text("Median", "中位数")).numbers(new Text("Interval", "区间"))
        .numbers(new Text("Width over the range's", "宽度与范围之比")).words(new Text("Truth inside", "真值在内")).numbers(new Text("Tolerance", "容差"));
    for (Recovered one : results.recoveries()) {
      table.row(List.of("" + one.recovery(), Html.code(results.factors().get(one.factor()).name()), number(one.truth()), number(one.median()), number(one.low()) + " – " + number(one.high()), Numbers.of(one.width(), 2),
          Html.both(one.inside() ? new Text("yes", "是") : new Text("no", "否")), CalibrationWords.distance(one.tolerance())));
    }
    return Html.paragraph(new Text("Data made by the model at points drawn from the ranges, with chance that the fit does not have, and calibrated to the same years. A parameter whose interval is wide here is one that such data cannot tell.",
        "在取值范围内随机抽取参数，由模型以拟合所没有的随机性生成数据，再按相同年份校准。此处区间很宽的参数，是此类数据所不能确定的。")) + table.html();
  }

  private static String number(double value) {
    return Numbers.significant(value, 3);
  }
}
