package org.pairaid.cycle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pairaid.experiment.Blueprints;
import org.pairaid.model.Pairing;
import org.pairaid.model.Streams;
import org.pairaid.model.World;
import org.pairaid.scenario.Scenario;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.simulation.PairedAidSimulation;
import org.pairaid.strategy.NoParameters;
import org.pairaid.strategy.Strategies;
import org.pairaid.strategy.StrategyEntry;

/** A world of two paired aiders, one without partners and three receivers, with rules set as on the command line. */
public final class TinyWorld {
  private static final String FILE = """
      name: tiny
      aiding:
        - {id: a, revenue: 1000, slack: .05, supply: {industry: .81}}
        - {id: b, revenue: 2000, slack: .05, supply: {}}
        - {id: lone, revenue: 500, supply: {}}
      receiving:
        - {id: v, population: 10, revenue: 1.5, feedback: .2, %1$s}
        - {id: w, population: 30, revenue: 3, feedback: .8, %1$s}
        - {id: x, population: 20, revenue: 3, feedback: .5, %1$s}
      pairings: {pairs: [[a, v], [a, w], [b, x]]}
      """.formatted("need: {industry: .3, consumption: .1, labour: .1, talent: .2, relocation: .1, public_service: .15, demonstration: .05}, "
      + "capabilities: {allocation: .3, learning: .3, absorption: .3, conversion: .3, openness: .3}");

  private TinyWorld() {}

  /** The world at the end of a run. */
  public static World run(Observer observer, String... settings) throws Exception {
    PairedAidSimulation simulation = new PairedAidSimulation(Blueprints.of(scenario(settings), Strategies.builtIn()), 0, observer);
    simulation.runToEnd();
    return simulation.world();
  }

  private static Scenario scenario(String... settings) throws Exception {
    Path file = Files.createTempFile("tiny", ".yaml");
    try {
      Files.writeString(file, FILE);
      return ScenarioReader.read(file, List.of(settings), Strategies.builtIn());
    } finally {
      Files.delete(file);
    }
  }

  public static World of(String... settings) throws Exception {
    Scenario scenario = scenario(settings);
    World world = new World(scenario.domains(), scenario.file().aiding(), scenario.file().receiving(), scenario.file().pairings().pairs(),
        scenario.file().time().calendar(), new Streams(scenario.seed(), 0));
    world.govern(scenario.schedule().get(0));
    world.at(0, 0);
    return world;
  }

  /** Minds of the built-in calculating kind. */
  public static Minds minds(World world) {
    var strategies = Strategies.builtIn();
    return new Minds(world.aiders().stream().map(a -> mind(strategies.aiding().get("calculating"))).toList(),
        world.receivers().stream().map(r -> mind(strategies.receiving().get("calculating"))).toList(), mind(strategies.centre().get("static")));
  }

  private static <S> Mind<S> mind(StrategyEntry<S> entry) {
    return new Mind<>(entry.create(new NoParameters()), entry.name(), entry.origin().name());
  }

  public static Pairing pairing(World world, String receiver) {
    return world.pairings().stream().filter(p -> p.receiver().id().equals(receiver)).findFirst().orElseThrow();
  }
}
