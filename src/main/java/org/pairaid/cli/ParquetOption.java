package org.pairaid.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pairaid.experiment.DuckDb;
import org.pairaid.experiment.ParquetTwins;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Asks for the Parquet twins of a folder's tables. */
final class ParquetOption {
  @Option(names = "--parquet", description = "Writes every table as a Parquet file too: cycles.parquet beside cycles.csv. Made by DuckDB, which ./pairaid fetches when it is first asked for.")
  private boolean asked;

  private DuckDb duckDb;

  /** Finds what it needs, before anything is run. */
  void check(CommandSpec spec) throws IOException {
    if (asked) {
      List<Path> folders = new ArrayList<>(List.of(Path.of(System.getProperty("user.home"), ".pairaid", "lib")));
      if (System.getProperty("pairaid.home") != null) {
        folders.add(Path.of(System.getProperty("pairaid.home"), "target", "lib"));
      }
      duckDb = DuckDb.find(folders).orElseThrow(() -> new ParameterException(spec.commandLine(), "--parquet needs DuckDB, as duckdb_jdbc-1.5.5.1.jar in " + folders.get(0)
          + ". This gets it: mvn dependency:copy -Dartifact=org.duckdb:duckdb_jdbc:1.5.5.1 -DoutputDirectory=" + folders.get(0)));
    }
  }

  /** Writes the twins, where they were asked for. */
  void write(Path folder) throws IOException {
    if (asked) {
      new ParquetTwins(duckDb).write(folder);
    }
  }
}
