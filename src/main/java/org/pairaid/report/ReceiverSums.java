package org.pairaid.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sums of the receivers' aid dependence over the replicates of one scenario. */
final class ReceiverSums {
  private final ScenarioEntry scenario;
  private final Map<String, double[]> sums = new LinkedHashMap<>();
  private final Map<String, int[]> counts = new LinkedHashMap<>();
  private int replicates;
  private int last = -1;

  ReceiverSums(ScenarioEntry scenario) {
    this.scenario = scenario;
  }

  ScenarioEntry scenario() {
    return scenario;
  }

  /** Says which replicate the next values are of; replicates come one after the other. */
  void replicate(int number) {
    if (number != last || replicates == 0) {
      last = number;
      replicates++;
    }
  }

  /** Replicates begun so far. */
  int replicates() {
    return replicates;
  }

  boolean isEmpty() {
    return sums.isEmpty();
  }

  /** Adds a value; false if the scenario has no such cycle. */
  boolean add(String receiver, int cycle, double value) {
    if (cycle < 0 || cycle >= scenario.cycles()) {
      return false;
    }
    double[] sum = sums.computeIfAbsent(receiver, id -> new double[scenario.cycles()]);
    int[] count = counts.computeIfAbsent(receiver, id -> new int[scenario.cycles()]);
    if (!Double.isNaN(value)) {
      sum[cycle] += value;
      count[cycle]++;
    }
    return true;
  }

  /** The means over the replicates read. */
  ReceiverMeans means(int replicatesRead) {
    double[][] means = new double[sums.size()][scenario.cycles()];
    int row = 0;
    for (Map.Entry<String, double[]> entry : sums.entrySet()) {
      int[] count = counts.get(entry.getKey());
      for (int cycle = 0; cycle < scenario.cycles(); cycle++) {
        means[row][cycle] = count[cycle] == 0 ? Double.NaN : entry.getValue()[cycle] / count[cycle];
      }
      row++;
    }
    return new ReceiverMeans(scenario, List.copyOf(sums.keySet()), means, replicatesRead);
  }
}
