package org.pairaid.report;

import java.util.ArrayList;
import java.util.List;
import org.pairaid.experiment.PairedDifference;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;

/** The answer: three sentences, what each variant does to the headline outcomes, and which variants change nothing. */
final class AnswerSection implements Section {
  private final Compared compared;

  AnswerSection(Compared compared) {
    this.compared = compared;
  }

  @Override
  public String id() {
    return "answer";
  }

  @Override
  public Text title() {
    return new Text("The answer", "结论");
  }

  @Override
  public String html() {
    var html = new StringBuilder("<ul class=\"headline\">\n");
    new Answer(compared).sentences().forEach(sentence -> html.append("<li>").append(Html.both(sentence)).append("</li>\n"));
    html.append("</ul>\n");
    notes().forEach(note -> html.append("<p class=\"note\">").append(Html.both(note)).append("</p>\n"));
    html.append(Html.paragraph(Words.of("What each variant changes against the baseline, %s. Differences are taken replicate by replicate on the same random numbers; the interval is that of their mean. "
        + "\"Better\" and \"worse\" are as the papers judge; \"slight\" is less than a fifth of a standard deviation; %s means that the interval covers zero.", "各方案相对于基准方案的变化（%s）。差值在相同随机数下逐次重复配对计算，区间为其均值的置信区间。"
            + "“更好”与“更差”依文献的判断；“微小”指不足五分之一个标准差；%s表示区间包含零。", compared.period(), new Text("≈", "≈"))));
    return html.append(table()).append(Html.paragraph(new Text("The intervals hold the chance of the model alone, not the doubt about its parameters or its form. These are results of the model under its "
        + "assumptions, not statements about any place.", "区间只反映模型内的随机性，不反映参数与模型形式的不确定性。以上是模型在其假设下的结果，并非对任何现实地区的论断。"))).toString();
  }

  private String table() {
    List<Indicator> outcomes = new ArrayList<>(Answer.OUTCOMES);
    outcomes.add(Indicators.find("true_score").orElseThrow());
    outcomes.add(Indicators.find("funds").orElseThrow());
    HtmlTable table = new HtmlTable(true).words(new Text("Variant", "方案"));
    outcomes.forEach(outcome -> table.numbers(outcome.unit().en().isEmpty() ? outcome.title() : Words.of("%s, %s", "%s（%s）", outcome.title(), outcome.unit())));
    for (int v = 0; v < compared.count(); v++) {
      List<String> cells = new ArrayList<>();
      cells.add(Html.both(compared.title(v)));
      for (Indicator outcome : outcomes) {
        PairedDifference difference = compared.comparison().difference(0, v, compared.reference(), outcome);
        cells.add(v == compared.reference() ? Html.both(Words.of("%s", "%s", Numbers.of(difference.mean()))) : Judgement.cell(difference, outcome));
      }
      table.row(cells, v == compared.reference());
    }
    return table.html();
  }

  /** Which variants change nothing, and from when the others differ. */
  private List<Text> notes() {
    var notes = new ArrayList<Text>();
    for (int v : compared.others()) {
      int first = compared.comparison().firstDifference(v);
      if (first < 0) {
        boolean same = ChangesSection.of(compared, v).isEmpty();
        notes.add(same ? Words.of("%s changes nothing: its rules are the baseline's.", "“%s”没有任何改变：其规则与基准方案相同。", compared.title(v))
            : Words.of("%s has other rules than the baseline, but no indicator differs in any replicate.", "“%s”的规则与基准方案不同，但各次重复的所有指标均无差异。", compared.title(v)));
      } else if (first > 0) {
        notes.add(Words.of("%s first differs from the baseline in %s; until then they are the same to the last digit.", "“%s”自%s起才与基准方案不同，此前逐位相同。", compared.title(v),
            compared.scenario(v).label(first)));
      }
    }
    return notes;
  }
}
