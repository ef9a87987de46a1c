package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairaid.strategy.Strategies;

class ClaimReaderTest {
  private static final Path COMMITTED = Path.of("scenarios/claims/claim.schema.json");
  private static final String GOOD = """
      id: mine
      claim: {en: More inspection, zh: 更多督查}
      source: own
      scenario: %s
      from: {assessment.inspection: 0.1}
      to: {assessment.inspection: 0.5}
      indicator: collusion
      direction: decreases
      smallest: {absolute: 0.01}
      """.formatted(Path.of("src/test/resources/golden/world.yaml").toAbsolutePath());

  @TempDir Path folder;

  private Claim read(String text) throws Exception {
    return ClaimReader.read(Files.writeString(folder.resolve("mine.yaml"), text), List.of(), Strategies.builtIn());
  }

  @Test
  void aClaimKnowsItsWorlds() throws Exception {
    Claim claim = read(GOOD + "both: {contract.quota: 0.02}\nalso:\n  - {indicator: trust, direction: increases, smallest: {relative: .05}, from: {assessment.stakes: 0}}\n");
    assertThat(claim.worlds()).isEqualTo(3);
    assertThat(claim.compared(0)).isEqualTo(1);
    assertThat(claim.compared(1)).isEqualTo(2);
    assertThat(claim.world(Claim.TO, "imitation", List.of()).file().assessment().inspection()).isEqualTo(.5);
    assertThat(claim.world(1, "imitation", List.of()).file().assessment().inspection()).isEqualTo(.1);
    var third = claim.world(2, "imitation", List.of("assessment.inspection=.7")).file().assessment();
    assertThat(third.stakes().values()).containsExactly(0.);
    assertThat(third.inspection()).isEqualTo(.7);
    for (int world = 0; world < 3; world++) {
      Scenario scenario = claim.world(world, "imitation", List.of());
      assertThat(scenario.file().contract().quota().values()).containsExactly(.02);
      assertThat(scenario.file().strategies().receiving().choices().get(0).use()).isEqualTo("imitation");
    }
    assertThat(claim.sets("assessment.inspection")).isTrue();
    assertThat(claim.sets("assessment.reputation")).isFalse();
    assertThat(claim.file().behaviour()).isEqualTo(ClaimFile.BEHAVIOUR);
  }

  @Test
  void aLevelNeedsNoFrom() throws Exception {
    Claim claim = read(GOOD.replace("from: {assessment.inspection: 0.1}\n", "").replace("direction: decreases\nsmallest: {absolute: 0.01}", "bound: {most: .5}"));
    assertThat(claim.worlds()).isEqualTo(1);
    assertThat(claim.compared(0)).isEqualTo(Claim.NONE);
  }

  @Test
  void settingsOfTheCommandLineWinInAllWorlds() throws Exception {
    Claim claim = ClaimReader.read(Files.writeString(folder.resolve("mine.yaml"), GOOD), List.of("run.seed=77"), Strategies.builtIn());
    assertThat(claim.world(Claim.TO, "calculating", List.of()).seed()).isEqualTo(77);
    assertThat(claim.world(1, "calculating", List.of()).seed()).isEqualTo(77);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "id: mine | id: a/b | 1:5: id: expected up to 100 letters",
    "world.yaml | wrold.yaml | wrold.yaml does not exist. Maybe \"world.yaml\"?",
    "indicator: collusion | indicator: colusion | 7:12: indicator: expected an indicator (see: pairaid list indicators), not the text \"colusion\". Maybe \"collusion\"?",
    "direction: decreases | direction: falls | 8:12: direction: expected one of increases, decreases, unchanged",
    "smallest: {absolute: 0.01} | smallest: {absolute: 0.01, relative: 1} | expected either relative or absolute",
    "smallest: {absolute: 0.01} | window: 9 | 1:1: expected smallest with a direction",
    "smallest: {absolute: 0.01} | bound: {} | expected least, most, or both",
    "source: own | sauce: own | 3:1: sauce: unknown key. Maybe \"source\"?",
    "to: {assessment.inspection: 0.5} | to: {assessment.inspektion: 0.5} | 6:29: assessment.inspektion: unknown key. Maybe \"inspection\"?",
    "to: {assessment.inspection: 0.5} | to: {assessment.inspection: 1.5} | 6:29: assessment.inspection: expected a number in [0,1]",
    "from: {assessment.inspection: 0.1} | from: {receiving.nobody.access: 0.1} | 5:33: receiving.nobody.access: no entry of \"receiving\" has this id",
    "source: own | source: own\\nbehaviour: [imitating] | 4:13: behaviour[0]: expected a strategy of both aiding and receiving governments",
    "source: own | source: own\\nwindow: 3..7 | 4:9: window: expected last, all, a cycle from 0 to 4 or A..B within them, not \"3..7\"",
    "source: own | source: own\\nmeasure: ratio | window: a single cycle has no ratio to its first",
    "source: own | source: own\\nmeasure: error | the scenario has no observed series of collusion",
    "from: {assessment.inspection: 0.1} | both: {} | without from there is nothing to go from",
  })
  void whatIsWrongIsNamedWithItsPlace(String right, String wrong, String message) {
    assertThatThrownBy(() -> read(GOOD.replace(right, wrong.replace("\\n", "\n")))).isInstanceOf(InvalidScenarioException.class).hasMessageContaining(message);
  }

  @Test
  void theCommittedSchemaIsCurrent() throws IOException {
    assertThat(Files.readString(COMMITTED)).as("refresh it with: ./pairaid schema claim > " + COMMITTED).isEqualTo(JsonSchema.claim());
  }

  static Stream<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios/claims"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void shippedClaimsAreReadAndFitTheSchema(Path file) throws Exception {
    assertThat(ClaimReader.read(file, List.of(), Strategies.builtIn()).id()).isEqualTo(file.getFileName().toString().replace(".yaml", ""));
    var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(JsonSchema.claim(), InputFormat.JSON);
    assertThat(schema.validate(Files.readString(file), InputFormat.YAML)).isEmpty();
  }

  @Test
  void theSchemaRefusesAnUnknownKey() {
    var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(JsonSchema.claim(), InputFormat.JSON);
    assertThat(schema.validate(GOOD, InputFormat.YAML)).isEmpty();
    assertThat(schema.validate(GOOD + "sauce: x\n", InputFormat.YAML)).isNotEmpty();
  }
}
