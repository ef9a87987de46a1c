package org.pairaid.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pairaid.experiment.CsvScanner;
import org.pairaid.experiment.ResultsException;
import org.pairaid.indicator.Applicable;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;

/** Reads {@code cycles.csv} in one pass and with bounded memory. */
final class CyclesTable {
  static final String FILE = "cycles.csv";
  /** Most replicates that quantiles are taken from. */
  static final int RETAINED = 10_000;
  private static final long RETAINED_NUMBERS = 16_000_000;

  private final List<Ensemble> ensembles;
  private final List<String> missing;
  private final Applicable applicable;

  private CyclesTable(List<Ensemble> ensembles, List<String> missing, Applicable applicable) {
    this.ensembles = ensembles;
    this.applicable = applicable;
    this.missing = missing;
  }

  /** The scenarios in the order of the manifest. */
  List<Ensemble> ensembles() {
    return ensembles;
  }

  /** Which indicators say something of these scenarios. */
  Applicable applicable() {
    return applicable;
  }

  /** Indicators that the table has no column of. */
  List<String> missing() {
    return missing;
  }

  /**
   * Reads the table of a results folder.
   *
   * @throws ResultsException if it is missing, cut off, or not the table that the manifest describes
   */
  static CyclesTable read(Path results, Manifest manifest) throws IOException {
    Path file = results.resolve(FILE);
    try (CsvScanner table = new CsvScanner(file)) {
      var missing = new ArrayList<String>();
      int[] columns = columns(table, missing);
      int scenario = table.column("scenario");
      int cycle = table.column("cycle");
      var tallies = new ArrayList<Tally>();
      for (ScenarioEntry entry : manifest.scenarios()) {
        tallies.add(new Tally(entry, retained(manifest, entry)));
      }
      var applicable = new Applicable();
      int current = 0;
      String name = tallies.get(0).scenario().name();
      while (table.next()) {
        while (!table.text(scenario).equals(name)) {
          if (++current == tallies.size()) {
            throw table.damaged("scenario \"" + table.text(scenario) + "\" is not the one that " + Manifest.FILE + " expects here");
          }
          name = tallies.get(current).scenario().name();
        }
        Tally tally = tallies.get(current);
        if (table.integer(cycle) != tally.nextCycle()) {
          throw table.damaged("cycle " + table.text(cycle) + " stands where cycle " + tally.nextCycle() + " should");
        }
        for (int i = 0; i < columns.length; i++) {
          double value = columns[i] < 0 ? Double.NaN : table.number(columns[i]);
          tally.add(i, value);
          applicable.take(i, value);
        }
        tally.endRow();
      }
      for (Tally tally : tallies) {
        requireAll(file, tally);
      }
      return new CyclesTable(tallies.stream().map(Tally::ensemble).toList(), missing, applicable);
    }
  }

  private static int[] columns(CsvScanner table, List<String> missing) {
    int[] columns = new int[Indicators.ALL.size()];
    for (int i = 0; i < columns.length; i++) {
      Indicator indicator = Indicators.ALL.get(i);
      columns[i] = table.header().indexOf(indicator.name());
      if (columns[i] < 0) {
        missing.add(indicator.name());
      }
    }
    return columns;
  }

  private static int retained(Manifest manifest, ScenarioEntry scenario) {
    long numbers = (long) manifest.scenarios().size() * Indicators.ALL.size() * scenario.cycles();
    return (int) Math.max(1, Math.min(RETAINED, RETAINED_NUMBERS / numbers));
  }

  private static void requireAll(Path file, Tally tally) throws ResultsException {
    ScenarioEntry scenario = tally.scenario();
    long expected = (long) scenario.replicatesDone() * scenario.cycles();
    if (tally.rows() != expected) {
      throw new ResultsException(file + " holds " + tally.rows() + " rows of scenario " + scenario.name() + ", but " + Manifest.FILE + " says "
          + scenario.replicatesDone() + " replicates of " + scenario.cycles() + " cycles, which makes " + expected
          + ". It was not written to its end, or belongs to another run; run the scenario again");
    }
  }
}
