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
}
