package org.pairaid.experiment;

import java.util.List;
import org.pairaid.scenario.Scenario;
import org.pairaid.strategy.Strategies;

/**
 * What is to be run: scenarios on common random numbers. Its runs are numbered scenario by scenario, replicate by replicate.
 *
 * @param scenarios one or more, of different names
 * @param strategies those that the scenarios can name
 */
public record Study(List<Scenario> scenarios, Strategies strategies) {
  public Study {
    scenarios = List.copyOf(scenarios);
  }

  /** All runs. */
  public int runs() {
    return scenarios.stream().mapToInt(Scenario::replicates).sum();
  }

  /** Rows that one run adds to {@code cycles.csv}. */
  static int cycleRows(Scenario scenario) {
    return scenario.file().time().cycles();
  }

  /** Rows that one run adds to {@code governments.csv}: a row for each paired aider and each receiver in each cycle. */
  static int governmentRows(Scenario scenario) {
    long paired = scenario.file().pairings().pairs().stream().map(pair -> pair.aiding()).distinct().count();
    return cycleRows(scenario) * (int) (paired + scenario.file().receiving().size());
  }
}
