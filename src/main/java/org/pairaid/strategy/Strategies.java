package org.pairaid.strategy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The strategies that scenarios can name, by kind and name.
 *
 * @param aiding for aiding governments
 * @param receiving for receiving governments
 * @param centre for the centre
 */
public record Strategies(Map<String, StrategyEntry<AidingStrategy>> aiding, Map<String, StrategyEntry<ReceivingStrategy>> receiving,
    Map<String, StrategyEntry<CentreStrategy>> centre) {
  public Strategies {
    aiding = Collections.unmodifiableMap(aiding);
    receiving = Collections.unmodifiableMap(receiving);
    centre = Collections.unmodifiableMap(centre);
  }

  /** What comes with the program. */
  public static Strategies builtIn() {
    return new Strategies(byName(builtIn(BuiltInStrategies.aiding())), byName(builtIn(BuiltInStrategies.receiving())), byName(builtIn(BuiltInStrategies.centre())));
  }

  /**
   * These and more.
   *
   * @throws IllegalArgumentException if two of a kind have the same name; the message says which, and where they come from
   */
  public Strategies with(List<StrategyEntry<AidingStrategy>> moreAiding, List<StrategyEntry<ReceivingStrategy>> moreReceiving,
      List<StrategyEntry<CentreStrategy>> moreCentre) {
    return new Strategies(byName(joined(aiding, moreAiding)), byName(joined(receiving, moreReceiving)), byName(joined(centre, moreCentre)));
  }

  private static <S> List<StrategyEntry<S>> builtIn(List<? extends StrategyProvider<S, ?>> providers) {
    List<StrategyEntry<S>> entries = new ArrayList<>();
    providers.forEach(provider -> entries.add(new StrategyEntry<>(provider, StrategyEntry.Origin.BUILT_IN)));
    return entries;
  }

  private static <S> List<StrategyEntry<S>> joined(Map<String, StrategyEntry<S>> known, List<StrategyEntry<S>> more) {
    List<StrategyEntry<S>> all = new ArrayList<>(known.values());
    all.addAll(more);
    return all;
  }

  private static <S> Map<String, StrategyEntry<S>> byName(List<StrategyEntry<S>> entries) {
    Map<String, StrategyEntry<S>> byName = new LinkedHashMap<>();
    for (StrategyEntry<S> entry : entries) {
      StrategyEntry<S> earlier = byName.putIfAbsent(entry.name(), entry);
      if (earlier != null) {
        throw new IllegalArgumentException("two strategies are called \"" + entry.name() + "\": " + earlier.origin().name() + " and " + entry.origin().name());
      }
    }
    return byName;
  }
}
