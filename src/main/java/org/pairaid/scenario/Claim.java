package org.pairaid.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.strategy.Strategies;

/** A claim that has passed every check, and the worlds it compares. */
public final class Claim {
  /** The world that a claim speaks of. */
  public static final int TO = 0;
  /** Stands for no world: the claim is about a level. */
  public static final int NONE = -1;

  private final ClaimFile file;
  private final Path source;
  private final Path scenario;
  private final List<List<MapNode>> worlds;
  private final List<Integer> compared;
  private final List<String> settings;
  private final Strategies strategies;

  /**
   * @param source the claim file
   * @param scenario the scenario file that its worlds build on
   * @param worlds settings of its worlds, that it speaks of first
   * @param compared by outcome the world that it is compared with, or {@link #NONE}
   * @param settings {@code PATH=VALUE} of all worlds
   */
  Claim(ClaimFile file, Path source, Path scenario, List<List<MapNode>> worlds, List<Integer> compared, List<String> settings, Strategies strategies) {
    this.file = file;
    this.source = source;
    this.scenario = scenario;
    this.worlds = List.copyOf(worlds);
    this.compared = List.copyOf(compared);
    this.settings = List.copyOf(settings);
    this.strategies = strategies;
  }

  public ClaimFile file() {
    return file;
  }

  public String id() {
    return file.id();
  }

  /** The file that it was read from. */
  public Path source() {
    return source;
  }

  /** How many worlds there are. */
  public int worlds() {
    return worlds.size();
  }

  /** The world that an outcome is compared with, or {@link #NONE}. */
  public int compared(int outcome) {
    return compared.get(outcome);
  }

  /**
   * One of its worlds under a behavioural model.
   *
   * @param further {@code PATH=VALUE}, applied last
   * @throws InvalidScenarioException if the settings make no legal world
   */
  public Scenario world(int world, String behaviour, List<String> further) throws InvalidScenarioException {
    List<String> all = new ArrayList<>(List.of("strategies.aiding=" + behaviour, "strategies.receiving=" + behaviour));
    all.addAll(settings);
    all.addAll(further);
    return ScenarioReader.read(scenario, worlds.get(world), all, strategies);
  }

  /** Whether a parameter is one that the claim itself sets. */
  public boolean sets(String path) {
    return worlds.stream().flatMap(List::stream).flatMap(map -> map.entries().keySet().stream())
        .anyMatch(key -> (path + ".").startsWith(key + ".") || (key + ".").startsWith(path + "."));
  }
}
