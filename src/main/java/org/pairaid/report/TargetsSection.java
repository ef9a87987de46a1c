package org.pairaid.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.pairaid.model.Text;
import org.pairaid.report.TargetResult.Verdict;

/** The facts on record that scenarios name as targets, and whether the model shows them. */
final class TargetsSection implements Section {
  /** How to read a verdict. */
  static final Text HOW = new Text("Met: the mean over replicates and its 95 % interval lie in the range that the scenario names, or go the way it names; not met: they lie outside; "
      + "cannot be told: the interval reaches over the edge, the run lacks the number, or there are fewer than two replicates. \"In view\" marks facts that values of the scenario were set by: there, to be met is a fit and says nothing for the model.",
      "达到：各次重复的均值及其95%置信区间落在情景给定的范围内，或变化方向与给定方向一致；未达到：落在范围之外；无法判断：区间跨越边界、运行中没有该数值，或重复少于两次。“已参照”表示情景参数曾参照该事实设定：此时“达到”只是拟合，不能作为模型成立的依据。");
  private static final int DIGITS = 3;

  private final List<Ensemble> ensembles;

  TargetsSection(List<Ensemble> ensembles) {
    this.ensembles = ensembles;
  }

  @Override
  public String id() {
    return "targets";
  }

  @Override
  public Text title() {
    return new Text("Facts on record: met or not", "与记录的事实是否相符");
  }

  @Override
  public String html() {
    if (!TargetsTable.needed(ensembles)) {
      return "";
    }
    String counts = ensembles.size() == 1 ? Html.paragraph(count(ensembles.get(0))) : "";
    return counts + Html.paragraph(HOW) + (ensembles.size() == 1 ? alone(ensembles.get(0)) : together()) + Html.paragraph(new Text("The file targets.csv holds these numbers.", "文件targets.csv含上述数值。"));
  }

  /** How many are met. */
  static Text count(Ensemble ensemble) {
    List<Verdict> verdicts = ensemble.targets().stream().map(TargetResult::verdict).toList();
    long[] counts = Stream.of(Verdict.values()).mapToLong(verdict -> verdicts.stream().filter(verdict::equals).count()).toArray();
    long fitted = ensemble.targets().stream().filter(result -> result.verdict() == Verdict.MET && ensemble.scenario().observed().fitted(result.target().indicator())).count();
    Text text = Words.of("Targets: %d met, %d not met, %d that cannot be told.", "目标：达到%d项，未达到%d项，无法判断%d项。", counts[0], counts[1], counts[2]);
    return fitted == 0 ? text : Words.join(text, Words.of("Of those met, %d had been in view.", "达到的目标中有%d项曾被参照。", fitted));
  }

  /** A row for each target of one scenario. */
  static String alone(Ensemble ensemble) {
    HtmlTable table = new HtmlTable(true).words(new Text("Target", "目标")).words(new Text("Number", "数值")).numbers(new Text("On record", "记录")).numbers(new Text("Model", "模型"))
        .words(new Text("Verdict", "结论")).numbers(new Text("Replicates that agree", "相符的重复"));
    for (TargetResult result : ensemble.targets()) {
      var target = result.target();
      Text number = Words.of("%s %s", "%s，%s", target.indicator().title(), result.number(ensemble.scenario()));
      String source = Stream.of(target.source(), target.strength()).filter(Objects::nonNull).reduce((a, b) -> a + "; " + b).map(words -> " <span class=\"small\">" + Html.escape(words) + "</span>").orElse("");
      table.row(List.of(name(result) + source, Html.both(number), Html.both(result.expected()), model(result), verdict(ensemble, result),
          Double.isNaN(result.share()) ? Numbers.NONE : Numbers.of(100 * result.share(), 0) + " %"));
    }
    return table.html();
  }

  static String name(TargetResult result) {
    return Html.code(result.target().id()) + " " + Html.both(result.title());
  }

  private static String model(TargetResult result) {
    Summary found = result.found();
    if (!found.spread()) {
      return Numbers.significant(found.mean().mean(), DIGITS);
    }
    String[] numbers = Numbers.alike(found.mean().mean(), found.q05(), found.q95());
    return numbers[0] + " <span class=\"interval\">" + Html.both(Words.of("%s to %s", "%s至%s", numbers[1], numbers[2])) + "</span>";
  }

  static String verdict(Ensemble ensemble, TargetResult result) {
    String css = result.verdict() == Verdict.MET ? "better" : result.verdict() == Verdict.NOT_MET ? "worse" : "open";
    String view = ensemble.scenario().observed().fitted(result.target().indicator()) ? " <span class=\"interval\">" + Html.both(new Text("in view", "已参照")) + "</span>" : "";
    return "<span class=\"" + css + "\">" + Html.both(result.verdict().words()) + "</span>" + view;
  }

  /** A row for each target, a column for each scenario. */
  private String together() {
    HtmlTable table = new HtmlTable(true).words(new Text("Target", "目标")).numbers(new Text("On record", "记录"));
    ensembles.forEach(ensemble -> table.numbers(ensemble.scenario().title()));
    for (String id : ensembles.stream().flatMap(ensemble -> ensemble.targets().stream()).map(result -> result.target().id()).distinct().toList()) {
      List<String> cells = new ArrayList<>();
      for (Ensemble ensemble : ensembles) {
        TargetResult result = ensemble.targets().stream().filter(one -> one.target().id().equals(id)).findFirst().orElse(null);
        if (result != null && cells.isEmpty()) {
          cells.add(name(result));
          cells.add(Html.both(result.expected()));
          ensembles.subList(0, ensembles.indexOf(ensemble)).forEach(earlier -> cells.add(Numbers.NONE));
        }
        if (!cells.isEmpty()) {
          cells.add(result == null ? Numbers.NONE : verdict(ensemble, result) + " " + model(result));
        }
      }
      table.row(cells);
    }
    return table.html();
  }
}
