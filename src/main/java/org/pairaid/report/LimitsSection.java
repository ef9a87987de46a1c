package org.pairaid.report;

import java.util.List;
import org.pairaid.model.Text;

/** What the report does not show. */
final class LimitsSection implements Section {

  @Override
  public String id() {
    return "limits";
  }

  @Override
  public Text title() {
    return new Text("What this does not show", "本报告不能说明什么");
  }

  @Override
  public String html() {
    List<ParameterEntry> entries = ParameterEntry.ofRules();
    long assumed = entries.stream().filter(ParameterEntry::assumed).count();
    return Html.paragraph(Words.of("The model puts mechanisms from the literature on paired aid into equations. %d of its %d parameters are marked \"assumption\": stylised values without an empirical "
        + "source, so that directions and comparisons say more than levels. The bands and intervals hold the chance within the model, not the doubt about its parameters or its form; "
        + "a sensitivity analysis (pairaid sensitivity) shows how far a result hangs on them. More replicates make the intervals narrower, not the model truer.",
        "本模型把对口支援文献中的机制写成方程。%2$d个参数中有%1$d个标注为“假设”，即缺乏经验来源的程式化数值，因此变化方向和情景比较比数值水平更有意义。色带与区间只反映模型内部的随机性，"
            + "不反映参数取值或模型形式的不确定性；敏感性分析（pairaid sensitivity）可以显示结果在多大程度上依赖于它们。增加重复次数只会使区间变窄，不会使模型更真实。",
        assumed, entries.size()))
        + Html.paragraph(new Text("Nothing here predicts what will happen in any place, and nothing shows by itself that a mechanism works in the world as it does in the model.",
            "本报告不预测任何地区将会发生什么，也不能单独证明某一机制在现实中如模型中那样起作用。"));
  }
}
