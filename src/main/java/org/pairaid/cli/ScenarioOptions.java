package org.pairaid.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.Problem;
import org.pairaid.scenario.Scenario;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.strategy.Strategies;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options that change the scenarios a command reads. */
final class ScenarioOptions {
  @Option(names = "--set", paramLabel = "PATH=VALUE",
      description = "Sets any key of the scenario by its dotted path; repeatable. A government is named by its id: aiding.beijing.slack=0.04; "
          + "all of them by *: aiding.*.slack=0.04.")
  private List<String> settings = new ArrayList<>();

  @Option(names = "--replicates", paramLabel = "N", description = "Runs of the scenario, in place of run.replicates.")
  private Integer replicates;

  @Option(names = "--seed", paramLabel = "S", description = "Seed of all chance, in place of run.seed.")
  private Long seed;

  /** {@code PATH=VALUE} as given. */
  List<String> settings() {
    return List.copyOf(settings);
  }

  /** Reads a scenario with these options applied. */
  Scenario read(Path file, Strategies strategies) throws InvalidScenarioException {
    return read(file, strategies, List.of());
  }

  /** Reads a scenario with these options, then {@code further} settings applied. */
  Scenario read(Path file, Strategies strategies, List<String> further) throws InvalidScenarioException {
    List<String> all = new ArrayList<>(settings);
    if (replicates != null) {
      all.add("run.replicates=" + replicates);
    }
    if (seed != null) {
      all.add("run.seed=" + seed);
    }
    all.addAll(further);
    return ScenarioReader.read(file, all, strategies);
  }

  /**
   * Reads several scenarios.
   *
   * @throws InvalidScenarioException with the problems of all of them
   */
  List<Scenario> readAll(List<Path> files, Strategies strategies) throws InvalidScenarioException {
    List<Scenario> scenarios = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path file : files) {
      try {
        scenarios.add(read(file, strategies));
      } catch (InvalidScenarioException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidScenarioException(problems.stream().distinct().toList());
    }
    return scenarios;
  }

  /**
   * Refuses scenarios that share a name.
   *
   * @throws ParameterException that names the first two
   */
  static void checkNames(List<Scenario> scenarios, CommandSpec spec) {
    for (int i = 1; i < scenarios.size(); i++) {
      for (Scenario earlier : scenarios.subList(0, i)) {
        if (earlier.name().equals(scenarios.get(i).name())) {
          throw new ParameterException(spec.commandLine(), scenarios.get(i).source() + ": name: \"" + earlier.name() + "\" is also the name of " + earlier.source()
              + "; expected a name of its own for each variant");
        }
      }
    }
  }
}
