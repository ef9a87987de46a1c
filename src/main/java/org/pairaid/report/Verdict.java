package org.pairaid.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pairaid.experiment.PairedDifference;
import org.pairaid.indicator.Better;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;

/**
 * What one difference to the baseline comes to: whether it is sure, and to the good.
 *
 * @param difference the difference
 * @param way whether it is better or worse
 * @param sure whether it is distinguishable from none after adjustment for the number of indicators
 */
record Verdict(PairedDifference difference, Way way, boolean sure) {
  /** Least sizes of a standardised difference in each class but the first: small, middle and large after Cohen (1988), and far more. */
  static final double[] CLASSES = {.2, .5, .8, 2};

  /** Which way a difference goes. */
  enum Way {
    BETTER(new Color(0x0072B2), new Text("better", "更好")),
    WORSE(new Color(0xD55E00), new Text("worse", "更差")),
    NEITHER(new Color(0x4D4D4D), new Text("not judged", "不作评判"));

    private final Color colour;
    private final Text words;

    Way(Color colour, Text words) {
      this.colour = colour;
      this.words = words;
    }

    Color colour() {
      return colour;
    }

    Text words() {
      return words;
    }

    /** Of a difference in an indicator; {@link #NEITHER} where there is none. */
    static Way of(Better better, PairedDifference difference) {
      double merit = better.merit(difference.mean()) - better.merit(difference.reference());
      return difference.difference() == 0 || !better.judged() || Double.isNaN(merit) || merit == 0 ? NEITHER : merit > 0 ? BETTER : WORSE;
    }
  }

  /** All variants over the first window, by variant and then by indicator in the order of {@link Indicators#ALL}. */
  static List<List<Verdict>> all(Compared compared) {
    return IntStream.range(0, compared.count()).mapToObj(variant -> of(compared, variant)).toList();
  }

  private static List<Verdict> of(Compared compared, int variant) {
    double[] holm = compared.comparison().holm(0, variant, compared.reference());
    double level = compared.comparison().terms().level();
    var verdicts = new ArrayList<Verdict>();
    for (int i = 0; i < holm.length; i++) {
      Indicator indicator = Indicators.ALL.get(i);
      PairedDifference difference = compared.comparison().difference(0, variant, compared.reference(), indicator);
      verdicts.add(new Verdict(difference, Way.of(indicator.better(), difference), holm[i] < 1 - level));
    }
    return List.copyOf(verdicts);
  }

  /** Whether there is a difference to show. */
  boolean known() {
    return !Double.isNaN(difference.difference());
  }

  /** Class of the size of the standardised difference, 0 for below .2; the last one for a difference without any spread. */
  int size() {
    double effect = Math.abs(standardised());
    int size = 0;
    while (size < CLASSES.length && effect >= CLASSES[size]) {
      size++;
    }
    return size;
  }

  /** The standardised difference; infinite where two variants differ and neither varies. */
  double standardised() {
    double effect = difference.effectSize();
    return !Double.isNaN(effect) || difference.n() < 2 ? effect : difference.difference() == 0 ? 0 : Math.copySign(Double.POSITIVE_INFINITY, difference.difference());
  }
}
