package org.pairaid.experiment;

import java.util.List;
import org.pairaid.indicator.GovernmentRecorder;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.indicator.PairingRecorder;

/** The tables that every run adds rows to. */
enum Table {
  /** Indicators by cycle. */
  CYCLES("cycles.csv", "", Indicators.ALL.stream().map(Indicator::name).toList()),
  /** Paired aiders and all receivers by cycle. */
  GOVERNMENTS("governments.csv", "government,role,strategy,", GovernmentRecorder.COLUMNS),
  /** Pairings by cycle. */
  PAIRINGS("pairings.csv", "aiding,receiving,", PairingRecorder.COLUMNS);

  private final String file;
  private final String header;

  Table(String file, String key, List<String> columns) {
    this.file = file;
    header = "scenario,replicate,cycle,year," + key + String.join(",", columns) + "\n";
  }

  String file() {
    return file;
  }

  /** The first line. */
  String header() {
    return header;
  }
}
