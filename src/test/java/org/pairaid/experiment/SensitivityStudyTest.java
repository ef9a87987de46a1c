package org.pairaid.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairaid.design.Index;
import org.pairaid.scenario.Experiment;
import org.pairaid.scenario.ExperimentReader;
import org.pairaid.strategy.Strategies;

/** From an experiment file to indices: what the folder holds is what the indices are of. */
class SensitivityStudyTest {
  private static final Path WORLD = Path.of("src/test/resources/golden/world.yaml").toAbsolutePath();
  /** The first year is a label. */
  private static final String FACTORS = """
      factors:
        - {path: assessment.stakes, range: [0.5, 2]}
        - {path: time.startYear, range: [1990, 2020]}
        - {path: assessment.reward.rule, values: [level, rank, bar]}
      """;
  @TempDir Path folder;

  private Experiment experiment(String design, String factors, String... settings) throws Exception {
    Path file = Files.writeString(folder.resolve("study.yaml"), "name: study\nscenario: " + WORLD + "\nset: {time.cycles: 3, interventions: []}\nreplicates: 2\nindicators: [funds, avoidance]\ndesign: " + design + "\n" + factors);
    return ExperimentReader.read(file, List.of(settings), Strategies.builtIn());
  }

  private Sweep.Outcome fill(Experiment experiment) throws Exception {
    return new Sweep(experiment, SensitivityPoints.of(experiment), SensitivityResults.METHOD, false, Strategies.builtIn()).fill(folder.resolve("out"), Shard.WHOLE, Execution.here(2));
  }

  private SensitivityResults read() throws Exception {
    return SensitivityResults.read(folder.resolve("out"));
  }

  private void change(String table, java.util.function.UnaryOperator<String> change) throws Exception {
    Path file = folder.resolve("out").resolve(table);
    Files.writeString(file, change.apply(Files.readString(file)));
  }

  /** Effects by hand from the tables: neighbouring points that differ in one factor, and the mean outputs there. */
  @Test
  void elementaryEffectsAreThoseOfTheTables() throws Exception {
    fill(experiment("{kind: morris, trajectories: 5, levels: 4}", FACTORS));
    List<String[]> points = Files.readAllLines(folder.resolve("out/points.csv")).stream().skip(1).map(row -> row.split(",", -1)).toList();
    List<String[]> runs = Files.readAllLines(folder.resolve("out/runs.csv")).stream().skip(1).map(row -> row.split(",", -1)).toList();
    double[] funds = IntStream.range(0, 20).mapToDouble(p -> runs.stream().filter(row -> row[0].equals("" + p)).mapToDouble(row -> Double.parseDouble(row[4])).average().orElseThrow()).toArray();
    double stakes = 0;
    for (int p = 0; p < 20; p++) {
      if (p % 4 != 3 && !points.get(p)[1].equals(points.get(p + 1)[1])) {
        double way = (Double.parseDouble(points.get(p + 1)[1]) - Double.parseDouble(points.get(p)[1])) / 1.5;
        stakes += Math.abs((funds[p + 1] - funds[p]) / way) / 5;
      }
    }
    SensitivityResults results = read();
    List<Index> stars = results.outcomes().get(0).indices().of(Index.Kind.MU_STAR);
    assertThat(stars.get(0).value()).isPositive().isCloseTo(stakes, within(1e-6 * stakes));
    assertThat(stars.get(1).value()).as("of a label").isZero();
    assertThat(results.runs()).isEqualTo(40);
  }

  @Test
  void aVarianceStudyGivesAllOrdersAndTheTableHasThem() throws Exception {
    fill(experiment("{kind: saltelli, points: 16, secondOrder: true}", FACTORS));
    SensitivityResults results = read();
    assertThat(results.outcomes()).hasSize(2).allSatisfy(outcome -> {
      assertThat(outcome.indices().indices()).hasSize(3 + 3 + 3);
      assertThat(outcome.indices().of(Index.Kind.ST).get(1).value()).as("of a label").isZero();
      assertThat(outcome.noise()).isBetween(0.0, 1.0);
    });
    results.write(folder.resolve("out"));
    List<String> rows = Files.readAllLines(folder.resolve("out/indices.csv"));
    assertThat(rows).hasSize(1 + 2 * 9);
    assertThat(rows.get(0)).isEqualTo("indicator,method,index,factor,with,value,low,high,level,converged,runs_needed,runs,units,units_used,noise_share");
    assertThat(rows.get(5)).as("exactly nothing is known at once").startsWith("funds,sobol,st,time.startYear,,0,0,0,0.95,true,256,256,16,16,");
    assertThat(rows.get(7)).startsWith("funds,sobol,s2,assessment.stakes,time.startYear,");
    assertThat(Files.readString(folder.resolve("out/manifest.json"))).contains("\"indices.csv\"").contains("\"bound\" : 0.05").contains("\"resamples\" : 1000");
  }

