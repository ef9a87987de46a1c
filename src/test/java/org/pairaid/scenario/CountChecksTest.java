package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairaid.experiment.Blueprints;
import org.pairaid.strategy.Strategies;

/** What can be wrong with entries that stand for many. */
class CountChecksTest {
  private static Scenario read(String... settings) throws Exception {
    return ScenarioReader.read(Path.of("src/test/resources/golden/world.yaml"), List.of(settings), Strategies.builtIn());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "receiving.hill.count=0 | receiving[0].count: expected a whole number in [1,1000000], not 0",
    "receiving.hill.count=2.5 | receiving[0].count: expected a whole number in [1,1000000], not 2.5",
    "receiving.hill.spread=3 | receiving[0].spread: expected a number in [0,2] (standard deviation of the logarithm), not 3",
    "receiving.hill.count=1000000 | receiving: the entries stand for 1000006 governments in all; at most 1000000 can be run. Maybe a smaller count",
    "aiding.coast.enterprises=1000000 aiding.coast.count=6 | aiding: the entries stand for 6000000 enterprises in all; at most 5000000 can be run",
    "aiding.coast.channel=local | aiding[1].channel: expected one of central_local, local_local, within_province",
  })
  void whatIsWrongIsSaid(String setting, String message) {
    assertThatThrownBy(() -> read(setting.split(" "))).isInstanceOf(InvalidScenarioException.class).hasMessageContaining(message);
  }

  @Test
  void tooManyPairsAreRefused() {
    assertThatThrownBy(() -> read("aiding.coast.count=700000")).isInstanceOf(InvalidScenarioException.class)
        .hasMessageContaining("pairings.pairs: the entries stand for 2100002 pairs in all; at most 2000000 can be run");
  }

  @Test
  void anIdOfAMemberIsTaken() {
    assertThatThrownBy(() -> read("receiving.hill.id=lake-2", "receiving.lake.count=3", "pairings={pairs: [[north, lake-2], [coast, lake]]}"))
        .isInstanceOf(InvalidScenarioException.class)
        .hasMessageContaining("receiving[0].id: the id lake-2 is that of a member of lake, which stands for 3 governments, lake-1 to lake-3, at ");
  }

  @Test
  void anIdBeyondTheMembersIsFree() throws Exception {
    Scenario scenario = read("receiving.hill.id=lake-4", "receiving.lake.count=3", "pairings={pairs: [[north, lake-4], [coast, lake]]}");
    assertThat(Blueprints.of(scenario, Strategies.builtIn()).receiving()).extracting(profile -> profile.id())
        .containsExactly("lake-4", "lake-1", "lake-2", "lake-3", "steppe", "border");
  }

  @Test
  void aPairNamesAnEntryAndNoMember() {
    assertThatThrownBy(() -> read("receiving.lake.count=3", "pairings={pairs: [[coast, lake-2]]}")).isInstanceOf(InvalidScenarioException.class)
        .hasMessageContaining("no receiving government has the id \"lake-2\"").hasMessageContaining("Maybe \"lake\"");
  }
}
