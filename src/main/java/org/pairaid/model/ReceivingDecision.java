package org.pairaid.model;

/**
 * What a receiving government decides for a cycle; every value in [0,1].
 *
 * @param effort u: its own effort for development
 * @param acceptance y: how far it goes along with joint blame avoidance
 * @param claim q: how hard it presses for aid
 */
public record ReceivingDecision(double effort, double acceptance, double claim) {
  public ReceivingDecision {
    Decisions.require("effort", effort);
    Decisions.require("acceptance", acceptance);
    Decisions.require("claim", claim);
  }

  /** The same decision, with the effort that is left for development when claiming takes up to {@code share} of it (model B16). */
  public ReceivingDecision withClaiming(double share) {
    return new ReceivingDecision(effort * (1 - share * claim), acceptance, claim);
  }
}
