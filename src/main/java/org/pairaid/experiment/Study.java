package org.pairaid.experiment;

import java.util.List;
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

  /** Rows that the first {@code runs} runs add to a table, those in {@code failed} apart. */
  long rows(Table table, int runs, Set<Integer> failed) {
    int[] split = split(runs, failed);
    return IntStream.range(0, split.length).mapToLong(s -> (long) split[s] * table.rows(scenarios.get(s))).sum();
  }

  /** Runs that are done with in a table of that many rows: they are whole in it, or in {@code failed}. */
  int finished(Table table, long rows, Set<Integer> failed) {
    long left = rows;
    int run = 0;
    while (scenarios.size() == 1 || run < runs()) {
      long here = failed.contains(run) ? 0 : table.rows(scenarios.get(scenario(run)));
      if (here > left) {
        break;
      }
      left -= here;
      run++;
    }
    return run;
  }
}
