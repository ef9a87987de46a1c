package org.pairaid.strategy;

import org.pairaid.model.Rules;

/** How the centre (中央) sets the rules of a cycle, before it contracts. */
@FunctionalInterface
public interface CentreStrategy {
  /** The rules that are to be in force in the coming cycle. */
  Rules decide(CentreObservation seen);
}
