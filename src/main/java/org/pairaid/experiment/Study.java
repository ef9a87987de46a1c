package org.pairaid.experiment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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

  /** Number of a run: they are counted scenario by scenario, replicate by replicate. */
  int run(int scenario, int replicate) {
    return scenarios.subList(0, scenario).stream().mapToInt(Scenario::replicates).sum() + replicate;
  }

  /** Index of the scenario that a run is of. */
  int scenario(int run) {
    int s = 0;
    for (int left = run; s < scenarios.size() - 1 && left >= scenarios.get(s).replicates(); s++) {
      left -= scenarios.get(s).replicates();
    }
    return s;
  }

  /** Replicate of its scenario that a run is; a single scenario can have more than it asks for. */
  int replicate(int run) {
    return run - run(scenario(run), 0);
  }

  /** How many of the first {@code runs} runs are of each scenario, those in {@code failed} apart. */
  int[] split(int runs, Set<Integer> failed) {
    int[] split = new int[scenarios.size()];
    IntStream.range(0, runs).filter(run -> !failed.contains(run)).forEach(run -> split[scenario(run)]++);
    return split;
  }

  /** How the rows of a run begin. */
  private String start(int run) {
    return scenarios.get(scenario(run)).name() + "," + replicate(run);
  }

  /** Rows that the first {@code runs} runs have in a table, of the rows that stand there. */
  long rows(Map<String, Long> rows, int runs) {
    return IntStream.range(0, runs).mapToLong(run -> rows.getOrDefault(start(run), 0L)).sum();
  }

  /**
   * Runs that are done with: in {@code failed}, or whole in the table of cycles, which each run's rows enter last, and present in that of
   * governments. A pairing may have no rows.
   */
  int finished(Map<String, Long> cycles, Map<String, Long> governments, Set<Integer> failed) {
    int run = 0;
    while (scenarios.size() == 1 || run < runs()) {
      boolean whole = cycles.getOrDefault(start(run), 0L) == scenarios.get(scenario(run)).file().time().cycles() && governments.containsKey(start(run));
      if (!whole && !failed.contains(run)) {
        break;
      }
      run++;
    }
    return run;
  }
}
