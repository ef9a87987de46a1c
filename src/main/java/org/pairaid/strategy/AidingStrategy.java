package org.pairaid.strategy;

import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.model.AidingDecision;

/**
 * How an aiding government (支援方政府) decides. {@link StrategyProvider} tells how to add one. One object serves one government in one run: its
 * fields are the government's memory. It knows what {@link AidingObservation} holds and nothing else.
 *
 * <p>Every value of the decision lies in [0,1]. A decision of {@code null}, one out of range, or an exception ends the run with a line that names strategy,
 * government and cycle; other runs go on. Chance comes from {@code chance} alone, never from a clock, a thread, a file or a generator of one's own, or
 * runs could not be reproduced.
 */
@FunctionalInterface
public interface AidingStrategy {
  /**
   * Decides for the coming cycle.
   *
   * @param seen what the government knows
   * @param chance random stream of this government in this cycle; what is drawn from it moves no one else's draws
   */
  AidingDecision decide(AidingObservation seen, UniformRandomProvider chance);

  /** The way of acting it followed in its last decision, one of {@link StrategyProvider#styles}; empty for the strategy's own name. */
  default String style() {
    return "";
  }
}
