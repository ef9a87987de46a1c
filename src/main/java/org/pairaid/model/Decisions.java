package org.pairaid.model;

/** The one rule that every decision obeys. */
final class Decisions {
  private Decisions() {}

  static void require(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("a decision's " + name + " must lie in [0,1], not " + value);
    }
  }
}
