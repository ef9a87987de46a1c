package org.pairaid.report;

import java.util.ArrayList;
import java.util.List;
import org.pairaid.experiment.PairedDifference;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;

/** Every indicator of every variant against the baseline. */
final class AllDifferencesSection implements Section {
  private final Compared compared;

  AllDifferencesSection(Compared compared) {
    this.compared = compared;
  }

  @Override
  public String id() {
    return "differences";
  }

  @Override
  public Text title() {
    return new Text("All differences in numbers", "全部差值");
  }

  @Override
  public String html() {
    double level = compared.comparison().terms().level();
    HtmlTable table = new HtmlTable(true).words(new Text("Indicator", "指标")).numbers(compared.title(compared.reference()));
    compared.others().forEach(v -> table.numbers(compared.title(v)));
    List<double[]> holm = compared.others().stream().map(v -> compared.comparison().holm(0, v, compared.reference())).toList();
    List<Indicators.Group> subjects = Subjects.of(compared.indicators());
    for (Indicators.Group subject : subjects) {
      if (subjects.size() > 1) {
        table.group(subject.title());
      }
      for (Indicator indicator : subject.indicators()) {
        List<String> cells = new ArrayList<>();
        cells.add(Html.both(indicator.title()) + " " + Html.code(indicator.name()));
        cells.add(Numbers.of(compared.comparison().difference(0, compared.reference(), compared.reference(), indicator).mean()));
        for (int o = 0; o < compared.others().size(); o++) {
          PairedDifference difference = compared.comparison().difference(0, compared.others().get(o), compared.reference(), indicator);
          String cell = Judgement.cell(difference, indicator);
          cells.add(holm.get(o)[Indicators.ALL.indexOf(indicator)] < 1 - level && difference.difference() != 0 ? "<strong>" + cell + "</strong>" : cell);
        }
        table.row(cells);
      }
    }
    return Html.paragraph(Words.of("The baseline's mean, and each variant's difference to it with its %1$s %% interval, %2$s. Bold: distinguishable also when it is counted that %3$s are tested at once (Holm). "
        + "The file differences.csv holds these and more: effect sizes, p values, other windows, every cycle, any two variants.",
        "基准方案的均值，以及各方案与其差值和%1$s%%置信区间（%2$s）。粗体：考虑同时检验%3$s（Holm校正）后仍可区分。文件differences.csv另含效应量、p值、其他时段、各周期及任意两方案的差值。",
        Differ.percent(level), compared.period(), Captions.tested(compared))) + table.html() + Subjects.leftOut(compared.comparison().applicable());
  }
}
