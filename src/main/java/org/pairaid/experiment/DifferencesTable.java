package org.pairaid.experiment;

import java.util.List;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;

/**
 * {@code differences.csv}: one row for each variant, reference, window and indicator. Every variant is compared with the baseline in
 * the last cycle, over the window and in each cycle, any other two in the last cycle and over the window. The baseline's own rows hold
 * its mean and its chances to be best. Indicators that do not apply to these variants have no rows. Empty cells are what cannot be given.
 */
final class DifferencesTable {
  /** Name of the file. */
  static final String FILE = "differences.csv";

  static final String HEADER = "variant,reference,indicator,window,replicates,mean,reference_mean,difference,low,high,level,relative_difference,"
      + "effect_size,sign_share,p_value,p_holm,probability_best,share_best,more_replicates\n";

  private final Comparison comparison;
  private final StringBuilder rows = new StringBuilder(HEADER);

  private DifferencesTable(Comparison comparison) {
    this.comparison = comparison;
  }

  /** The whole table. */
  static String of(Comparison comparison) {
    DifferencesTable table = new DifferencesTable(comparison);
    for (int w = 0; w < comparison.windows().size(); w++) {
      for (int v = 0; v < comparison.variants().size(); v++) {
        table.window(w, v, comparison.reference());
      }
    }
    for (int v : comparison.others()) {
      for (int cycle = 0; cycle < comparison.variants().get(v).cycles(); cycle++) {
        table.cycle(cycle, v);
      }
    }
    List<Integer> others = comparison.others();
    for (int w = 0; w < comparison.windows().size(); w++) {
      for (int a = 0; a < others.size(); a++) {
        for (int b = 0; b < a; b++) {
          table.window(w, others.get(a), others.get(b));
        }
      }
    }
    return table.rows.toString();
  }

  private void window(int window, int variant, int of) {
    boolean same = variant == of;
    double[] holm = same ? null : comparison.holm(window, variant, of);
    String label = comparison.windows().get(window).label();
    for (Indicator indicator : comparison.indicators()) {
      PairedDifference difference = comparison.difference(window, variant, of, indicator);
      boolean chances = of == comparison.reference();
      row(variant, of, indicator, label, difference, same ? Double.NaN : holm[Indicators.ALL.indexOf(indicator)], chances ? comparison.probabilityBest(window, variant, indicator) : Double.NaN,
          chances ? comparison.shareBest(window, variant, indicator) : Double.NaN);
    }
  }

  private void cycle(int cycle, int variant) {
    double[] holm = comparison.holmAt(cycle, variant);
    for (Indicator indicator : comparison.indicators()) {
      row(variant, comparison.reference(), indicator, Integer.toString(cycle), comparison.at(cycle, variant, indicator), holm[Indicators.ALL.indexOf(indicator)], Double.NaN, Double.NaN);
    }
  }

  private void row(int variant, int of, Indicator indicator, String window, PairedDifference difference, double holm, double probability, double share) {
    rows.append(comparison.variants().get(variant).name()).append(',').append(comparison.variants().get(of).name()).append(',')
        .append(indicator.name()).append(',').append(window).append(',').append(difference.n());
    numbers(difference.mean(), difference.reference());
    if (variant == of) {
      rows.append(",,,,,,,,");
    } else {
      numbers(difference.difference(), difference.low(), difference.high(), comparison.terms().level(), relative(difference), difference.effectSize(),
          difference.signShare(), difference.p());
    }
    numbers(holm, probability, share, variant == of ? Double.NaN : difference.moreReplicates());
    rows.append('\n');
  }

  private static double relative(PairedDifference difference) {
    return difference.reference() == 0 ? Double.NaN : difference.difference() / Math.abs(difference.reference());
  }

  private void numbers(double... values) {
    for (double value : values) {
      rows.append(',');
      Decimal.append(rows, value);
    }
  }
}
