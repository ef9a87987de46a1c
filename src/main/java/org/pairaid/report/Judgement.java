package org.pairaid.report;

import java.util.Locale;
import org.pairaid.experiment.PairedDifference;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.Text;

/** Whether a difference is one for the better. */
enum Judgement {
  BETTER(new Text("better", "改善")),
  WORSE(new Text("worse", "恶化")),
  SLIGHT(new Text("slight", "微小")),
  OTHER(new Text("", "")),
  OPEN(new Text("≈", "≈")),
  NONE(new Text("same", "相同"));

  private static final double SMALL = .2;
  private final Text word;

  Judgement(Text word) {
    this.word = word;
  }

  Text word() {
    return word;
  }

  /**
   * What the difference of an indicator is; {@link #OPEN} where its interval covers zero or is not known, {@link #SLIGHT} below a
   * fifth of a standard deviation (Cohen 1988: less than small).
   */
  static Judgement of(PairedDifference difference, Indicator indicator) {
    if (difference.constant() && difference.difference() == 0) {
      return NONE;
    }
    if (!difference.apart()) {
      return OPEN;
    }
    if (Math.abs(difference.effectSize()) < SMALL) {
      return SLIGHT;
    }
    if (!indicator.better().judged()) {
      return OTHER;
    }
    return indicator.better().merit(difference.mean()) > indicator.better().merit(difference.reference()) ? BETTER : WORSE;
  }

  /** The difference, its interval and the judgement, for a cell of a table. */
  static String cell(PairedDifference difference, Indicator indicator) {
    if (Double.isNaN(difference.difference())) {
      return Numbers.NONE;
    }
    Judgement judgement = of(difference, indicator);
    String[] numbers = Numbers.alike(difference.difference(), difference.low(), difference.high());
    String sign = difference.difference() > 0 ? "+" : "";
    String interval = difference.n() < 2 || difference.constant() ? "" : " <span class=\"interval\">" + Html.both(Words.of("%s to %s", "%s至%s", numbers[1], numbers[2])) + "</span>";
    String word = judgement.word.en().isEmpty() ? "" : "<span class=\"" + judgement.name().toLowerCase(Locale.ROOT) + "\">" + Html.both(judgement.word) + "</span> ";
    return word + sign + numbers[0] + interval;
  }
}
