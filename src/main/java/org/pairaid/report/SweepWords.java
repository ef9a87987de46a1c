package org.pairaid.report;

import java.util.List;
import java.util.stream.Collectors;
import org.pairaid.experiment.SweepEffect;
import org.pairaid.experiment.SweepResults;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.Text;

/** What came of a sweep, in words. */
final class SweepWords {
  /** Factors named in a sentence. */
  private static final int NAMED = 3;

  private SweepWords() {}

  /** What goes with the differences of an indicator between the points. */
  static Text leading(SweepResults results, int i, List<SweepEffect> effects) {
    Indicator indicator = results.indicators().get(i);
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int point = 0; point < results.points(); point++) {
      double mean = results.mean(i, point);
      low = Double.isNaN(mean) ? low : Math.min(low, mean);
      high = Double.isNaN(mean) ? high : Math.max(high, mean);
    }
    if (low > high) {
      return Words.of("%s has no value at any point.", "%s在所有点上均无数值。", indicator.title());
    }
    if (low == high) {
      return Words.of("%s is %s%s.", "%s为%s%s。", indicator.title(), Numbers.of(low), results.points() == 1 ? new Text(" at the only point", "（仅一个点）") : new Text(" at all points: nothing in this design moves it", "（所有点相同，设计中没有因素对其有影响）"));
    }
    String[] ends = Numbers.alike(low, high);
    Text range = Words.of("%s lies between %s and %s at the points of this design", "%s在设计各点上介于%s与%s之间", indicator.title(), ends[0], ends[1]);
    List<SweepEffect> beyond = effects.stream().filter(effect -> effect.beyondChance(effects.size())).limit(NAMED).toList();
    if (effects.stream().allMatch(effect -> Double.isNaN(effect.share()))) {
      return Words.of("%s; there are too few points to tell which factor goes with that.", "%s；点数过少，无法判断与何因素有关。", range);
    }
    if (beyond.isEmpty()) {
      return Words.of("%s; no factor by itself goes with that beyond chance.", "%s；没有单个因素的关联超出偶然。", range);
    }
    Text rest = beyond.size() == 1 ? new Text("", "") : Words.of("; %s", "；%s", new Text(list(results, beyond.subList(1, beyond.size()), "en", ", "), list(results, beyond.subList(1, beyond.size()), "zh", "，")));
    return Words.of("%s. %s goes with %s %% of the differences%s.", "%s。%s与其中%s%%的差异相关联%s。", range, name(results, beyond.get(0)), Numbers.of(100 * beyond.get(0).share(), 0), rest);
  }

  private static String list(SweepResults results, List<SweepEffect> effects, String language, String between) {
    return effects.stream().map(effect -> Words.of("%s with %s %%", "%s为%s%%", name(results, effect), Numbers.of(100 * effect.share(), 0)).in(language)).collect(Collectors.joining(between));
  }

  static String name(SweepResults results, SweepEffect effect) {
    return results.factors().get(effect.factor()).name();
  }

  /** How far the study has got; empty where it is whole. */
  static Text unfinished(SweepResults results) {
    if (results.done() == results.runs() && results.failed() == 0) {
      return new Text("", "");
    }
    return Words.of("%s of %s runs are there%s.", "%s/%s次运行已完成%s。", Captions.thousands(results.done()), Captions.thousands(results.runs()),
        results.failed() == 0 ? new Text("", "") : Words.of("; %s of them failed and are left out (failures.csv)", "，其中%s次失败，未计入（见failures.csv）", Captions.thousands(results.failed())));
  }
}
