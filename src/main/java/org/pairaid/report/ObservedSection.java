package org.pairaid.report;

import java.util.List;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;

/** Observed values against the simulated bands, year by year. */
final class ObservedSection implements Section {
  private static final Text INSIDE = new Text("inside", "在内");
  private static final Text ABOVE = new Text("above", "高于");
  private static final Text BELOW = new Text("below", "低于");

  private final List<Ensemble> ensembles;

  ObservedSection(List<Ensemble> ensembles) {
    this.ensembles = ensembles;
  }

  @Override
  public String id() {
    return "observed";
  }

  @Override
  public Text title() {
    return new Text("Observed against simulated", "观测与模拟对比");
  }

  @Override
  public String html() {
    var html = new StringBuilder();
    for (Ensemble ensemble : ensembles) {
      for (Indicator indicator : Indicators.ALL) {
        if (ensemble.scenario().observed().has(indicator.name())) {
          html.append(series(ensemble, indicator));
        }
      }
    }
    if (!html.isEmpty()) {
      html.append(Html.paragraph(new Text("Agreement is no prediction where parameters were set with the same observations in view.", "若参数是参照同一批观测值设定的，吻合并不等于预测。")));
    }
    return html.toString();
  }

  private String series(Ensemble ensemble, Indicator indicator) {
    HtmlTable table = new HtmlTable(false).words(new Text("Year", "年份")).numbers(new Text("Observed", "观测值")).numbers(new Text("Simulated median", "模拟中位数"))
        .numbers(new Text("90 % of replicates", "90%的重复")).numbers(new Text("Median over observed", "中位数/观测值")).words(new Text("Observed is", "观测值位于"));
    int years = 0;
    int inside = 0;
    for (int cycle = 0; cycle < ensemble.cycles(); cycle++) {
      double observed = ensemble.observed(indicator, cycle);
      Summary simulated = ensemble.at(indicator, cycle);
      if (Double.isNaN(observed) || Double.isNaN(simulated.median())) {
        continue;
      }
      years++;
      inside += simulated.holds(observed) ? 1 : 0;
      String[] numbers = Numbers.alike(simulated.median(), simulated.q05(), simulated.q95());
      Text where = simulated.holds(observed) ? INSIDE : observed > simulated.q95() ? ABOVE : BELOW;
      table.row(List.of(Html.both(ensemble.scenario().label(cycle)), Numbers.of(observed), numbers[0], Html.both(Words.of("%s to %s", "%s至%s", numbers[1], numbers[2])),
          observed == 0 ? Numbers.NONE : Numbers.of(simulated.median() / observed, 2), Html.both(where)));
    }
    if (table.isEmpty()) {
      return "";
    }
    Text unit = Captions.unit(indicator);
    Text heading = ensembles.size() == 1 ? Words.of("%s (%s)", "%s（%s）", indicator.title(), unit)
        : Words.of("%s: %s (%s)", "%s：%s（%s）", ensemble.scenario().title(), indicator.title(), unit);
    return Html.heading(3, heading) + Html.paragraph(verdict(ensemble, indicator, inside, years)) + table.html();
  }

  /** In how many years the observed value lies in the band, and what that is worth. */
  static Text verdict(Ensemble ensemble, Indicator indicator, int inside, int years) {
    Text count = Words.of("The observed value lies in the 90 %% band in %d of %d years.", "%2$d个年份中有%1$d个年份的观测值位于90%%区间内。", inside, years);
    return ensemble.spread(indicator) ? count
        : Words.join(count, new Text("The band has no width, as all replicates agree, so that no observed value can be expected to hit it: read the ratio instead.",
            "各次重复数值相同，区间宽度为零，观测值不可能恰好落入其中，请参看比值。"));
  }
}
