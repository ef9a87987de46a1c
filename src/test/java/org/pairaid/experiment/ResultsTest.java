package org.pairaid.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.strategy.Strategies;

class ResultsTest {
  private static final Path BASELINE = Path.of("scenarios/baseline.yaml");

  @TempDir Path folder;

  private static Study study(String... settings) throws Exception {
    Strategies strategies = Strategies.builtIn();
    return new Study(List.of(ScenarioReader.read(BASELINE, Arrays.asList(settings), strategies)), strategies);
  }

  private static Study small(int replicates) throws Exception {
    return study("time.cycles=2", "run.replicates=" + replicates);
  }

  private Results.Outcome fill(String name, Study study, int threads) throws Exception {
    return new Results(folder.resolve(name)).fill(study, Execution.here(threads));
  }

  private byte[] table(String name, String table) throws IOException {
    return Files.readAllBytes(folder.resolve(name).resolve(table));
  }

  @Test
  void threadsDoNotChangeAByte() throws Exception {
    fill("one", small(9), 1);
    fill("four", small(9), 4);
    assertThat(table("one", "cycles.csv")).isEqualTo(table("four", "cycles.csv"));
    assertThat(table("one", "governments.csv")).isEqualTo(table("four", "governments.csv"));
  }

  @Test
  void aLargerEnsembleBeginsWithTheRowsOfASmallerOne() throws Exception {
    fill("small", small(6), 2);
    fill("large", small(12), 2);
    for (String table : List.of("cycles.csv", "governments.csv", "pairings.csv")) {
      byte[] head = table("small", table);
      assertThat(Arrays.copyOf(table("large", table), head.length)).isEqualTo(head);
    }
  }

  @Test
  void aFinishedStudyIsContinuedWhenMoreReplicatesAreAskedFor() throws Exception {
    fill("whole", small(8), 2);
    fill("grown", small(3), 2);
    Results.Outcome grown = fill("grown", small(8), 2);
    assertThat(grown).isEqualTo(new Results.Outcome(3, 8, 8, List.of()));
    assertThat(table("grown", "cycles.csv")).isEqualTo(table("whole", "cycles.csv"));
    assertThat(table("grown", "governments.csv")).isEqualTo(table("whole", "governments.csv"));
  }

  @Test
  void anInterruptedRunLeavesNoTableThatReadsAsCompleteAndGoesOn() throws Exception {
    fill("whole", small(8), 2);
    AtomicInteger asked = new AtomicInteger();
    Results.Outcome cut = new Results(folder.resolve("cut")).fill(small(8), Execution.here(2).until(() -> asked.incrementAndGet() > 3));
    assertThat(cut).isEqualTo(new Results.Outcome(0, 3, 8, List.of()));
    assertThat(folder.resolve("cut/cycles.csv")).doesNotExist();
    assertThat(Manifest.read(folder.resolve("cut")).path("status").asString()).isEqualTo("interrupted");
    assertThat(fill("cut", small(8), 1)).isEqualTo(new Results.Outcome(3, 8, 8, List.of()));
    assertThat(table("cut", "governments.csv")).isEqualTo(table("whole", "governments.csv"));
  }

  /** A gap that chance opens: how many rows a run has, nobody knows beforehand. */
  @Test
  void runsOfDifferentLengthGoOnToo() throws Exception {
    String[] settings = {"time.cycles=4", "run.replicates=8", "pairings={rule: random, revision: 1}", "trigger.end.graduated=.2", "graduation={cycles: 1, threshold: .5}", "development.growthNoise=.5"};
    fill("whole", study(settings), 2);
    AtomicInteger asked = new AtomicInteger();
    new Results(folder.resolve("cut")).fill(study(settings), Execution.here(2).until(() -> asked.incrementAndGet() > 3));
    assertThat(fill("cut", study(settings), 1)).isEqualTo(new Results.Outcome(3, 8, 8, List.of()));
    for (String table : List.of("cycles.csv", "governments.csv", "pairings.csv")) {
      assertThat(table("cut", table)).isEqualTo(table("whole", table));
    }
    var rows = Files.readAllLines(folder.resolve("whole/pairings.csv")).stream().skip(1).collect(java.util.stream.Collectors.groupingBy(row -> row.split(",")[1], java.util.stream.Collectors.counting()));
    assertThat(rows.values().stream().distinct()).as("rows of a run").hasSizeGreaterThan(1);
  }

