package org.pairaid.strategy;

import org.pairaid.model.AidingDecision;

/**
 * How an aiding government (支援方政府) decides. To write one: implement this interface and give it a {@link StrategyProvider}.
 * Every value of the decision lies in [0,1]. A decision of {@code null}, or an exception, ends the run with an error that
 * names the strategy, the government and the cycle. One object serves one government in one replicate.
 */
@FunctionalInterface
public interface AidingStrategy {
  /** Decides for the coming cycle from what the government knows. */
  AidingDecision decide(AidingObservation seen);
}
