package org.pairaid.model;

/**
 * Output of a place and income of its households (GDP增长但就业收入不增): logarithms of indices that are 1 at the start. Attracted investment raises output by more
 * than income; aid with social content raises income. Nothing else depends on them (model B19).
 */
final class Livelihood {
  private static final double HALF = .02;

  /** Logarithm of output over that of the start. Start: 0. */
  private double output;
  /** Logarithm of household income over that of the start. Start: 0. */
  private double income;

  /**
   * Lets a period pass.
   *
   * @param common change in the logarithm of both that investment and aid do not explain
   * @param invested growth of output by attracted investment, per year
   * @param social social benefit, 亿元 per 万人 a year
   */
  void pass(double common, double invested, double social, Development rules, double years) {
    output += common + invested * years;
    income += common + (rules.passThrough() * invested + rules.livelihoodGain() * social / (social + HALF)) * years;
  }

  /** Both change by {@code factor}. */
  void scale(double factor) {
    double change = StrictMath.log(factor);
    output += change;
    income += change;
  }

  double output() {
    return StrictMath.exp(output);
  }

  double income() {
    return StrictMath.exp(income);
  }

  double gap() {
    return output - income;
  }
}
