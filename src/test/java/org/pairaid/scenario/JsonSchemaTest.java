package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(JsonSchema.text(), InputFormat.JSON);

  static Stream<Path> scenarios() throws Exception {
    try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @Test
  void theCommittedSchemaIsCurrent() throws Exception {
    assertThat(Files.readString(Path.of("scenarios/scenario.schema.json")))
        .as("refresh it with: ./pairaid schema > scenarios/scenario.schema.json").isEqualTo(JsonSchema.text());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void scenariosOfTheRepositoryAreValid(Path scenario) throws Exception {
    assertThat(SCHEMA.validate(Files.readString(scenario), InputFormat.YAML)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"contract: {qouta: 1}", "contract: {quota: two}", "contract: {form: strait}", "assessment: {inspection: 1.5}",
    "development: {softHalf: 0}", "time: {cycles: 2.5}", "pairings: {pairs: [[a]]}", "interventions: [{cycle: 1}]",
    "interventions: [{cycle: 1, set: {assesment.stakes: 1}}]", "aiding: [{id: a}]", "unknown: 1"})
  void brokenScenariosAreNot(String text) {
    assertThat(SCHEMA.validate("name: broken\n" + text, InputFormat.YAML)).isNotEmpty();
  }
}
