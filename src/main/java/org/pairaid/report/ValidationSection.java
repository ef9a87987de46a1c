package org.pairaid.report;

import java.util.List;
import org.pairaid.model.Text;
import org.pairaid.scenario.Pattern;

/** Every validation pattern, met or not, and the facts beside them. */
final class ValidationSection implements Section {
  private final Validation validation;

  ValidationSection(Validation validation) {
    this.validation = validation;
  }

  @Override
  public String id() {
    return "patterns";
  }

  @Override
  public Text title() {
    return new Text("Patterns: met or not", "模式是否达到");
  }

  @Override
  public String html() {
    HtmlTable table = new HtmlTable(true).words(new Text("Fact", "事实")).words(new Text("Scenario", "情景")).numbers(new Text("On record", "记录")).numbers(new Text("Model", "模型"))
        .words(new Text("Verdict", "结论"));
    for (Pattern pattern : validation.patterns()) {
      table.group(Words.of("%s %s: %s (%s; %s)", "%s %s：%s（%s；%s）", pattern.id(), pattern.title(), pattern.value(), pattern.strength(), pattern.kind().words()));
      List<Validation.Held> held = validation.of(pattern);
      held.forEach(fact -> row(table, fact));
      if (held.isEmpty()) {
        table.remark(Words.of("%s: %s", "%s：%s", TargetResult.Verdict.OPEN.words(), Validation.why(pattern)));
      } else if (!pattern.note().en().isEmpty()) {
        table.remark(pattern.note());
      }
    }
    if (!validation.others().isEmpty()) {
      table.group(new Text("Further facts of the scenarios", "各情景的其他事实"));
      validation.others().forEach(fact -> row(table, fact));
    }
    return Html.paragraph(validation.count()) + Html.paragraph(TargetsSection.HOW) + table.html();
  }

  private static void row(HtmlTable table, Validation.Held fact) {
    table.row(List.of(TargetsSection.name(fact.result()), Html.code(fact.ensemble().scenario().name()), Html.both(fact.result().expected()), Html.both(fact.result().found().mean().words()),
        TargetsSection.verdict(fact.ensemble(), fact.result())));
  }
}
