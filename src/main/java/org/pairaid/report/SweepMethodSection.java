package org.pairaid.report;

import java.util.List;
import java.util.stream.Collectors;
import org.pairaid.experiment.StudyFactor;
import org.pairaid.experiment.SweepResults;
import org.pairaid.model.Text;

/**
 * What a sweep ran.
 *
 * @param results the sweep
 */
record SweepMethodSection(SweepResults results) implements Section {
  @Override
  public String id() {
    return "method";
  }

  @Override
  public Text title() {
    return new Text("The design", "实验设计");
  }

  @Override
  public String html() {
    var facts = new Facts();
    results.scenarios().forEach(scenario -> facts.add(new Text("Scenario", "情景"), scenario));
    facts.add(new Text("Design", "设计"), Words.of("%s, %s points with %s replicates each", "%s，%s个点，各重复%s次", results.design(), Captions.thousands(results.points()), Captions.thousands(results.replicates())));
    facts.add(new Text("Runs", "运行"), Words.of("%s of %s, %s of them failed", "%s/%s，其中失败%s次", Captions.thousands(results.done()), Captions.thousands(results.runs()), Captions.thousands(results.failed())));
    facts.add(new Text("Averaged over cycles", "时间窗"), Html.code(results.window()));
    return facts.html() + factors(results.factors()) + Html.paragraph(new Text("All points have the same random numbers: replicate r of one point differs from replicate r of another by their factors alone. The share that a factor goes with is that of a one-way analysis of "
        + "variance of the points' means over classes of its values (each value where there are ten at most, else ten classes with as many points each), less what chance would give (epsilon squared; Kelley 1935); beyond chance means p below 0.05 shared among the factors "
        + "(Bonferroni). What factors do together is in no share, and in a design that is not balanced one factor may carry another's. pairaid sensitivity measures both.",
        "所有点使用相同的随机数：不同点的同号重复仅因素取值不同。因素的关联比例由点均值按其取值分组（不超过十个取值时逐值分组，否则等量分为十组）的单因素方差分析得出，并扣除偶然所致部分（ε²，Kelley 1935）；“超出偶然”指按因素个数作Bonferroni校正后p小于0.05。因素的共同作用不计入任何一项；设计不均衡时，一个因素可能带有另一因素的影响。pairaid sensitivity可分别度量二者。"));
  }

  /** What is varied, and over which values. */
  static String factors(Iterable<StudyFactor> factors) {
    HtmlTable table = new HtmlTable(true).words(new Text("Factor", "因素")).words(new Text("Values", "取值"));
    for (StudyFactor factor : factors) {
      String values = factor.category() ? factor.values().stream().map(Html::code).collect(Collectors.joining(", "))
          : Double.isNaN(factor.low()) ? Html.both(new Text("a distribution without ends", "无界分布"))
          : Html.both(Words.of("%s to %s%s", "%s至%s%s", Numbers.plain(factor.low()), Numbers.plain(factor.high()), factor.logarithmic() ? new Text(", in equal steps of the logarithm", "，按对数等距") : new Text("", "")));
      table.row(List.of(Html.code(factor.name()) + (factor.meaning().en().equals(factor.name()) ? "" : " <span class=\"small\">" + Html.both(factor.meaning()) + "</span>"), values));
    }
    return table.isEmpty() ? "" : table.html();
  }
}
