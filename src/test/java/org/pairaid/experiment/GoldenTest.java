package org.pairaid.experiment;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairaid.scenario.Scenario;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.simulation.Blueprint;
import org.pairaid.strategy.Strategies;

/**
 * Two small runs byte by byte: one under the core model, its columns as they were before the model was extended, and one with every extension on. What it guards is that results do not change unnoticed, not that they are right. Refreshed with
 * {@code mvn test -Dtest=GoldenTest -Dgolden.refresh=true}, which fails once it has written; the changelog then says why.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private static String rows(Table table) throws Exception {
    return rows("world", table);
  }

  private static String rows(String world, Table table) throws Exception {
    Strategies strategies = Strategies.builtIn();
    Scenario scenario = ScenarioReader.read(FOLDER.resolve(world + ".yaml"), List.of(), strategies);
    Blueprint blueprint = Blueprints.of(scenario, strategies);
    StringBuilder rows = new StringBuilder(table.header());
    for (int replicate = 0; replicate < scenario.replicates(); replicate++) {
      rows.append(text(Replicate.run(scenario, blueprint, replicate), table));
    }
    return rows.toString();
  }

  private static String text(Replicate run, Table table) {
    return new String(run.rows().get(table), StandardCharsets.US_ASCII);
  }

  /** The columns that {@code header} names: later ones stand beside them and change none. */
  private static String columns(String header, String rows) {
    List<String> all = List.of(rows.lines().findFirst().orElseThrow().split(","));
    int[] kept = Stream.of(header.split(",")).mapToInt(all::indexOf).toArray();
    return rows.lines().map(line -> line.split(",", -1)).map(cells -> IntStream.of(kept).mapToObj(column -> cells[column]).collect(joining(",")))
        .collect(joining("\n", "", "\n"));
  }

  @ParameterizedTest
  @EnumSource
  void tablesAreUnchanged(Table table) throws Exception {
    unchanged(table, "world", table.file());
  }

  @ParameterizedTest
  @EnumSource
  void tablesOfTheExtendedModelAreUnchanged(Table table) throws Exception {
    unchanged(table, "extended", "extended-" + table.file());
  }

  private static void unchanged(Table table, String world, String file) throws Exception {
    String rows = rows(world, table);
    if (Boolean.getBoolean("golden.refresh")) {
      Files.writeString(FOLDER.resolve(file), rows);
      fail(file + " was refreshed; run again without golden.refresh");
    }
    String golden = Files.readString(FOLDER.resolve(file));
    assertThat(columns(golden.lines().findFirst().orElseThrow(), rows)).isEqualTo(golden);
  }

  @ParameterizedTest
  @CsvSource({"ar-EG, Asia/Riyadh", "tr-TR, Europe/Istanbul", "zh-CN, Asia/Shanghai", "de-DE, America/New_York"})
  void localeAndTimeZoneChangeNothing(String locale, String zone) throws Exception {
    Locale usualLocale = Locale.getDefault();
    TimeZone usualZone = TimeZone.getDefault();
    String usual = rows(Table.CYCLES);
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(rows(Table.CYCLES)).isEqualTo(usual);
    } finally {
      Locale.setDefault(usualLocale);
      TimeZone.setDefault(usualZone);
    }
  }

  @Test
  void theOrderOfGovernmentsAndPairsChangesNoGovernment() throws Exception {
    List<String> lines = new ArrayList<>(Files.readAllLines(FOLDER.resolve("world.yaml")));
    int north = lines.indexOf(lines.stream().filter(line -> line.contains("id: north")).findFirst().orElseThrow());
    lines.add(north, lines.remove(north + 1));
    int hill = lines.indexOf(lines.stream().filter(line -> line.contains("id: hill")).findFirst().orElseThrow());
    lines.add(hill + 3, lines.remove(hill));
    Path reordered = Files.createTempFile("reordered", ".yaml");
    Files.write(reordered, lines);
    Strategies strategies = Strategies.builtIn();
    Scenario scenario = ScenarioReader.read(reordered, List.of(), strategies);
    Replicate run = Replicate.run(scenario, Blueprints.of(scenario, strategies), 0);
    List<String> sorted = text(run, Table.GOVERNMENTS).lines().sorted().toList();
    long rows = sorted.size();
    assertThat(sorted).isEqualTo(rows(Table.GOVERNMENTS).lines().skip(1).limit(rows).sorted().toList());
    Files.delete(reordered);
  }

  @ParameterizedTest
  @ValueSource(strings = {"world", "extended"})
  void theOrderOfPairsChangesNoGovernment(String world) throws Exception {
    List<String> pairs = List.of("[north, hill]", "[north, steppe]", "[coast, lake]", "[coast, hill]", "[coast, border]");
    List<String> backwards = new ArrayList<>(pairs);
    Collections.reverse(backwards);
    assertThat(governments(world, backwards)).isEqualTo(governments(world, pairs)).hasSize(30);
  }

  private static List<String> governments(String world, List<String> pairs) throws Exception {
    Strategies strategies = Strategies.builtIn();
    Scenario scenario = ScenarioReader.read(FOLDER.resolve(world + ".yaml"), List.of("pairings={pairs: " + pairs + "}"), strategies);
    return text(Replicate.run(scenario, Blueprints.of(scenario, strategies), 0), Table.GOVERNMENTS).lines().sorted().toList();
  }

  @Test
  void aNewcomerChangesNoOtherGovernment() throws Exception {
    List<String> lines = new ArrayList<>(Files.readAllLines(FOLDER.resolve("world.yaml")));
    String hill = lines.stream().filter(line -> line.contains("id: hill")).findFirst().orElseThrow();
    String north = lines.stream().filter(line -> line.contains("id: north")).findFirst().orElseThrow();
    lines.add(lines.indexOf(hill), hill.replace("id: hill", "id: newcomer"));
    lines.add(lines.indexOf(north), north.replace("id: north", "id: bystander"));
    Path enlarged = Files.createTempFile("enlarged", ".yaml");
    Files.write(enlarged, lines);
    Strategies strategies = Strategies.builtIn();
    Scenario scenario = ScenarioReader.read(enlarged, List.of(), strategies);
    Replicate run = Replicate.run(scenario, Blueprints.of(scenario, strategies), 0);
    List<String> known = text(run, Table.GOVERNMENTS).lines().filter(line -> !line.contains(",newcomer,")).toList();
    assertThat(known).isEqualTo(rows(Table.GOVERNMENTS).lines().skip(1).limit(known.size()).toList());
    Files.delete(enlarged);
  }

  @Test
  void aReplicateIsTheSameInAnyNumberOrderOrThread() throws Exception {
    Strategies strategies = Strategies.builtIn();
    Scenario scenario = ScenarioReader.read(FOLDER.resolve("world.yaml"), List.of(), strategies);
    Blueprint blueprint = Blueprints.of(scenario, strategies);
    List<String> twelve = IntStream.range(0, 12).mapToObj(number -> text(scenario, blueprint, number)).toList();
    assertThat(twelve).doesNotHaveDuplicates();
    List<String> backwards = new ArrayList<>();
    for (int number = 23; number >= 0; number--) {
      backwards.add(0, text(scenario, blueprint, number));
    }
    assertThat(backwards.subList(0, 12)).isEqualTo(twelve);
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> together = new ArrayList<>();
      for (int number = 0; number < 12; number++) {
        int replicate = number;
        together.add(pool.submit(() -> text(scenario, blueprint, replicate)));
      }
      for (int number = 0; number < 12; number++) {
        assertThat(together.get(number).get()).isEqualTo(twelve.get(number));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static String text(Scenario scenario, Blueprint blueprint, int number) {
    Replicate run = Replicate.run(scenario, blueprint, number);
    return text(run, Table.CYCLES) + text(run, Table.GOVERNMENTS) + text(run, Table.PAIRINGS);
  }
}
