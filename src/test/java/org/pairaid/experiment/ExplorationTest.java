package org.pairaid.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read out of a finished sweep, on sweeps whose numbers are set by hand. */
class ExplorationTest {
  @TempDir Path folder;

  /** Writes a sweep's folder: points as rows of values, and the number of a point in a replicate. */
  private SweepResults sweep(Map<String, List<String>> factors, List<List<String>> points, int replicates, ToDoubleBiFunction<List<String>, Integer> number) throws Exception {
    String names = String.join(",", factors.keySet().stream().sorted().toList());
    StringBuilder at = new StringBuilder("point," + names + "\n");
    StringBuilder runs = new StringBuilder("point,replicate,seed,status,aid_dependence," + names + "\n");
    for (int r = 0; r < replicates; r++) {
      for (int p = 0; p < points.size(); p++) {
        double value = number.applyAsDouble(points.get(p), r);
        runs.append(p + "," + r + ",1," + (Double.isNaN(value) ? "failed," : "done," + value) + "," + String.join(",", points.get(p)) + "\n");
        if (r == 0) {
          at.append(p + "," + String.join(",", points.get(p)) + "\n");
        }
      }
    }
    Files.writeString(folder.resolve("points.csv"), at);
    Files.writeString(folder.resolve("runs.csv"), runs);
    String listed = factors.keySet().stream().sorted().map(name -> "{\"name\":\"" + name + "\",\"kind\":\"any\"" + (factors.get(name).isEmpty() ? ",\"scale\":\"linear\"" : ",\"values\":[" + factors.get(name).stream().map(value -> "\"" + value + "\"").collect(Collectors.joining(",")) + "]") + "}")
        .collect(Collectors.joining(","));
    Files.writeString(folder.resolve("manifest.json"), "{\"status\":\"complete\",\"points\":" + points.size() + ",\"experiment\":{\"name\":\"s\",\"method\":\"sweep\",\"design\":{\"kind\":\"grid\"},\"factors\":[" + listed
        + "],\"indicators\":[\"aid_dependence\"],\"window\":\"last\",\"replicates\":" + replicates + ",\"seed\":1},\"tables\":{}}");
    return SweepResults.read(folder);
  }

  private static List<List<String>> grid(int... sizes) {
    List<List<String>> points = List.of(List.of());
    for (int size : sizes) {
      points = points.stream().flatMap(point -> IntStream.range(0, size).mapToObj(i -> Stream.concat(point.stream(), Stream.of(Integer.toString(i))).toList())).toList();
    }
    return points;
  }

  @Test
  void aBoxKnownByConstructionIsFound() throws Exception {
    SweepResults results = sweep(Map.of("x", List.of(), "y", List.of(), "z", List.of()), grid(10, 10, 3), 2,
        (point, r) -> Integer.parseInt(point.get(0)) >= 6 && Integer.parseInt(point.get(1)) <= 3 ? .8 + .1 * r : .2 + .1 * r);
    Exploration found = Exploration.of(results, 0, true, .5, false);
    assertThat(found.cases().count()).isEqualTo(4 * 4 * 3);
    assertThat(found.box().coverage()).isEqualTo(1);
    assertThat(found.box().density()).isEqualTo(1);
    assertThat(found.restricted()).containsExactlyInAnyOrder(0, 1);
    assertThat(found.condition(0)).isEqualTo("≥ 6");
    assertThat(found.condition(1)).isEqualTo("≤ 3");
    // Two of ten values in each direction hold .4 x .4 of the points: without either condition the density is .4, and 48 of 48 cases have a chance of .4^48.
    assertThat(found.box().chance(0)).isLessThan(1e-9);
    found.write(folder);
    assertThat(Files.readAllLines(folder.resolve("boxes.csv")).stream().filter(row -> row.contains(",chosen,true,"))).hasSize(2).anyMatch(row -> row.contains(",x,6,,,0,"));
    Exploration quantile = Exploration.of(results, 0, false, .5, true);
    assertThat(quantile.bound()).as("half of the points lie below, all of which are equal").isEqualTo(.25);
    assertThat(quantile.cases().count()).isZero();
    assertThat(quantile.told()).isFalse();
  }

