package org.pairaid.strategy;

import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.model.AidingDecision;

/** Pays as a calculating aider does and pulls one lever of blame avoidance in full. */
record SingleLever(Lever lever) implements AidingStrategy {
  /** The five levers of blame avoidance (避责). */
  enum Lever {
    PLEADING,
    DELEGATION,
    SELECTIVITY,
    COLLUSION,
    SHOWCASE
  }

  @Override
  public AidingDecision decide(AidingObservation seen, UniformRandomProvider chance) {
    return new AidingDecision(CalculatingAider.delivery(seen), pull(Lever.PLEADING), pull(Lever.DELEGATION), pull(Lever.SELECTIVITY),
        pull(Lever.COLLUSION), pull(Lever.SHOWCASE));
  }

  private double pull(Lever asked) {
    return asked == lever ? 1 : 0;
  }
}
