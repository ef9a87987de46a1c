package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairaid.model.AidingProfile;
import org.pairaid.model.Contract;
import org.pairaid.model.PipelineStage;
import org.pairaid.model.Domain;
import org.pairaid.model.ReceivingProfile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScenarioDifferencesTest {
  @TempDir Path folder;

  private JsonNode good(String... changes) {
    return world(Desk.GOOD, changes);
  }

  /** A resolved scenario as a manifest has it; in its text each odd entry of {@code changes} is replaced by the next. */
  private JsonNode world(String text, String... changes) {
    for (int i = 0; i < changes.length; i += 2) {
      assertThat(text).contains(changes[i]);
      text = text.replace(changes[i], changes[i + 1]);
    }
    Desk desk = new Desk(folder);
    desk.lay("s.yaml", text);
    return JsonMapper.builder().build().readTree(Resolved.of(desk.read("s.yaml")).toString());
  }

  private static List<String> lines(JsonNode from, JsonNode to, String language) {
    return ScenarioDifferences.between(from, to).stream()
        .map(difference -> difference.path() + ": " + difference.from().in(language) + " -> " + difference.to().in(language)).toList();
  }

  static Stream<Arguments> one() {
    return Stream.of(
        arguments("contract: {}", "contract: {quota: .01}", "contract.quota: 0.005 -> 0.01"),
        arguments("contract: {}", "contract: {quota: [.005, 1e-7]}", "contract.quota: 0.005 -> [0.005, 1E-7]"),
        arguments("contract: {}", "contract: {form: straight}", "contract.form: diagonal -> straight"),
        arguments("assessment: {}", "assessment: {fines: {pleading: 1}}", "assessment.fines.pleading: 0.2 -> 1"),
        arguments("type: {}", "type: {task: poverty}", "type.task: none -> poverty"),
        arguments("type: {}", "strategies: {centre: static, aiding: dutiful}", "strategies.aiding: calculating: Weighs gains against costs in delivery and in each "
            + "lever of avoidance -> dutiful: Delivers in full and avoids nothing"),
        arguments("revenue: 3000", "revenue: 250000", "aiding.east.revenue: 3000 -> 250000"),
        arguments("revenue: 3000", "revenue: 3000, supply: {talent: 1}", "aiding.east.supply.talent: 0.7 -> 1"),
        arguments("revenue: 3000", "revenue: 3000, initialFunds: 0", "aiding.east.initialFunds: none -> 0"),
        arguments("revenue: 3000", "revenue: 3000, name: {en: East, zh: 东}", "aiding.east.name: none -> East"),
        arguments("revenue: 3000", "revenue: 3000, strategy: {use: dutiful}", "aiding.east.strategy: none -> dutiful: Delivers in full and avoids nothing"),
        arguments("revenue: 3.6", "revenue: 3.6, strategy: aid-reliant", "receiving.west.strategy: none -> aid-reliant: Makes less effort than habit leaves "
            + "and goes along with joint avoidance"),
        arguments("openness: .3", "openness: .4", "receiving.west.capabilities.openness: 0.3 -> 0.4"),
        arguments("  - {id: south, revenue: 2000}\n", "", "aiding.south: south -> none"),
        arguments("  - {id: south, revenue: 2000}", "  - {id: south, revenue: 2000}\n  - {id: b.c, revenue: 1, name: North}", "aiding.b.c: none -> North"),
        arguments("[[east, west]]", "[[south, west], [east, west]]", "pairings.pairs[south, west]: none -> paired"));
  }

  @ParameterizedTest
  @MethodSource("one")
  void oneThingIsOneLineInEitherDirection(String was, String is, String expected) {
    JsonNode from = good();
    JsonNode to = good(was, is);
    String[] parts = expected.split(": ", 2);
    String[] values = parts[1].split(" -> ");
    assertThat(lines(from, to, "en")).containsExactly(expected);
    assertThat(lines(to, from, "en")).containsExactly(parts[0] + ": " + values[1] + " -> " + values[0]);
  }

  @Test
  void whatMeansTheSameIsNoDifference() {
    assertThat(lines(good(), good("name: w", "name: other\ntitle: Other", "contract: {}", "contract: {quota: [5e-3, .005]}"), "en")).isEmpty();
    assertThat(lines(good(), good("  - {id: east, revenue: 3000}\n  - {id: south, revenue: 2000}", "  - {id: south, revenue: 2000}\n  - {id: east, revenue: 3000.0}"), "en"))
        .isEmpty();
  }

  @Test
  void aTreeOfTheProgramIsComparedWithOneOfAManifest() {
    Desk desk = new Desk(folder);
    desk.lay("s.yaml", Desk.with(2, "contract: {quota: [0.1, 0.30000000000000004, 4.9e-324]}"));
    JsonNode own = Resolved.of(desk.read("s.yaml"));
    assertThat(ScenarioDifferences.between(own, JsonMapper.builder().build().readTree(own.toString()))).isEmpty();
  }

  @Test
  void linesComeInTheOrderOfTheFileAndWhatIsNoPolicyLast() {
    JsonNode to = good("contract: {}", "time: {cycles: 5}\nrun: {seed: 2}\ncontract: {maxRelief: 0}", "assessment: {}", "assessment: {joint: 1}", "interventions: []",
        "interventions: [{cycle: 2, set: {digital.accountability: 1}}]\nobserved: [{year: 2012, funds: 3}, {year: 2013, funds: ~}]\nobservedTotals: {funds: 8}\n"
        + "fittedTo: [funds]\ntargets: [{id: T1, indicator: funds, range: [1, 2]}]", "[[east, west]]", "[[south, west]]");
    assertThat(lines(good(), to, "en")).containsExactly("contract.maxRelief: 0.4 -> 0", "assessment.joint: 0.5 -> 1", "pairings.pairs[east, west]: paired -> none",
        "pairings.pairs[south, west]: none -> paired", "interventions[cycle 2].digital.accountability: 0 -> 1", "time.cycles: 10 -> 5", "run.seed: 1 -> 2",
        "observed.year: none -> [2012, 2013]", "observed.funds: none -> [3, none]", "observedTotals.funds: none -> 8",
        "fittedTo: none -> [funds]", "targets.T1: none -> T1");
  }

  @Test
  void interventionsAreComparedWithWhatIsInForceOtherwise() {
    JsonNode none = good("assessment: {}", "assessment: {stakes: 0}");
    JsonNode steps = good("assessment: {}", "assessment: {stakes: 0}", "interventions: []",
        "interventions: [{cycle: 6, set: {assessment.stakes: 1}}, {cycle: 4, set: {assessment: {stakes: .1, joint: .5}}}]");
    JsonNode early = good("assessment: {}", "assessment: {stakes: 0}", "interventions: []",
        "interventions: [{cycle: 3, set: {assessment.stakes: 1, contract.form: straight}}]");
    assertThat(lines(steps, none, "en")).containsExactly("interventions[cycle 4].assessment.stakes: 0.1 -> 0", "interventions[cycle 6].assessment.stakes: 1 -> 0");
    assertThat(lines(steps, steps, "en")).isEmpty();
    assertThat(lines(steps, early, "zh")).containsExactly("interventions[cycle 3].contract.form: 斜向发包 -> 正向发包", "interventions[cycle 3].assessment.stakes: 0 -> 1",
        "interventions[cycle 4].assessment.stakes: 0.1 -> 1", "interventions[cycle 6].assessment.stakes: 1 -> 1");
    assertThat(lines(good(), steps, "en")).as("from cycle 6 on they agree").containsExactly("assessment.stakes: 1 -> 0", "interventions[cycle 4].assessment.stakes: 1 -> 0.1",
        "interventions[cycle 6].assessment.stakes: 1 -> 1");
  }

  @Test
  void wordsAreThereInBothLanguages() {
    JsonNode to = good("contract: {}", "contract: {form: straight}", "type: {}", "type: {relation: within_province}", "revenue: 3000", "revenue: 3000, supply: {talent: 1}",
        "south, revenue: 2000", "south, revenue: 2000, strategy: dutiful");
    assertThat(lines(good(), to, "zh")).containsExactly("type.relation: 无 -> 省内", "contract.form: 斜向发包 -> 正向发包", "aiding.east.supply.talent: 0.7 -> 1",
        "aiding.south.strategy: 无 -> dutiful：足额到位，不避责");
    ScenarioDifference talent = ScenarioDifferences.between(good(), to).get(2);
    assertThat(talent.meaning().en()).isEqualTo("What it is good at: Talent");
    assertThat(talent.meaning().zh()).isEqualTo("所能：干部人才培训交流");
    assertThat(talent.unit().zh()).isEqualTo("分领域水平");
  }

  @Test
  void everyConstantAFileCanNameHasAChineseWord() {
    Stream.of(ScenarioFile.Task.values(), ScenarioFile.Relation.values(), ScenarioFile.Intent.values(), org.pairaid.model.PairingRules.Rule.values(),
        Contract.Form.values(), PipelineStage.Decider.values(), PipelineStage.Phase.values()).flatMap(Stream::of).map(Keys::constant)
        .forEach(word -> assertThat(Wording.of(JsonMapper.builder().build().valueToTree(word), "type.task").zh()).doesNotMatch(".*[a-z].*"));
  }

  @Test
  void everyUnitOfAScenarioFileHasAChineseName() {
    Stream.of(ScenarioFile.Time.class, ScenarioFile.Run.class, ScenarioFile.Intervention.class, AidingProfile.class,
        ReceivingProfile.class, Domain.class).flatMap(type -> Keys.of(type).stream())
        .forEach(key -> assertThat(Units.of(key.about().unit()).zh()).as(key.name()).doesNotMatch(".*[a-z].*"));
  }

  @Test
  void aTableOfDomainsOfOnesOwnShowsWhatComesAndGoes() {
    JsonNode to = good("contract: {}", "domains: [{id: roads, name: Roads, visibility: 1, duration: 1, soft: 0, social: 0, backflow: 0, pollution: 0, leverage: 0, "
        + "capabilities: {allocation: 1, learning: 0, absorption: 0, conversion: 0, openness: 0}}]",
        "{industry: .3, consumption: .1, labour: .1, talent: .2, relocation: .1, public_service: .15, demonstration: .05}", "{roads: 1}");
    assertThat(lines(good(), to, "en")).hasSize(8 + 3 * 8).contains("domains.roads: none -> Roads", "domains.talent: Talent -> none", "aiding.east.supply.roads: none -> 0.7",
        "receiving.west.need.talent: 0.2 -> none");
  }
}
