package org.pairaid.report;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pairaid.design.Bootstrap;
import org.pairaid.design.Index;
import org.pairaid.experiment.SensitivityOutcome;
import org.pairaid.experiment.SensitivityResults;
import org.pairaid.model.Text;

/** What came of a study of sensitivity, in words. */
public final class SensitivityWords {
  /** Share of chance from which on it is told first. Assumption: that of the width at which an index counts as known. */
  static final double NOISY = Bootstrap.BOUND;
  /** Factors named in a sentence. */
  private static final int NAMED = 3;

  /** Relative width of an interval that is rounding only. */
  private static final double SAME = 1e-9;

  /** From which part of the mean absolute effect on the mean effect gives a direction. Assumption: nearly all effects have one sign. */
  private static final double ONE_WAY = .9;

  private SensitivityWords() {}

  /** The indices that factors are ranked by, largest first; those that cannot be given last. */
  public static List<Index> ranked(SensitivityResults results, SensitivityOutcome outcome) {
    return outcome.indices().of(results.leading()).stream()
        .sorted(Comparator.comparingDouble((Index index) -> Double.isNaN(index.value()) ? Double.POSITIVE_INFINITY : -index.value()).thenComparingInt(Index::factor)).toList();
  }

  /** Which factors matter for an indicator. */
  public static Text leading(SensitivityResults results, SensitivityOutcome outcome) {
    Text title = outcome.indicator().title();
    if (outcome.indices().used() == 0) {
      return Words.of("%s: no %s has a value in all its runs, so there are no indices.", "%s：没有一%s的全部运行都有数值，无法给出指数。", title, unit(results));
    }
    if (outcome.indices().constant()) {
      return Words.of("%s is the same at all points: within these ranges no factor matters for it.", "%s在所有点上相同：在这些取值范围内，没有因素对其有影响。", title);
    }
    List<Index> ranked = ranked(results, outcome);
    Index first = ranked.get(0);
    double scale = results.screening() ? first.value() : 1;
    List<Index> shown = ranked.stream().filter(index -> index == first || index.value() >= Bootstrap.BOUND * scale).limit(NAMED).toList();
    Text rest = shown.size() < 2 ? new Text("", "") : Words.of(", then %s", "，其次为%s", new Text(list(results, outcome, shown.subList(1, shown.size()), "en", " and "), list(results, outcome, shown.subList(1, shown.size()), "zh", "、")));
    String[] numbers = numbers(first);
    Text interval = Double.isNaN(first.low()) ? new Text("", "") : Words.of(", %s %% interval %s to %s", "，%s%%区间%s至%s", percent(), numbers[1], numbers[2]);
    Text sentence = results.screening()
        ? Words.of("%s: %s moves it most (%smean absolute effect over its range %s%s)%s.", "%s：影响最大的是%s（%s全程平均绝对效应%s%s）%s。", title, name(results, first), way(results, outcome, first, new Text("; ", "，"), false), numbers[0],
            interval, rest)
        : Words.of("%s: %s matters most (total index %s%s)%s.", "%s：影响最大的是%s（总指数%s%s）%s。", title, name(results, first), numbers[0], interval, rest);
    List<Index> alike = ranked.stream().skip(1).filter(index -> index.high() > first.low()).toList();
    if (!alike.isEmpty()) {
      sentence = Words.join(sentence, Words.of("Not told apart from the first: %s.", "与首位尚不能区分：%s。", new Text(names(results, alike, ", ", ", "), names(results, alike, "、", "、"))));
    }
    List<Index> none = ranked.stream().filter(index -> index.high() <= Bootstrap.BOUND * scale).toList();
    if (!none.isEmpty()) {
      sentence = Words.join(sentence, Words.of("Next to nothing (%s at most): %s.", "影响甚微（至多%s）：%s。", bound(results), new Text(names(results, none, ", ", ", "), names(results, none, "、", "、"))));
    }
    return sentence;
  }

  /** What else the reader must know of an indicator's indices: chance, missing runs; empty if nothing. */
  public static Text doubts(SensitivityResults results, SensitivityOutcome outcome) {
    Text doubts = new Text("", "");
    int missing = outcome.indices().units() - outcome.indices().used();
    if (missing > 0 && outcome.indices().used() > 0) {
      doubts = Words.join(doubts, Words.of("%s of %s %s are left out, as a run failed or has no value there; the indices are of the others.", "%2$s%3$s中有%1$s%3$s因运行失败或无数值而未计入，指数仅就其余而言。",
          Captions.thousands(missing), Captions.thousands(outcome.indices().units()), units(results)));
    }
    if (outcome.noise() > NOISY) {
      doubts = Words.join(doubts, Words.of("%s %% of the variance between points is chance that differs from point to point, with %d replicates: it shows as interaction. More replicates make it less.",
          "在%2$d次重复下，各点间方差的%1$s%%是随点而异的随机性，会表现为交互作用；增加重复次数可使其减小。", Numbers.of(100 * outcome.noise(), 0), results.replicates()));
    }
    return new Text(doubts.en().strip(), doubts.zh());
  }

