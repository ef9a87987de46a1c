package org.pairaid.experiment;

/**
 * Writes numbers for tables: plain decimals with nine significant digits, rounded half up, without trailing zeros. Its
 * arithmetic is exact in the same way on every Java version, which {@code Double.toString} is not.
 */
public final class Decimal {
  private static final int SIGNIFICANT = 9;
  private static final int MOST_DECIMALS = 15;
  private static final double[] POWERS = new double[MOST_DECIMALS + 1];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * 10;
    }
  }

  private Decimal() {}

  /** Appends {@code value}; nothing if it is not a number. */
  public static void append(StringBuilder out, double value) {
    if (Double.isNaN(value)) {
      return;
    }
    double size = Math.abs(value);
    if (size >= 1e15) {
      out.append(new java.math.BigDecimal(value).round(new java.math.MathContext(SIGNIFICANT)).toPlainString());
      return;
    }
    int decimals = decimals(size);
    double scaled = size * POWERS[decimals];
    long digits = (long) scaled;
    digits += scaled - digits >= .5 ? 1 : 0;
    if (digits == 0) {
      out.append('0');
      return;
    }
    while (decimals > 0 && digits % 10 == 0) {
      digits /= 10;
      decimals--;
    }
    if (value < 0) {
      out.append('-');
    }
    long unit = (long) POWERS[decimals];
    out.append(digits / unit);
    if (decimals > 0) {
      out.append('.');
      long fraction = digits % unit;
      for (long place = unit / 10; place > fraction && place > 1; place /= 10) {
        out.append('0');
      }
      out.append(fraction);
    }
  }

  /** Decimals that leave nine significant digits; numbers below 1e-6 keep fifteen decimals. */
  private static int decimals(double size) {
    int decimals = SIGNIFICANT - 1;
    for (double bound = 10; size >= bound && decimals > 0; bound *= 10) {
      decimals--;
    }
    for (double bound = 1; size < bound && decimals < MOST_DECIMALS && size > 0; bound /= 10) {
      decimals++;
    }
    return decimals;
  }
}
