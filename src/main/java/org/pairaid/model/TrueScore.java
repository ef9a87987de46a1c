package org.pairaid.model;

/**
 * What an aider has in truth achieved in a cycle. Only the model knows it: no strategy ever sees one.
 *
 * @param value in [0,1]
 */
public record TrueScore(double value) {
  /** Where every aider starts (model A1). */
  public static final TrueScore START = new TrueScore(.6);
}
