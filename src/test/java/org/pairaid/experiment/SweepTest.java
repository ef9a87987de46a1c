package org.pairaid.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.Text;
import org.pairaid.scenario.Experiment;
import org.pairaid.scenario.ExperimentReader;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.strategy.AidingStrategy;
import org.pairaid.strategy.AidingStrategyProvider;
import org.pairaid.strategy.NoParameters;
import org.pairaid.strategy.Strategies;
import org.pairaid.strategy.StrategyEntry;

/** Studies over many points: each run is what a run of its own would be, and a folder is what it would be had nothing happened. */
class SweepTest {
  private static final Path WORLD = Path.of("src/test/resources/golden/world.yaml").toAbsolutePath();
  private static final String GRID = """
      design: {kind: grid, levels: 3}
      factors:
        - {path: assessment.stakes, range: [0, 2]}
        - {path: strategies.aiding, values: [calculating, dutiful]}
      """;
  @TempDir Path folder;

  private Experiment experiment(String rest, String... settings) throws Exception {
    Path file = Files.writeString(folder.resolve("study.yaml"), "name: study\nscenario: " + WORLD + "\nset: {time.cycles: 3, interventions: []}\nreplicates: 4\nindicators: [funds, aid_dependence]\n" + rest);
    return ExperimentReader.read(file, List.of(settings), Strategies.builtIn());
  }

  private static Sweep sweep(Experiment experiment) {
    return new Sweep(experiment, Points.of(experiment), "sweep", false, Strategies.builtIn());
  }

  private Sweep.Outcome fill(Experiment experiment, String name, int threads) throws Exception {
    return sweep(experiment).fill(folder.resolve(name), Shard.WHOLE, Execution.here(threads));
  }

  private List<String> lines(String name, String table) throws IOException {
    return Files.readAllLines(folder.resolve(name).resolve(table));
  }

  private String text(String name, String table) throws IOException {
    return Files.readString(folder.resolve(name).resolve(table));
  }

  @Test
  void aPointIsWhatARunWithItsValuesIs() throws Exception {
    Sweep.Outcome outcome = fill(experiment(GRID), "out", 2);
    assertThat(outcome.complete()).isTrue();
    assertThat(lines("out", "points.csv")).containsExactly("point,assessment.stakes,strategies.aiding", "0,0,calculating", "1,0,dutiful", "2,1,calculating", "3,1,dutiful", "4,2,calculating", "5,2,dutiful");
    assertThat(lines("out", "runs.csv").get(0)).isEqualTo("point,replicate,seed,status,funds,aid_dependence,assessment.stakes,strategies.aiding");
    assertThat(lines("out", "runs.csv")).hasSize(1 + 6 * 4);
    assertThat(lines("out", "runs.csv").subList(1, 25)).as("all points of a replicate before the next").extracting(row -> row.split(",")[1] + " " + row.split(",")[0])
        .containsExactlyElementsOf(java.util.stream.IntStream.range(0, 24).mapToObj(i -> i / 6 + " " + i % 6).toList());
    Study alone = new Study(List.of(ScenarioReader.read(WORLD, List.of("time.cycles=3", "interventions=[]", "run.seed=1", "run.replicates=4", "assessment.stakes=2", "strategies.aiding=dutiful"), Strategies.builtIn())), Strategies.builtIn());
    new Results(folder.resolve("alone")).fill(alone, Execution.here(1));
    List<String> header = List.of(lines("alone", "cycles.csv").get(0).split(","));
    List<String> last = lines("alone", "cycles.csv").stream().filter(row -> row.split(",")[2].equals("2")).map(row -> row.split(",", -1)).map(cells -> "5," + cells[1] + ",1,done," + cells[header.indexOf("funds")]
        + "," + cells[header.indexOf("aid_dependence")] + ",2,dutiful").toList();
    assertThat(lines("out", "runs.csv")).containsAll(last);
    assertThat(last).hasSize(4);
  }

