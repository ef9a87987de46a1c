package org.pairaid.strategy;

import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.model.Rules;

/**
 * How the centre (中央) sets the rules of a cycle, before it contracts. What holds for an {@link AidingStrategy} holds here too; the rules it gives check
 * themselves when they are made.
 */
@FunctionalInterface
public interface CentreStrategy {
  /**
   * The rules that are to be in force in the coming cycle.
   *
   * @param seen what the centre knows: reports, never the truth
   * @param chance random stream of the centre in this cycle
   */
  Rules decide(CentreObservation seen, UniformRandomProvider chance);
}
