package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairaid.model.Pair;
import org.pairaid.model.PairingRules;

/** Rules of pairing and the trigger in scenario files: two aiders, one receiver. */
class PairingChecksTest {
  @TempDir Path folder;

  private static final String POPULATION = "missing; expected a number above 0 (万人), because the trigger compares revenue per head";

  static Stream<Arguments> defects() {
    return Stream.of(
        defect(11, "pairings: {rule: optimal, perReceiver: 3}", "11:11: pairings: expected perReceiver to be no more than there are aiding governments, 2, not 3"),
        defect(11, "pairings: {rule: stable, perReceiver: 0}", "11:39: pairings.perReceiver: expected a whole number in [1,1000], not 0"),
        defect(11, "pairings: {rule: optimum}", "11:18: pairings.rule: expected one of fixed, tie, need_capacity, random, stable, optimal, not the text \"optimum\". Maybe \"optimal\"?"),
        defect(11, "pairings: {rule: tie, pairs: [[eest, west]]}", "11:32: pairings.pairs[0]: no aiding government has the id \"eest\". Maybe \"east\"?"),
        defect(12, "interventions: [{cycle: 2, set: {pairings.pairs: [[east, wst]]}}]", "12:58: interventions[0].set.pairings.pairs[0]: no receiving government has the id \"wst\". Maybe \"west\"?"),
        defect(12, "interventions: [{cycle: 2, set: {pairings: {pairs: []}}}]",
            "12:16: pairings, from cycle 2 on: pairs are missing; the rule fixed expects at least one. Maybe another rule, as {rule: optimal}?"),
        defect(12, "interventions: [{cycle: 2, set: {pairings: {rule: random, perReceiver: 3}}}]",
            "12:16: pairings, from cycle 2 on: expected perReceiver to be no more than there are aiding governments, 2, not 3"),
        defect(13, "trigger: {gap: 5}", "5:5: aiding[0].population: " + POPULATION, "6:5: aiding[1].population: " + POPULATION),
        defect(12, "interventions: [{cycle: 2, set: {trigger.end.gap: 5}}]", "5:5: aiding[0].population: " + POPULATION, "6:5: aiding[1].population: " + POPULATION),
        defect(13, "trigger: {event: 2.5}", "13:18: trigger.event: expected a whole number in [0,999], not 2.5"));
  }

  private static Arguments defect(int number, String line, String... problems) {
    return Arguments.of(number, line, List.of(problems));
  }

  @ParameterizedTest
  @MethodSource("defects")
  void isTold(int number, String line, List<String> problems) {
    assertThat(new Desk(folder).problems(number, line)).containsExactlyElementsOf(problems);
  }

  @Test
  void placesThatCannotCoverAllAreTold() {
    Desk desk = new Desk(folder);
    desk.lay("few.yaml", "extends: " + Path.of("scenarios/baseline.yaml").toAbsolutePath() + "\npairings: {rule: stable, perAider: 3}\n");
    assertThat(desk.problems("few.yaml")).hasSize(1).allMatch(problem -> problem.endsWith("pairings: 6 aiders with perAider: 3 cannot cover 24 receivers with perReceiver: 1. Maybe perAider: 4, or 0: in proportion to revenue?"));
    assertThat(desk.problems("few.yaml", "pairings.perAider=4")).isEmpty();
    assertThat(desk.problems("few.yaml", "pairings.perAider=0")).isEmpty();
  }

  @Test
  void otherRulesNeedNoPairs() {
    Desk desk = new Desk(folder);
    desk.lay("s.yaml", Desk.with(11, "pairings: {rule: optimal}"));
    assertThat(desk.read("s.yaml").schedule().get(0).pairings().pairs()).isEmpty();
    assertThat(desk.read("s.yaml", "pairings={rule: fixed, pairs: [[south, west]]}").file().pairings().pairs()).containsExactly(new Pair("south", "west"));
  }

  @Test
  void pairsOfAnInterventionMayStandInATable() {
    Desk desk = new Desk(folder);
    desk.lay("p.csv", "aiding,receiving\nsouth,west\n");
    desk.lay("s.yaml", Desk.with(12, "interventions: [{cycle: 2, set: {pairings.pairs: {file: p.csv}}}, {cycle: 4, set: {pairings: {rule: optimal}}}, {cycle: 6, set: {pairings: {rule: fixed, pairs: {file: p.csv}}}}]"));
    List<PairingRules> pairings = desk.read("s.yaml").schedule().stream().map(rules -> rules.pairings()).toList();
    assertThat(pairings.get(1).pairs()).containsExactly(new Pair("east", "west"));
    assertThat(pairings.get(2).pairs()).containsExactly(new Pair("south", "west"));
    assertThat(pairings.get(4).rule()).isEqualTo(PairingRules.Rule.OPTIMAL);
    assertThat(pairings.get(7).rule()).isEqualTo(PairingRules.Rule.FIXED);
    desk.lay("resolved.json", Resolved.of(desk.read("s.yaml")).toPrettyString());
    assertThat(desk.read("resolved.json").schedule()).isEqualTo(desk.read("s.yaml").schedule());
  }

  @Test
  void differencesAreInWords() {
    Desk desk = new Desk(folder);
    desk.lay("a.yaml", Desk.GOOD);
    desk.lay("b.yaml", "extends: a.yaml\npairings: {rule: need_capacity, revision: 3}\ninterventions: [{cycle: 2, set: {pairings.pairs: [[south, west]]}}]\ntrigger: {end: {graduated: 1}}\n");
    assertThat(ScenarioDifferences.between(Resolved.of(desk.read("a.yaml")), Resolved.of(desk.read("b.yaml"))).stream().map(d -> d.path() + ": " + d.from().zh() + " -> " + d.to().zh()))
        .containsExactly("trigger.end.graduated: 0 -> 1", "pairings.rule: 固定结对 -> 以强扶弱", "pairings.revision: 0 -> 3",
            "interventions[cycle 2].pairings.pairs: [[east, west]] -> [[south, west]]");
  }
}
