package org.pairaid.experiment;

import java.util.List;
import java.util.Map;
import org.pairaid.model.StrategyChoice;
import org.pairaid.scenario.Scenario;
import org.pairaid.simulation.Blueprint;
import org.pairaid.strategy.Strategies;
import org.pairaid.strategy.StrategyProvider;

/** Turns scenarios into what replicates are built from. */
public final class Blueprints {
  private Blueprints() {}

  /** The blueprint of {@code scenario}, its strategies taken from {@code strategies}. */
  public static Blueprint of(Scenario scenario, Strategies strategies) {
    var file = scenario.file();
    var names = file.strategies();
    return new Blueprint(scenario.domains(), file.aiding(), file.receiving(), file.pairings().pairs(), file.time().periodsPerYear(),
        scenario.schedule(), minds(strategies.aiding(), names.aiding(), file.aiding().stream().map(g -> choice(g.strategy())).toList()),
        minds(strategies.receiving(), names.receiving(), file.receiving().stream().map(g -> choice(g.strategy())).toList()),
        strategies.centre().get(names.centre()), scenario.seed());
  }

  private static String choice(StrategyChoice own) {
    return own == null ? "" : own.use();
  }

  private static <S> List<StrategyProvider<S>> minds(Map<String, StrategyProvider<S>> known, String common, List<String> own) {
    return own.stream().map(name -> known.get(name.isEmpty() ? common : name)).toList();
  }
}
