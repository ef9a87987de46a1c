package org.pairaid.model;

/** The share of a place's revenue that shocks have taken and that has not come back. The rate of the last shock holds. */
final class Shortfall {
  /** So that revenue stays above zero however often a place is struck. */
  private static final double LARGEST = .99;

  /** Share s of revenue that shocks have taken and that has not come back. Start: 0. */
  private double share;
  /** Speed at which it comes back, per year. Start: 0. */
  private double recovery;

  /** Takes {@code loss} of what is left; returns the factor on revenue. */
  double strike(double loss, double rate) {
    recovery = rate;
    return become(Math.min(LARGEST, 1 - (1 - share) * (1 - loss)));
  }

  /** Lets {@code years} of recovery pass; returns the factor on revenue, 1 where nothing is missing. */
  double recover(double years) {
    return share == 0 ? 1 : become(share * StrictMath.exp(-recovery * years));
  }

  private double become(double next) {
    double factor = (1 - next) / (1 - share);
    share = next;
    return factor;
  }

  /** What is missing beside {@code revenue}, in its unit. */
  double missing(double revenue) {
    return revenue * share / (1 - share);
  }
}
