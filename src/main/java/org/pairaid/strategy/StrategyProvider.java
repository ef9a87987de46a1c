package org.pairaid.strategy;

import org.pairaid.model.Text;

/**
 * Makes the strategies of one name.
 *
 * @param <S> {@link AidingStrategy}, {@link ReceivingStrategy} or {@link CentreStrategy}
 */
public interface StrategyProvider<S> {
  /** Name in scenario files: letters, digits and dashes. */
  String name();

  /** What such a government does, in one line. */
  Text meaning();

  /** A new strategy for one government in one replicate. */
  S create();
}
