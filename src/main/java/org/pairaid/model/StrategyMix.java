package org.pairaid.model;

import java.util.List;

/**
 * The strategies of those governments of a kind that name none of their own: one, or several with shares that sum to 1. Who follows which is
 * drawn anew in each replicate, and is the same under all variants of one seed.
 *
 * @param choices at least one
 */
public record StrategyMix(List<StrategyChoice> choices) {
  public StrategyMix {
    choices = List.copyOf(choices);
  }
}
