package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairaid.model.Domain;
import org.pairaid.model.PipelineStage;
import org.pairaid.model.PipelineStage.Decider;
import org.pairaid.model.PipelineStage.Phase;

/** Rules that are a list (pipeline.stages) or a map by domain (contract.plan), in all that a scenario can do with a rule. */
class StagesAndPlanTest {
  private static final String STAGES = "pipeline: {stages: [{id: a, duration: .1, dropOut: .2, decides: both, name: {en: A, zh: 甲}}, {id: b, phase: closing, duration: 1}]}";

  @TempDir Path folder;

  private Scenario read(String name, String text, String... settings) {
    Desk desk = new Desk(folder);
    desk.lay(name, text);
    return desk.read(name, settings);
  }

  private static List<String> ids(List<PipelineStage> stages) {
    return stages.stream().map(PipelineStage::id).toList();
  }

  @Test
  void bothAreAbsentWhereTheFileSaysNothing() {
    var rules = read("s.yaml", Desk.GOOD).file();
    assertThat(rules.pipeline().stages()).isEmpty();
    assertThat(rules.contract().plan()).isNull();
  }

  @Test
  void aStageHasDefaults() {
    var stages = read("s.yaml", Desk.with(13, STAGES)).file().pipeline().stages();
    assertThat(stages.get(0)).extracting(PipelineStage::decides, PipelineStage::phase).containsExactly(Decider.BOTH, Phase.APPROVAL);
    assertThat(stages.get(1)).isEqualTo(new PipelineStage("b", null, 1, 0, Decider.CENTRE, Phase.CLOSING));
  }

  @Test
  void aPlanNamesSomeDomainsAndTheOthersHaveNone() {
    Map<String, Double> plan = read("s.yaml", Desk.with(2, "contract: {plan: {talent: .75, labour: .25}}")).file().contract().plan();
    assertThat(plan.keySet()).containsExactlyElementsOf(Domain.builtIn().stream().map(Domain::id).toList());
    assertThat(plan).containsEntry("talent", .75).containsEntry("labour", .25).containsEntry("industry", 0.);
  }

  @Test
  void aListIsReplacedAndAPlanMergedThroughExtends() {
    read("base.yaml", Desk.with(2, "contract: {plan: {talent: .75, labour: .25}}").replace("type: {}", STAGES));
    var variant = read("v.yaml", "extends: base.yaml\npipeline: {stages: [{id: c}]}\ncontract: {plan: {talent: .5, industry: .25}}").file();
    assertThat(ids(variant.pipeline().stages())).containsExactly("c");
    assertThat(variant.contract().plan()).containsEntry("talent", .5).containsEntry("labour", .25).containsEntry("industry", .25);
  }

  @Test
  void settingsReachAStageByItsIdAndReplaceTheWhole() {
    String text = Desk.with(13, STAGES);
    assertThat(read("s.yaml", text, "pipeline.stages.a.duration=.7").file().pipeline().stages().get(0).duration()).isEqualTo(.7);
    assertThat(ids(read("s.yaml", text, "pipeline.stages=[{id: x}, {id: y}]").file().pipeline().stages())).containsExactly("x", "y");
    assertThat(read("s.yaml", text, "contract.plan={industry: 1}").file().contract().plan()).containsEntry("industry", 1.);
  }

  @Test
  void interventionsReplaceTheListAndMergeThePlan() {
    var schedule = read("s.yaml", Desk.with(12, "interventions: [{cycle: 2, set: {pipeline.stages: [{id: c, duration: 3}], contract: {plan: {talent: 0, labour: 1}}}}, "
        + "{cycle: 5, set: {pipeline: {stages: []}}}]").replace("type: {}", STAGES).replace("contract: {}", "contract: {plan: {talent: 1}}")).schedule();
    assertThat(schedule).map(rules -> ids(rules.pipeline().stages())).containsExactly(List.of("a", "b"), List.of("a", "b"), List.of("c"), List.of("c"), List.of("c"),
        List.of(), List.of(), List.of(), List.of(), List.of());
    assertThat(schedule).map(rules -> rules.contract().plan().get("labour")).startsWith(0., 0., 1., 1.).endsWith(1.);
  }