  @Test
  void aTableThatWasCutInTheMiddleOfARowIsMended() throws Exception {
    fill("whole", small(5), 2);
    fill("torn", small(5), 2);
    Path torn = folder.resolve("torn");
    for (String name : List.of("cycles.csv", "governments.csv", "pairings.csv")) {
      Files.move(torn.resolve(name), torn.resolve(name + ".part"));
      try (FileChannel channel = FileChannel.open(torn.resolve(name + ".part"), StandardOpenOption.WRITE)) {
        channel.truncate(channel.size() * 2 / 3);
      }
    }
    Results.Outcome mended = fill("torn", small(5), 2);
    assertThat(mended.kept()).isBetween(2, 3);
    assertThat(table("torn", "cycles.csv")).isEqualTo(table("whole", "cycles.csv"));
    assertThat(table("torn", "governments.csv")).isEqualTo(table("whole", "governments.csv"));
  }

  @Test
  void resultsOfAnotherRunAreNotOverwrittenUnlessForced() throws Exception {
    fill("taken", small(2), 1);
    Study other = study("time.cycles=2", "run.replicates=2", "assessment.stakes=2");
    assertThatThrownBy(() -> fill("taken", other, 1)).isInstanceOf(FolderTakenException.class).hasMessageContaining("another run").hasMessageContaining("--force");
    Results.Outcome forced = new Results(folder.resolve("taken")).fill(other, Execution.here(1).forced());
    assertThat(forced).isEqualTo(new Results.Outcome(0, 2, 2, List.of()));
    assertThatThrownBy(() -> fill("taken", study("time.cycles=2", "run.replicates=1", "assessment.stakes=2"), 1))
        .isInstanceOf(FolderTakenException.class).hasMessageContaining("more than the 1 asked for");
  }

  @Test
  void twoProcessesCannotWriteToOneFolder() throws Exception {
    Path taken = Files.createDirectories(folder.resolve("locked"));
    try (FileChannel channel = FileChannel.open(taken.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE); var lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThatThrownBy(() -> fill("locked", small(1), 1)).isInstanceOf(FolderTakenException.class).hasMessageContaining("another pairaid");
    }
  }

  @Test
  void theManifestHoldsTheHashesOfTheTables() throws Exception {
    fill("hashed", small(2), 2);
    var tables = Manifest.read(folder.resolve("hashed")).path("tables");
    for (String table : List.of("cycles.csv", "governments.csv", "pairings.csv")) {
      assertThat(tables.path(table).asString()).isEqualTo(HexFormat.of().formatHex(TableFile.sha256().digest(table("hashed", table))));
    }
  }

  @Test
  void variantsAreTheSameUntilTheirPolicyDiffers() throws Exception {
    fill("before", study("time.cycles=4", "run.replicates=3"), 2);
    fill("after", study("time.cycles=4", "run.replicates=3", "interventions=[{cycle: 2, set: {assessment.stakes: 3}}]"), 2);
    List<String> before = Files.readAllLines(folder.resolve("before/cycles.csv"));
    List<String> after = Files.readAllLines(folder.resolve("after/cycles.csv"));
    for (int row = 1; row < before.size(); row++) {
      int cycle = Integer.parseInt(before.get(row).split(",")[2]);
      assertThat(after.get(row).equals(before.get(row))).as(before.get(row)).isEqualTo(cycle < 2);
    }
  }
}
