package org.pairaid.indicator;

/** Which way an indicator is better, as the papers judge it. */
public enum Better {
  /** More is better. */
  HIGHER,
  /** Less is better. */
  LOWER,
  /** The closer to zero the better: an assessment should say what is so. */
  NEARER_ZERO,
  /** Neither way by itself: an amount, a composition, or what is merely said. */
  NEITHER;

  /** The value such that more is better; not a number for {@link #NEITHER}. */
  public double merit(double value) {
    return switch (this) {
      case HIGHER -> value;
      case LOWER -> -value;
      case NEARER_ZERO -> -Math.abs(value);
      case NEITHER -> Double.NaN;
    };
  }

  /** Whether there is a better way at all. */
  public boolean judged() {
    return this != NEITHER;
  }
}
