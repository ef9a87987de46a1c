package org.pairaid.indicator;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairaid.cycle.Observer;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.World;

/**
 * Takes, at the end of each cycle, one row for each pair of entries of the scenario: {@link #COLUMNS}. Where entries stand for many governments the row holds the
 * sum of funds and projects over their pairings, mean trust, and fit weighted by funds.
 */
public final class PairingRecorder implements Observer {
  /**
   * Columns of {@code pairings.csv} after scenario, replicate, cycle, year, aiding and receiving: yearly funds (亿元), trust at the
   * cycle's end, projects launched, and their funds-weighted fit (not a number where none was launched).
   */
  public static final List<String> COLUMNS = List.of("funds", "trust", "projects", "project_fit");

  private final Sink sink;
  private int[] projects = {};
  private double[] launched = {};
  private double[] fit = {};

  /** Takes the rows over. */
  @FunctionalInterface
  public interface Sink {
    /** One row; the array is not kept. */
    void row(int cycle, String aiding, String receiving, double... values);
  }

  public PairingRecorder(Sink sink) {
    this.sink = sink;
  }

  @Override
  public void paired(World world) {
    int pairings = world.pairings().size();
    projects = new int[pairings];
    launched = new double[pairings];
    fit = new double[pairings];
  }

  @Override
  public void launched(World world, Pairing pairing, Project project) {
    int l = pairing.index();
    projects[l]++;
    launched[l] += project.funds();
    fit[l] += project.funds() * project.fit().overall();
  }

  @Override
  public void cycleEnded(World world) {
    Map<List<String>, EntryRow> rows = new LinkedHashMap<>();
    for (Pairing pairing : world.pairings()) {
      int l = pairing.index();
      var entries = List.of(pairing.aider().profile().entry(), pairing.receiver().profile().entry());
      rows.computeIfAbsent(entries, any -> new EntryRow(5)).add("", pairing.funds(), pairing.trust(), projects[l], fit[l], launched[l]);
    }
    rows.forEach((entries, row) -> sink.row(world.cycle(), entries.get(0), entries.get(1), row.sum(0), row.mean(1), row.sum(2),
        row.sum(2) == 0 ? Double.NaN : row.sum(3) / row.sum(4)));
    Arrays.fill(projects, 0);
    Arrays.fill(launched, 0);
    Arrays.fill(fit, 0);
  }
}
