package org.pairaid.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pairaid.experiment.Comparison;
import org.pairaid.experiment.PairedDifference;
import org.pairaid.indicator.Better;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;

/** The answer of a comparison in sentences made from its numbers: which variant is best in each headline outcome, and how sure that is. */
final class Answer {
  /** The headline outcomes. */
  static final List<Indicator> OUTCOMES = List.of(indicator("avoidance"), indicator("aid_dependence"), indicator("project_fit"));
  /** Change of the funds, relative, from which a lower dependence is not told without it. */
  private static final double FUNDS_WORTH_A_WORD = .05;
  private static final int NAMED = 3;

  private final Compared compared;
  private final Comparison comparison;

  Answer(Compared compared) {
    this.compared = compared;
    comparison = compared.comparison();
  }

  /** A sentence for each headline outcome. */
  List<Text> sentences() {
    return OUTCOMES.stream().map(this::sentence).toList();
  }

  private Text sentence(Indicator indicator) {
    List<Integer> ranking = ranking(indicator);
    if (ranking.isEmpty()) {
      return Words.of("%s has no value in %s.", "%s在%s无数值。", indicator.title(), compared.period());
    }
    int best = ranking.get(0);
    if (ranking.stream().allMatch(v -> v == best || same(v, best, indicator))) {
      return Words.of("%s is the same under all variants: %s in %s.", "各方案的%s相同：%3$s为%2$s。", indicator.title(), mean(best, indicator), compared.period());
    }
    Text first = best == compared.reference()
        ? Words.of("%1$s is %2$s under the baseline: %3$s in %4$s", "%1$s在基准方案下%2$s：%4$s为%3$s", indicator.title(), superlative(indicator), mean(best, indicator),
            compared.period())
        : Words.of("%1$s is %2$s under %3$s: %4$s in %5$s, %6$s", "%1$s在“%3$s”下%2$s：%5$s为%4$s，%6$s", indicator.title(), superlative(indicator),
            compared.title(best), mean(best, indicator), compared.period(), against(best, indicator));
    Text sentence = Words.of("%s; %s.", "%s；%s。", first, certainty(ranking, indicator));
    return indicator.name().equals("aid_dependence") ? Words.of("%s%s", "%s%s", sentence, funds(best)) : sentence;
  }

  /** Variants with a value, the best first; those whose means are the same in the order of the comparison. */
  List<Integer> ranking(Indicator indicator) {
    List<Integer> ranking = new ArrayList<>();
    for (int v = 0; v < compared.count(); v++) {
      if (!Double.isNaN(merit(v, indicator))) {
        ranking.add(v);
      }
    }
    ranking.sort(Comparator.comparingDouble(v -> -merit(v, indicator)));
    return ranking;
  }

  private double merit(int variant, Indicator indicator) {
    Better better = indicator.better().judged() ? indicator.better() : Better.HIGHER;
    return better.merit(difference(variant, compared.reference(), indicator).mean());
  }

  /** Variants that the comparison cannot tell from the best one. */
  List<Integer> rivals(List<Integer> ranking, Indicator indicator) {
    return ranking.stream().skip(1).filter(v -> !difference(v, ranking.get(0), indicator).apart()).toList();
  }

  private PairedDifference difference(int variant, int of, Indicator indicator) {
    return comparison.difference(0, variant, of, indicator);
  }

  private boolean same(int variant, int of, Indicator indicator) {
    PairedDifference difference = difference(variant, of, indicator);
    return difference.difference() == 0 && (difference.constant() || difference.n() < 2);
  }

  private String mean(int variant, Indicator indicator) {
    return Numbers.of(difference(variant, compared.reference(), indicator).mean());
  }

  private static Text superlative(Indicator indicator) {
    return indicator.better() == Better.LOWER ? new Text("lowest", "最低") : indicator.better() == Better.HIGHER ? new Text("highest", "最高") : new Text("nearest to zero", "最接近零");
  }

  private Text against(int variant, Indicator indicator) {
    PairedDifference difference = difference(variant, compared.reference(), indicator);
    if (difference.n() < 2) {
      return Words.of("%s than under the baseline (a single replicate gives no interval)", "比基准方案%s（单次重复无法给出置信区间）", Differ.words(difference.difference()));
    }
    return difference.apart()
        ? Words.of("%s than under the baseline (%s)", "比基准方案%s（%s）", Differ.words(difference.difference()), Differ.interval(difference, comparison.terms().level()))
        : Words.of("which cannot be told apart from the baseline (difference %s)", "与基准方案无法区分（差值%s）", Differ.difference(difference, comparison.terms().level()));
  }

  private Text certainty(List<Integer> ranking, Indicator indicator) {
    double probability = comparison.probabilityBest(0, ranking.get(0), indicator);
    Text sure = Double.isNaN(probability) ? new Text("with fewer than two replicates nothing can be said about chance", "重复少于两次，无法判断偶然性的影响")
        : Words.of("the probability that it is the best is %s", "其为最优方案的概率为%s", Differ.probability(probability));
    List<Integer> rivals = Double.isNaN(probability) ? List.of() : rivals(ranking, indicator);
    return rivals.isEmpty() ? sure : Words.of("%s, and %s", "%s；%s", sure, rivals(ranking.get(0), rivals, indicator));
  }

  private Text rivals(int best, List<Integer> rivals, Indicator indicator) {
    Text names = compared.title(rivals.get(0));
    for (int v : rivals.subList(1, Math.min(NAMED, rivals.size()))) {
      names = Words.of("%s, %s", "%s、%s", names, compared.title(v));
    }
    if (rivals.size() > NAMED) {
      names = Words.of("%1$s and %2$d more", "%1$s等%3$d个方案", names, rivals.size() - NAMED, rivals.size());
    }
    PairedDifference nearest = difference(rivals.get(0), best, indicator);
    if (nearest.constant()) {
      return Words.of("%s cannot be told apart from it (no difference in any replicate)", "%s与其无法区分（各次重复均无差异）", names);
    }
    return Double.isNaN(nearest.moreReplicates()) ? Words.of("%s cannot be told apart from it", "%s与其无法区分", names)
        : Words.of("%s cannot be told apart from it; about %s more replicates would separate the nearest", "%s与其无法区分；约需再增加%s次重复才能区分最接近者", names,
            Differ.count(nearest.moreReplicates()));
  }

  private Text funds(int best) {
    PairedDifference funds = difference(best, compared.reference(), indicator("funds"));
    double relative = funds.difference() / funds.reference();
    if (best == compared.reference() || !(Math.abs(relative) >= FUNDS_WORTH_A_WORD)) {
      return new Text("", "");
    }
    return relative < 0 ? Words.of(" It comes with %s %% less aid.", "同时援助资金减少%s%%。", Numbers.of(-100 * relative, 0))
        : Words.of(" It comes with %s %% more aid.", "同时援助资金增加%s%%。", Numbers.of(100 * relative, 0));
  }

  private static Indicator indicator(String name) {
    return Indicators.find(name).orElseThrow(() -> new IllegalStateException("no indicator " + name));
  }
}
