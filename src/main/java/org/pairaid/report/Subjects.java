package org.pairaid.report;

import java.util.List;
import org.pairaid.indicator.Applicable;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;

/** Indicators of tables by subject, and which are left out. */
final class Subjects {
  private Subjects() {}

  /** The subjects of some indicators, with those of them only. */
  static List<Indicators.Group> of(List<Indicator> indicators) {
    return Indicators.GROUPS.stream().map(group -> new Indicators.Group(group.title(), group.indicators().stream().filter(indicators::contains).toList()))
        .filter(group -> !group.indicators().isEmpty()).toList();
  }

  /** What was left out of a table: how many indicators have no value or are 0 throughout, and which are another number throughout. */
  static String leftOut(Applicable applicable) {
    List<Applicable.Constant> others = applicable.constants().stream().filter(constant -> constant.value() != 0).toList();
    int off = Indicators.ALL.size() - applicable.indicators().size() - others.size();
    Text words = off == 0 ? null
        : Words.of("%d further indicators are left out, as they have no value or are 0 throughout: what they measure is switched off here.", "另有%d项指标未列出：它们没有数值或始终为零，所测的机制在此未启用。", off);
    if (!others.isEmpty()) {
      Text list = others.stream().map(Subjects::value).reduce((a, b) -> new Text(a.en() + ", " + b.en(), a.zh() + "、" + b.zh())).orElseThrow();
      Text same = Words.of("Left out because they are the same number throughout: %s.", "因始终为同一数值而未列出：%s。", list);
      words = words == null ? same : Words.join(words, same);
    }
    return words == null ? "" : Html.paragraph(words);
  }

  private static Text value(Applicable.Constant constant) {
    return Words.of("%s %s", "%s%s", constant.indicator().title(), Numbers.plain(constant.value()));
  }
}
