package org.pairaid.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pairaid.experiment.Shard;
import org.pairaid.scenario.Experiment;
import org.pairaid.scenario.ExperimentReader;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.strategy.Strategies;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options of the commands that run experiment files. */
final class ExperimentOptions {
  @Option(names = "--set", paramLabel = "PATH=VALUE", description = "Sets a key of the experiment (design.points=50), or of its scenarios at all points (assessment.stakes=2); repeatable.")
  private List<String> settings = new ArrayList<>();

  @Option(names = "--replicates", paramLabel = "N", description = "Runs of each point, in place of the file's.")
  private Integer replicates;

  @Option(names = "--seed", paramLabel = "S", description = "Seed of all chance, in place of the file's.")
  private Long seed;

  @Option(names = "--plan", description = "Says what would run, and about how long and how large it would be; runs nothing.")
  private boolean plan;

  @Option(names = "--shard", paramLabel = "I/N", description = "Runs part I of N, into a folder of its own; pairaid merge joins them.")
  private String shard;

  /** Reads an experiment with these options applied. */
  Experiment read(Path file, Strategies strategies) throws InvalidScenarioException {
    List<String> all = new ArrayList<>(settings);
    if (replicates != null) {
      all.add("replicates=" + replicates);
    }
    if (seed != null) {
      all.add("seed=" + seed);
    }
    return ExperimentReader.read(file, all, strategies);
  }

  boolean plan() {
    return plan;
  }

  /** The part that is asked for. */
  Shard shard(CommandSpec spec) {
    if (shard == null) {
      return Shard.WHOLE;
    }
    try {
      String[] parts = shard.split("/", -1);
      return new Shard(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new ParameterException(spec.commandLine(), "--shard: expected a part and how many there are, as 3/8, not \"" + shard + "\"");
    }
  }
}
