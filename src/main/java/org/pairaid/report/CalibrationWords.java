package org.pairaid.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.pairaid.calibration.Identifiability;
import org.pairaid.calibration.Identifiability.Told;
import org.pairaid.calibration.Scale;
import org.pairaid.calibration.Years;
import org.pairaid.experiment.CalibrationResults;
import org.pairaid.experiment.CalibrationResults.Factor;
import org.pairaid.experiment.CalibrationResults.Fitted;
import org.pairaid.experiment.CalibrationResults.Pair;
import org.pairaid.experiment.CalibrationResults.Score;
import org.pairaid.experiment.CalibrationResults.Year;
import org.pairaid.model.Text;

/** What came of a calibration, in words. */
final class CalibrationWords {
  /** Forecasts that know no model, in the order of the tables. */
  static final List<String> NAIVE = List.of("last", "trend", "change");
  private static final Text NONE = new Text("", "");

  private CalibrationWords() {}

  static String years(Years years) {
    return years.first() == years.last() ? "" + years.first() : years.first() + "–" + years.last();
  }

  static Text forecast(String name) {
    return switch (name) {
      case "best" -> new Text("nearest point", "最近点");
      case "median" -> new Text("prediction: median of all that agree", "预测：全部相符点的中位数");
      case "last" -> new Text("last value", "末值不变");
      case "trend" -> new Text("trend of the fitted years", "拟合年份的趋势");
      default -> new Text("last change repeated", "末次变化重复");
    };
  }

  static List<Text> headline(CalibrationResults results) {
    var sentences = new ArrayList<Text>();
    sentences.add(fit(results));
    if (results.holdout() != null) {
      sentences.add(verdict(results));
      sentences.add(coverage(results));
    }
    sentences.add(told(results));
    sentences.addAll(pairs(results));
    if (!results.recoveries().isEmpty()) {
      sentences.add(recovery(results));
    }
    if (!results.terms().reached()) {
      sentences.add(Words.of("The distribution closed in to a distance of %s only; %s was asked for. What it leaves open may be told after all.", "分布仅收敛到距离%s，未达所要求的%s；其所未能确定者或仍可确定。",
          distance(results.terms().tolerance()), distance(results.terms().wanted())));
    }
    return sentences;
  }

  static String distance(double value) {
    return Numbers.significant(value, 2);
  }

  private static Text fit(CalibrationResults results) {
    boolean logs = results.series().stream().filter(series -> series.weight() > 0).allMatch(series -> series.scale() == Scale.LOG);
    Text off = logs ? Words.of(" (off by about %s %%)", "（偏差约%s%%）", Numbers.significant(100 * Math.expm1(results.terms().distance()), 2)) : NONE;
    int known = (int) results.series().stream().filter(series -> series.weight() > 0).flatMap(series -> series.years().stream()).filter(year -> year.part().equals("fit") && !Double.isNaN(year.observed())).count();
    Text many = results.factors().size() >= known ? Words.of(" With %d free parameters for %d observed values a good fit says nothing.", "以%d个自由参数拟合%d个观测值，拟合良好并不说明问题。", results.factors().size(), known) : NONE;
    return Words.of("In the years of the fit, %s, the nearest point is at a distance of %s%s.%s", "在拟合年份%s，最近点的距离为%s%s。%s", years(results.fit()), distance(results.terms().distance()), off, many);
  }

  /** Whether the prediction beats the forecasts that know no model. */
  private static Text verdict(CalibrationResults results) {
    double own = results.score("median").holdout();
    List<Score> naive = NAIVE.stream().map(results::score).filter(score -> !Double.isNaN(score.holdout())).toList();
    List<Score> beaten = naive.stream().filter(score -> own < score.holdout()).toList();
    List<Score> better = naive.stream().filter(score -> own >= score.holdout()).toList();
    Text lead = better.isEmpty() ? new Text("The prediction beats all naive forecasts", "预测优于全部朴素外推")
        : beaten.isEmpty() ? new Text("The prediction loses against every naive forecast", "预测不如任何一种朴素外推")
        : new Text("The prediction loses against naive extrapolation", "预测不如朴素外推");
    Text than = better.isEmpty() ? NONE : Words.of("; nearer: %s", "；更近者：%s", list(better));
    Text but = beaten.isEmpty() ? NONE : Words.of("; farther: %s", "；更远者：%s", list(beaten));
    return Words.of("%s: in %s it is at a distance of %s%s%s.", "%s：在%s年其距离为%s%s%s。", lead, years(results.holdout()), distance(own), than, but);
  }

  private static Text list(List<Score> scores) {
    return new Text(scores.stream().map(score -> forecast(score.forecast()).en() + " (" + distance(score.holdout()) + ")").collect(Collectors.joining(", ")),
        scores.stream().map(score -> forecast(score.forecast()).zh() + "（" + distance(score.holdout()) + "）").collect(Collectors.joining("、")));
  }

