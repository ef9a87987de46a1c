package org.pairaid.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairaid.indicator.Indicators;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.strategy.Strategies;

/** What of the pairing rules, the trigger and the distance is idle leaves every byte of the core as it was. */
class NeutralPairingTest {
  private static final int CORE = 4 + Indicators.GROUPS.get(0).indicators().size();

  private static List<String> tables(String... settings) throws Exception {
    Strategies strategies = Strategies.builtIn();
    var scenario = ScenarioReader.read(Path.of("src/test/resources/golden/world.yaml"), List.of(settings), strategies);
    List<String> tables = new ArrayList<>();
    Replicate.run(scenario, Blueprints.of(scenario, strategies), 0).rows().forEach((table, rows) -> {
      String text = new String(rows, StandardCharsets.US_ASCII);
      tables.add(table == Table.CYCLES ? text.lines().map(NeutralPairingTest::core).collect(Collectors.joining("\n")) : text);
    });
    return tables;
  }

  private static String core(String line) {
    return String.join(",", Arrays.copyOf(line.split(",", -1), CORE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pairings.revision=1", "pairings={perReceiver: 2, perAider: 3, ties: {history: 5, nearness: 0}}", "trigger={gap: 2}", "trigger={end: {graduated: 1, cycle: 400}}",
      "project.duplication=0", "interventions=[{cycle: 2, set: {assessment.stakes: 2, assessment.evaluators: {aider: .2, receiver: .2, thirdParty: .3, public: .3}, pairings.revision: 2}}, {cycle: 3, set: {project.reviewRigour: .9}}]"})
  void changesNothing(String setting) throws Exception {
    assertThat(tables(setting, "aiding.north.population=10", "aiding.coast.population=9", "aiding.idle.population=8", "aiding.north.longitude=100", "aiding.north.latitude=30",
        "receiving.hill.longitude=90", "receiving.hill.latitude=20")).isEqualTo(tables());
  }

  @ParameterizedTest
  @ValueSource(strings = {"project.distanceFriction=1", "project.duplication=2", "pairings.rule=random", "trigger.delay=1"})
  void whatIsNotIdleShows(String setting) throws Exception {
    assertThat(tables(setting, "aiding.north.longitude=100", "aiding.north.latitude=30", "receiving.hill.longitude=90", "receiving.hill.latitude=20")).isNotEqualTo(tables());
  }
}
