package org.pairaid.report;

import java.util.ArrayList;
import java.util.List;
import org.pairaid.model.Text;

/** How far the model is from what was observed, in sentences made from the numbers. */
final class DistanceWords {
  /** Simulated over observed: within these the level is near, beyond those far off. */
  private static final double NEAR = 1.25;
  private static final double FAR = 2;
  private static final double TOGETHER = .8;
  private static final double APART = .3;

  private DistanceWords() {}

  /** Whether the level is far off: less than half or more than twice what was observed. */
  static boolean far(Distance distance) {
    return beyond(distance.ratio(), FAR);
  }

  private static boolean beyond(double ratio, double bound) {
    return ratio > bound || ratio < 1 / bound;
  }

  /** A ratio: two decimals around 1, two digits where it is smaller, and none behind the point where it is large. */
  static String times(double ratio) {
    return ratio < .1 ? Numbers.significant(ratio, 2) : Numbers.of(ratio, ratio < 10 ? 2 : ratio < 100 ? 1 : 0);
  }

  /** The sentences of one series or total. */
  static List<Text> of(Distance distance) {
    var sentences = new ArrayList<Text>();
    sentences.add(level(distance));
    if (!Double.isNaN(distance.error()) && !distance.total()) {
      sentences.add(Words.of("A single year is off by %s %% of the observed value on average.", "各年平均偏离观测值%s%%。", Numbers.of(100 * distance.error(), 0)));
    }
    if (distance.points().size() > 1) {
      sentences.add(growth(distance));
    }
    if (!Double.isNaN(distance.correlation())) {
      sentences.add(correlation(distance.correlation()));
    }
    sentences.add(band(distance));
    if (distance.fitted()) {
      sentences.add(new Text("Values of this scenario were set with these observations in view: agreement is a fit, no test of the model.",
          "本情景的参数曾参照这些观测值设定：吻合只是拟合，不能检验模型。"));
    }
    return sentences;
  }

  private static Text level(Distance distance) {
    double ratio = distance.ratio();
    if (Double.isNaN(ratio)) {
      return new Text("The observed values allow no ratio.", "观测值无法求比值。");
    }
    Text over = distance.total() ? new Text("over the whole run", "整个运行期间") : distance.points().size() == 1 ? new Text("in the one year observed", "在唯一的观测年份")
        : Words.of("over the %d years together", "%d个年份合计", distance.points().size());
    Text gives = Words.of("The model gives %s of what was observed %s", "%2$s，模型给出的数值为观测值的%1$s倍", times(ratio), over);
    if (!beyond(ratio, NEAR)) {
      return Words.of("%s: the level is near.", "%s：水平接近。", gives);
    }
    return far(distance) ? ratio < 1 ? Words.of("%s: far too little.", "%s：远远偏低。", gives) : Words.of("%s: far too much.", "%s：远远偏高。", gives)
        : ratio < 1 ? Words.of("%s: too little.", "%s：偏低。", gives) : Words.of("%s: too much.", "%s：偏高。", gives);
  }

  private static Text growth(Distance distance) {
    ScenarioEntry scenario = distance.ensemble().scenario();
    Text from = scenario.label(distance.first().cycle());
    Text to = scenario.label(distance.last().cycle());
    double observed = distance.growth(Distance.Point::observed);
    double simulated = distance.growth(Distance.Point::mean);
    if (Double.isNaN(observed) || Double.isNaN(simulated)) {
      return Words.of("From %s to %s the observed value goes from %s to %s, the simulated one from %s to %s.", "%s至%s，观测值由%s变为%s，模拟值由%s变为%s。", from, to,
          Numbers.of(distance.first().observed()), Numbers.of(distance.last().observed()), Numbers.of(distance.first().mean()), Numbers.of(distance.last().mean()));
    }
    return Words.of("From %s to %s the observed value is multiplied by %s, the simulated one by %s.", "%s至%s，观测值变为%s倍，模拟值变为%s倍。", from, to, times(observed), times(simulated));
  }

  private static Text correlation(double correlation) {
    Text way = correlation >= TOGETHER ? new Text("move together", "同步变动") : correlation >= APART ? new Text("move together loosely", "大致同步")
        : correlation > -APART ? new Text("do not move together", "并不同步") : new Text("move against each other", "反向变动");
    return Words.of("Over the years the two %s (correlation %s).", "历年两者%s（相关系数%s）。", way, Numbers.of(correlation, 2));
  }

  /** How often the observed value lies in the band, and what that is worth. */
  private static Text band(Distance distance) {
    if (distance.points().stream().noneMatch(point -> point.simulated().spread())) {
      Text count = distance.total() ? new Text("", "") : count(distance);
      Text flat = new Text("The band has no width, as all replicates agree, so that no observed value can be expected to hit it: read the ratio instead.",
          "各次重复数值相同，区间宽度为零，观测值不可能恰好落入其中，请参看比值。");
      return distance.total() ? flat : Words.join(count, flat);
    }
    return distance.total() ? distance.first().inside() ? new Text("The observed total lies in the 90 % band.", "观测总量位于90%区间内。")
        : new Text("The observed total lies outside the 90 % band.", "观测总量位于90%区间之外。") : count(distance);
  }

  private static Text count(Distance distance) {
    return Words.of("The observed value lies in the 90 %% band in %d of %d years.", "%2$d个年份中有%1$d个年份的观测值位于90%%区间内。", distance.inside(), distance.points().size());
  }

  /** How far a scenario is from what was observed, in few words; none where nothing was. */
  static Text plainly(Ensemble ensemble) {
    List<Distance> all = Distance.of(ensemble);
    if (all.isEmpty()) {
      return new Text("", "");
    }
    List<Distance> near = all.stream().filter(distance -> !Double.isNaN(distance.ratio()) && !beyond(distance.ratio(), NEAR)).toList();
    Text words = Words.of("Of the %d observed series and totals the model is near %d (%d of these had been in view).", "%d项观测序列与总量中，模型接近%d项（其中%d项曾被参照）。", all.size(), near.size(),
        near.stream().filter(Distance::fitted).count());
    return all.stream().filter(DistanceWords::far)
        .map(distance -> Words.of(distance.total() ? "%s in all (%s)" : "%s (%s)", distance.total() ? "%s总量（%s倍）" : "%s（%s倍）", distance.indicator().title(), times(distance.ratio())))
        .reduce((a, b) -> new Text(a.en() + ", " + b.en(), a.zh() + "、" + b.zh()))
        .map(far -> Words.join(words, Words.of("Far off, as simulated over observed: %s.", "相差甚远者（模拟值为观测值的倍数）：%s。", far))).orElse(words);
  }
}
