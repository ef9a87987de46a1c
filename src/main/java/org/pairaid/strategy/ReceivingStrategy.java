package org.pairaid.strategy;

import org.pairaid.model.ReceivingDecision;

/**
 * How a receiving government (受援方政府) decides. What holds for an {@link AidingStrategy} holds here too.
 */
@FunctionalInterface
public interface ReceivingStrategy {
  /** Decides for the coming cycle from what the government knows. */
  ReceivingDecision decide(ReceivingObservation seen);
}
