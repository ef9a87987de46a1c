package org.pairaid.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pairaid.experiment.AssessmentAudit;
import org.pairaid.experiment.Decimal;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;
import tools.jackson.databind.JsonNode;

/** The audit of the assessment over all variants, in numbers and in sentences. Everything is over the window that the answer rests on. */
final class Audit {
  /** Name of the table. */
  static final String FILE = "audit.csv";

  private static final List<String> STANDARD = List.of("assessment.executionWeight", "assessment.economicWeight");

  private final Compared compared;
  private final double level;

  Audit(Compared compared) {
    this.compared = compared;
    level = compared.comparison().terms().level();
  }

  Interval reported(int variant) {
    return of(variant, "reported_score");
  }

  Interval truth(int variant) {
    return of(variant, "true_score");
  }

  /** Reported less true score. */
  Interval gap(int variant) {
    return of(variant, "assessment_gap");
  }

  /** Rank correlation of reported and true score over aiders. */
  Interval correlation(int variant) {
    return Interval.of(compared.audits().get(variant).rankCorrelation(), level);
  }

  /** Share of effort that went into looking good. */
  Interval showShare(int variant) {
    return Interval.of(compared.audits().get(variant).showShare(), level);
  }

  double[] reportedRanks() {
    return ranks("reported_score");
  }

  double[] trueRanks() {
    return ranks("true_score");
  }

  double[] developmentRanks() {
    return ranks("development_index");
  }

  /** Whether a variant judges by other weights than the baseline, so that its true score has another meaning. */
  boolean otherStandard(int variant) {
    JsonNode own = compared.scenario(variant).resolved();
    JsonNode baseline = compared.scenario(compared.reference()).resolved();
    return STANDARD.stream().anyMatch(path -> !Values.text(Values.at(own, path)).equals(Values.text(Values.at(baseline, path)))) || steps(own) != steps(baseline);
  }

  /** Interventions on the weights. */
  private static long steps(JsonNode scenario) {
    return scenario.path("interventions").values().stream().filter(step -> STANDARD.stream().anyMatch(path -> step.path("set").has(path))).count();
  }

  /** Rankings of the variants by report, truth and development, and the gap. */
  List<Text> sentences() {
    var sentences = new ArrayList<Text>();
    int widest = IntStream.range(0, compared.count()).boxed().filter(v -> !Double.isNaN(gap(v).mean())).max(Comparator.comparingDouble(v -> Math.abs(gap(v).mean()))).orElse(-1);
    if (widest < 0) {
      return List.of(new Text("No aider was assessed.", "没有支援方接受考核。"));
    }
    sentences.add(Words.of("The assessment is furthest from the truth under %s: the reported score is %s %s the true one.", "“%s”下考核与真实偏离最大：考核得分比真实得分%3$s%2$s。",
        compared.title(widest), Numbers.of(Math.abs(gap(widest).mean())), gap(widest).mean() >= 0 ? new Text("above", "高") : new Text("below", "低")));
    sentences.add(ranking(new Text("true score", "真实得分"), trueRanks()));
    sentences.add(ranking(new Text("development of the receivers", "受援地区的发展"), developmentRanks()));
    long moved = compared.audits().stream().filter(audit -> !Arrays.equals(AssessmentAudit.ranks(audit.reported()), AssessmentAudit.ranks(audit.truth()))).count();
    sentences.add(moved == 0 ? new Text("Under every variant the assessment ranks the aiders as the truth does.", "在各方案下，考核对支援方的排序均与真实排序一致。")
        : Words.of("Under %d of %d variants the assessment ranks the aiders otherwise than the truth does.", "在%2$d个方案中，有%1$d个方案下考核对支援方的排序与真实排序不同。", moved, compared.count()));
    return sentences;
  }

  /** Whether the ranking of the variants by reported score is that by {@code outcome}. */
  private Text ranking(Text outcome, double[] ranks) {
    double[] reported = reportedRanks();
    if (Arrays.equals(reported, ranks)) {
      return Words.of("Reported score and %s rank the variants alike.", "按考核得分与按%s对各方案的排序一致。", outcome);
    }
    int first = best(reported);
    return Words.of("Reported score and %1$s rank the variants differently%2$s: first by report is %3$s, which is %4$s by %1$s; first there is %5$s.",
        "按考核得分与按%1$s对各方案的排序不同%2$s：考核第一的是“%3$s”，而按%1$s列第%4$s；按%1$s第一的是“%5$s”。", outcome, agreement(reported, ranks), compared.title(first),
        place(ranks[first]), compared.title(best(ranks)));
  }

  private static Text agreement(double[] one, double[] other) {
    double correlation = AssessmentAudit.correlation(one, other);
    return Double.isNaN(correlation) ? new Text("", "") : Words.of(" (rank correlation %s)", "（等级相关%s）", Numbers.of(correlation, 2));
  }

  private static Text place(double rank) {
    String number = Numbers.plain(rank);
    return new Text("number " + number, number);
  }

  private static int best(double[] ranks) {
    return IntStream.range(0, ranks.length).boxed().filter(v -> !Double.isNaN(ranks[v])).min(Comparator.comparingDouble(v -> ranks[v])).orElse(0);
  }

  private Interval of(int variant, String indicator) {
    return Interval.of(compared.comparison().values(0, variant, indicator(indicator)), level);
  }

  private double[] ranks(String indicator) {
    double[] means = IntStream.range(0, compared.count()).mapToDouble(v -> of(v, indicator).mean()).toArray();
    return Arrays.stream(means).anyMatch(Double::isNaN) ? Arrays.stream(means).map(mean -> Double.NaN).toArray() : AssessmentAudit.ranks(means);
  }

  private static Indicator indicator(String name) {
    return Indicators.find(name).orElseThrow(() -> new IllegalStateException("no indicator " + name));
  }

  /** {@code audit.csv}: a row for each variant. */
  String table() {
    return "variant,reported_score,true_score,assessment_gap,gap_low,gap_high,rank_correlation,rank_correlation_low,rank_correlation_high,show_share,show_share_low,show_share_high,"
        + "rank_reported,rank_true,rank_development,other_standard\n" + IntStream.range(0, compared.count()).mapToObj(this::row).collect(Collectors.joining());
  }

  private String row(int v) {
    StringBuilder row = new StringBuilder(compared.scenario(v).name());
    for (double number : new double[] {reported(v).mean(), truth(v).mean(), gap(v).mean(), gap(v).low(), gap(v).high(), correlation(v).mean(), correlation(v).low(),
        correlation(v).high(), showShare(v).mean(), showShare(v).low(), showShare(v).high(), reportedRanks()[v], trueRanks()[v], developmentRanks()[v]}) {
      Decimal.append(row.append(','), number);
    }
    return row.append(',').append(otherStandard(v)).append('\n').toString();
  }
}
