package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairaid.strategy.Strategies;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonSchemaTest {
  private static final Path COMMITTED = Path.of("scenarios/scenario.schema.json");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(JsonSchema.text(), InputFormat.JSON);

  @TempDir Path folder;

  @Test
  void theCommittedFileIsCurrent() throws IOException {
    assertThat(Files.readString(COMMITTED)).as("refresh it with: ./pairaid schema > " + COMMITTED).isEqualTo(JsonSchema.text());
  }

  @Test
  void isTheSameEachTimeAndEndsItsLine() {
    assertThat(JsonSchema.text()).isEqualTo(JsonSchema.text()).endsWith("}\n").doesNotContain("\r");
  }

  static Stream<Path> scenarios() throws IOException {
    try (Stream<Path> own = Files.walk(Path.of("scenarios")).filter(file -> !file.toString().matches(".*(experiments|claims).*")); Stream<Path> worlds = Files.list(Path.of("src/test/resources/org/pairaid/scenario"))) {
      return Stream.concat(own.sorted(), worlds.sorted()).filter(file -> file.toString().endsWith(".yaml")).toList().stream();
    }
  }

  /** What stands in a YAML 1.2 text, as editors hand it to a schema. */
  private static List<String> complaints(String yaml) {
    Object tree = new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
    return SCHEMA.validate(JSON.writeValueAsString(tree), InputFormat.JSON).stream().map(Object::toString).toList();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void goodScenariosConform(Path file) throws IOException {
    assertThat(complaints(Files.readString(file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void resolvedScenariosConform(Path file) throws InvalidScenarioException {
    Scenario scenario = ScenarioReader.read(file, List.of(), Strategies.builtIn());
    assertThat(SCHEMA.validate(Resolved.of(scenario).toString(), InputFormat.JSON)).isEmpty();
  }

  static Stream<Arguments> conforming() {
    return Stream.of(arguments(2, "contract: {quota: [.1, .2]}"), arguments(2, "title: a"), arguments(2, "title: {zh: 甲}"), arguments(1, "name: 2012"),
        arguments(5, "  - {id: east, revenue: 1, strategy: dutiful, initialFunds: 3, name: East}"), arguments(5, "  - {id: east, revenue: 1, strategy: {use: dutiful, with: {}}}"),
        arguments(11, "pairings: {pairs: {file: p.csv}}"), arguments(12, "interventions: [{cycle: 2, set: {assessment.stakes: .3, contract: {quota: .1}}}]"),
        arguments(12, "observed: {file: o.csv}"), arguments(12, "observed: [{year: 2012, funds: 3, trust: null}]"), arguments(13, "type: {task: disaster, intent: emergency}"),
        arguments(12, "observedTotals: {funds: 843.8}\nfittedTo: [funds, trust]"), arguments(12, "targets: []"),
        arguments(12, "targets: [{id: 1, indicator: trust, direction: increases}, {id: b, title: B, indicator: funds, measure: ratio, from: 2012, to: 2013, range: [-.1, 3], source: s, strength: 3}]"),
        arguments(2, "contract: {plan: {industry: 1}}"), arguments(13, "pipeline: {stages: []}"), arguments(13, "pipeline: {stages: [{id: a, duration: 1, decides: both}]}"),
        arguments(12, "interventions: [{cycle: 1, set: {pipeline.stages: [], contract.plan: {talent: 1}}}]"));
  }

  @ParameterizedTest
  @MethodSource("conforming")
  void legalLinesConform(int number, String line) {
    assertThat(complaints(Desk.with(number, line))).isEmpty();
  }

  static Stream<Arguments> broken() {
    return Stream.of(arguments(1, "title: no name"), arguments(2, "contract: {qouta: 1}"), arguments(2, "qouta: 1"), arguments(2, "contract: {maxRelief: 2}"),
        arguments(2, "contract: {maxRelief: -1}"), arguments(2, "contract: {maxRelief: '1'}"), arguments(2, "project: {unit: 0}"), arguments(2, "contract: {quota: []}"),
        arguments(2, "contract: {quota: [2]}"), arguments(2, "contract: {form: straigt}"), arguments(2, "time: {cycles: 2.5}"), arguments(2, "title: {fr: a}"), arguments(2, "title: {}"),
        arguments(5, "  - {id: east}"), arguments(5, "  - {id: east, revenue: 1, strategy: {with: {}}}"), arguments(5, "  - {id: east, revenue: 1, supply: {industry: 2}}"),
        arguments(10, "     }"), arguments(11, "pairings: {pairs: [[east]]}"), arguments(11, "pairings: {pairs: {fiel: p.csv}}"), arguments(11, "pairings: {rule: fixed}"), arguments(11, ""),
        arguments(12, "interventions: [{cycle: -1, set: {}}]"), arguments(12, "interventions: [{set: {}}]"), arguments(12, "interventions: [{cycle: 1, set: {assessment.staeks: 1}}]"),
        arguments(12, "interventions: [{cycle: 1, set: {assessment.stakes: -1}}]"), arguments(12, "observed: [{funds: 3}]"), arguments(12, "observed: [{year: 2012, fundz: 3}]"),
        arguments(12, "observedTotals: {trust: 1}"), arguments(12, "fittedTo: [fundz]"), arguments(12, "targets: [{indicator: funds, range: [0, 1]}]"),
        arguments(12, "targets: [{id: a, indicator: funds, direction: up}]"), arguments(12, "targets: {file: t.csv}"),
        arguments(13, "pipeline: {stages: [{duration: 1}]}"), arguments(13, "pipeline: {stages: [{id: a, decides: nobody}]}"), arguments(13, "pipeline: {stages: {file: s.csv}}"),
        arguments(2, "contract: {plan: {industry: 2}}"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void brokenLinesDoNotConformAndAreRefusedByTheReaderToo(int number, String line) {
    assertThat(complaints(Desk.with(number, line))).isNotEmpty();
    assertThat(new Desk(folder).problems(number, line)).isNotEmpty();
  }

  @Test
  void aFileThatExtendsAnotherMayLeaveOutAnyKeyButNotMisspellOne() {
    assertThat(complaints("extends: base.yaml\npairings: {rule: fixed}\n")).isEmpty();
    assertThat(complaints("extends: base.yaml\nnmae: v\n")).isNotEmpty();
  }

  @Test
  void parametersAreDescribed() {
    JsonNode quota = JSON.readTree(JsonSchema.text()).at("/properties/contract/properties/quota");
    assertThat(quota.get("description").stringValue()).contains("Nominal yearly target", "年度援助任务", "Unit: share of revenue a year; series.", "Default: .005", "Wang 2022, table 5");
    assertThat(quota.get("default").doubleValue()).isEqualTo(.005);
    assertThat(quota.at("/anyOf/0/maximum").intValue()).isEqualTo(1);
    JsonNode set = JSON.readTree(JsonSchema.text()).at("/properties/interventions/items/properties/set/properties");
    assertThat(set.propertyNames()).containsAll(Catalogue.rules().stream().map(Catalogue.Entry::path).toList());
  }
}
