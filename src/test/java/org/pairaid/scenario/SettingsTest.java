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
import org.pairaid.model.StrategyChoice;
import org.pairaid.strategy.NoParameters;

/** Settings of the command line. */
class SettingsTest {
  @TempDir Path folder;

  private Desk desk() {
    Desk desk = new Desk(folder);
    desk.lay("s.yaml", Desk.GOOD);
    return desk;
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        arguments("contract.quota", ": expected PATH=VALUE, as contract.quota=0.01"),
        arguments("=3", ": expected PATH=VALUE, as contract.quota=0.01"),
        arguments("", ": expected PATH=VALUE, as contract.quota=0.01"),
        arguments("contract.quota=", ": contract.quota: expected PATH=VALUE, as contract.quota=0.01"),
        arguments("contract.qouta=1", ": contract.qouta: unknown key. Maybe \"quota\"?"),
        arguments("contarct.quota=1", ": contarct: unknown key. Maybe \"contract\"?"),
        arguments("contract.quota=2", ": contract.quota: expected a number in [0,1], not 2"),
        arguments("contract.maxRelief=x", ": contract.maxRelief: expected a number in [0,1], not the text \"x\""),
        arguments("contract=3", ": contract: expected a map of keys, not 3"),
        arguments("contract.maxRelief.x=3", ": contract.maxRelief: expected a number in [0,1], not a map"),
        arguments("name.en=x", ": name.en: \"name\" has no keys of its own: it is the text \"w\""),
        arguments("contract.quota=[1", ": contract.quota: not well-formed YAML: expected ',' or ']', but got <stream end>"),
        arguments("contract={quota: 1, quota: 1}", ": contract.quota: the key stands here twice"),
        arguments("contract.quota=&a 1", ": contract.quota: the anchor &a: anchors and aliases are not supported; write the value out, or use extends"),
        arguments("contract..quota=1", ": contract.\"\": unknown key. Known: form, quota, quotaGrowth, maxRelief, verification, budgetInertia, initialDelivery, specificity, plan"),
        arguments("extends=base.yaml", ": extends: can be given in a file only"),
        arguments("aiding.eest.slack=.1", ": aiding.eest.slack: no entry of \"aiding\" has this id. Maybe \"east\"?"),
        arguments("aiding.0.slack=.1", ": aiding.0.slack: no entry of \"aiding\" has this id. Known: east, south"),
        arguments("aiding.east=1", ": aiding.east: expected a key of this entry after its id, as aiding.east.KEY=VALUE"),
        arguments("aiding.*=1", ": aiding.*: expected a key of this entry after its id, as aiding.*.KEY=VALUE"),
        arguments("aiding.*.slak=1", ": aiding[0].slak: unknown key. Maybe \"slack\"?"),
        arguments("aiding.*.slack=0", ": aiding[0].slack: expected a number in (0,1], not 0"),
        arguments("aiding.*.supply.*=1", ": aiding[0].supply.*: unknown key. Known: industry, consumption, labour, talent, relocation, public_service, demonstration"),
        arguments("aidin.*.slack=1", ": aidin: unknown key. Maybe \"aiding\"?"),
        arguments("contract.*.quota=1", ": contract.*: unknown key. Known: form, quota, quotaGrowth, maxRelief, verification, budgetInertia, initialDelivery, specificity, plan"),
        arguments("pairings.pairs.*.aiding=east", ": pairings.pairs.*.aiding: the entries of \"pairs\" have no ids; set the list as a whole, as pairs=[...]"),
        arguments("aiding.east.slak=1", ": aiding[0].slak: unknown key. Maybe \"slack\"?"),
        arguments("aiding.east.slack=0", ": aiding[0].slack: expected a number in (0,1], not 0"),
        arguments("pairings.pairs.0=1", ": pairings.pairs.0: the entries of \"pairs\" have no ids; set the list as a whole, as pairs=[...]"),
        arguments("interventions.0.cycle=1", ": interventions.0.cycle: the entries of \"interventions\" have no ids; set the list as a whole, as interventions=[...]"),
        arguments("observed=o.csv", ": observed: expected {file: table.csv} with at least one row, not the text \"o.csv\""),
        arguments("assessment.evaluators.aider=.5", ": assessment.evaluators: the four evaluator weights must sum to 1, not 1.1"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void aWrongSettingIsToldByItsOption(String setting, String expected) {
    assertThat(desk().problems("s.yaml", setting)).containsExactly("--set " + setting + expected);
  }

  @Test
  void settingsComeLastAndInOrder() {
    ScenarioFile file = desk().read("s.yaml", "contract.quota=.1", "contract.quota=[.2, .3]", " aiding.east.slack =.04", "aiding.east.supply.industry=1",
        "name=v", "assessment.evaluators={aider: .1, receiver: .6}", "aiding.south.strategy=dutiful", "time.startYear=2016", "title=null",
        "interventions=[{cycle: 2, set: {contract.quota: .9}}]").file();
    assertThat(file.contract().quota().values()).containsExactly(.2, .3);
    assertThat(file.aiding().get(0).slack()).isEqualTo(.04);
    assertThat(file.aiding().get(0).supply()).containsEntry("industry", 1.0).containsEntry("labour", .7);
    assertThat(file.aiding().get(1).strategy()).isEqualTo(new StrategyChoice("dutiful", new NoParameters(), 1));
    assertThat(file.name()).isEqualTo("v");
    assertThat(file.assessment().evaluators().receiver()).isEqualTo(.6);
    assertThat(file.interventions()).hasSize(1);
  }

  @Test
  void anIdMayHoldDots() {
    Desk desk = new Desk(folder);
    desk.lay("s.yaml", Desk.with(6, "  - {id: east.2, revenue: 2000}"));
    ScenarioFile file = desk.read("s.yaml", "aiding.east.2.slack=.2", "aiding.east.slack=.3").file();
    assertThat(file.aiding().get(0).slack()).isEqualTo(.3);
    assertThat(file.aiding().get(1).slack()).isEqualTo(.2);
  }

  @Test
  void aStarStandsForEveryEntryOfAList() {
    List<AidingProfile> aiders = desk().read("s.yaml", "aiding.*.slack=.2", "aiding.*.supply={industry: .1, labour: .2}", "aiding.south.supply.industry=.3").file().aiding();
    assertThat(aiders).extracting(AidingProfile::slack).containsExactly(.2, .2);
    assertThat(aiders.get(0).supply()).containsEntry("industry", .1).containsEntry("labour", .2).containsEntry("talent", .7);
    assertThat(aiders.get(1).supply()).as("a map set for all is each one's own").containsEntry("industry", .3).containsEntry("labour", .2);
    assertThat(desk().read("s.yaml", "aiding.south.slack=.3", "aiding.*.slack=.2").file().aiding()).as("the later setting holds").extracting(AidingProfile::slack).containsExactly(.2, .2);
  }

  @Test
  void anInterventionIsNamedByItsCycle() {
    Desk desk = desk();
    desk.lay("s.yaml", Desk.with(12, "interventions: [{cycle: 1, set: {assessment.stakes: .3, project: {unit: 2}}}, {cycle: 2, set: {assessment: {stakes: .5}}}]"));
    Scenario scenario = desk.read("s.yaml", "interventions.1.set.assessment.stakes=.4", "interventions.1.set.project.unit=3", "interventions.2.set.assessment.stakes=.6");
    assertThat(scenario.schedule().get(1).assessment().stakes().at(1)).isEqualTo(.4);
    assertThat(scenario.schedule().get(1).project().unit()).isEqualTo(3);
    assertThat(scenario.schedule().get(2).assessment().stakes().at(2)).isEqualTo(.6);
    assertThat(desk.read("s.yaml", "interventions.2.cycle=1").schedule().get(1).assessment().stakes().at(1)).as("a later one of the same cycle holds").isEqualTo(.5);
    assertThat(desk.problems("s.yaml", "interventions.3.cycle=1")).containsExactly("--set interventions.3.cycle=1: interventions.3.cycle: there is no intervention in this cycle. Known: 1, 2");
  }

  @Test
  void aSettingReachesIntoATable() {
    Desk desk = desk();
    desk.lay("a.csv", "id,revenue\neast,5\n");
    assertThat(desk.read("s.yaml", "aiding={file: " + folder.resolve("a.csv") + "}").file().aiding()).hasSize(1);
    desk.lay("s.yaml", Desk.GOOD.replaceAll("(?s)aiding:.*receiving:", "aiding: {file: a.csv}\nreceiving:"));
    assertThat(desk.read("s.yaml", "aiding.east.revenue=8").file().aiding().get(0).revenue()).isEqualTo(8);
  }
}
