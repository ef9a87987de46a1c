package org.pairaid.report;

import java.util.List;
import org.pairaid.indicator.Applicable;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;

/** Every indicator in the last cycle. */
final class FinalSection implements Section {
  private final List<Ensemble> ensembles;
  private final Applicable applicable;

  FinalSection(List<Ensemble> ensembles, Applicable applicable) {
    this.ensembles = ensembles;
    this.applicable = applicable;
  }

  @Override
  public String id() {
    return "final";
  }

  @Override
  public Text title() {
    return new Text("The last cycle in numbers", "末期数值");
  }

  @Override
  public String html() {
    var html = new StringBuilder();
    for (Ensemble ensemble : ensembles) {
      if (ensembles.size() > 1) {
        html.append(Html.heading(3, ensemble.scenario().title()));
      }
      Text cycle = ensemble.scenario().label(ensemble.scenario().lastCycle());
      html.append(Html.paragraph(Words.of("Values in %s over %s replicates. The interval is that of the mean; quantiles are those of the replicates.",
          "%s的数值，共%s次重复。置信区间针对均值，分位数针对各次重复。", cycle, Captions.thousands(ensemble.scenario().replicatesDone()))));
      if (ensemble.sampled()) {
        html.append(Html.paragraph(Words.of("Means are over all replicates, quantiles over the first %s of them.", "均值取自全部重复，分位数取自前%s次重复。",
            Captions.thousands(ensemble.retained()))));
      }
      html.append(table(ensemble));
    }
    if (applicable.pictured().size() < applicable.indicators().size()) {
      html.append(Html.paragraph(new Text("What is 0 throughout, or has no value, has no picture.", "始终为零或没有数值的指标不作图。")));
    }
    return html.append(Subjects.leftOut(applicable)).toString();
  }

  private String table(Ensemble ensemble) {
    HtmlTable table = new HtmlTable(true).words(new Text("Indicator", "指标")).numbers(new Text("Mean", "均值")).numbers(new Text("95 % interval of the mean", "均值的95%置信区间"))
        .numbers(new Text("Median", "中位数")).numbers(new Text("5 % to 95 %", "5%至95%分位")).words(new Text("Unit", "单位"));
    List<Indicators.Group> subjects = Subjects.of(applicable.indicators());
    for (Indicators.Group subject : subjects) {
      if (subjects.size() > 1) {
        table.group(subject.title());
      }
      for (Indicator indicator : subject.indicators()) {
        Summary summary = ensemble.at(indicator, ensemble.scenario().lastCycle());
        Interval mean = summary.mean();
        String[] numbers = Numbers.alike(mean.mean(), mean.low(), mean.high(), summary.median(), summary.q05(), summary.q95());
        table.row(List.of(Html.both(indicator.title()) + " " + Html.code(indicator.name()), numbers[0], range(mean.known(), numbers[1], numbers[2]), numbers[3],
            range(!Double.isNaN(summary.median()), numbers[4], numbers[5]), Html.both(Captions.unit(indicator))));
      }
    }
    return table.html();
  }

  private static String range(boolean known, String low, String high) {
    return known ? Html.both(Words.of("%s to %s", "%s至%s", low, high)) : Numbers.NONE;
  }
}