  @Test
  void moreRowsUseTheRunsThatAreThere() throws Exception {
    fill(experiment("{kind: saltelli, points: 4}", FACTORS));
    List<String> few = Files.readAllLines(folder.resolve("out/points.csv"));
    Sweep.Outcome more = fill(experiment("{kind: saltelli, points: 8}", FACTORS));
    assertThat(more.kept()).as("five points a row, two replicates").isGreaterThanOrEqualTo(4 * 5 * 2);
    assertThat(Files.readAllLines(folder.resolve("out/points.csv")).subList(0, few.size())).isEqualTo(few);
  }

  /** A failed run leaves out its trajectory, and nothing else. */
  @Test
  void whatIsMissingIsLeftOutAndCounted() throws Exception {
    fill(experiment("{kind: morris, trajectories: 4}", FACTORS));
    change("runs.csv", table -> table.lines().map(row -> row.startsWith("5,1,") ? Arrays.stream(row.split(",", -1)).limit(3).collect(Collectors.joining(",")) + ",failed,,," + row.split(",", -1)[6] + "," + row.split(",", -1)[7] + "," + row.split(",", -1)[8] : row)
        .collect(Collectors.joining("\n", "", "\n")));
    SensitivityResults results = read();
    assertThat(results.outcomes()).allSatisfy(outcome -> {
      assertThat(outcome.indices().units()).isEqualTo(4);
      assertThat(outcome.indices().used()).isEqualTo(3);
    });
  }

  @Test
  void whatIsIncompleteOrDamagedIsNamed() throws Exception {
    fill(experiment("{kind: morris, trajectories: 3}", FACTORS));
    String points = Files.readString(folder.resolve("out/points.csv"));
    change("points.csv", table -> table.replaceFirst("level", "rank"));
    assertThatThrownBy(this::read).isInstanceOf(ResultsException.class).hasMessageContaining("does not hold the points of this design");
    Files.writeString(folder.resolve("out/points.csv"), points);
    change("runs.csv", table -> table.replaceFirst("\n0,0,", "\n77,0,"));
    assertThatThrownBy(this::read).isInstanceOf(ResultsException.class).hasMessageContaining("no replicate 0 of a point 77");
    String manifest = Files.readString(folder.resolve("out/manifest.json"));
    change("manifest.json", text -> text.replaceFirst("\\{", "{\"shard\": {\"number\": 2, \"of\": 3},"));
    assertThatThrownBy(this::read).isInstanceOf(ResultsException.class).hasMessageContaining("holds part 2 of 3").hasMessageContaining("pairaid merge");
    Files.writeString(folder.resolve("out/manifest.json"), manifest);
    change("manifest.json", text -> text.replace("\"complete\"", "\"interrupted\""));
    assertThatThrownBy(this::read).isInstanceOf(ResultsException.class).hasMessageContaining("not complete");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "{kind: lhs, points: 5} | factors: [{path: assessment.stakes, range: [1, 2]}] | expected morris or saltelli, not lhs, which pairaid sweep runs",
    "{kind: morris, levels: 5} | factors: [{path: assessment.stakes, range: [1, 2]}] | design.levels: expected an even number",
    "{kind: saltelli, points: 1} | factors: [{path: assessment.stakes, range: [1, 2]}] | expected 2 or more rows",
    "{kind: morris} | factors: [{path: assessment.stakes, values: [1]}] | assessment.stakes has one value only",
    "{kind: morris} | factors: [] | expected 1 to 500 of them, not 0",
    "{kind: saltelli, points: 9000000} | factors: [{path: assessment.stakes, range: [1, 2]}] | these are 27000000 points, more than 10000000"}, maxCharsPerColumn = 200)
  void aDesignThatMeasuresNothingIsRefused(String design, String factors, String message) throws Exception {
    Experiment experiment = experiment(design, factors);
    assertThatIllegalArgumentException().isThrownBy(() -> SensitivityPoints.of(experiment)).withMessageContaining(message);
  }
}
