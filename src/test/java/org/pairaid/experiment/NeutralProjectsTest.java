package org.pairaid.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.strategy.Strategies;

/** Settings of the ways projects go (model B3, B4, B7, B15) that come to nothing change no byte. */
class NeutralProjectsTest {
  private static final Path WORLD = Path.of("src/test/resources/golden/world.yaml");

  private static String tables(List<String> settings) throws Exception {
    Strategies strategies = Strategies.builtIn();
    var scenario = ScenarioReader.read(WORLD, settings, strategies);
    Replicate run = Replicate.run(scenario, Blueprints.of(scenario, strategies), 1);
    StringBuilder all = new StringBuilder();
    run.rows().values().forEach(rows -> all.append(new String(rows, StandardCharsets.US_ASCII)));
    return all.toString();
  }

  /** What is compared with what: settings of both sides, and those of the second. */
  private record Neutral(List<String> both, List<String> added) {}

  static Stream<Neutral> neutral() {
    return Stream.of(
        new Neutral(List.of(), List.of("aiding.north.deputies=7", "deputies.amplification=3", "deputies.tiers=4")),
        new Neutral(List.of("contract.form=straight"), List.of("deputies.amplification=3", "deputies.tiers=4")),
        new Neutral(List.of(), List.of("contract.plan={industry: 1}")),
        new Neutral(List.of("institution.office=1"), List.of("institution.coordinationLoss=1", "institution.vacuum=1")),
        new Neutral(List.of("project.reviewThreshold=0", "project.acceptanceThreshold=0"), List.of("institution.dialogue=1")),
        new Neutral(List.of(), List.of("pipeline.stages=[{id: a, decides: both}, {id: b, phase: closing}]")));
  }

  @ParameterizedTest
  @MethodSource("neutral")
  void whatComesToNothingChangesNothing(Neutral neutral) throws Exception {
    List<String> second = new ArrayList<>(neutral.both());
    second.addAll(neutral.added());
    assertThat(tables(second)).isEqualTo(tables(neutral.both()));
  }
}
