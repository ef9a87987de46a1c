package org.pairaid.experiment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;

/**
 * Writes numbers for tables: plain decimals with nine significant digits, rounded half up, without trailing zeros. Its
 * arithmetic is exact in the same way on every Java version, which {@code Double.toString} is not.
 */
public final class Decimal {
  /** As many bytes as the longest number may take. */
  static final int LONGEST = 320;
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
    byte[] bytes = new byte[LONGEST];
    out.append(new String(bytes, 0, write(bytes, 0, value), StandardCharsets.US_ASCII));
  }

  /** Writes {@code value} to {@code out} from {@code at} on, where there is room for {@link #LONGEST} bytes; nothing if it is not a number. Gives the place behind it. */
  static int write(byte[] out, int at, double value) {
    if (Double.isNaN(value)) {
      return at;
    }
    double size = Math.abs(value);
    if (size >= 1e15) {
      byte[] plain = new BigDecimal(value).round(new MathContext(SIGNIFICANT)).toPlainString().getBytes(StandardCharsets.US_ASCII);
      System.arraycopy(plain, 0, out, at, plain.length);
      return at + plain.length;
    }
    int decimals = decimals(size);
    double scaled = size * POWERS[decimals];
    long digits = (long) scaled;
    digits += scaled - digits >= .5 ? 1 : 0;
    while (decimals > 0 && digits % 10 == 0) {
      digits /= 10;
      decimals--;
    }
    int next = at;
    if (value < 0 && digits > 0) {
      out[next++] = '-';
    }
    int end = next + Math.max(length(digits), decimals + 1) + (decimals > 0 ? 1 : 0);
    for (int to = end - 1; to >= next; to--) {
      if (decimals > 0 && to == end - 1 - decimals) {
        out[to] = '.';
      } else {
        out[to] = (byte) ('0' + digits % 10);
        digits /= 10;
      }
    }
    return end;
  }

  /** How many digits a whole number has. */
  private static int length(long digits) {
    int length = 1;
    for (long bound = 10; digits >= bound; bound *= 10) {
      length++;
    }
    return length;
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
