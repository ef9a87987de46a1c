package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairaid.model.StrategyChoice;
import org.pairaid.strategy.NoParameters;
import org.pairaid.model.Text;

class TablesTest {
  private static final String SCENARIO = Desk.GOOD.replaceAll("(?s)aiding:.*receiving:", "aiding: {file: a.csv}\nreceiving:");

  @TempDir Path folder;

  private Desk desk(String table) {
    Desk desk = new Desk(folder);
    desk.lay("s.yaml", SCENARIO);
    desk.lay("a.csv", table);
    return desk;
  }

  @Test
  void columnsAreKeysAndEmptyCellsAreKeysLeftOut() {
    Desk desk = desk("""
        id,name.en,name.zh,revenue,"supply.industry",slack,initialFunds,strategy.use,source.revenue,status,note,note
        east,East,东,3000,.5,,7,dutiful,"a, b and
        ""c\""",x,,

        south,,,2e3,,.1,,,,,,
        """);
    ScenarioFile file = desk.read("s.yaml").file();
    assertThat(file.aiding()).hasSize(2);
    var east = file.aiding().get(0);
    assertThat(east.name()).isEqualTo(new Text("East", "东"));
    assertThat(east.revenue()).isEqualTo(3000);
    assertThat(east.slack()).isEqualTo(.05);
    assertThat(east.supply()).containsEntry("industry", .5).containsEntry("labour", .7);
    assertThat(east.initialFunds()).isEqualTo(7);
    assertThat(east.strategy()).isEqualTo(new StrategyChoice("dutiful", new NoParameters(), 1));
    var south = file.aiding().get(1);
    assertThat(south.name()).isNull();
    assertThat(south.revenue()).isEqualTo(2000);
    assertThat(south.slack()).isEqualTo(.1);
    assertThat(south.supply()).containsEntry("industry", .7);
    assertThat(south.initialFunds()).isNull();
    assertThat(south.strategy()).isNull();
  }

  static Stream<Arguments> defects() {
    return Stream.of(
        arguments("", List.of("a.csv:1:1: aiding: the table is empty; a header line was expected")),
        arguments("\n\n", List.of("a.csv:1:1: aiding: the table is empty; a header line was expected")),
        arguments("id,revenue\n", List.of("a.csv:1:1: aiding: expected at least one entry",
            "s.yaml:9:21: pairings.pairs[0]: no aiding government has the id \"east\"")),
        arguments("id,revenue,id\neast,1,east\n", List.of("a.csv:1:12: aiding.id: two columns have this name; the first stands at a.csv:1:1")),
        arguments("id,revenue,\neast,1,2\n", List.of("a.csv:1:12: aiding: a column without a name")),
        arguments("id,revenue,carreer\neast,1,.5\nsouth,1,.5\n", List.of("a.csv:1:12: aiding[0].carreer: unknown key. Maybe \"career\"?")),
        arguments("id,revenue,supply.indutry\neast,1,.5\n", List.of("a.csv:1:12: aiding[0].supply.indutry: unknown key. Maybe \"industry\"?")),
        arguments("id,revenue,supply.labour,supply\neast,1,.5,.5\n",
            List.of("a.csv:1:26: aiding.supply: stands beside columns that begin with this name and a dot; give one or the others")),
        arguments("id,a.b.c.d.e,revenue\neast,1,5\n", List.of("a.csv:1:4: aiding.a.b.c.d.e: unknown column: a name has at most 4 keys")),
        arguments("id\neast\nsouth\n", List.of("a.csv:1:1: aiding[0].revenue: missing; expected a number above 0 (亿元 a year)")),
        arguments("id,revenue\neast,\nsouth,1\n", List.of("a.csv:2:6: aiding[0].revenue: has no value; expected a number above 0 (亿元 a year)")),
        arguments("id,revenue,strategy.use,strategy.with\neast,1,,\n,1,,\n", List.of("a.csv:3:1: aiding[1].id: has no value; expected a text (Identifier)")),
        arguments("id,revenue\neast,1,\nsouth\nnorth,1\n", List.of(
            "a.csv:2:1: aiding[0]: the row has 3 cells, the header 2; a cell that holds a comma needs quotes",
            "a.csv:3:1: aiding[1]: the row has 1 cells, the header 2")),
        arguments("id,note,revenue\neast,\"a, \"\"b\"\"\nc\",\"1 000\"\nsouth,,2\n",
            List.of("a.csv:3:4: aiding[0].revenue: expected a number above 0 (亿元 a year), not the text \"1 000\"")),
        arguments("note,id,slack,revenue\n东𠀀,east,7,1\n", List.of("a.csv:2:9: aiding[0].slack: expected a number in (0,1], not 7")),
        arguments("id,note,revenue\neast,5\" pipe,x\n", List.of("a.csv:2:14: aiding[0].revenue: expected a number above 0 (亿元 a year), not the text \"x\"")),
        arguments("id,revenue\neast,\"1\n", List.of("a.csv:2:6: the quote that opens here is never closed")),
        arguments("id,revenue\neast,\"1\"2\n",
            List.of("a.csv:2:6: a quote inside a quoted cell must be doubled; after this cell stands \"2\"")),
        arguments("id,revenue\r\neast,x\r\n", List.of("a.csv:2:6: aiding[0].revenue: expected a number above 0 (亿元 a year), not the text \"x\"")),
        arguments("id,revenue\reast,x\r", List.of("a.csv:2:6: aiding[0].revenue: expected a number above 0 (亿元 a year), not the text \"x\"")),
        arguments("\ufeffid,revenue\neast,x\n", List.of("a.csv:2:6: aiding[0].revenue: expected a number above 0 (亿元 a year), not the text \"x\"")),
        arguments("id,revenue\neast,\0\n", List.of("a.csv:2:6: the control character U+0000 stands here: this is not plain UTF-8 text")),
        arguments("id,revenue\neast,1\neast,2\n", List.of("a.csv:3:1: aiding[1].id: the id east is taken, at a.csv:2:1")),
        arguments("id,revenue,strategy\neast,1,dutifull\n", List.of("a.csv:2:8: aiding[0].strategy: no strategy is called \"dutifull\". Maybe \"dutiful\"?")));
  }

