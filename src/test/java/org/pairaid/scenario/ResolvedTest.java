package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairaid.strategy.Strategies;
import tools.jackson.databind.node.ObjectNode;

class ResolvedTest {
  @TempDir Path folder;

  static Stream<Path> scenarios() throws IOException {
    return JsonSchemaTest.scenarios();
  }

  private void assertRoundTrip(Scenario scenario) {
    Desk desk = new Desk(folder);
    ObjectNode resolved = Resolved.of(scenario);
    desk.lay("resolved.json", resolved.toPrettyString());
    assertSame(desk.read("resolved.json"), scenario, resolved);
    try {
      assertSame(Template.of(scenario).scenario(Strategies.builtIn()), scenario, resolved);
    } catch (InvalidScenarioException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertSame(Scenario again, Scenario scenario, ObjectNode resolved) {
    // only where the observed series was read from differs
    assertThat(again.file()).usingRecursiveComparison().ignoringFields("observed.file").withEqualsForType(Double::equals, Double.class).isEqualTo(scenario.file());
    assertThat(again.schedule()).isEqualTo(scenario.schedule());
    assertThat(Resolved.of(again).toString()).isEqualTo(resolved.toString());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void readAgainIsEqual(Path file) throws InvalidScenarioException {
    assertRoundTrip(ScenarioReader.read(file, List.of(), Strategies.builtIn()));
  }

  @Test
  void awkwardValuesSurvive() {
    Desk desk = new Desk(folder);
    desk.lay("s.yaml", Desk.GOOD.replace("interventions: []", "interventions: [{cycle: 3, set: {assessment.stakes: [1.0, 2], project.maxPerPair: 3, contract: {form: straight}}}]")
        .replace("type: {}", "type: {task: poverty}\nobserved: [{year: 2012, trust: ~, funds: 0.1}, {year: 2013, funds: }]\nobservedTotals: {funds: .1}\nfittedTo: [trust]\n"
            + "targets: [{id: a, indicator: trust, direction: decreases}, {id: b, indicator: funds, measure: total, to: 2013, range: [0.1, 1e3]}]\ntitle: \"a \\\"b\\\" \\n 中 \\u2028\"")
        .replace("contract: {}", "contract: {quota: [0.1, 0.30000000000000004, 1e-7, 4.9e-324], quotaGrowth: -0.0}\nrun: {seed: -8999999999999999}\nproject: {unit: 1.7976931348623157e308}")
        .replace("{id: east,", "{id: 007, name: 1.10, initialFunds: 1e16,").replace("[east, west]", "[007, west]"));
    assertRoundTrip(desk.read("s.yaml"));
  }

  @Test
  void everyDefaultIsWrittenInTheOrderOfTheFileAndWhatIsAbsentIsNot() {
    Desk desk = new Desk(folder);
    desk.lay("s.yaml", Desk.with(13, ""));
    ObjectNode resolved = Resolved.of(desk.read("s.yaml"));
    assertThat(resolved.propertyNames()).containsExactly("name", "time", "run", "contract", "assessment", "digital", "institution", "project", "behaviour", "development",
        "graduation", "trigger", "deputies", "enterprises", "organisations", "forms", "channels", "cadres", "payment", "pipeline", "strategies", "domains", "aiding", "receiving", "pairings", "interventions", "shocks");
    assertThat(resolved.get("contract").toString())
        .isEqualTo("{\"form\":\"diagonal\",\"quota\":0.005,\"quotaGrowth\":0,\"maxRelief\":0.4,\"verification\":0.3,\"budgetInertia\":0.5,\"initialDelivery\":1,\"specificity\":0}");
    assertThat(resolved.get("pairings").toString()).isEqualTo("{\"rule\":\"fixed\",\"pairs\":[[\"east\",\"west\"]],\"perReceiver\":1,\"perAider\":0,\"revision\":0,\"ties\":{\"history\":1,\"economy\":1,\"nearness\":1}}");
    assertThat(resolved.at("/aiding/0").toString()).startsWith("{\"id\":\"east\",\"revenue\":3000,\"growth\":0.06,").doesNotContain("initialFunds", "strategy");
    assertThat(resolved.get("domains")).hasSize(7);
  }

  @Test
  void bytesDoNotDependOnHowTheSameIsWritten() throws IOException {
    Desk desk = new Desk(folder);
    desk.lay("a.yaml", Desk.GOOD);
    desk.lay("b.yaml", "extends: a.yaml\nname: w\ncontract: {maxRelief: 4e-1, form: diagonal}\nrun: {seed: 1.0}\ndomains:\n");
    assertThat(Resolved.of(desk.read("b.yaml")).toString()).isEqualTo(Resolved.of(desk.read("a.yaml")).toString());
    assertThat(Files.exists(folder.resolve("a.yaml"))).isTrue();
  }
}
