package org.pairaid.benchmark;

import java.nio.file.Path;
import java.util.List;
import org.pairaid.experiment.Blueprints;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.simulation.Blueprint;
import org.pairaid.strategy.Strategies;

/** The worlds of the measurements. */
final class Bench {
  private Bench() {}

  /** What replicates of the scenario in {@code file} are built from; a file without a slash stands in {@code scenarios}. */
  static Blueprint world(String file) {
    try {
      Path path = Path.of(file.contains("/") ? file : "scenarios/" + file + ".yaml");
      return Blueprints.of(ScenarioReader.read(path, List.of(), Strategies.builtIn()), Strategies.builtIn());
    } catch (InvalidScenarioException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
