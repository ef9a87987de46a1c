package org.pairaid.report;

import java.util.List;
import java.util.Locale;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;

/** The words of the plots that several of them share. */
final class Captions {
  static final Text MEDIAN = new Text("median", "中位数");
  static final Text VALUE = new Text("value", "数值");
  static final Text HALF = new Text("50 % of replicates", "50%的重复");
  static final Text MOST = new Text("90 % of replicates", "90%的重复");
  static final Text OBSERVED = new Text("observed", "观测值");
  static final Text NO_VALUE = new Text("no value in any cycle", "各期均无数值");
  private static final Text SHARE = new Text("share or index, 0 to 1", "比重或指数（0至1）");
  private static final Text DIFFERENCE = new Text("difference of scores, −1 to 1", "得分之差（−1至1）");
  private static final Text RATIO = new Text("ratio", "比值");

  /** Widest title of a scenario in a subtitle or a legend, points. */
  static final double LONGEST_TITLE = 330;

  private Captions() {}

  /** Unit of an indicator in words, also of one without a unit. */
  static Text unit(Indicator indicator) {
    if (!indicator.unit().en().isEmpty()) {
      return indicator.unit();
    }
    return indicator.low() < 0 ? DIFFERENCE : Double.isFinite(indicator.high()) ? SHARE : RATIO;
  }

  /** Which scenario and how many replicates a picture shows, then {@code what} its lines are. */
  static Text subtitle(List<Ensemble> ensembles, Text what) {
    ScenarioEntry first = ensembles.get(0).scenario();
    Text replicates = replicates(ensembles);
    return ensembles.size() == 1 ? Words.of("%s · %s · %s", "%s · %s · %s", first.title(), replicates, what)
        : Words.of("%d scenarios · %s · %s", "%d个情景 · %s · %s", ensembles.size(), replicates, what);
  }

  /** What variants are compared with, how many replicates there are, then {@code what} is shown. */
  static Text compared(Compared compared, Text what) {
    return Words.of("Compared with %s · %s · %s", "与“%s”比较 · %s · %s", Fit.cut(compared.title(compared.reference()), Fonts.plain(12), LONGEST_TITLE),
        replicates(compared.ensembles()), what);
  }

  /** The same of a picture of the window that the answer rests on. */
  static Text over(Compared compared, Text what) {
    return compared(compared, Words.of("%s: %s", "%s：%s", compared.period(), what));
  }

  /** The level of the intervals in percent: 95, 99.9. */
  static String percent(Compared compared) {
    return Differ.percent(compared.comparison().terms().level());
  }

  /** How many indicators are tested at once, for what is said of adjustment. */
  static Text tested(Compared compared) {
    int core = Indicators.CORE.size();
    int further = compared.indicators().size() - core;
    return further == 0 ? Words.of("the %d indicators", "%d项指标", core) : Words.of("the %d indicators of the core, and apart from them the %d others", "%d项核心指标与%d项其他指标分别", core, further);
  }

  private static Text replicates(List<Ensemble> ensembles) {
    int least = ensembles.stream().mapToInt(ensemble -> ensemble.scenario().replicatesDone()).min().orElse(0);
    int most = ensembles.stream().mapToInt(ensemble -> ensemble.scenario().replicatesDone()).max().orElse(0);
    boolean complete = ensembles.stream().allMatch(ensemble -> ensemble.scenario().complete());
    if (most > least) {
      return Words.of("%s to %s replicates each", "每个情景%s至%s次重复", thousands(least), thousands(most));
    }
    if (!complete && ensembles.size() == 1) {
      return Words.of("%s of %s replicates (incomplete)", "%s/%s次重复（未完成）", thousands(most), thousands(ensembles.get(0).scenario().replicates()));
    }
    return most == 1 ? Words.of("1 replicate", "1次重复")
        : ensembles.size() == 1 ? Words.of("%s replicates", "%s次重复", thousands(most)) : Words.of("%s replicates each", "每个情景%s次重复", thousands(most));
  }

  /** A count with its thousands apart. */
  static String thousands(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