  /** How many held-out values the interval holds, and how far apart predictions lie that fit alike. */
  private static Text coverage(CalibrationResults results) {
    List<Text> parts = new ArrayList<>();
    for (Fitted series : results.series()) {
      List<Year> after = series.years().stream().filter(year -> year.part().equals("holdout") && !Double.isNaN(year.observed())).toList();
      if (series.weight() > 0 && !after.isEmpty()) {
        long held = after.stream().filter(year -> year.low() <= year.observed() && year.observed() <= year.high()).count();
        Year last = after.get(after.size() - 1);
        parts.add(Words.of("%s: points that agree with %s predict %s to %s for %d, where %s was observed; the %d %% interval holds %d of %d values held out.", "%s：与%s年相符的各点对%5$d年的预测为%3$s至%4$s，观测值为%6$s；%7$d%%区间包含%9$d个留出值中的%8$d个。",
            series.indicator().title(), years(results.fit()), Numbers.significant(last.low(), 3), Numbers.significant(last.high(), 3), last.year(), Numbers.significant(last.observed(), 3), Math.round(100 * Identifiability.INTERVAL),
            held, after.size()));
      }
    }
    return parts.stream().reduce(Words::join).orElse(NONE);
  }

  private static Text told(CalibrationResults results) {
    List<Text> parts = new ArrayList<>();
    told(parts, results, Told.VALUE, new Text("The data tell the value of %s.", "数据能够确定%s的取值。"));
    told(parts, results, Told.LITTLE, new Text("They tell little of %s.", "对%s所能说明者甚少。"));
    told(parts, results, Told.NOTHING, new Text("They tell nothing of %s: all of the range agrees with them.", "对%s不能说明任何问题：其整个取值范围均与数据相符。"));
    List<Factor> edge = results.factors().stream().filter(Factor::edge).toList();
    if (!edge.isEmpty()) {
      parts.add(Words.of("At the end of its range: %s; the range may be too narrow.", "位于取值范围端点：%s，范围可能过窄。", names(edge)));
    }
    return parts.stream().reduce(Words::join).orElse(NONE);
  }

  private static void told(List<Text> parts, CalibrationResults results, Told told, Text sentence) {
    List<Factor> alike = results.factors().stream().filter(factor -> factor.told() == told).toList();
    if (!alike.isEmpty()) {
      parts.add(Words.of(sentence.en(), sentence.zh(), names(alike)));
    }
  }

  private static Text names(List<Factor> factors) {
    return new Text(factors.stream().map(Factor::name).collect(Collectors.joining(", ")), factors.stream().map(Factor::name).collect(Collectors.joining("、")));
  }

  /** Factors of which only a combination is told. */
  private static List<Text> pairs(CalibrationResults results) {
    return results.pairs().stream().filter(pair -> Math.abs(pair.correlation()) >= Identifiability.STRONG).sorted(Comparator.comparingDouble((Pair pair) -> -Math.abs(pair.correlation())))
        .map(pair -> Words.of("Of %s and %s only a combination is told (rank correlation %s): %s.", "对%s与%s只能确定其组合（秩相关%s）：%s。", results.factors().get(pair.one()).name(), results.factors().get(pair.other()).name(),
            Numbers.of(pair.correlation(), 2), pair.correlation() < 0 ? new Text("more of the one does as well as less of the other", "一者增大与另一者减小同样相符") : new Text("they can rise or fall together", "二者可同升同降")))
        .toList();
  }

  private static Text recovery(CalibrationResults results) {
    long inside = results.recoveries().stream().filter(CalibrationResults.Recovered::inside).count();
    int all = results.recoveries().size();
    return Words.of("Of data made by the model itself with known parameters, %d of %d true values lie in their %d %% intervals.", "以模型在已知参数下生成的数据检验，%2$d个真值中有%1$d个落在其%3$d%%区间内。", inside, all, Math.round(100 * Identifiability.INTERVAL));
  }

  /** What the data tell of a factor, in a word. */
  static Text word(Told told) {
    return switch (told) {
      case VALUE -> new Text("its value", "取值");
      case LITTLE -> new Text("little", "甚少");
      case NOTHING -> new Text("nothing", "无");
    };
  }

  /** A short name for pictures: the last part of the path, of an intervention with its cycle in brackets. */
  static String label(Factor factor) {
    String[] parts = factor.name().split("\\.");
    return parts[parts.length - 1] + (parts[0].equals("interventions") && parts.length > 1 ? " (" + parts[1] + ")" : "") + (factor.multiply() ? " ×" : "");
  }
}
