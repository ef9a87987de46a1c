package org.pairaid.model;

/**
 * The form that a project takes (model B12).
 *
 * @param pooled share of its money that is pooled into a team (组团式)
 * @param returns factor on its benefit
 * @param enclave share of it that is hosted at the aider (飞地经济)
 */
public record Shape(double pooled, double returns, double enclave) {
  /** A project of its own at the receiving place. */
  public static final Shape SCATTERED = new Shape(0, 1, 0);
}
