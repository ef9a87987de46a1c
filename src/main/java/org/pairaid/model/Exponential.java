package org.pairaid.model;

import java.math.BigDecimal;

/**
 * The exponential function of plain arithmetic alone, so that its bits are the same on every machine and Java version; several times faster than {@code StrictMath.exp}, of which the choice of
 * domains needs tens of thousands a replicate. A table of 2^(i/64), and a series for what is left.
 */
public final class Exponential {
  /** Beyond this results would need a scale of their own. */
  private static final double RANGE = 700;
  private static final int STEPS = 64;
  private static final BigDecimal STEP = new BigDecimal("0.693147180559945309417232121458176568").divide(BigDecimal.valueOf(STEPS));
  /** Logarithm of a step in two parts: the first has so few bits that its multiples are exact. */
  private static final double STEP_HIGH = Double.longBitsToDouble(Double.doubleToRawLongBits(STEP.doubleValue()) & 0xffff_ffff_f000_0000L);
  private static final double STEP_LOW = STEP.subtract(new BigDecimal(STEP_HIGH)).doubleValue();
  private static final double STEPS_IN_ONE = 1 / STEP.doubleValue();
  private static final double[] POWERS = new double[STEPS];

  static {
    for (int i = 0; i < STEPS; i++) {
      POWERS[i] = StrictMath.pow(2, i / (double) STEPS);
    }
  }

  private Exponential() {}

  /**
   * e to the power of {@code x}, to about 15 digits.
   *
   * @param x any number
   */
  public static double of(double x) {
    if (!(Math.abs(x) < RANGE)) {
      return StrictMath.exp(x);
    }
    int steps = (int) Math.rint(x * STEPS_IN_ONE);
    double rest = x - steps * STEP_HIGH - steps * STEP_LOW;
    double series = rest * (1 + rest * (1 / 2.0 + rest * (1 / 6.0 + rest * (1 / 24.0 + rest * (1 / 120.0)))));
    double power = POWERS[steps & STEPS - 1];
    return (power + power * series) * Double.longBitsToDouble((long) (1023 + (steps >> 6)) << 52);
  }
}
