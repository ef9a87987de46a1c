package org.pairaid.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairaid.model.AidingProfile;
import org.pairaid.model.Members;
import org.pairaid.model.Pair;
import org.pairaid.model.ReceivingProfile;
import org.pairaid.model.Rules;
import org.pairaid.model.StrategyChoice;
import org.pairaid.model.StrategyMix;
import org.pairaid.scenario.Scenario;
import org.pairaid.simulation.Blueprint;
import org.pairaid.simulation.Population.Follower;
import org.pairaid.simulation.Population;
import org.pairaid.strategy.Strategies;
import org.pairaid.strategy.StrategyEntry;

/** Turns scenarios into what replicates are built from. */
public final class Blueprints {
  private Blueprints() {}

  /** The blueprint of {@code scenario}, its strategies taken from {@code strategies}. */
  public static Blueprint of(Scenario scenario, Strategies strategies) {
    var file = scenario.file();
    var chosen = file.strategies();
    List<AidingProfile> aiding = Members.aiding(file.aiding());
    List<ReceivingProfile> receiving = Members.receiving(file.receiving());
    return new Blueprint(scenario.domains(), aiding, receiving, Members.pairs(file.pairings().pairs(), file.aiding(), file.receiving()), file.time().calendar(),
        schedule(scenario), file.shocks(),
        population(strategies.aiding(), chosen.aiding(), aiding.stream().map(AidingProfile::id).toList(),
            aiding.stream().map(AidingProfile::strategy).toList()),
        population(strategies.receiving(), chosen.receiving(), receiving.stream().map(ReceivingProfile::id).toList(),
            receiving.stream().map(ReceivingProfile::strategy).toList()),
        follower(strategies.centre(), chosen.centre()), scenario.seed());
  }

  /** The rules by cycle, their pairs those of the governments that entries stand for. */
  private static List<Rules> schedule(Scenario scenario) {
    var file = scenario.file();
    Map<List<Pair>, List<Pair>> members = new LinkedHashMap<>();
    return scenario.schedule().stream().map(rules -> rules.with(rules.pairings()
        .with(members.computeIfAbsent(rules.pairings().pairs(), pairs -> Members.pairs(pairs, file.aiding(), file.receiving()))))).toList();
  }

  private static <S> Population<S> population(Map<String, StrategyEntry<S>> known, StrategyMix mix, List<String> ids, List<StrategyChoice> own) {
    List<Follower<S>> followers = new ArrayList<>();
    own.forEach(choice -> followers.add(choice == null ? null : follower(known, choice)));
    return new Population<>(ids, followers, mix.choices().stream().map(choice -> follower(known, choice)).toList(),
        mix.choices().stream().map(StrategyChoice::share).toList());
  }

  private static <S> Follower<S> follower(Map<String, StrategyEntry<S>> known, StrategyChoice choice) {
    return new Follower<>(known.get(choice.use()), choice.with());
  }
}
