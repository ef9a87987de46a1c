package org.pairaid.report;

import java.util.List;
import org.pairaid.model.Text;
import org.pairaid.scenario.ScenarioDifference;
import org.pairaid.scenario.ScenarioDifferences;

/** What each variant changes against the baseline, in policy terms. */
final class ChangesSection implements Section {
  /** Most changes of a variant that are listed. */
  private static final int LISTED = 30;

  private final Compared compared;

  ChangesSection(Compared compared) {
    this.compared = compared;
  }

  @Override
  public String id() {
    return "changes";
  }

  @Override
  public Text title() {
    return new Text("What the variants change", "各方案改变了什么");
  }

  @Override
  public String html() {
    HtmlTable table = new HtmlTable(true).words(new Text("Rule", "规则")).words(new Text("Baseline", "基准方案")).words(new Text("Variant", "方案")).words(new Text("Unit", "单位"));
    for (int v : compared.others()) {
      List<ScenarioDifference> changes = of(compared, v);
      table.group(Words.of("%s (%s)", "%s（%s）", compared.title(v), compared.scenario(v).name()));
      if (changes.isEmpty()) {
        table.row(List.of(Html.both(new Text("nothing", "无改变")), "", "", ""));
      }
      changes.stream().limit(LISTED).forEach(change -> table.row(List.of(Html.both(change.meaning()) + " " + Html.code(change.path()).replace(".", ".<wbr>"),
          Html.both(change.from()), Html.both(change.to()), Html.both(change.unit()))));
      if (changes.size() > LISTED) {
        table.row(List.of(Html.both(Words.of("and %d more: pairaid diff lists all", "另有%d项：pairaid diff可列出全部", changes.size() - LISTED)), "", "", ""));
      }
    }
    return Html.paragraph(Words.of("Everything else is as in the baseline, %s (%s).", "其余与基准方案“%s”（%s）相同。", compared.title(compared.reference()),
        compared.scenario(compared.reference()).name())) + table.html();
  }

  /** What a variant changes; nothing where its rules are the baseline's. */
  static List<ScenarioDifference> of(Compared compared, int variant) {
    return ScenarioDifferences.between(compared.scenario(compared.reference()).resolved(), compared.scenario(variant).resolved());
  }
}
