package org.pairaid.report;

import java.util.Locale;
import org.pairaid.experiment.PairedDifference;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.Text;

/** Whether a difference is one for the better. */
enum Judgement {
  BETTER(Verdict.Way.BETTER.words()),
  WORSE(Verdict.Way.WORSE.words()),
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
    return switch (Verdict.Way.of(indicator.better(), difference)) {
      case BETTER -> BETTER;
      case WORSE -> WORSE;
      case NEITHER -> OTHER;
    };
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