  @ParameterizedTest
  @MethodSource("defects")
  void defectsAreToldAtTheirCellAndThoseOfAColumnOnce(String table, List<String> expected) {
    assertThat(desk(table).problems("s.yaml").stream().map(problem -> problem.replace(folder + "/", ""))).containsExactlyElementsOf(expected);
  }

  static Stream<Arguments> names() {
    return Stream.of(
        arguments("{file: b.csv}", "s.yaml:4:16: aiding.file: b.csv does not exist. Maybe \"a.csv\"?"),
        arguments("{file: .}", "s.yaml:4:16: aiding.file: FOLDER is a folder; a file was expected"),
        arguments("{file: \"a?\"}", "s.yaml:4:16: aiding.file: a? does not exist"),
        arguments("{file: a.csv, sheet: 1}", "s.yaml:4:23: aiding.sheet: unknown key: beside file nothing is expected"),
        arguments("{fiel: a.csv}", "s.yaml:4:9: aiding: expected a list, or {file: table.csv}"),
        arguments("{file: }", "s.yaml:4:9: aiding: expected a list, or {file: table.csv}"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void aTableThatCannotBeHadIsTheOnlyProblem(String aiding, String expected) {
    Desk desk = desk("id,revenue\neast,1\n");
    desk.lay("s.yaml", SCENARIO.replace("{file: a.csv}", aiding));
    assertThat(desk.problems("s.yaml", "aiding.east.slack=.1").stream().filter(p -> !p.contains("--set"))).containsExactly(expected.replace("FOLDER", folder.toString()));
  }

  @Test
  void pairsAndDomainsMayStandInTables() {
    Desk desk = new Desk(folder);
    desk.lay("s.yaml", SCENARIO.replace("{pairs: [[east, west]]}", "{pairs: {file: p.csv}}").replaceAll("(?m)^     need: .*$", "     need: {d: 1},")
        + "domains: {file: d.csv}\n");
    desk.lay("a.csv", "id,revenue,supply.d\neast,1,.2\nsouth,2,.3\n");
    desk.lay("p.csv", "source,receiving,aiding\nx,west,south\n");
    desk.lay("d.csv", "id,visibility,duration,soft,social,backflow,pollution,leverage,capabilities.allocation,capabilities.learning,capabilities.absorption,"
        + "capabilities.conversion,capabilities.openness\nd,.1,1,.2,.3,.4,.5,6,.2,.2,.2,.2,.2\n");
    Scenario scenario = desk.read("s.yaml");
    assertThat(scenario.file().pairings().pairs()).hasToString("[Pair[aiding=south, receiving=west]]");
    assertThat(scenario.domains()).singleElement().satisfies(domain -> assertThat(domain.leverage()).isEqualTo(6));
    assertThat(scenario.file().aiding().get(1).supply()).containsOnlyKeys("d").containsValue(.3);
    desk.lay("p.csv", "aiding,receiving\nsouth,west\nsoth,west\n");
    assertThat(desk.problems("s.yaml")).containsExactly("p.csv:3:1: pairings.pairs[1]: no aiding government has the id \"soth\". Maybe \"south\"?");
  }

  @Test
  void bombsAreRefusedSoon() {
    Desk desk = desk("");
    desk.lay("a.csv", new byte[CsvTable.MOST_BYTES + 1]);
    assertSoon(desk, "a.csv: has 50000001 bytes; at most 50000000 are read: split the table");
    desk.lay("a.csv", "id,revenue\n" + "e,1\n".repeat(1_000_000));
    assertSoon(desk, "a.csv:100002:1: aiding: the table is too large: at most 100000 rows and 1000000 cells are read");
    desk.lay("a.csv", "id," + "c,".repeat(1_000_000) + "revenue\n");
    assertThat(Assertions.assertTimeout(Duration.ofSeconds(10), () -> desk.problems("s.yaml"))).hasSize(1001);
    desk.lay("a.csv", ("a." + "b.".repeat(1_000_000) + "c\n1\n").getBytes(StandardCharsets.UTF_8));
    assertThat(Assertions.assertTimeout(Duration.ofSeconds(5), () -> desk.problems("s.yaml"))).isNotEmpty().allMatch(problem -> problem.length() < 1500);
    desk.lay("a.csv", "id,revenue\n" + ",\n".repeat(100_000));
    assertThat(Assertions.assertTimeout(Duration.ofSeconds(10), () -> desk.problems("s.yaml"))).hasSize(1001);
    desk.lay("a.csv", "\"".repeat(5_000_000));
    assertThat(Assertions.assertTimeout(Duration.ofSeconds(5), () -> desk.problems("s.yaml"))).isNotEmpty();
  }

  private static void assertSoon(Desk desk, String expected) {
    assertThat(Assertions.assertTimeout(Duration.ofSeconds(5), () -> desk.problems("s.yaml"))).contains(expected);
  }

  @Test
  void aHundredThousandGovernmentsAreRead() {
    StringBuilder table = new StringBuilder("id,revenue\neast,1\n");
    for (int i = 1; i < CsvTable.MOST_ROWS; i++) {
      table.append('g').append(i).append(",1\n");
    }
    assertThat(Assertions.assertTimeout(Duration.ofSeconds(20), () -> desk(table.toString()).read("s.yaml").file().aiding())).hasSize(CsvTable.MOST_ROWS);
  }

  static Stream<Arguments> observed() {
    return Stream.of(
        arguments("year,funds,fundz\n2012,1,2\n2013,2,3\n",
            List.of("o.csv:1:12: observed[0].fundz: not an indicator (see: pairaid list indicators). Maybe \"funds\"?")),
        arguments("year,funds\n2012,1\n2012,2\n", List.of("o.csv:3:1: observed[1].year: the year 2012 stands here twice")),
        arguments("year,funds\n2012.5,1\nlast,2\n,3\n100000,1\n", List.of("o.csv:2:1: observed[0].year: expected a calendar year, not 2012.5",
            "o.csv:3:1: observed[1].year: expected a calendar year, not the text \"last\"",
            "o.csv:4:1: observed[2].year: expected a calendar year, not nothing", "o.csv:5:1: observed[3].year: expected a calendar year, not 100000")),
        arguments("funds\n1\n2\n", List.of("o.csv:1:1: observed[0].year: missing; expected a calendar year")),
        arguments("year,funds\n2012,x\n2013,.inf\n", List.of("o.csv:2:6: observed[0].funds: expected a number, not the text \"x\"",
            "o.csv:3:6: observed[1].funds: expected a number, not .inf")),
        arguments("year,funds\n2012\n", List.of("o.csv:2:1: observed[0]: the row has 1 cells, the header 2")),
        arguments("year,funds\n", List.of("o.csv:1:1: observed: expected {file: table.csv} with at least one row")));
  }

  @ParameterizedTest
  @MethodSource("observed")
  void observedSeriesAreChecked(String table, List<String> expected) {
    Desk desk = new Desk(folder);
    desk.lay("s.yaml", Desk.GOOD + "observed: {file: o.csv}\n");
    desk.lay("o.csv", table);
    assertThat(desk.problems("s.yaml")).containsExactlyElementsOf(expected);
  }

  @Test
  void whatWasNotObservedIsNotANumber() {
    Desk desk = new Desk(folder);
    desk.lay("s.yaml", Desk.GOOD + "observed: {file: o.csv}\n");
    desk.lay("o.csv", "year,note.x,funds,trust\n2012,a,,.5\n2013,,2,\n");
    Observed observed = desk.read("s.yaml").observed().orElseThrow();
    assertThat(observed.years()).containsExactly(2012, 2013);
    assertThat(observed.series()).hasSize(2).containsEntry("funds", List.of(Double.NaN, 2.0)).containsEntry("trust", List.of(.5, Double.NaN));
    assertThat(observed.file()).isEqualTo(folder.resolve("o.csv").toString());
  }
}
