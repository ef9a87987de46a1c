package org.pairaid.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.pairaid.experiment.DerivedTable;

/** The tables of what results are held against: written where scenarios name observations or targets. */
final class HeldAgainst {
  private HeldAgainst() {}

  static void write(Path results, List<Ensemble> ensembles) throws IOException {
    if (ObservedTable.needed(ensembles)) {
      DerivedTable.write(results, ObservedTable.FILE, ObservedTable.of(ensembles));
    }
    if (TargetsTable.needed(ensembles)) {
      DerivedTable.write(results, TargetsTable.FILE, TargetsTable.of(ensembles));
    }
  }
}
