package org.pairaid.model;

/** Keeps values within their bounds. */
public final class Clamp {
  private Clamp() {}

  /** {@code x} cut to [0,1]. */
  public static double unit(double x) {
    return within(x, 0, 1);
  }

  /** {@code x} cut to [{@code low},{@code high}]. */
  public static double within(double x, double low, double high) {
    return Math.max(low, Math.min(high, x));
  }
}