  /** Whether the indices that rank are known well enough. */
  public static Text convergence(SensitivityResults results) {
    List<Index> all = results.outcomes().stream().flatMap(outcome -> outcome.indices().of(results.leading()).stream()).filter(index -> !Double.isNaN(index.value())).toList();
    long open = all.stream().filter(index -> !index.converged()).count();
    if (all.isEmpty()) {
      return new Text("There is nothing to converge.", "没有可判断收敛的指数。");
    }
    if (open == 0) {
      return Words.of("Converged: all %d of the %s have intervals no wider than %s.", "已收敛：全部%d个%s的区间宽度均不超过%s。", all.size(), leadingName(results), bound(results));
    }
    double needed = all.stream().filter(index -> !index.converged()).mapToDouble(results::runsOf).filter(runs -> !Double.isNaN(runs)).max().orElse(Double.NaN);
    Text more = Double.isNaN(needed) ? new Text("more runs needed", "需要更多次运行") : Words.of("about %s runs needed for all, %s were made", "全部收敛约需%s次运行，现有%s次", about(needed), Captions.thousands(results.runs()));
    return Words.of("Not converged: %d of %d %s have intervals wider than %s; %s.", "未收敛：%2$d个%3$s中有%1$d个的区间宽于%4$s；%5$s。", open, all.size(), leadingName(results), bound(results), more);
  }

  /** Whether an index is known well enough, and how many runs that would take. */
  public static Text convergence(SensitivityResults results, Index index) {
    if (Double.isNaN(index.value())) {
      return new Text("", "");
    }
    return index.converged() ? new Text("converged", "已收敛") : Double.isNaN(index.needed()) ? new Text("not converged", "未收敛")
        : Words.of("not converged, about %s runs needed", "未收敛，约需%s次运行", about(results.runsOf(index)));
  }

  /** The same for a column of a table. */
  static Text converged(SensitivityResults results, Index index) {
    if (Double.isNaN(index.value())) {
      return new Text(Numbers.NONE, Numbers.NONE);
    }
    return index.converged() ? new Text("yes", "是") : Double.isNaN(index.needed()) ? new Text("no", "否") : Words.of("no: %s", "否：%s", about(results.runsOf(index)));
  }

  /** A number of runs to two digits, upwards. */
  static String about(double runs) {
    double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(runs)) - 1));
    return Captions.thousands((long) (Math.ceil(runs / unit - 1e-9) * unit));
  }

  /** An index in words. */
  public static Text kind(Index.Kind kind) {
    return switch (kind) {
      case MU -> new Text("mean effect μ", "平均效应μ");
      case MU_STAR -> new Text("mean absolute effect μ*", "平均绝对效应μ*");
      case SIGMA -> new Text("spread of effects σ", "效应标准差σ");
      case S1 -> new Text("first-order index S1", "一阶指数S1");
      case ST -> new Text("total index ST", "总指数ST");
      case S2 -> new Text("second-order index S2", "二阶指数S2");
    };
  }

  /** The sign of an index. */
  public static String symbol(Index.Kind kind) {
    String words = kind(kind).en();
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** An index with its interval. */
  public static String value(Index index) {
    if (Double.isNaN(index.value())) {
      return Numbers.NONE;
    }
    String[] numbers = numbers(index);
    return numbers[0] + (Double.isNaN(index.low()) ? "" : " [" + numbers[1] + ", " + numbers[2] + "]");
  }

  /** An index and the bounds of its interval, which are the same number where only rounding parts them. */
  private static String[] numbers(Index index) {
    boolean point = index.high() - index.low() <= SAME * Math.abs(index.value());
    return Numbers.alike(index.value(), point ? index.value() : index.low(), point ? index.value() : index.high());
  }

  private static Text leadingName(SensitivityResults results) {
    return results.screening() ? new Text("mean absolute effects", "平均绝对效应") : new Text("total indices", "总指数");
  }

  static Text bound(SensitivityResults results) {
    return results.screening() ? Words.of("%s of the largest", "最大者的%s", Numbers.plain(Bootstrap.BOUND)) : Words.of("%s", "%s", Numbers.plain(Bootstrap.BOUND));
  }

  static Text unit(SensitivityResults results) {
    return results.screening() ? new Text("trajectory", "条轨迹") : new Text("row", "行样本");
  }

  static Text units(SensitivityResults results) {
    return results.screening() ? new Text("trajectories", "条轨迹") : new Text("rows", "行样本");
  }

  static String percent() {
    return Differ.percent(SensitivityResults.BOOTSTRAP.level());
  }

  static String name(SensitivityResults results, Index index) {
    return results.factors().get(index.factor()).name();
  }

  private static String list(SensitivityResults results, SensitivityOutcome outcome, List<Index> indices, String language, String last) {
    Text comma = new Text(", ", "，");
    return join(indices, index -> Words.of("%s (%s%s)", "%s（%s%s）", name(results, index), Numbers.of(index.value()), way(results, outcome, index, comma, true)).in(language), last, last);
  }

  /** Which way a number moves an indicator, where that is nearly always the same, with {@code mark} before or behind; else empty. */
  private static Text way(SensitivityResults results, SensitivityOutcome outcome, Index lead, Text mark, boolean before) {
    if (!results.screening() || results.factors().get(lead.factor()).category()) {
      return new Text("", "");
    }
    double mean = outcome.indices().of(Index.Kind.MU).get(lead.factor()).value();
    Text way = mean >= ONE_WAY * lead.value() ? new Text("raising it", "使其上升") : mean <= -ONE_WAY * lead.value() ? new Text("lowering it", "使其下降") : new Text("", "");
    return way.en().isEmpty() ? way : before ? Words.of("%s%s", "%s%s", mark, way) : Words.of("%s%s", "%s%s", way, mark);
  }

  private static String names(SensitivityResults results, List<Index> indices, String last, String between) {
    return join(indices, index -> name(results, index), last, between);
  }

  private static String join(List<Index> indices, Function<Index, String> words, String last, String between) {
    List<String> all = indices.stream().map(words).toList();
    return all.size() < 2 ? String.join("", all) : all.subList(0, all.size() - 1).stream().collect(Collectors.joining(between)) + last + all.get(all.size() - 1);
  }
}
