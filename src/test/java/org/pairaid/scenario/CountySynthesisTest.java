package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The synthesised tables of the scenarios are what their rule makes of the tables of known figures. Made anew with
 * {@code mvn test -Dtest=CountySynthesisTest -Dsynthesis.refresh=true}, which fails once it has written.
 */
class CountySynthesisTest {
  private static final Path TABLES = Path.of("scenarios/tables");
  private static final long MOST_BYTES = 150_000;

  private static List<Map<String, String>> table(String name) throws IOException {
    return Places.table(TABLES.resolve(name));
  }

  static Stream<Arguments> made() throws IOException {
    var east = table("east-west-counties-provinces.csv");
    var units = table("central-units-provinces.csv");
    var shaanxi = table("shaanxi-cities.csv");
    return Stream.of(
        arguments("east-west-counties-receiving.csv", Places.counties(east)),
        arguments("east-west-counties-pairs.csv", Places.pairs(east, table("east-west-counties-shares.csv"))),
        arguments("central-units-receiving.csv", Places.counties(units)),
        arguments("central-units-aiding.csv", CentralUnits.aiding(table("central-units-groups.csv"))),
        arguments("central-units-pairs-2002.csv", CentralUnits.pairs(table("central-units-groups.csv"), units, false)),
        arguments("central-units-pairs.csv", CentralUnits.pairs(table("central-units-groups.csv"), units, true)),
        arguments("shaanxi-receiving.csv", Places.counties(shaanxi)));
  }

  @ParameterizedTest
  @MethodSource("made")
  void tablesAreWhatTheirRuleMakes(String name, String expected) throws IOException {
    Path file = TABLES.resolve(name);
    if (Boolean.getBoolean("synthesis.refresh")) {
      Files.writeString(file, expected);
      fail("written: " + file);
    }
    assertThat(Files.readString(file)).isEqualTo(expected);
    assertThat(Files.size(file)).isLessThan(MOST_BYTES);
  }

  static Stream<Arguments> sums() {
    return Stream.of(arguments("east-west-counties-provinces.csv", "east-west-counties-receiving.csv"),
        arguments("central-units-provinces.csv", "central-units-receiving.csv"), arguments("shaanxi-cities.csv", "shaanxi-receiving.csv"));
  }

  @ParameterizedTest
  @MethodSource("sums")
  void sumsOverTheCountiesAreThoseOfTheirGroup(String groups, String counties) throws IOException {
    for (Map<String, String> group : table(groups)) {
      List<Map<String, String>> members = table(counties).stream().filter(row -> row.get("id").matches(group.get("id") + "-[0-9]+")).toList();
      assertThat(members).hasSize(Integer.parseInt(group.get("counties")));
      for (String sum : List.of("population", "revenue", "transfers")) {
        assertThat(members.stream().mapToLong(row -> Places.cents(row.get(sum))).sum()).as(group.get("id") + " " + sum).isEqualTo(Places.cents(group.get(sum)));
        assertThat(members).allMatch(row -> Places.cents(row.get(sum)) > 0);
      }
    }
  }

  @Test
  void unitsAndCountiesAreAsManyAsTheYearbookCounts() throws IOException {
    List<Map<String, String>> before = table("central-units-pairs-2002.csv");
    List<Map<String, String>> all = table("central-units-pairs.csv");
    assertThat(all).containsAll(before);
    assertThat(before.stream().map(row -> row.get("aiding")).distinct()).hasSize(272);
    assertThat(before.stream().map(row -> row.get("receiving")).distinct()).hasSize(481);
    assertThat(all.stream().map(row -> row.get("aiding")).distinct()).hasSize(310);
    assertThat(all.stream().map(row -> row.get("receiving"))).hasSize(592).doesNotHaveDuplicates();
  }

  @Test
  void partsOfATotalFollowTheirWeightsAndTheLargestRemaindersTakeTheRest() {
    assertThat(Places.apportion(new double[] {6, 3, 1}, 7)).containsExactly(4, 2, 1);
    assertThat(Places.apportion(new double[] {1, 1, 1}, 100)).containsExactly(34, 33, 33);
  }
}