  @Test
  void failedRunsAndWordsAreTakenAsTheyAre() throws Exception {
    SweepResults results = sweep(Map.of("s", List.of("a", "b", "c"), "x", List.of()), Stream.of("a", "b", "c").flatMap(s -> IntStream.range(0, 20).mapToObj(x -> List.of(s, Integer.toString(x)))).toList(), 2,
        (point, r) -> point.get(1).equals("3") ? Double.NaN : point.get(0).equals("b") ? .9 : .1);
    assertThat(results.failed()).isEqualTo(3 * 2);
    assertThat(results.mean(0, 3)).isNaN();
    Exploration found = Exploration.of(results, 0, true, .5, false);
    assertThat(found.points()).hasSize(57);
    assertThat(found.restricted()).containsExactly(0);
    assertThat(found.condition(0)).isEqualTo("b");
    List<SweepEffect> effects = SweepEffect.of(results, 0);
    assertThat(effects.get(0).factor()).isZero();
    assertThat(effects.get(0).share()).as("all differences go with s").isEqualTo(1);
    assertThat(effects.get(1).share()).as("none with x").isZero();
    assertThat(effects.get(1).beyondChance(2)).isFalse();
  }

  @Test
  void whoWinsIsComparedReplicateByReplicate() throws Exception {
    // b is .45 in every setting, a is x / 10; replicates move both by the same: paired, every difference is sure.
    SweepResults results = sweep(Map.of("scenario", List.of("a", "b"), "x", List.of()), Stream.of("a", "b").flatMap(s -> IntStream.range(0, 20).mapToObj(x -> List.of(s, Double.toString(x / 20.)))).toList(), 4,
        (point, r) -> (point.get(0).equals("b") ? .45 : Double.parseDouble(point.get(1))) + .1 * r);
    Winners lower = Winners.of(results, 0, 0, false);
    assertThat(lower.settings()).hasSize(20);
    assertThat(lower.wins(0)).as("x below .45, and the tie at .45 goes to the first").isEqualTo(10);
    assertThat(lower.wins(1)).isEqualTo(10);
    assertThat(lower.clear(0) + lower.clear(1)).as("all but the tie").isEqualTo(19);
    assertThat(lower.turns()).isNotNull();
    assertThat(lower.condition(lower.turns(), 0)).isEqualTo("≥ 0.5");
    assertThat(lower.decisive()).containsExactly(1);
    Winners higher = Winners.of(results, 0, 0, true);
    assertThat(higher.wins(1)).isEqualTo(9);
    // Rank sums of two levels over 20 settings: 9 x 1 + 10 x 2 + 1.5 and the rest; W = 12 S / (m^2 (n^3 - n)) with S = 2 x .5^2.
    assertThat(lower.concordance()).isCloseTo(12 * .5 / (20 * 20 * 6), within(1e-12));
    lower.write(folder);
    assertThat(Files.readAllLines(folder.resolve("winners.csv")).get(0)).isEqualTo("indicator,factor,better,point,x,winner,clear,mean_a,mean_b");
  }

  @Test
  void settingsNeedEveryLevel() throws Exception {
    SweepResults results = sweep(Map.of("s", List.of("a", "b"), "x", List.of()), List.of(List.of("a", "1"), List.of("b", "2"), List.of("a", "3"), List.of("b", "3")), 1, (point, r) -> Double.parseDouble(point.get(1)));
    Winners won = Winners.of(results, 0, 0, true);
    assertThat(won.settings()).hasSize(1);
    assertThat(won.settings().get(0).clear()).as("one replicate settles nothing").isFalse();
    assertThat(won.turns()).isNull();
  }

  @Test
  void whatIsDamagedIsTold() throws Exception {
    sweep(Map.of("x", List.of()), List.of(List.of("1"), List.of("2")), 1, (point, r) -> 1);
    Path runs = folder.resolve("runs.csv");
    String whole = Files.readString(runs);
    Files.writeString(runs, whole.substring(0, whole.length() - 3));
    assertThatThrownBy(() -> SweepResults.read(folder)).isInstanceOf(ResultsException.class).hasMessageContaining("runs.csv ends within a line");
    Files.writeString(runs, whole.replace("\n1,0,", "\n7,0,"));
    assertThatThrownBy(() -> SweepResults.read(folder)).hasMessageContaining("runs.csv, line 3: the study has no replicate 0 of a point 7");
    Files.writeString(runs, whole);
    Files.writeString(folder.resolve("points.csv"), "point,x\n0,1\n");
    assertThatThrownBy(() -> SweepResults.read(folder)).hasMessageContaining("does not have the 2 points");
    Files.writeString(folder.resolve("manifest.json"), Files.readString(folder.resolve("manifest.json")).replace("complete", "running"));
    assertThatThrownBy(() -> SweepResults.read(folder)).hasMessageContaining("still running, or was killed");
  }
}
