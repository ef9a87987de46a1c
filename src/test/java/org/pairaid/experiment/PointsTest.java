package org.pairaid.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairaid.scenario.ExperimentReader;
import org.pairaid.strategy.Strategies;

/** Designs have the properties that they are named for. */
class PointsTest {
  private static final String FACTORS = "factors:\n  - {path: assessment.stakes, range: [0, 1]}\n  - {path: assessment.economicWeight, range: [0.1, 0.5]}\n";
  @TempDir Path folder;

  private List<List<String>> points(String rest) throws Exception {
    Path file = Files.writeString(folder.resolve("study.yaml"), "name: study\nscenario: " + Path.of("scenarios/baseline.yaml").toAbsolutePath() + "\n" + rest);
    Points points = Points.of(ExperimentReader.read(file, List.of(), Strategies.builtIn()));
    return IntStream.range(0, points.count()).mapToObj(points::at).toList();
  }

  private static List<Double> column(List<List<String>> points, int factor) {
    return points.stream().map(point -> Double.valueOf(point.get(factor))).toList();
  }

  @Test
  void aLatinHypercubeHasOnePointInEachStratum() throws Exception {
    List<List<String>> points = points("design: {kind: lhs, points: 50}\n" + FACTORS);
    assertThat(column(points, 0).stream().map(value -> (int) Math.floor(value * 50))).containsExactlyInAnyOrderElementsOf(IntStream.range(0, 50).boxed().toList());
    assertThat(column(points, 1).stream().map(value -> (int) Math.floor((value - .1) / .4 * 50))).containsExactlyInAnyOrderElementsOf(IntStream.range(0, 50).boxed().toList());
    List<List<String>> more = points("design: {kind: lhs, points: 50}\n" + FACTORS + "  - {path: assessment.reputation, range: [0, 1]}\n");
    assertThat(column(more, 0)).as("another factor moves no value of this one").isEqualTo(column(points, 0));
  }

  @Test
  void sobolIsBalancedAndGoesOnWhereItEnded() throws Exception {
    List<List<String>> points = points("design: {kind: sobol, points: 64}\n" + FACTORS);
    assertThat(points("design: {kind: sobol, points: 40}\n" + FACTORS)).isEqualTo(points.subList(0, 40));
    // A (t, m, s)-net in base 2: the first 64 points have one in each interval of length 1/64, and 64/16 in each square of side 1/4 (t = 0 in two dimensions).
    assertThat(column(points, 0).stream().map(value -> (int) Math.floor(value * 64))).containsExactlyInAnyOrderElementsOf(IntStream.range(0, 64).boxed().toList());
    int[] squares = new int[16];
    points.forEach(point -> squares[4 * (int) (Double.parseDouble(point.get(0)) * 4) + (int) ((Double.parseDouble(point.get(1)) - .1) / .4 * 4)]++);
    assertThat(squares).containsOnly(4);
  }

  @Test
  void sampledPointsAreRunUnderEveryVariant() throws Exception {
    String variants = "variants: [" + Path.of("scenarios/baseline.yaml").toAbsolutePath() + ", " + Path.of("scenarios/variants/law.yaml").toAbsolutePath() + "]\n";
    Path file = Files.writeString(folder.resolve("crossed.yaml"), "name: crossed\n" + variants + "design: {kind: sobol, points: 4}\n" + FACTORS);
    Points points = Points.of(ExperimentReader.read(file, List.of(), Strategies.builtIn()));
    List<List<String>> alone = points("design: {kind: sobol, points: 4}\n" + FACTORS);
    assertThat(points.count()).isEqualTo(8);
    for (int p = 0; p < 8; p++) {
      assertThat(points.at(p).get(0)).isEqualTo(p % 2 == 0 ? "baseline" : "law");
      assertThat(points.at(p).subList(1, 3)).isEqualTo(alone.get(p / 2));
    }
  }

  @Test
  void oneAtATimeBeginsWithTheScenario() throws Exception {
    List<List<String>> points = points("design: {kind: oat, levels: 3}\n" + FACTORS + "  - {path: strategies.aiding, values: [calculating, dutiful]}\n");
    List<String> own = points.get(0);
    assertThat(own.get(2)).isEqualTo("calculating");
    for (List<String> point : points.subList(1, points.size())) {
      assertThat(IntStream.range(0, 3).filter(f -> !point.get(f).equals(own.get(f))).count()).as("%s", point).isEqualTo(1);
    }
    assertThat(points).doesNotHaveDuplicates();
  }

  @Test
  void distributionsHaveTheirQuantiles() throws Exception {
    String factors = """
        factors:
          - {path: assessment.stakes, distribution: {kind: triangular, low: 0, mode: 1, high: 4}}
          - {path: contract.quota, range: [0.001, 0.1], scale: log}
          - {path: assessment.economicWeight, distribution: {kind: normal, mean: 0.5, sd: 0.2}, range: [0, 1]}
          - {path: development.growthBase, distribution: {kind: lognormal, median: 0.02, sigma: 0.5}}
          - {path: assessment.reputation, distribution: {kind: beta, alpha: 1, beta: 1}}
          - {path: project.maxPerPair, range: [1, 4]}
        """;
    List<List<String>> points = points("design: {kind: lhs, points: 2001}\n" + factors);
    // One point in each of 2001 equal strata: a sample quantile is within a stratum of the distribution's.
    assertThat(median(points, 0)).as("triangular(0,1,4): 4 - sqrt(6)").isCloseTo(4 - Math.sqrt(6), within(.01));
    assertThat(median(points, 1)).as("geometric middle").isCloseTo(.01, within(.0001));
    assertThat(median(points, 2)).isCloseTo(.5, within(.001));
    assertThat(median(points, 3)).isCloseTo(.02, within(.0001));
    assertThat(median(points, 4)).isCloseTo(.5, within(.001));
    assertThat(column(points, 2)).allMatch(value -> value >= 0 && value <= 1);
    for (double whole = 1; whole <= 4; whole++) {
      double value = whole;
      assertThat(column(points, 5).stream().filter(own -> own == value).count()).as("a quarter each, of whole strata").isBetween(499L, 502L);
    }
  }

  private static double median(List<List<String>> points, int factor) {
    List<Double> sorted = new ArrayList<>(column(points, factor));
    sorted.sort(null);
    return sorted.get(sorted.size() / 2);
  }
}
