package org.pairaid.report;

import java.util.ArrayList;
import java.util.List;
import org.pairaid.experiment.Decimal;

/**
 * Which strategies the governments of one role follow over time.
 *
 * @param scenario the scenario
 * @param role {@code aiding} or {@code receiving}
 * @param styles ways of acting that can be followed
 * @param shares by style and cycle: share of the governments that follow it, mean over replicates, in [0,1]
 */
record Adoption(ScenarioEntry scenario, String role, List<String> styles, double[][] shares) {
  /** Name of the table. */
  static final String FILE = "adoption.csv";
  private static final String HEADER = "scenario,role,strategy,cycle,year,share\n";

  /** {@code adoption.csv}: a row for each scenario, role, strategy and cycle. */
  static String table(List<Adoption> all) {
    StringBuilder rows = new StringBuilder(HEADER);
    for (Adoption adoption : all) {
      for (int s = 0; s < adoption.styles.size(); s++) {
        for (int cycle = 0; cycle < adoption.scenario.cycles(); cycle++) {
          rows.append(adoption.scenario.name()).append(',').append(adoption.role).append(',').append(adoption.styles.get(s)).append(',').append(cycle).append(',')
              .append(adoption.scenario.year(cycle)).append(',');
          Decimal.append(rows, adoption.shares[s][cycle]);
          rows.append('\n');
        }
      }
    }
    return rows.toString();
  }

  /** Lower edges of the styles' areas when they stand on each other, and last the top, by cycle. */
  double[][] layers() {
    double[][] layers = new double[styles.size() + 1][scenario.cycles()];
    for (int s = 0; s < styles.size(); s++) {
      for (int cycle = 0; cycle < scenario.cycles(); cycle++) {
        layers[s + 1][cycle] = layers[s][cycle] + shares[s][cycle];
      }
    }
    return layers;
  }

  /** Styles of some adoptions, each once. */
  static List<String> styles(List<Adoption> all) {
    return new ArrayList<>(all.stream().flatMap(adoption -> adoption.styles.stream()).distinct().toList());
  }
}
