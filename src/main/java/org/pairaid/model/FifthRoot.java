package org.pairaid.model;

/**
 * The fifth root, by Newton's method: several times faster than {@code StrictMath.pow(x, .2)}, of which a replicate needs
 * thousands, and of plain arithmetic alone, so that its bits are the same on every machine and Java version.
 */
final class FifthRoot {
  /** A fifth of the exponent's bits, and what that leaves out of the bias. */
  private static final long BIAS = (long) (0x3ff0_0000_0000_0000L * .8);

  private FifthRoot() {}

  /**
   * The fifth root of {@code x} to about 15 digits.
   *
   * @param x in [0,1], or any normal positive number
   */
  static double of(double x) {
    if (x == 0) {
      return 0;
    }
    double root = Double.longBitsToDouble(Double.doubleToRawLongBits(x) / 5 + BIAS);
    for (int step = 0; step < 4; step++) {
      double square = root * root;
      root = .8 * root + .2 * x / (square * square);
    }
    return root;
  }
}
