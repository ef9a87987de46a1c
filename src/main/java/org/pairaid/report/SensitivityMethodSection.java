package org.pairaid.report;

import java.util.List;
import java.util.stream.Collectors;
import org.pairaid.experiment.SensitivityResults;
import org.pairaid.model.Text;

/**
 * How sensitivity was measured.
 *
 * @param results the study
 */
record SensitivityMethodSection(SensitivityResults results) implements Section {
  @Override
  public String id() {
    return "method";
  }

  @Override
  public Text title() {
    return new Text("How this was measured", "方法");
  }

  @Override
  public String html() {
    Text design = results.screening()
        ? Words.of("%d trajectories through a grid of %d levels, each moving all %d factors once in an order of its own (Morris 1991): %d points. An elementary effect is the change of the output over the change of the factor, measured "
            + "in its whole range; a category moves from any of its values to any other, and its effect is the change of the output. μ* is the mean absolute effect (Campolongo, Cariboni and Saltelli 2007): how much a factor matters. σ is the standard "
            + "deviation: above zero where the effect is curved or depends on other factors. Effects are screened here, not apportioned.",
            "在%2$d个水平的网格上取%1$d条轨迹，每条按随机次序将%3$d个因素各移动一次（Morris 1991），共%4$d个点。基本效应为输出变化与因素变化（以其全程为单位）之比；类别因素在任意两个取值间移动，其效应为输出的变化。"
                + "μ*为平均绝对效应（Campolongo、Cariboni与Saltelli 2007），衡量因素的重要性；σ为标准差，大于零说明效应非线性或取决于其他因素。此为筛选，并非方差分解。",
            results.design().units(), results.terms().levelsOrDefault(), results.factors().size(), results.design().units() * results.design().size())
        : Words.of("%d rows of two samples A and B, halves of one Sobol' sequence with a random digital shift, and for each of the %d factors A with that column of B%s: %d points. First-order indices by Saltelli et al. (2010), total ones by "
            + "Jansen (1999)%s. Estimates may lie a little below 0.",
            "两组样本A与B各%d行（取自同一条经随机数字移位的Sobol'序列），并对%d个因素分别以B的该列替换A的该列%s，共%d个点。一阶指数按Saltelli等（2010），总指数按Jansen（1999）%s。估计值可能略低于0。",
            results.design().units(), results.factors().size(), results.terms().secondOrder() ? new Text(" and the other way round", "（及反之）") : new Text("", ""), results.design().units() * results.design().size(),
            results.terms().secondOrder() ? new Text(", second-order ones by Saltelli (2002)", "，二阶指数按Saltelli（2002）") : new Text("", ""));
    return study() + SweepMethodSection.factors(results.factors()) + Html.paragraph(design) + Html.paragraph(runs()) + Html.paragraph(intervals());
  }

  private String study() {
    var facts = new Facts();
    results.scenarios().forEach(scenario -> facts.add(new Text("Scenario", "情景"), scenario));
    return facts.add(new Text("Outputs", "输出"), Words.of("%s, over the cycles: %s", "%s，周期：%s", new Text(outputs("en", ", "), outputs("zh", "、")), results.window()))
        .add(new Text("Runs", "运行"), Words.of("%s points with %d replicates each: %s runs; seed %d", "%s个点，各重复%d次，共%s次运行；种子%d", Captions.thousands((long) results.design().units() * results.design().size()),
            results.replicates(), Captions.thousands(results.runs()), results.seed())).html();
  }

  private String outputs(String language, String between) {
    return results.outcomes().stream().map(outcome -> outcome.indicator().title().in(language)).collect(Collectors.joining(between));
  }

  private Text runs() {
    return Words.of("Each point has %d replicates, and its output is their mean over the window of cycles. All points have the same random numbers: replicate r of one point differs from replicate r of another by their factors alone. The indices are those of the mean "
        + "over these replicates. What chance does at all points alike is in none of them; what it does differently from point to point is, and its share is given (two-way layout of points and replicates).",
        "每个点重复%d次，输出为所取周期内各次重复的均值。所有点使用相同的随机数：不同点的同号重复仅因素取值不同。指数针对这些重复的均值而言。随机性对所有点相同的部分不进入指数，随点而异的部分则会进入，其占比已列出（点×重复的双向分组）。", results.replicates());
  }

  private Text intervals() {
    return Words.of("Intervals are percentile bootstrap intervals at %s %% from %s resamples of whole %s. An index is converged where its interval is no wider than %s (the criterion of Sarrazin, Pianosi and Wagener 2016 for indices between 0 and 1); "
        + "otherwise the runs needed are those at which the width, which falls with the square root of their number, would reach it. A %s with a failed run, or one without a value, is left out whole.%s",
        "区间为%s%%的百分位自助法区间，对完整的%3$s重抽样%2$s次。区间宽度不超过%4$s时视为收敛（Sarrazin、Pianosi与Wagener 2016年就0至1之间的指数提出的标准）；否则按宽度与运行次数平方根成反比推算所需次数。含有失败或无数值运行的%5$s整体剔除。%6$s",
        SensitivityWords.percent(), Captions.thousands(SensitivityResults.BOOTSTRAP.resamples()), SensitivityWords.units(results), SensitivityWords.bound(results), SensitivityWords.unit(results),
        results.screening() ? new Text("", "") : new Text(" The bootstrap takes rows for independent; those of a Sobol' sequence are more even, so intervals and the runs needed are on the large side.",
            "自助法视各行为独立，而Sobol'序列更为均匀，因此区间与所需次数偏大。"));
  }
}
