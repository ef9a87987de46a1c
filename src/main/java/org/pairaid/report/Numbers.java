package org.pairaid.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.Locale;

/** Numbers for readers: no exponents, a real minus sign, thousands apart, as many decimals as say something. */
final class Numbers {
  static final String NONE = "–";
  private static final int MOST_DECIMALS = 9;
  private static final int MOST_ALIKE = 6;

  private Numbers() {}

  /** About four digits: three decimals below 10, none from 1000 on, two significant digits where three decimals would show 0. */
  static String of(double value) {
    return of(value, decimals(value));
  }

  /** With a fixed number of decimals; a dash for not a number. */
  static String of(double value, int decimals) {
    if (Double.isNaN(value)) {
      return NONE;
    }
    String text = format(decimals).format(value);
    return text.matches("−[0.,]*") ? text.substring(1) : text;
  }

  /** With as many decimals as {@code digits} significant digits need, none for more before the point; a dash for not a number. */
  static String significant(double value, int digits) {
    double size = Math.abs(value);
    return of(value, Double.isNaN(value) || size == 0 ? 0 : (int) Math.max(0, Math.min(MOST_DECIMALS, digits - 1 - Math.floor(Math.log10(size)))));
  }

  /** All of {@code values} with the decimals that the largest needs, and as many more as tell the smallest from the largest. */
  static String[] alike(double... values) {
    DoubleSummaryStatistics known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).summaryStatistics();
    int decimals = 0;
    if (known.getCount() > 0) {
      double range = known.getMax() - known.getMin();
      int apart = range > 0 ? Math.min(MOST_ALIKE, 1 - (int) Math.floor(Math.log10(range))) : 0;
      decimals = Math.max(apart, decimals(Math.max(Math.abs(known.getMin()), Math.abs(known.getMax()))));
    }
    String[] texts = new String[values.length];
    for (int i = 0; i < values.length; i++) {
      texts[i] = of(values[i], decimals);
    }
    return texts;
  }

  /** As a scenario file would write it: no needless zeros, no separators. */
  static String plain(double value) {
    var format = new DecimalFormat("0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return Double.isNaN(value) ? NONE : format.format(value);
  }

  /** A format with that many decimals; a new one, as formats cannot be shared by threads. */
  static DecimalFormat format(int decimals) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setMinusSign('−');
    return new DecimalFormat("#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : ""), symbols);
  }

  private static int decimals(double value) {
    double size = Math.abs(value);
    if (size == 0 || size >= .001) {
      return size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : 3;
    }
    return Math.min(MOST_DECIMALS, 1 - (int) Math.floor(Math.log10(size)));
  }
}
