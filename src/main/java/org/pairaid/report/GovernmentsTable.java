package org.pairaid.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pairaid.experiment.CsvScanner;
import org.pairaid.experiment.ResultsException;

/** Reads the aid dependence of receivers from {@code governments.csv}, of the first replicates of each scenario only. */
final class GovernmentsTable {
  static final String FILE = "governments.csv";
  /** Most replicates that are read. */
  static final int REPLICATES = 1000;
  private static final String RECEIVING = "receiving";

  private final Path file;
  private final List<ReceiverSums> scenarios;

  private GovernmentsTable(Path file, Manifest manifest) {
    this.file = file;
    scenarios = manifest.scenarios().stream().map(ReceiverSums::new).toList();
  }

  /**
   * Means by scenario, in the order of the manifest; empty where the run wrote no such table.
   *
   * @throws ResultsException if the table is cut off, or missing although the manifest lists it
   */
  static List<ReceiverMeans> read(Path results, Manifest manifest) throws IOException {
    Path file = results.resolve(FILE);
    if (!Files.exists(file) && !manifest.tables().containsKey(FILE)) {
      return List.of();
    }
    var reading = new GovernmentsTable(file, manifest);
    reading.take();
    var means = new ArrayList<ReceiverMeans>();
    for (ReceiverSums sums : reading.scenarios) {
      means.add(reading.complete(sums));
    }
    return means;
  }

  private void take() throws IOException {
    try (CsvScanner table = new CsvScanner(file)) {
      int scenario = table.column("scenario");
      int replicate = table.column("replicate");
      int cycle = table.column("cycle");
      int government = table.column("government");
      int role = table.column("role");
      int dependence = table.column("aid_dependence");
      int current = 0;
      while (table.next()) {
        while (!table.text(scenario).equals(scenarios.get(current).scenario().name())) {
          if (++current == scenarios.size()) {
            throw table.damaged("scenario \"" + table.text(scenario) + "\" is not the one that " + Manifest.FILE + " expects here");
          }
        }
        ReceiverSums sums = scenarios.get(current);
        sums.replicate(table.integer(replicate));
        if (sums.replicates() > REPLICATES) {
          if (current == scenarios.size() - 1) {
            return;
          }
        } else if (table.text(role).equals(RECEIVING)) {
          if (!sums.add(table.text(government), table.integer(cycle), table.number(dependence))) {
            throw table.damaged("there is no cycle " + table.text(cycle));
          }
        }
      }
    }
  }

  private ReceiverMeans complete(ReceiverSums sums) throws ResultsException {
    int expected = Math.min(REPLICATES, sums.scenario().replicatesDone());
    int read = Math.min(REPLICATES, sums.replicates());
    if (read < expected || sums.isEmpty()) {
      throw new ResultsException(file + " holds " + read + " replicates of scenario " + sums.scenario().name() + ", but " + Manifest.FILE + " says "
          + sums.scenario().replicatesDone() + ". It was not written to its end, or belongs to another run; run the scenario again");
    }
    return sums.means(read);
  }
}