  @Test
  void cyclesAreThoseOfTheRuns() throws Exception {
    Experiment experiment = experiment(GRID);
    new Sweep(experiment, Points.of(experiment), "sweep", true, Strategies.builtIn()).fill(folder.resolve("out"), Shard.WHOLE, Execution.here(2));
    List<String> cycles = lines("out", "cycles.csv");
    assertThat(cycles.get(0)).startsWith("point,replicate,cycle,year,aid_dependence,");
    assertThat(cycles).hasSize(1 + 6 * 4 * 3);
    List<String> header = List.of(cycles.get(0).split(","));
    Map<String, String> last = new HashMap<>();
    cycles.stream().map(row -> row.split(",", -1)).filter(cells -> cells[2].equals("2")).forEach(cells -> last.put(cells[0] + " " + cells[1], cells[header.indexOf("funds")]));
    lines("out", "runs.csv").stream().skip(1).map(row -> row.split(",")).forEach(cells -> assertThat(cells[4]).isEqualTo(last.get(cells[0] + " " + cells[1])));
    assertThat(header.subList(4, header.size())).isEqualTo(Indicators.ALL.stream().map(indicator -> indicator.name()).toList());
  }

  @Test
  void threadsAndStopsLeaveNoTrace() throws Exception {
    Experiment experiment = experiment(GRID);
    fill(experiment, "whole", 1);
    for (int stop : new int[] {1, 7, 20}) {
      AtomicInteger asked = new AtomicInteger();
      String name = "cut" + stop;
      Sweep.Outcome cut = sweep(experiment).fill(folder.resolve(name), Shard.WHOLE, Execution.here(3).until(() -> asked.incrementAndGet() > stop));
      assertThat(cut.complete()).isFalse();
      assertThat(cut.done()).isBetween(1L, 23L);
      assertThat(text(name, "manifest.json")).contains("\"interrupted\"");
      assertThat(text("whole", "runs.csv")).as("cut off after whole replicates of points, in order").startsWith(text(name, "runs.csv"));
      // As a kill leaves it: a row cut off, no table of runs.
      Files.writeString(folder.resolve(name).resolve(RunStore.FILE), "0123456789abcdef,0,do", StandardOpenOption.APPEND);
      Files.delete(folder.resolve(name).resolve("runs.csv"));
      Sweep.Outcome rest = fill(experiment, name, 2);
      assertThat(rest.complete()).isTrue();
      assertThat(rest.kept()).isEqualTo(cut.done());
      for (String table : List.of("points.csv", "runs.csv")) {
        assertThat(text(name, table)).isEqualTo(text("whole", table));
      }
    }
  }

  @Test
  void aDamagedRowIsRunAgain() throws Exception {
    Experiment experiment = experiment(GRID);
    fill(experiment, "out", 2);
    String before = text("out", "runs.csv");
    Path store = folder.resolve("out").resolve(RunStore.FILE);
    List<String> rows = new ArrayList<>(Files.readAllLines(store));
    rows.set(5, rows.get(5).replace("done", "d?ne"));
    Files.writeString(store, String.join("\n", rows) + "\n", StandardCharsets.US_ASCII);
    Sweep.Outcome again = fill(experiment, "out", 2);
    assertThat(again.damaged()).isEqualTo(1);
    assertThat(again.kept()).isEqualTo(23);
    assertThat(text("out", "runs.csv")).isEqualTo(before);
  }

  @Test
  void aLargerStudyUsesWhatIsThere() throws Exception {
    fill(experiment(GRID), "out", 2);
    assertThat(fill(experiment(GRID, "replicates=5"), "out", 2).kept()).as("one more replicate").isEqualTo(24);
    // A level between, a factor at its own value, a third strategy.
    String larger = """
        design: {kind: grid, levels: 3}
        factors:
          - {path: strategies.aiding, values: [calculating, dutiful, pleading]}
          - {path: assessment.stakes, values: [0, 0.5, 1, 2]}
          - {path: assessment.reputation, values: [%s]}
        """.formatted(ScenarioReader.read(WORLD, List.of(), Strategies.builtIn()).file().assessment().reputation());
    Sweep.Outcome outcome = fill(experiment(larger, "replicates=5"), "out", 2);
    assertThat(outcome.kept()).isEqualTo(30);
    assertThat(outcome.all()).isEqualTo(3 * 4 * 5);
    fill(experiment(larger, "replicates=5"), "fresh", 2);
    assertThat(text("out", "runs.csv")).isEqualTo(text("fresh", "runs.csv"));
    assertThat(fill(experiment(GRID), "out", 2).kept()).as("and the smaller one is still there").isEqualTo(24);
  }

