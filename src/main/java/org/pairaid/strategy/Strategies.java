package org.pairaid.strategy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The strategies that scenarios can name, by kind.
 *
 * @param aiding for aiding governments
 * @param receiving for receiving governments
 * @param centre for the centre
 */
public record Strategies(Map<String, StrategyProvider<AidingStrategy>> aiding, Map<String, StrategyProvider<ReceivingStrategy>> receiving,
    Map<String, StrategyProvider<CentreStrategy>> centre) {

  /** What comes with the program. */
  public static Strategies builtIn() {
    return new Strategies(byName(BuiltInStrategies.aiding()), byName(BuiltInStrategies.receiving()), byName(BuiltInStrategies.centre()));
  }

  private static <S> Map<String, StrategyProvider<S>> byName(List<StrategyProvider<S>> providers) {
    Map<String, StrategyProvider<S>> byName = new LinkedHashMap<>();
    for (StrategyProvider<S> provider : providers) {
      if (byName.put(provider.name(), provider) != null) {
        throw new IllegalArgumentException("two strategies are called " + provider.name());
      }
    }
    return byName;
  }
}
