package org.pairaid.cycle;

/** A strategy gave no decision, or one out of range, or threw an exception: its run cannot go on. */
public final class StrategyFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StrategyFailedException(Mind<?> mind, String government, int cycle, String why, Throwable cause) {
    super("strategy " + mind.name() + " (" + mind.origin() + "), " + government + ", cycle " + cycle + ": " + why.lines().findFirst().orElse(""), cause);
  }
}