  @Test
  void otherResultsAreNotReplaced() throws Exception {
    fill(experiment(GRID), "out", 2);
    String before = text("out", "runs.csv");
    for (String change : List.of("indicators=[funds]", "seed=2", "contract.quota=0.02", "window=all")) {
      assertThatThrownBy(() -> fill(experiment(GRID, change), "out", 1)).as(change).isInstanceOf(FolderTakenException.class).hasMessageContaining("--force");
    }
    assertThat(text("out", "runs.csv")).isEqualTo(before);
    Experiment other = experiment(GRID, "seed=2");
    assertThat(sweep(other).fill(folder.resolve("out"), Shard.WHOLE, Execution.here(2).forced()).kept()).isZero();
    Study study = new Study(List.of(ScenarioReader.read(WORLD, List.of("time.cycles=2", "interventions=[]", "run.replicates=1"), Strategies.builtIn())), Strategies.builtIn());
    new Results(folder.resolve("run")).fill(study, Execution.here(1));
    assertThatThrownBy(() -> fill(experiment(GRID), "run", 1)).isInstanceOf(FolderTakenException.class);
    assertThatThrownBy(() -> new Results(folder.resolve("out")).fill(study, Execution.here(1))).isInstanceOf(FolderTakenException.class);
  }

  /** Fails by chance. */
  private record Timid() implements AidingStrategyProvider<NoParameters> {
    @Override
    public String name() {
      return "timid";
    }

    @Override
    public Text meaning() {
      return new Text("Gives up", "放弃");
    }

    @Override
    public Class<NoParameters> parameters() {
      return NoParameters.class;
    }

    @Override
    public AidingStrategy create(NoParameters none) {
      return (seen, chance) -> {
        if (chance.nextDouble() < .05) {
          throw new IllegalStateException("too much, \"really\", for me\nnever");
        }
        return new AidingDecision(1, 0, 0, 0, 0, 0);
      };
    }
  }

  @Test
  void aFailedRunIsRecordedAndStopsNoOther() throws Exception {
    Strategies strategies = Strategies.builtIn().with(List.of(new StrategyEntry<AidingStrategy>(new Timid(), new StrategyEntry.Origin("timid.jar", "abc"))), List.of(), List.of());
    Files.writeString(folder.resolve("study.yaml"), "name: study\nscenario: " + Path.of("scenarios/baseline.yaml").toAbsolutePath() + "\nset: {time.cycles: 3, strategies.aiding: timid}\nreplicates: 8\nindicators: [funds]\ndesign: {kind: grid, levels: 2}\n"
        + "factors:\n  - {path: assessment.stakes, range: [0, 2]}\n");
    Experiment experiment = ExperimentReader.read(folder.resolve("study.yaml"), List.of(), strategies);
    Sweep sweep = new Sweep(experiment, Points.of(experiment), "sweep", false, strategies);
    Sweep.Outcome outcome = sweep.fill(folder.resolve("out"), Shard.WHOLE, Execution.here(2));
    assertThat(outcome.complete()).isTrue();
    assertThat(outcome.failed()).isBetween(1L, 15L);
    assertThat(outcome.failures().get(0)).matches("point \\d \\(assessment.stakes=[02]\\), replicate \\d \\(seed 1\\) failed: .*too much, \"really\",.*");
    List<String> failed = lines("out", "runs.csv").stream().filter(row -> row.contains(",failed,")).toList();
    assertThat(failed).hasSize((int) outcome.failed()).allMatch(row -> row.matches("\\d,\\d,1,failed,,[02]"));
    assertThat(lines("out", "failures.csv")).hasSize((int) outcome.failed() + 1).anyMatch(row -> row.contains("\"\"really\"\""));
    assertThat(text("out", "manifest.json")).contains("timid.jar");
    String before = text("out", "runs.csv");
    assertThat(sweep.fill(folder.resolve("out"), Shard.WHOLE, Execution.here(2)).kept()).as("a failure is a result").isEqualTo(16);
    assertThat(text("out", "runs.csv")).isEqualTo(before);
  }

  @Test
  void degenerateDesignsRun() throws Exception {
    for (String design : List.of("design: {kind: grid}", "design: {kind: lhs, points: 1}", "design: {kind: sobol, points: 1}", "design: {kind: oat}")) {
      String name = "none" + design.hashCode();
      fill(experiment(design, "replicates=1"), name, 1);
      assertThat(lines(name, "points.csv")).containsExactly("point", "0");
      assertThat(lines(name, "runs.csv")).hasSize(2);
    }
    fill(experiment("design: {kind: grid, levels: 1}\nfactors: [{path: assessment.stakes, range: [0, 2]}]", "replicates=1"), "one", 1);
    assertThat(lines("one", "points.csv")).containsExactly("point,assessment.stakes", "0,1");
  }

