package org.pairaid.contract;

import org.pairaid.strategy.StrategyProvider;

/** Says in one line what a strategy does not keep to. */
final class Broken {
  private final String who;

  Broken(StrategyProvider<?, ?> provider) {
    who = "strategy \"" + provider.name() + "\"";
  }

  void unless(boolean kept, String message) {
    if (!kept) {
      throw because(message, null);
    }
  }

  AssertionError because(String message, Throwable cause) {
    return new AssertionError((who + ": " + message).replaceAll("\\s*\\R\\s*", "; "), cause);
  }

  /** What a failure says of itself. */
  static String words(Throwable failure) {
    return failure.getMessage() == null ? failure.toString() : failure.getClass().getSimpleName() + ": " + failure.getMessage();
  }
}
