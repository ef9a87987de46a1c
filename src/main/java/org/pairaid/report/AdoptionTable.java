package org.pairaid.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pairaid.experiment.CsvScanner;

/** Counts in {@code governments.csv} who follows which strategy, where there is more than one to follow. */
final class AdoptionTable {
  private static final List<String> ROLES = List.of("aiding", "receiving");

  private AdoptionTable() {}

  /** Roles and scenarios in which governments can follow several strategies; empty where none can. */
  static List<Adoption> read(Path results, Manifest manifest) throws IOException {
    List<Adoption> all = new ArrayList<>();
    for (ScenarioEntry scenario : manifest.scenarios()) {
      for (String role : ROLES) {
        List<String> styles = scenario.styles().get(role);
        if (styles.size() > 1) {
          all.add(new Adoption(scenario, role, styles, new double[styles.size()][scenario.cycles()]));
        }
      }
    }
    if (!all.isEmpty()) {
      count(results.resolve(GovernmentsTable.FILE), all);
    }
    return all;
  }

  private static void count(Path file, List<Adoption> all) throws IOException {
    try (CsvScanner table = new CsvScanner(file)) {
      int scenario = table.column("scenario");
      int cycle = table.column("cycle");
      int role = table.column("role");
      int strategy = table.column("strategy");
      while (table.next()) {
        for (Adoption adoption : all) {
          if (table.text(scenario).equals(adoption.scenario().name()) && table.text(role).equals(adoption.role())) {
            int style = adoption.styles().indexOf(table.text(strategy));
            int at = table.integer(cycle);
            if (style < 0 || at < 0 || at >= adoption.scenario().cycles()) {
              throw table.damaged("no " + adoption.role() + " government of scenario " + adoption.scenario().name() + " can follow \"" + table.text(strategy) + "\" in cycle " + at);
            }
            adoption.shares()[style][at]++;
          }
        }
      }
    }
    for (Adoption adoption : all) {
      for (int at = 0; at < adoption.scenario().cycles(); at++) {
        double governments = 0;
        for (double[] counts : adoption.shares()) {
          governments += counts[at];
        }
        for (double[] counts : adoption.shares()) {
          counts[at] /= governments;
        }
      }
    }
  }
}
