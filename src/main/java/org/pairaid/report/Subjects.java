package org.pairaid.report;

import java.util.List;
import java.util.stream.Collectors;
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

  /** Which indicators were left out; empty if none that has a value. */
  static String leftOut(List<Applicable.Constant> constants) {
    if (constants.isEmpty()) {
      return "";
    }
    Text list = new Text(constants.stream().map(constant -> constant.indicator().title().en() + " " + Numbers.of(constant.value())).collect(Collectors.joining(", ")),
        constants.stream().map(constant -> constant.indicator().title().zh() + Numbers.of(constant.value())).collect(Collectors.joining("、")));
    return Html.paragraph(Words.of("Left out, being the same number throughout, as what is switched off is: %s.", "未列出（各处数值相同，未启用的机制即如此）：%s。", list));
  }
}
