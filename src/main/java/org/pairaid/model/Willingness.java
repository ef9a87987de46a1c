package org.pairaid.model;

/** How willing an aider still is to give (支援积极性), in [0,1]: 1 at the start, less the more it has given for long (model B16). */
final class Willingness {
  /** Willingness w, in [0,1]. Start: 1. */
  private double level = 1;

  /**
   * Lets a cycle pass.
   *
   * @param burden share of the discretionary budget that went to aid
   * @param years length of the cycle
   */
  void pass(double burden, Behaviour rules, double years) {
    level = Clamp.unit(level + years * (rules.rest() * (1 - level) - rules.fatigue() * burden * level));
  }

  double level() {
    return level;
  }
}
