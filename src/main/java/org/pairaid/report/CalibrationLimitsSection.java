package org.pairaid.report;

import org.pairaid.experiment.CalibrationResults;
import org.pairaid.model.Text;

/**
 * What a calibration cannot show.
 *
 * @param results the calibration
 */
record CalibrationLimitsSection(CalibrationResults results) implements Section {
  @Override
  public String id() {
    return "calibration-limits";
  }

  @Override
  public Text title() {
    return new Text("What a calibration cannot show", "校准不能说明什么");
  }

  @Override
  public String html() {
    Text held = results.holdout() == null ? new Text("", "")
        : Words.of("The prediction rests on what the scenario says of %s apart from the free parameters: its inputs (as revenue) and its changes of rules in those years. Whoever set these knew what came; the naive forecasts have no such help. Values that are not free may have been "
            + "set with these years in view: the scenario's file says which.",
            "预测还取决于情景文件对%s年的其他设定：输入数据（如财政收入）与该时期的规则变化。设定者知晓后来的结果，朴素外推则没有这种便利。非自由参数的取值也可能参照过这些年份，见情景文件说明。", CalibrationWords.years(results.holdout()));
    return Html.paragraph(new Text("A good fit does not show that the mechanism is right: another model may fit as well. A parameter is told as far as the model holds, within the range that it was given, and no better than the tolerance.",
        "拟合良好并不证明机制正确，其他模型也可能拟合得同样好。参数的确定以模型成立为前提，限于给定的取值范围，精度不高于容差。")) + (held.en().isEmpty() ? "" : Html.paragraph(held));
  }
}
