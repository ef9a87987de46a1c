package org.pairaid.report;

import java.util.List;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;

/** The three headline outcomes in sentences made from the numbers. */
final class HeadlineSection implements Section {
  private static final List<String> OUTCOMES = List.of("avoidance", "aid_dependence", "project_fit");

  private final List<Ensemble> ensembles;

  HeadlineSection(List<Ensemble> ensembles) {
    this.ensembles = ensembles;
  }

  @Override
  public String id() {
    return "headline";
  }

  @Override
  public Text title() {
    return new Text("In short", "摘要");
  }

  @Override
  public String html() {
    var html = new StringBuilder();
    for (Ensemble ensemble : ensembles) {
      if (ensembles.size() > 1) {
        html.append(Html.heading(3, ensemble.scenario().title()));
      }
      html.append("<ul class=\"headline\">\n");
      sentences(ensemble).forEach(sentence -> html.append("<li>").append(Html.both(sentence)).append("</li>\n"));
      html.append("</ul>\n");
      Text distance = DistanceWords.plainly(ensemble);
      html.append(distance.en().isEmpty() ? "" : Html.paragraph(distance)).append(ensemble.targets().isEmpty() ? "" : Html.paragraph(TargetsSection.count(ensemble)));
    }
    return html.append(Html.paragraph(new Text("Means over replicates with 95 % t intervals; changes are paired, last less first cycle with a value, of the same replicate. The intervals hold the "
        + "chance of the model alone. These are results of the model under its assumptions, not statements about any place.",
        "数值为各次重复的均值及95% t置信区间；变化按同一次重复有数值的末期减首期配对计算。区间只反映模型内的随机性。以上是模型在其假设下的结果，并非对任何现实地区的论断。"))).toString();
  }

  /** What became of each headline outcome. */
  static List<Text> sentences(Ensemble ensemble) {
    return OUTCOMES.stream().map(name -> sentence(ensemble, Indicators.find(name).orElseThrow())).toList();
  }

  /** What became of one indicator from the first to the last cycle with a value. */
  static Text sentence(Ensemble ensemble, Indicator indicator) {
    List<Integer> known = ensemble.known(indicator);
    if (known.isEmpty()) {
      return Words.of("%s has no value in any cycle.", "%s在各期均无数值。", indicator.title());
    }
    int begin = known.get(0);
    int end = known.get(known.size() - 1);
    Interval first = ensemble.at(indicator, begin).mean();
    Interval last = ensemble.at(indicator, end).mean();
    Text until = ensemble.scenario().label(end);
    if (begin == end) {
      return Words.of("%1$s averages %2$s in %3$s.", "%1$s在%3$s的均值为%2$s。", indicator.title(), value(last), until);
    }
    if (known.stream().map(cycle -> ensemble.at(indicator, cycle).mean()).allMatch(mean -> mean.constant() && mean.mean() == first.mean())) {
      return Words.of("%s is %s in every cycle of every replicate.", "%s在各次重复的各期均为%s。", indicator.title(), Numbers.of(first.mean()));
    }
    Text levels = Words.of("%1$s averages %2$s in %3$s and %4$s in %5$s", "%1$s在%3$s的均值为%2$s，在%5$s为%4$s", indicator.title(), value(first), ensemble.scenario().label(begin),
        value(last), until);
    return Words.of("%s; %s.", "%s；%s。", levels, change(ensemble.change(indicator)));
  }

  private static Text change(Interval change) {
    if (change.n() == 0) {
      return new Text("no replicate has both", "没有任何一次重复两期均有数值");
    }
    if (!change.known()) {
      return Words.of("the difference is %s, and with fewer than two replicates no interval can be given", "两者相差%s，少于两次重复，无法给出置信区间", Numbers.of(change.mean()));
    }
    if (change.constant()) {
      String size = Numbers.of(Math.abs(change.mean()));
      return change.mean() == 0 ? new Text("it did not change in any replicate", "各次重复均无变化")
          : change.mean() > 0 ? Words.of("it rises by %s in every replicate", "各次重复均上升%s", size) : Words.of("it falls by %s in every replicate", "各次重复均下降%s", size);
    }
    String[] numbers = Numbers.alike(change.mean(), change.low(), change.high());
    if (change.coversZero()) {
      return Words.of("it did not change distinguishably (paired difference %s, 95 %% interval %s to %s)", "未见可辨别的变化（配对差%s，95%%置信区间%s至%s）", (Object[]) numbers);
    }
    String[] sizes = Numbers.alike(Math.abs(change.mean()), Math.min(Math.abs(change.low()), Math.abs(change.high())), Math.max(Math.abs(change.low()), Math.abs(change.high())));
    return change.mean() > 0 ? Words.of("it rises by %s (paired, 95 %% interval %s to %s)", "上升%s（配对，95%%置信区间%s至%s）", (Object[]) sizes)
        : Words.of("it falls by %s (paired, 95 %% interval %s to %s)", "下降%s（配对，95%%置信区间%s至%s）", (Object[]) sizes);
  }

  /** A mean with its interval. */
  static Text value(Interval interval) {
    if (!interval.known()) {
      return Words.of("%s", "%s", Numbers.of(interval.mean()));
    }
    if (interval.constant()) {
      return Words.of("%s (the same in every replicate)", "%s（各次重复相同）", Numbers.of(interval.mean()));
    }
    String[] numbers = Numbers.alike(interval.mean(), interval.low(), interval.high());
    return Words.of("%s (95 %% interval %s to %s)", "%s（95%%置信区间%s至%s）", (Object[]) numbers);
  }
}
