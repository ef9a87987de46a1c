package org.pairaid.strategy;

import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.model.ReceivingDecision;

/**
 * How a receiving government (受援方政府) decides. What holds for an {@link AidingStrategy} holds here too; what it knows is {@link ReceivingObservation}.
 */
@FunctionalInterface
public interface ReceivingStrategy {
  /**
   * Decides for the coming cycle.
   *
   * @param seen what the government knows
   * @param chance random stream of this government in this cycle
   */
  ReceivingDecision decide(ReceivingObservation seen, UniformRandomProvider chance);

  /** The way of acting it followed in its last decision, one of {@link StrategyProvider#styles}; empty for the strategy's own name. */
  default String style() {
    return "";
  }
}
