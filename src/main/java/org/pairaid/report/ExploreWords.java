package org.pairaid.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pairaid.discovery.Box;
import org.pairaid.experiment.Exploration;
import org.pairaid.experiment.SweepResults;
import org.pairaid.experiment.Winners;
import org.pairaid.model.Text;

/** What an exploration found, in words. */
final class ExploreWords {
  private ExploreWords() {}

  static Text question(Exploration found) {
    return Words.of("Under which conditions is %s %s %s?", "在什么条件下%s%s%s？", Tornado.lower(found.of().title()), side(found), Numbers.significant(found.bound(), 3));
  }

  static Text question(Winners won) {
    return Words.of("Which %s is best for %s, and where does that turn?", "就%2$s而言，%1$s取何值最优，在何处改变？", won.results().factors().get(won.factor()).name(), Tornado.lower(won.of().title()));
  }

  private static Text side(Exploration found) {
    return found.above() ? new Text("above", "高于") : new Text("below", "低于");
  }

  /** Where the cases are. */
  static List<Text> found(Exploration found) {
    List<Text> sentences = new ArrayList<>();
    int cases = found.cases().count();
    int all = found.cases().size();
    Text what = Words.of("%s is %s %s", "%s%s%s", found.of().title(), side(found), Numbers.significant(found.bound(), 3));
    sentences.add(Words.of("%s at %s of %s points (%s %%), by the mean over %s.", "%s的点有%s个，共%s个点（%s%%），以%s的均值计。", what, Captions.thousands(cases), Captions.thousands(all), all == 0 ? "0" : Numbers.of(100.0 * cases / all, 0),
        replicates(found.results())));
    if (!found.told()) {
      sentences.add(cases == 0 || cases == all ? new Text("There is nothing to tell apart; try another bound.", "无从区分，请更换界限。")
          : Words.of("With fewer than %d points on one side any condition would be chance; try another bound, or a larger design.", "一侧不足%d个点，任何条件都可能只是偶然；请更换界限或扩大设计。", Exploration.LEAST));
      return sentences;
    }
    List<Integer> restricted = found.restricted();
    if (restricted.isEmpty()) {
      sentences.add(new Text("No condition on the factors gathers such points.", "没有任何因素条件能够集中这些点。"));
      return sentences;
    }
    sentences.add(Words.of("Mostly where %s: there it is so at %s %% of the points, and these are %s %% of all such points.", "主要出现在%s的情况下：其中%s%%的点如此，占全部此类点的%s%%。", conditions(found), percent(found.box().density()),
        percent(found.box().coverage())));
    sentences.add(Words.of("Sought again on halves of the points, the same factors come out so often: %s.", "以一半的点重新搜索，各因素再次出现的比例：%s。",
        new Text(restricted.stream().map(f -> name(found, f) + " " + percent(found.reproduced()[f]) + " %").collect(Collectors.joining(", ")), restricted.stream().map(f -> name(found, f) + " " + percent(found.reproduced()[f]) + "%").collect(Collectors.joining("，")))));
    if (!found.results().whole()) {
      sentences.add(SweepWords.unfinished(found.results()));
    }
    return sentences;
  }

  private static Text replicates(SweepResults results) {
    return results.replicates() == 1 ? new Text("one replicate", "一次重复") : Words.of("%s replicates", "%s次重复", Captions.thousands(results.replicates()));
  }

  static Text conditions(Exploration found) {
    List<String> each = found.restricted().stream().map(f -> name(found, f) + joined(found.condition(f))).toList();
    return new Text(String.join(" and ", each), String.join("且", each));
  }

  /** A condition behind a name: a comparison as it is, anything else with a colon's worth of distance. */
  private static String joined(String condition) {
    return condition.startsWith("≤") || condition.startsWith("≥") ? " " + condition : " = " + condition;
  }

  private static String name(Exploration found, int factor) {
    return found.results().factors().get(factor).name();
  }

  static String percent(double share) {
    return Numbers.of(100 * share, 0);
  }

  /** Which level wins, and where that turns. */
  static List<Text> won(Winners won) {
    List<Text> sentences = new ArrayList<>();
    int all = won.settings().size();
    String factor = won.results().factors().get(won.factor()).name();
    if (all == 0) {
      sentences.add(Words.of("No setting of the other factors was run with every value of %s: use a grid, or give the values as variants of lhs or sobol.", "没有任何其他因素的设定覆盖%s的全部取值：请使用grid设计，或将其作为lhs、sobol的variants。", factor));
      return sentences;
    }
    int leader = won.leader();
    sentences.add(Words.of("For %s (%s is better), %s is best in %s %% of the %s settings of the other factors, beyond chance in %s %%.", "就%s而言（以%s为优），%s在其他因素设定中最优的占%s%%（共%s种设定），超出偶然的占%s%%。",
        Tornado.lower(won.of().title()), won.higher() ? new Text("higher", "高") : new Text("lower", "低"), won.levels().get(leader), percent((double) won.wins(leader) / all), Captions.thousands(all), percent((double) won.clear(leader) / all)));
    List<Integer> rest = IntStream.range(0, won.levels().size()).filter(level -> level != leader && won.wins(level) > 0).boxed().toList();
    if (!rest.isEmpty()) {
      sentences.add(Words.of("Best elsewhere: %s.", "其余设定中最优者：%s。", rest.stream().map(level -> won.levels().get(level) + " " + percent((double) won.wins(level) / all) + " %").collect(Collectors.joining(", "))));
    }
    Box turns = won.turns();
    if (turns != null && turns.restricted().length > 0) {
      List<String> each = Arrays.stream(turns.restricted()).mapToObj(other -> won.results().factors().get(won.others().get(other)).name() + joined(won.condition(turns, other))).toList();
      sentences.add(Words.of("%s loses mostly where %s: in %s %% of such settings, which are %s %% of those it loses.", "%s主要在%s时落败：占此类设定的%s%%，占其全部落败设定的%s%%。", won.levels().get(leader),
          new Text(String.join(" and ", each), String.join("且", each)), percent(turns.density()), percent(turns.coverage())));
    }
    double concordance = won.concordance();
    if (!Double.isNaN(concordance)) {
      sentences.add(Words.of("The whole ranking agrees over the settings by %s (Kendall's W; 1: always the same, 0: no agreement).", "各设定下的完整排序一致性为%s（Kendall和谐系数W，1为完全一致，0为毫无一致）。", Numbers.of(concordance, 2)));
    }
    if (won.results().replicates() == 1) {
      sentences.add(new Text("With one replicate nothing is beyond chance.", "仅一次重复，无法判断是否超出偶然。"));
    }
    return sentences;
  }
}
