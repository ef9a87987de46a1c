package org.pairaid.experiment;

import java.util.List;
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

  /** How many of the first {@code runs} runs are of each scenario; a single scenario can have more than it asks for. */
  int[] split(int runs) {
    int[] split = new int[scenarios.size()];
    int left = runs;
    for (int s = 0; s < split.length; s++) {
      split[s] = split.length == 1 ? left : Math.min(left, scenarios.get(s).replicates());
      left -= split[s];
    }
    return split;
  }

  /** Rows that the first {@code runs} runs add to a table. */
  long rows(Table table, int runs) {
    int[] split = split(runs);
    return IntStream.range(0, split.length).mapToLong(s -> (long) split[s] * table.rows(scenarios.get(s))).sum();
  }

  /** Runs whose rows are whole in a table of that many rows. */
  int finished(Table table, long rows) {
    long left = rows;
    int runs = 0;
    for (Scenario scenario : scenarios) {
      long whole = left / table.rows(scenario);
      boolean last = scenarios.size() == 1 || whole < scenario.replicates();
      long here = last ? whole : scenario.replicates();
      runs += (int) here;
      if (last) {
        break;
      }
      left -= here * table.rows(scenario);
    }
    return runs;
  }
}
