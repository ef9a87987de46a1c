package org.pairaid.experiment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.StatUtils;

/** Values of one variant's governments or pairings, averaged over a window of cycles, by replicate. */
public final class EntityValues {
  private final List<String> columns;
  private final int replicates;
  private final int allReplicates;
  private final boolean[] seen;
  private final Map<String, double[][]> sums = new LinkedHashMap<>();
  private final Map<String, int[][]> counts = new LinkedHashMap<>();

  EntityValues(List<String> columns, int replicates, int allReplicates) {
    this.columns = columns;
    this.replicates = replicates;
    this.allReplicates = allReplicates;
    seen = new boolean[replicates];
  }

  void add(String key, int column, int replicate, double value) {
    seen[replicate] = true;
    double[][] sum = sums.computeIfAbsent(key, any -> new double[columns.size()][replicates]);
    int[][] count = counts.computeIfAbsent(key, any -> new int[columns.size()][replicates]);
    if (!Double.isNaN(value)) {
      sum[column][replicate] += value;
      count[column][replicate]++;
    }
  }

  /** Replicates read: the first ones of the table. */
  public int replicates() {
    return replicates;
  }

  /** Whether the table holds more replicates than were read. */
  public boolean sampled() {
    return replicates < allReplicates;
  }

  /** All keys, in the order of the table. */
  public List<String> keys() {
    return List.copyOf(sums.keySet());
  }

  /** Mean over the replicates of the table, one without that key counted as 0: what a pair that is made in some of them gets on average. */
  public double expected(String key, String column) {
    double sum = 0;
    int present = 0;
    double[] values = of(key, column);
    for (int r = 0; r < replicates; r++) {
      present += seen[r] ? 1 : 0;
      sum += Double.isNaN(values[r]) ? 0 : values[r];
    }
    return sum / present;
  }

  /** Whether there is anything of that key. */
  public boolean has(String key) {
    return sums.containsKey(key);
  }

  /** Values by replicate; not a number where there is none. */
  public double[] of(String key, String column) {
    int c = columns.indexOf(column);
    double[] values = new double[replicates];
    for (int r = 0; r < replicates; r++) {
      int count = has(key) ? counts.get(key)[c][r] : 0;
      values[r] = count == 0 ? Double.NaN : sums.get(key)[c][r] / count;
    }
    return values;
  }

  /** Mean over the replicates that have a value; not a number without any. */
  public double mean(String key, String column) {
    double[] values = of(key, column);
    return StatUtils.mean(Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray());
  }
}
