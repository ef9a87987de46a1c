package org.pairaid.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairaid.experiment.ResultsException;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;

class ReadingTest {
  private static final Indicator FIT = Indicators.find("project_fit").orElseThrow();
  @TempDir Path folder;

  @Test
  void summarisesByIndicatorAndCycleAndPairsTheChange() throws IOException {
    Ensemble ensemble = ResultsFolder.ensemble(new ResultsFolder(folder, 2, 2012).scenario("a", "A", 4, (name, r, c) -> r + 10 * c * (r % 2)).write());
    assertThat(ensemble.at(FIT, 0).mean().mean()).isEqualTo(1.5);
    assertThat(ensemble.at(FIT, 0).median()).isEqualTo(1.5);
    assertThat(ensemble.change(FIT).mean()).as("last less first, 0 10 0 10").isEqualTo(5);
    assertThat(ensemble.change(FIT).coversZero()).isTrue();
  }

  @Test
  void emptyCellsAreLeftOut() throws IOException {
    Ensemble ensemble = ResultsFolder.ensemble(new ResultsFolder(folder, 2, 2012)
        .scenario("a", "A", 3, (name, r, c) -> c == 0 && (r == 0 || name.equals("delivery")) ? Double.NaN : r).write());
    assertThat(ensemble.at(FIT, 0).mean().n()).isEqualTo(2);
    assertThat(ensemble.at(FIT, 0).median()).isEqualTo(1.5);
    assertThat(ensemble.change(FIT).n()).isEqualTo(2);
    Indicator delivery = Indicators.find("delivery").orElseThrow();
    assertThat(ensemble.at(delivery, 0).median()).isNaN();
    assertThat(ensemble.change(delivery).n()).isZero();
  }

  @Test
  void aFolderWithoutResultsIsNamed() {
    assertThatThrownBy(() -> Report.of(folder)).isInstanceOf(ResultsException.class).hasMessageContaining("holds no results").hasMessageContaining("manifest.json");
    assertThatThrownBy(() -> Report.of(folder.resolve("none"))).isInstanceOf(ResultsException.class).hasMessageContaining("is not a folder");
  }

  @Test
  void aHalfWrittenManifestIsNamed() throws IOException {
    Path manifest = example().write().resolve("manifest.json");
    Files.writeString(manifest, Files.readString(manifest).substring(0, 200));
    assertThatThrownBy(() -> Report.of(folder)).isInstanceOf(ResultsException.class).hasMessageContaining("not written to its end");
    Files.writeString(manifest, "{}");
    assertThatThrownBy(() -> Report.of(folder)).isInstanceOf(ResultsException.class).hasMessageContaining("names no scenario");
  }

  @Test
  void aRunWithoutAFinishedReplicateIsNamed() throws IOException {
    example().claim(0).write();
    assertThatThrownBy(() -> Report.of(folder)).isInstanceOf(ResultsException.class).hasMessageContaining("no finished replicate");
  }

  @Test
  void aMissingTableIsNamed() throws IOException {
    Files.delete(example().write().resolve("cycles.csv"));
    assertThatThrownBy(() -> Report.of(folder)).isInstanceOf(ResultsException.class).hasMessageContaining("cycles.csv");
  }

  @Test
  void aTableWithFewerRowsThanTheManifestSaysIsNamed() throws IOException {
    example().claim(5).write();
    assertThatThrownBy(() -> Report.of(folder)).isInstanceOf(ResultsException.class).hasMessageContaining("holds 6 rows").hasMessageContaining("which makes 10");
  }

  @Test
  void aTableCutWithinALineIsNamed() throws IOException {
    Path table = example().write().resolve("cycles.csv");
    String text = Files.readString(table);
    Files.writeString(table, text.substring(0, text.length() - 30));
    assertThatThrownBy(() -> Report.of(folder)).isInstanceOf(ResultsException.class).hasMessageContaining("ends within a line");
  }

  @Test
  void cyclesOutOfOrderAreNamed() throws IOException {
    Path table = example().write().resolve("cycles.csv");
    List<String> lines = Files.readAllLines(table);
    lines.remove(2);
    Files.write(table, lines);
    assertThatThrownBy(() -> Report.of(folder)).isInstanceOf(ResultsException.class).hasMessageContaining("cycle 0 stands where cycle 1 should");
  }

  @Test
  void anIndicatorThatAnotherVersionDidNotKnowIsWarnedOf() throws IOException {
    Path table = example().write().resolve("cycles.csv");
    Files.writeString(table, Files.readString(table).replaceFirst("aid_gini", "something_else"));
    assertThat(Report.of(folder).warnings()).singleElement().asString().contains("aid_gini");
  }

  @Test
  void meansByReceiverAreOverTheFirstReplicatesOnly() throws IOException {
    Path results = new ResultsFolder(folder, 1, 2012).scenario("a", "A", GovernmentsTable.REPLICATES + 5, (name, r, c) -> 0).write();
    ReceiverMeans means = GovernmentsTable.read(results, ManifestReader.read(results)).get(0);
    assertThat(means.receivers()).containsExactly("w1", "w2");
    assertThat(means.replicates()).isEqualTo(1000);
    assertThat(means.sampled()).isTrue();
    assertThat(means.means()[0][0]).as(".1 + .001 * mean of 0..999").isEqualTo(.5995, within(1e-9));
  }

  @Test
  void aRunMayHaveNoTableOfGovernmentsButNotHalfOfOne() throws IOException {
    Path results = example().write();
    Path table = results.resolve("governments.csv");
    List<String> lines = Files.readAllLines(table);
    Files.write(table, lines.subList(0, 7));
    assertThatThrownBy(() -> Report.of(results)).isInstanceOf(ResultsException.class).hasMessageContaining("1 replicates");
    Files.delete(table);
    assertThatThrownBy(() -> Report.of(results)).as("the manifest lists it").isInstanceOf(ResultsException.class);
    Path manifest = results.resolve("manifest.json");
    Files.writeString(manifest, Files.readString(manifest).replace("governments.csv", "other.csv"));
    assertThat(Report.of(results).warnings()).isEmpty();
  }

  private ResultsFolder example() {
    return new ResultsFolder(folder, 2, 2012).scenario("a", "A", 3, (name, r, c) -> .1 * r);
  }
}
