package org.pairaid.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pairaid.experiment.AssessmentAudit;
import org.pairaid.model.Text;

/** The assessment beside the truth, by variant: whom it flatters, and whether it ranks the variants rightly (Goodhart). */
final class AuditSection implements Section {
  private final Compared compared;
  private final Audit audit;

  AuditSection(Compared compared) {
    this.compared = compared;
    audit = new Audit(compared);
  }

  @Override
  public String id() {
    return "audit";
  }

  @Override
  public Text title() {
    return new Text("Can the assessment be believed", "考核是否可信");
  }

  @Override
  public String html() {
    var html = new StringBuilder("<ul class=\"headline\">\n");
    audit.sentences().forEach(sentence -> html.append("<li>").append(Html.both(sentence)).append("</li>\n"));
    return html.append("</ul>\n").append(Html.paragraph(Words.of("Means over aiders and replicates, %s. Rank correlation is Spearman's, of reported and true score over the aiders of a replicate. "
        + "\"Effort for show\" is the share of the aiders' effort, in the units of their payoff, that goes into the levers of avoidance and not into delivery.",
        "支援方与各次重复的均值（%s）。等级相关为同一次重复中各支援方考核得分与真实得分的Spearman相关。“做样子的努力”指支援方努力成本（以其收益单位计）中用于避责而非落实的比重。", compared.period())))
        .append(variants()).append(aiders()).toString();
  }

  private String variants() {
    HtmlTable table = new HtmlTable(true).words(new Text("Variant", "方案")).numbers(new Text("Reported", "考核得分")).numbers(new Text("True", "真实得分"))
        .numbers(new Text("Gap", "偏差")).numbers(new Text("Rank correlation", "等级相关")).numbers(new Text("Effort for show", "做样子的努力"))
        .numbers(new Text("Rank: reported", "名次：考核")).numbers(new Text("true", "真实")).numbers(new Text("development", "发展"));
    for (int v = 0; v < compared.count(); v++) {
      table.row(List.of(Html.both(compared.title(v)) + (audit.otherStandard(v) ? " †" : ""), Numbers.of(audit.reported(v).mean()), Numbers.of(audit.truth(v).mean()), interval(audit.gap(v)),
          interval(audit.correlation(v)), interval(audit.showShare(v)), rank(audit.reportedRanks()[v]), rank(audit.trueRanks()[v]), rank(audit.developmentRanks()[v])),
          v == compared.reference());
    }
    String mark = IntStream.range(0, compared.count()).anyMatch(audit::otherStandard)
        ? Html.paragraph(new Text("† judges by other weights than the baseline: its true score has another meaning; compare it by the development of the receivers.",
            "† 考核权重与基准方案不同，其真实得分的含义也不同，宜按受援地区的发展比较。")) : "";
    return table.html() + mark;
  }

  private String aiders() {
    HtmlTable table = new HtmlTable(true).words(new Text("Aider: rank by report → by truth", "支援方：考核名次→真实名次"));
    List<String> ids = compared.audits().stream().flatMap(of -> of.aiders().stream()).distinct().toList();
    for (int v = 0; v < compared.count(); v++) {
      table.numbers(compared.title(v));
    }
    for (String id : ids) {
      List<String> cells = new ArrayList<>();
      cells.add(Html.both(Governments.name(compared.scenario(compared.reference()), id)));
      for (AssessmentAudit of : compared.audits()) {
        int place = of.aiders().indexOf(id);
        cells.add(place < 0 ? Numbers.NONE : move(AssessmentAudit.ranks(of.reported())[place], AssessmentAudit.ranks(of.truth())[place]));
      }
      table.row(cells);
    }
    return table.html();
  }

  private static String move(double reported, double truth) {
    String text = rank(reported) + " → " + rank(truth);
    return reported == truth ? text : "<strong>" + text + "</strong>";
  }

  private static String rank(double rank) {
    return Double.isNaN(rank) ? Numbers.NONE : Numbers.plain(rank);
  }

  private static String interval(Interval interval) {
    if (Double.isNaN(interval.mean())) {
      return Numbers.NONE;
    }
    String[] numbers = Numbers.alike(interval.mean(), interval.low(), interval.high());
    return numbers[0] + (interval.known() && !interval.constant() ? " <span class=\"interval\">" + Html.both(Words.of("%s to %s", "%s至%s", numbers[1], numbers[2])) + "</span>" : "");
  }
}
