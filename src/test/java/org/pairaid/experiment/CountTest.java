package org.pairaid.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairaid.indicator.GovernmentRecorder;
import org.pairaid.scenario.Scenario;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.strategy.Strategies;

/** An entry with a count against the same governments written out. */
class CountTest {
  private static final Path WORLD = Path.of("src/test/resources/golden/world.yaml");
  private static final String ACTORS = "enterprises={investment: .05}";
  private static final String GIVERS = "organisations={donation: .02}";

  /** Tables hold nine digits. */
  private static final double ROUNDING = 1e-7;

  @TempDir Path folder;

  private static String rows(Path file, Table table, String... settings) throws Exception {
    Strategies strategies = Strategies.builtIn();
    Scenario scenario = ScenarioReader.read(file, List.of(settings), strategies);
    Replicate replicate = Replicate.run(scenario, Blueprints.of(scenario, strategies), 0);
    return new String(replicate.rows().get(table), StandardCharsets.US_ASCII);
  }

  /** The golden world with hill (aided by north) written out three times, north twice. */
  private Path writtenOut() throws Exception {
    Path file = folder.resolve("written-out.yaml");
    Files.write(file, Files.readAllLines(WORLD).stream().flatMap(line -> line.contains("id: hill") ? copies(line, "hill", 3)
        : line.contains("id: north") ? copies(line.replace("supply:", "enterprises: 40, organisations: 5, supply:"), "north", 2)
            : Stream.of(line.replace("[north, hill], [north, steppe]", "[north-1, hill-1], [north-2, hill-2], [north-1, hill-3], [north-1, steppe], [north-2, steppe]")))
        .toList());
    return file;
  }

  private static Stream<String> copies(String line, String id, int copies) {
    return Stream.iterate(1, k -> k <= copies, k -> k + 1).map(k -> line.replace("id: " + id, "id: " + id + "-" + k));
  }

  private static final String[] COUNTED = {"receiving.hill.count=3", "aiding.north.count=2", "aiding.north.enterprises=40", "aiding.north.organisations=5", ACTORS, GIVERS};

  @ParameterizedTest
  @ValueSource(strings = {"run.seed=20", "strategies.receiving=[{use: calculating, share: .5}, {use: self-reliant, share: .5}]", "strategies.aiding=imitation"})
  void cyclesAreTheSameToTheByte(String setting) throws Exception {
    String[] counted = Stream.concat(Stream.of(COUNTED), Stream.of(setting)).toArray(String[]::new);
    assertThat(rows(WORLD, Table.CYCLES, counted)).isEqualTo(rows(writtenOut(), Table.CYCLES, ACTORS, GIVERS, setting)).hasSizeGreaterThan(1000);
  }

  private static double[][] values(String rows, String start, int keys) {
    return rows.lines().filter(line -> line.contains(start)).map(line -> Stream.of(line.split(",", -1)).skip(keys)
        .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell)).toArray()).toArray(double[][]::new);
  }

  @Test
  void theRowOfAnEntryHoldsSumsOfAmountsAndMeansOfTheRest() throws Exception {
    String entries = rows(WORLD, Table.GOVERNMENTS, COUNTED);
    String all = rows(writtenOut(), Table.GOVERNMENTS, ACTORS, GIVERS);
    List<String> amounts = List.of("revenue", "funds", "target", "bargained_target");
    for (String name : new String[] {"north", "hill"}) {
      double[][] entry = values(entries, "," + name + ",", 7);
      double[][] members = values(all, "," + name + "-", 7);
      int count = name.equals("north") ? 2 : 3;
      assertThat(entry).hasNumberOfRows(5);
      assertThat(members).hasNumberOfRows(5 * count);
      for (int cycle = 0; cycle < 5; cycle++) {
        for (int c = 0; c < GovernmentRecorder.COLUMNS.size(); c++) {
          String column = GovernmentRecorder.COLUMNS.get(c);
          double sum = 0;
          double weights = 0;
          for (int k = 0; k < count; k++) {
            double[] member = members[cycle * count + k];
            double weight = column.equals("project_fit") ? member[1] : 1;
            sum += weight * member[c];
            weights += weight;
          }
          double expected = amounts.contains(column) ? sum : sum / weights;
          if (Double.isNaN(expected)) {
            assertThat(entry[cycle][c]).as(name + " " + column).isNaN();
          } else {
            assertThat(entry[cycle][c]).as(name + " " + column).isCloseTo(expected, within(ROUNDING * (1 + Math.abs(expected))));
          }
        }
      }
    }
  }

  @Test
  void otherRowsStayToTheByte() throws Exception {
    for (Table table : new Table[] {Table.GOVERNMENTS, Table.PAIRINGS}) {
      assertThat(others(rows(WORLD, table, COUNTED))).isEqualTo(others(rows(writtenOut(), table, ACTORS, GIVERS))).isNotEmpty();
    }
  }

  private static String others(String rows) {
    return rows.lines().filter(line -> !line.contains(",hill") && !line.contains(",north")).collect(Collectors.joining("\n"));
  }

  @Test
  void theRowOfAPairOfEntriesHoldsSumsOfFundsAndProjectsAndMeanTrust() throws Exception {
    double[][] entry = values(rows(WORLD, Table.PAIRINGS, COUNTED), ",north,hill,", 6);
    double[][] members = values(rows(writtenOut(), Table.PAIRINGS, ACTORS, GIVERS), ",hill-", 6);
    for (int cycle = 0; cycle < 5; cycle++) {
      double[][] three = {members[3 * cycle], members[3 * cycle + 1], members[3 * cycle + 2]};
      assertThat(entry[cycle][0]).isCloseTo(three[0][0] + three[1][0] + three[2][0], within(1e-6));
      assertThat(entry[cycle][1]).isCloseTo((three[0][1] + three[1][1] + three[2][1]) / 3, within(1e-6));
      assertThat(entry[cycle][2]).isEqualTo(three[0][2] + three[1][2] + three[2][2]);
    }
  }

  @Test
  void membersThatActDifferentlyAreCalledMixed() throws Exception {
    String rows = rows(WORLD, Table.GOVERNMENTS, "receiving.hill.count=2", "receiving.lake.count=2",
        "strategies.receiving=[{use: calculating, share: .5}, {use: self-reliant, share: .5}]", "receiving.lake.strategy=aid-reliant");
    assertThat(rows.lines().filter(line -> line.contains(",hill,"))).allMatch(line -> line.contains(",receiving,mixed,"));
    assertThat(rows.lines().filter(line -> line.contains(",lake,"))).allMatch(line -> line.contains(",receiving,aid-reliant,"));
  }
}