  @Test
  void aPlanMayBeByDomainsOfTheScenario() {
    String own = "domains: [{id: water, visibility: 1, duration: 1, soft: 0, social: 1, backflow: 0, pollution: 0, leverage: 0, "
        + "capabilities: {allocation: .2, learning: .2, absorption: .2, conversion: .2, openness: .2}}]";
    String text = Desk.with(13, own).replaceFirst("need: \\{[^}]*}", "need: {water: 1}").replace("interventions: []", "interventions: [{cycle: 2, set: {contract.plan: {water: 1}}}]");
    assertThat(read("s.yaml", text).schedule().get(2).contract().plan()).containsExactly(Map.entry("water", 1.));
    assertThat(new Desk(folder).problems("s.yaml", "contract.plan={industry: 1}")).anyMatch(problem -> problem.contains("contract.plan.industry: unknown key"));
  }

  @Test
  void resolvedReadsAgainAsTheSame() {
    Scenario scenario = read("s.yaml", Desk.with(13, STAGES).replace("contract: {}", "contract: {plan: {talent: .75, labour: .25}}")
        .replace("interventions: []", "interventions: [{cycle: 2, set: {pipeline.stages: [{id: c}], contract.plan: {talent: .25, labour: .75}}}]"));
    Scenario again = read("resolved.json", Resolved.of(scenario).toPrettyString());
    assertThat(again.schedule()).isEqualTo(scenario.schedule());
    assertThat(Resolved.of(again).toString()).isEqualTo(Resolved.of(scenario).toString());
  }

  @Test
  void differencesAreToldByStageAndByDomain() {
    Scenario from = read("a.yaml", Desk.with(13, STAGES));
    Scenario to = read("b.yaml", Desk.with(13, STAGES.replace("duration: .1", "duration: .4").replace("{id: b, phase: closing, duration: 1}", "{id: c}"))
        .replace("contract: {}", "contract: {plan: {talent: 1}}").replace("interventions: []", "interventions: [{cycle: 4, set: {contract.plan: {talent: 0, labour: 1}}}]"));
    assertThat(ScenarioDifferences.between(Resolved.of(from), Resolved.of(to)).stream().map(d -> d.path() + ": " + d.from().en() + " -> " + d.to().en()))
        .contains("pipeline.stages.a.duration: 0.1 -> 0.4", "pipeline.stages.b: b -> none", "pipeline.stages.c: none -> c", "contract.plan.talent: none -> 1")
        .anyMatch(line -> line.startsWith("interventions[cycle 4].contract.plan: ") && line.contains("\"labour\":1"))
        .hasSize(11);
    assertThat(ScenarioDifferences.between(Resolved.of(to), Resolved.of(to))).isEmpty();
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        arguments("contract: {plan: {talent: .5}}", "contract: the shares of the plan must sum to 1"),
        arguments("contract: {plan: {tallent: 1}}", "contract.plan.tallent: unknown key. Maybe \"talent\"?"),
        arguments("contract: {plan: 1}", "contract.plan: expected a map of keys, not 1"),
        arguments("contract: {plan: {talent: 2}}", "contract.plan.talent: expected a number in [0,1], not 2"),
        arguments("pipeline: {stages: {file: s.csv}}", "pipeline.stages: expected a list, not a map"),
        arguments("pipeline: {stages: [{id: a}, {id: a}]}", "pipeline: two stages have the id a"),
        arguments("pipeline: {stages: [{duration: 1}]}", "pipeline.stages[0].id: missing; expected a text (Identifier)"),
        arguments("pipeline: {stages: [{id: a, dropOut: 2}]}", "pipeline.stages[0].dropOut: expected a number in [0,1] (probability), not 2"),
        arguments("pipeline: {stages: [{id: a, decides: nobody}]}", "pipeline.stages[0].decides: expected one of centre, aider, receiver, both, not the text \"nobody\""),
        arguments("pipeline: {stages: [{id: a, phase: closing, dropOut: .1}]}", "pipeline.stages[0]: after the work nothing drops out: dropOut of a closing stage must be 0"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatIsWrongIsToldWhereItStands(String line, String problem) {
    assertThat(new Desk(folder).problems(2, line)).anyMatch(told -> told.endsWith(" " + problem));
  }

  @Test
  void whatAnInterventionSetsWrongIsToldThere() {
    assertThat(new Desk(folder).problems(12, "interventions: [{cycle: 1, set: {contract.plan: {talent: .5}, pipeline.stages: [{id: a, duration: -1}]}}]"))
        .hasSize(2).anyMatch(told -> told.contains("interventions[0].set.contract.plan: the shares of the plan must sum to 1"))
        .anyMatch(told -> told.contains("interventions[0].set.pipeline.stages[0].duration: expected a number in [0,100] (years), not -1"));
  }
}
