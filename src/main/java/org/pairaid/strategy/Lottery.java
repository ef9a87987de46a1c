package org.pairaid.strategy;

/** Draws in proportion to weights. */
final class Lottery {
  private Lottery() {}

  /**
   * Number of the one drawn, from 0; each alike where all weights are 0.
   *
   * @param weights weights, 0 or more
   * @param draw uniform in [0,1)
   */
  static int drawn(double[] weights, double draw) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    if (sum == 0) {
      return (int) (draw * weights.length);
    }
    double left = draw * sum;
    int last = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        left -= weights[i];
        last = i;
        if (left < 0) {
          return i;
        }
      }
    }
    return last;
  }
}
