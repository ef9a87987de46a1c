package org.pairaid.experiment;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pairaid.plugin.SentStrategies;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.Scenario;
import org.pairaid.simulation.Blueprint;
import org.pairaid.strategy.Strategies;

/**
 * Scenarios by number, with what their replicates are built from. Each is made when it is first asked for and kept while it is among the last in use, on each machine for
 * itself: what is sent is what they are made of.
 */
final class Worlds implements Serializable {
  private static final long serialVersionUID = 1L;
  /** Assumption: more than run at the same time on most machines; some megabytes. */
  private static final int KEPT = 64;

  private final Source source;
  private final SentStrategies strategies;
  private final transient Map<Integer, Made> recent = new LinkedHashMap<>(16, .75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, Made> eldest) {
      return size() > KEPT;
    }
  };

  /** Makes scenarios, here or where it was sent to. */
  @FunctionalInterface
  interface Source extends Serializable {
    Scenario scenario(int number, Strategies strategies) throws InvalidScenarioException;
  }

  /** A scenario with what its replicates are built from. */
  record World(Scenario scenario, Blueprint blueprint) {}

  /** Place of a world, so that one thread makes it while others wait for it and not for each other. */
  private static final class Made {
    private World world;
  }

  Worlds(Source source, Strategies strategies) {
    this(source, new SentStrategies(strategies));
  }

  private Worlds(Source source, SentStrategies strategies) {
    this.source = source;
    this.strategies = strategies;
  }

  private Object readResolve() {
    return new Worlds(source, strategies);
  }

  /** World {@code number}; asked for by several threads. */
  World get(int number) throws InvalidScenarioException {
    Made made;
    synchronized (recent) {
      made = recent.computeIfAbsent(number, n -> new Made());
    }
    synchronized (made) {
      if (made.world == null) {
        Scenario scenario = source.scenario(number, strategies.get());
        made.world = new World(scenario, Blueprints.of(scenario, strategies.get()));
      }
      return made.world;
    }
  }
}
