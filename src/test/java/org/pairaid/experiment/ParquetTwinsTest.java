package org.pairaid.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.strategy.Strategies;

/** When Parquet twins are there; what is in them is held against the tables by {@code src/it/parquet.sh}. */
class ParquetTwinsTest {
  @TempDir Path folder;

  private void fill(int replicates) throws Exception {
    List<String> settings = List.of("run.replicates=" + replicates, "time.cycles=2", "interventions=[]");
    Study study = new Study(List.of(ScenarioReader.read(Path.of("src/test/resources/golden/world.yaml"), settings, Strategies.builtIn())), Strategies.builtIn());
    new Results(folder).fill(study, Execution.here(1));
  }

  @Test
  void aTableThatChangesLosesItsTwinAndNothingElseGoes() throws Exception {
    fill(1);
    for (String file : List.of("cycles.parquet", "mine.parquet")) {
      Files.writeString(folder.resolve(file), "x");
    }
    fill(1);
    assertThat(folder.resolve("cycles.parquet")).as("nothing was run").exists();
    fill(2);
    assertThat(folder.resolve("cycles.parquet")).doesNotExist();
    assertThat(folder.resolve("mine.parquet")).exists();
    Files.writeString(folder.resolve("extra.parquet"), "x");
    DerivedTable.write(folder, "extra.csv", "a\n1\n");
    assertThat(folder.resolve("extra.parquet")).doesNotExist();
  }

  @Test
  void thereAreNoneOfAnUnfinishedStudy() throws Exception {
    Files.writeString(folder.resolve("manifest.json"), "{\"status\": \"interrupted\", \"tables\": {}}");
    assertThatThrownBy(() -> new ParquetTwins(null).write(folder)).isInstanceOf(ResultsException.class).hasMessageContaining("holds no finished results");
  }
}
