package org.pairaid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairaid.cli.Console.pairaid;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not in this build is asked for before anything runs. */
class EngineOptionsTest {
  @TempDir Path folder;

  private void assertRefused(String words, String message) {
    Console.Outcome outcome = pairaid(("run scenarios/baseline.yaml --out " + folder.resolve("out") + " " + words).split(" "));
    assertThat(outcome.err()).startsWith("pairaid: ").contains(message);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"--engine spark | --engine spark: needs --master", "--master spark://h:7077 | --master: expected with --engine spark", "--engine sparc | Maybe spark?"})
  void enginesAreChecked(String words, String message) {
    assertRefused(words, message);
  }

  @Test
  void parquetSaysHowToGetDuckDb() {
    String home = System.getProperty("user.home");
    System.setProperty("user.home", folder.toString());
    try {
      assertRefused("--parquet", "--parquet needs DuckDB, as duckdb_jdbc-1.5.5.1.jar in " + folder.resolve(".pairaid/lib"));
    } finally {
      System.setProperty("user.home", home);
    }
  }
}
