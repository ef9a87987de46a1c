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
import org.pairaid.model.Contract;
import org.pairaid.model.Rules;

class InterventionsTest {
  @TempDir Path folder;

  private List<Rules> schedule(String... interventions) {
    Desk desk = new Desk(folder);
    desk.lay("s.yaml", Desk.with(12, "interventions:\n  - " + String.join("\n  - ", interventions)).replace("assessment: {}", "assessment: {stakes: [0, 1, 2]}"));
    return desk.read("s.yaml").schedule();
  }

  @Test
  void rulesHoldFromTheirCycleOn() {
    List<Rules> schedule = schedule("{cycle: 6, set: {contract.form: straight}}", "{cycle: 4, set: {assessment.inspection: 1, project.maxPerPair: 3}}");
    assertThat(schedule).hasSize(10);
    assertThat(schedule.subList(0, 4)).allMatch(rules -> rules.equals(schedule.get(0)));
    assertThat(schedule).map(rules -> rules.assessment().inspection()).containsExactly(.1, .1, .1, .1, 1., 1., 1., 1., 1., 1.);
    assertThat(schedule).map(rules -> rules.project().maxPerPair()).containsExactly(12, 12, 12, 12, 3, 3, 3, 3, 3, 3);
    assertThat(schedule.get(5).contract().form()).isEqualTo(Contract.Form.DIAGONAL);
    assertThat(schedule.get(6).contract().form()).isEqualTo(Contract.Form.STRAIGHT);
  }

  @Test
  void aSeriesIsReplaced() {
    assertThat(schedule("{cycle: 2, set: {assessment.stakes: .3}}").get(2).assessment().stakes().values()).containsExactly(.3);
    assertThat(schedule("{cycle: 2, set: {assessment.stakes: [7, 8, 9]}}").get(2).assessment().stakes().at(2)).isEqualTo(9);
    assertThat(schedule("{cycle: 2, set: {assessment.inspection: .3}}").get(2).assessment().stakes().values()).containsExactly(0., 1., 2.);
  }

  @Test
  void thoseOfOneCycleApplyInTheOrderOfTheFile() {
    List<Rules> schedule = schedule("{cycle: 3, set: {assessment.evaluators.aider: 0}}", "{cycle: 3, set: {contract.maxRelief: .1}}",
        "{cycle: 3, set: {assessment: {evaluators: {public: .5}}, contract.maxRelief: .2}}");
    assertThat(schedule.get(3).assessment().evaluators().publicVoice()).isEqualTo(.5);
    assertThat(schedule.get(3).contract().maxRelief()).isEqualTo(.2);
  }

  @Test
  void theFirstCycleMayBeChangedToo() {
    List<Rules> schedule = schedule("{cycle: 0, set: {contract.maxRelief: .1}}");
    assertThat(schedule).allMatch(rules -> rules.contract().maxRelief() == .1);
  }

  static Stream<Arguments> wrong() {
    String stakes = "expected a number in [0,100] (utility; series), not ";
    return Stream.of(
        arguments("{cycle: 10, set: {contract.quota: 0}}", List.of("13:13: interventions[0].cycle: outside the run: expected 0 to 9, not 10")),
        arguments("{cycle: -1, set: {contract.quota: 0}}", List.of("13:13: interventions[0].cycle: expected a whole number in [0,999], not -1")),
        arguments("{cycle: 1000, set: {contract.quota: 0}}", List.of("13:13: interventions[0].cycle: expected a whole number in [0,999], not 1000")),
        arguments("{cycle: 1.5, set: {contract.quota: 0}}", List.of("13:13: interventions[0].cycle: expected a whole number in [0,999], not 1.5")),
        arguments("{cycle: 1, set: {assessment.staeks: 0}}",
            List.of("13:22: interventions[0].set.assessment.staeks: not a rule that an intervention can change. Maybe \"assessment.stakes\"?")),
        arguments("{cycle: 1, set: {time.cycles: 0}}", List.of("13:22: interventions[0].set.time.cycles: not a rule that an intervention can change")),
        arguments("{cycle: 1, set: {assessment: {staeks: 0}}}",
            List.of("13:35: interventions[0].set.assessment.staeks: not a rule that an intervention can change. Maybe \"assessment.stakes\"?")),
        arguments("{cycle: 1, set: {assessment.stakes: -1}}", List.of("13:41: interventions[0].set.assessment.stakes: " + stakes + "-1")),
        arguments("{cycle: 1, set: {assessment.stakes: }}", List.of("13:22: interventions[0].set.assessment.stakes: " + stakes + "nothing")),
        arguments("{cycle: 1, set: {assessment.stakes: [1, x]}}", List.of("13:45: interventions[0].set.assessment.stakes[1]: " + stakes + "the text \"x\"")),
        arguments("{cycle: 1, set: {assessment: 5}}", List.of("13:34: interventions[0].set.assessment: expected a map of keys, not 5")),
        arguments("{cycle: 1, set: {assessment.evaluators.aider: .5, contract.quota: 0}}",
            List.of("13:22: interventions[0].set.assessment.evaluators.aider: the four evaluator weights must sum to 1, not 1.1")),
        arguments("{cycle: 1, set: {assessment.stakes: -1}}\n  - {cycle: 1, set: {assessment.stakes: 1}}\n  - {cycle: 2, set: {assessment.stakes: -2}}",
            List.of("13:41: interventions[0].set.assessment.stakes: " + stakes + "-1", "15:41: interventions[2].set.assessment.stakes: " + stakes + "-2")),
        arguments("{cycle: 1, sett: {}}", List.of("13:5: interventions[0].set: missing; expected a map (New values by dotted path)",
            "13:16: interventions[0].sett: unknown key. Maybe \"set\"?")));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void isToldWhereItStands(String intervention, List<String> expected) {
    assertThat(new Desk(folder).problems(12, "interventions:\n  - " + intervention)).containsExactlyElementsOf(expected);
  }

  @Test
  void otherProblemsDoNotHideThoseOfInterventionsAndAreToldOnce() {
    Desk desk = new Desk(folder);
    desk.lay("s.yaml", Desk.GOOD.replace("contract: {}", "contract: {quota: 2, qouta: 1}").replace("assessment: {}", "assessment: {evaluators: {aider: .5}}")
        .replace("interventions: []", "interventions: [{cycle: 1, set: {contract.maxRelief: 2}}, {cycle: 3, set: {contract: {form: straight}}}, {cycle: 12, set: {}}]"));
    assertThat(desk.problems("s.yaml")).containsExactly(
        "s.yaml:2:19: contract.quota: expected a number in [0,1], not 2",
        "s.yaml:2:22: contract.qouta: unknown key. Maybe \"quota\"?",
        "s.yaml:3:26: assessment.evaluators: the four evaluator weights must sum to 1, not 1.1",
        "s.yaml:12:54: interventions[0].set.contract.maxRelief: expected a number in [0,1], not 2",
        "s.yaml:12:114: interventions[2].cycle: outside the run: expected 0 to 9, not 12");
  }
}
