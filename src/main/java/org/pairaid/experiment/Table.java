package org.pairaid.experiment;

import java.util.List;
import java.util.function.ToIntFunction;
import org.pairaid.indicator.GovernmentRecorder;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.indicator.PairingRecorder;
import org.pairaid.scenario.Scenario;

/** The tables that every run adds rows to. */
enum Table {
  /** Indicators by cycle. */
  CYCLES("cycles.csv", "", Indicators.ALL.stream().map(Indicator::name).toList(), scenario -> 1),
  /** Paired aiders and all receivers by cycle. */
  GOVERNMENTS("governments.csv", "government,role,strategy,", GovernmentRecorder.COLUMNS,
      scenario -> (int) scenario.file().pairings().pairs().stream().map(pair -> pair.aiding()).distinct().count() + scenario.file().receiving().size()),
  /** Pairings by cycle. */
  PAIRINGS("pairings.csv", "aiding,receiving,", PairingRecorder.COLUMNS, scenario -> scenario.file().pairings().pairs().size());

  private final String file;
  private final String header;
  private final ToIntFunction<Scenario> rowsOfACycle;

  Table(String file, String key, List<String> columns, ToIntFunction<Scenario> rowsOfACycle) {
    this.file = file;
    this.rowsOfACycle = rowsOfACycle;
    header = "scenario,replicate,cycle,year," + key + String.join(",", columns) + "\n";
  }

  String file() {
    return file;
  }

  /** The first line. */
  String header() {
    return header;
  }

  /** Rows that one run adds. */
  int rows(Scenario scenario) {
    return scenario.file().time().cycles() * rowsOfACycle.applyAsInt(scenario);
  }
}
