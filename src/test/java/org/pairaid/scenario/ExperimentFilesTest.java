package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairaid.strategy.Strategies;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.json.JsonMapper;

/** The experiments that come with the program can be read, and an editor finds nothing to complain of. */
class ExperimentFilesTest {
  private static final Path FOLDER = Path.of("scenarios/experiments");
  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(JsonSchema.experiment(), InputFormat.JSON);

  static Stream<Path> experiments() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  private static List<String> complaints(String yaml) {
    Object tree = new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
    return SCHEMA.validate(JsonMapper.builder().build().writeValueAsString(tree), InputFormat.JSON).stream().map(Object::toString).toList();
  }

  @Test
  void theCommittedSchemaIsCurrent() throws IOException {
    Path committed = FOLDER.resolve("experiment.schema.json");
    assertThat(Files.readString(committed)).as("refresh it with: ./pairaid schema experiment > " + committed).isEqualTo(JsonSchema.experiment());
  }

  @ParameterizedTest
  @MethodSource("experiments")
  void shippedExperimentsAreGood(Path file) throws Exception {
    assertThat(complaints(Files.readString(file))).isEmpty();
    Experiment experiment = ExperimentReader.read(file, List.of(), Strategies.builtIn());
    assertThat(experiment.name()).isEqualTo(file.getFileName().toString().replace(".yaml", ""));
    assertThat(experiment.title().zh()).as("a title in both languages").isNotEqualTo(experiment.title().en());
    assertThat(complaints(Resolved.of(experiment).toString())).isEmpty();
  }

  @Test
  void theSchemaKnowsWhatIsWrong() {
    assertThat(complaints("{name: a, scenario: b, design: {kind: gridd}}")).isNotEmpty();
    assertThat(complaints("{name: a, scenario: b, factors: [{path: x, rang: [0, 1]}]}")).isNotEmpty();
    assertThat(complaints("{name: a, scenario: b, factors: [{path: x, values: {low: [1, 2], high: 3}}]}")).isEmpty();
  }
}
