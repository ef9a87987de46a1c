package org.pairaid.cycle;

import java.util.function.Supplier;

/**
 * Who decides for one government, or for the centre, in one replicate.
 *
 * @param strategy its strategy
 * @param name name of the strategy
 * @param origin where the strategy comes from
 */
public record Mind<S>(S strategy, String name, String origin) {

  /**
   * The mind that {@code maker} makes.
   *
   * @throws StrategyFailedException if it makes nothing or fails
   */
  public static <S> Mind<S> of(Supplier<S> maker, String name, String origin) {
    Mind<S> none = new Mind<>(null, name, origin);
    return new Mind<>(none.decided("when it was made", 0, maker), name, origin);
  }

  /** The name of what it followed: its own word for it, or the strategy's name. */
  String style(String own) {
    return own.isEmpty() ? name : own;
  }

  /**
   * What {@code decision} gives.
   *
   * @throws StrategyFailedException if it gives nothing or fails; the message says whose fault it was
   */
  <D> D decided(String government, int cycle, Supplier<D> decision) {
    D decided;
    try {
      decided = decision.get();
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
      throw new StrategyFailedException(this, government, cycle, e.getMessage() == null ? e.toString() : e.getMessage(), e);
    }
    if (decided == null) {
      throw new StrategyFailedException(this, government, cycle, "it gave no decision (null)", null);
    }
    return decided;
  }
}