  @Test
  void equalPointsAreRunOnce() throws Exception {
    Sweep.Outcome outcome = fill(experiment("design: {kind: grid, levels: 3}\nfactors: [{path: project.maxPerPair, range: [3, 4]}]"), "out", 2);
    assertThat(lines("out", "points.csv")).containsExactly("point,project.maxPerPair", "0,3", "1,4");
    Files.writeString(folder.resolve("points.csv"), "assessment.stakes\n1\n1.0\n\n0.5\n");
    outcome = fill(experiment("design: {kind: table, file: points.csv}"), "twice", 2);
    assertThat(outcome.complete()).isTrue();
    assertThat(outcome.kept()).isZero();
    assertThat(lines("twice", RunStore.FILE)).hasSize(1 + 2 * 4);
    assertThat(lines("twice", "runs.csv")).hasSize(1 + 3 * 4);
  }

  @Test
  void shardsTogetherAreTheWhole() throws Exception {
    Experiment experiment = experiment(GRID);
    fill(experiment, "whole", 2);
    LinkedHashSet<String> rows = new LinkedHashSet<>();
    for (int i = 1; i <= 5; i++) {
      sweep(experiment).fill(folder.resolve("part" + i), new Shard(i, 5), Execution.here(2));
      assertThat(lines("part" + i, "runs.csv").size()).isBetween(5, 6);
      rows.addAll(lines("part" + i, "runs.csv"));
    }
    assertThat(rows).containsExactlyInAnyOrderElementsOf(lines("whole", "runs.csv"));
    List<Path> parts = new ArrayList<>(java.util.stream.IntStream.rangeClosed(1, 5).mapToObj(i -> folder.resolve("part" + i)).toList());
    java.util.Collections.rotate(parts, 2);
    Shards.of(parts).merge(folder.resolve("merged"), List.of("merge"), false);
    for (String table : List.of("points.csv", "runs.csv")) {
      assertThat(text("merged", table)).isEqualTo(text("whole", table));
    }
    assertThat(fill(experiment(GRID, "replicates=5"), "merged", 2).kept()).as("it can grow").isEqualTo(24);
    assertThatThrownBy(() -> Shards.of(parts.subList(0, 3))).hasMessage("missing: part 1, 2 of 5".replace("1, 2", missing(parts)));
    assertThatThrownBy(() -> Shards.of(List.of(folder.resolve("whole")))).hasMessageContaining("holds no part of a study");
    sweep(experiment(GRID, "seed=2")).fill(folder.resolve("other"), new Shard(2, 5), Execution.here(1));
    assertThatThrownBy(() -> Shards.of(List.of(parts.get(0), folder.resolve("other")))).hasMessageContaining("is a part of another study than " + parts.get(0));
  }

  private static String missing(List<Path> parts) {
    return parts.subList(3, 5).stream().map(part -> part.getFileName().toString().substring(4)).sorted().collect(java.util.stream.Collectors.joining(", "));
  }

  @Test
  void shardsWithCyclesAndFailuresAreTheWholeToo() throws Exception {
    Strategies strategies = Strategies.builtIn().with(List.of(new StrategyEntry<AidingStrategy>(new Timid(), new StrategyEntry.Origin("timid.jar", "abc"))), List.of(), List.of());
    Files.writeString(folder.resolve("study.yaml"), "name: study\nscenario: " + Path.of("scenarios/baseline.yaml").toAbsolutePath() + "\nset: {time.cycles: 3, strategies.aiding: timid}\nreplicates: 5\nindicators: [funds]\n"
        + "design: {kind: grid, levels: 2}\nfactors:\n  - {path: assessment.stakes, range: [0, 2]}\n");
    Experiment experiment = ExperimentReader.read(folder.resolve("study.yaml"), List.of(), strategies);
    Sweep sweep = new Sweep(experiment, Points.of(experiment), "sweep", true, strategies);
    sweep.fill(folder.resolve("whole"), Shard.WHOLE, Execution.here(2));
    List<Path> parts = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      parts.add(folder.resolve("part" + i));
      sweep.fill(parts.get(i - 1), new Shard(i, 3), Execution.here(2));
    }
    Shards.of(parts).merge(folder.resolve("merged"), List.of("merge"), false);
    assertThat(folder.resolve("whole/failures.csv")).exists();
    for (String table : List.of("points.csv", "runs.csv", "cycles.csv", "failures.csv")) {
      assertThat(text("merged", table)).as(table).isEqualTo(text("whole", table));
    }
  }
}
