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

/** The key {@code shocks} and cycles shorter than a year, as files say them. */
class ShocksTest {
  private static final String QUAKE = "shocks: [{id: quake, cycle: 2, receivers: [west], revenueLoss: .3, recovery: .5, infrastructureLoss: .4, needs: {public_service: .5, relocation: .2}}]";

  @TempDir Path folder;

  private Scenario read(String line, String... settings) {
    Desk desk = new Desk(folder);
    desk.lay("s.yaml", Desk.with(12, line));
    return desk.read("s.yaml", settings);
  }

  @Test
  void whatIsLeftOutIsNothing() {
    assertThat(read("interventions: []").file().shocks()).isEmpty();
    assertThat(read("shocks: []").file().shocks()).isEmpty();
    var shock = read("shocks: [{id: flood, cycle: 3}]").file().shocks().get(0);
    assertThat(List.of(shock.revenueLoss(), shock.recovery(), shock.infrastructureLoss(), shock.variation())).containsOnly(0.);
    assertThat(shock.period()).isZero();
    assertThat(shock.needs()).hasSize(7).allSatisfy((domain, share) -> assertThat(share).isZero());
    assertThat(shock.strikes("west")).isTrue();
  }

  @Test
  void aShockNamesPlacesAndNeeds() {
    var shock = read(QUAKE).file().shocks().get(0);
    assertThat(shock.needs()).containsEntry("public_service", .5).containsEntry("relocation", .2).containsEntry("industry", 0.);
    assertThat(shock.strikes("west")).isTrue();
    assertThat(shock.strikes("north")).isFalse();
  }

  @Test
  void aSettingReachesAShockByItsId() {
    assertThat(read(QUAKE, "shocks.quake.revenueLoss=.7").file().shocks().get(0).revenueLoss()).isEqualTo(.7);
  }

  @Test
  void aFileTakesOverTheShocksOfTheOneItExtendsOrReplacesThem() {
    Desk desk = new Desk(folder);
    desk.lay("s.yaml", Desk.with(12, QUAKE));
    desk.lay("same.yaml", "extends: s.yaml\n");
    desk.lay("other.yaml", "extends: s.yaml\nshocks: [{id: flood, cycle: 1}]\n");
    assertThat(desk.read("same.yaml").file().shocks()).isEqualTo(desk.read("s.yaml").file().shocks());
    assertThat(desk.read("other.yaml").file().shocks()).extracting(shock -> shock.id()).containsExactly("flood");
  }

  @Test
  void aResolvedScenarioReadsTheSame() {
    Scenario scenario = read(QUAKE, "time={cycles: 5, periodsPerYear: 8, cycleYears: 0.0219178}");
    Desk desk = new Desk(folder);
    desk.lay("resolved.json", Resolved.of(scenario).toPrettyString());
    assertThat(desk.read("resolved.json").file().shocks()).isEqualTo(scenario.file().shocks());
    assertThat(desk.read("resolved.json").file().time()).isEqualTo(scenario.file().time());
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        arguments("shocks: [{id: q, cycle: 10}]", "12:25: shocks[0].cycle: outside the run: expected 0 to 9, not 10"),
        arguments("shocks: [{id: q, cycle: 1, period: 4}]", "12:36: shocks[0].period: outside the cycle: expected 0 to 3, not 4"),
        arguments("shocks: [{id: q, cycle: 1, receivers: [wst]}]", "12:40: shocks[0].receivers[0]: no receiving government has the id \"wst\". Maybe \"west\"?"),
        arguments("shocks: [{id: q, cycle: 1, receivers: [east]}]", "12:40: shocks[0].receivers[0]: no receiving government has the id \"east\". Maybe \"west\"?"),
        arguments("shocks: [{id: q, cycle: 1, receivers: [west, west]}]", "12:46: shocks[0].receivers[1]: the place west stands here twice"),
        arguments("shocks: [{id: q, cycle: 1, receivers: []}]", "12:39: shocks[0].receivers: expected at least one receiving government; leave the key out for all"),
        arguments("shocks: [{id: q, cycle: 1, needs: {publik_service: .5}}]", "12:36: shocks[0].needs.publik_service: unknown key. Maybe \"public_service\"?"),
        arguments("shocks: [{id: q, cycle: 1, needs: {talent: .6, industry: .5}}]", "12:35: shocks[0].needs: the shares that a surge takes must sum to at most 1, not 1.1"),
        arguments("shocks: [{id: q, cycle: 1, revenueLoss: 1}]", "12:41: shocks[0].revenueLoss: expected a number in [0,0.95], not 1"),
        arguments("shocks: [{id: q}]", "12:10: shocks[0].cycle: missing; expected a whole number in [0,999]"),
        arguments("shocks: [{id: q, cycle: 1}, {id: q, cycle: 2}]", "12:34: shocks[1].id: the id q is taken, at s.yaml:12:15"),
        arguments("time: {cycleYears: 0}", "12:20: time.cycleYears: expected a number in [0.001,1] (years), not 0"),
        arguments("time: {cycleYears: .5, startYear: 2008}\nobserved: [{year: 2008, funds: 1}]", "13:11: observed: no cycle has a year of its own where time.cycleYears is below 1: "
            + "leave time.startYear at 0 and number the rows by cycle in the column year"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatIsWrongIsToldWithItsPlace(String line, String expected) {
    Desk desk = new Desk(folder);
    desk.lay("s.yaml", Desk.with(12, line));
    assertThat(desk.problems("s.yaml")).containsExactly("s.yaml:" + expected);
  }

  @Test
  void yearsCountCyclesWithoutACalendarAndCalendarYearsWithOne() {
    assertThat(read("time: {cycleYears: .02}").year(3)).isEqualTo(3);
    Scenario quarterly = read("time: {cycleYears: .25, startYear: 2008}");
    assertThat(Stream.of(0, 3, 4, 7, 8).map(quarterly::year)).containsExactly(2008, 2008, 2009, 2009, 2010);
    Scenario tenths = read("time: {cycleYears: .1, startYear: 2008}");
    assertThat(tenths.year(30)).as("thirty tenths are three years, whatever the rounding").isEqualTo(2011);
  }

  @Test
  void aDifferenceOfShocksIsToldByIdAndKey() {
    Desk desk = new Desk(folder);
    desk.lay("a.yaml", Desk.with(12, QUAKE));
    desk.lay("b.yaml", Desk.with(12, QUAKE.replace("revenueLoss: .3", "revenueLoss: .5").replace("relocation: .2", "relocation: .1").replace("receivers: [west], ", "")));
    desk.lay("c.yaml", Desk.GOOD);
    assertThat(lines(desk, "a.yaml", "b.yaml")).containsExactly("shocks.quake.receivers: [west] -> none", "shocks.quake.revenueLoss: 0.3 -> 0.5", "shocks.quake.needs.relocation: 0.2 -> 0.1");
    assertThat(lines(desk, "c.yaml", "a.yaml")).containsExactly("shocks.quake: none -> quake");
  }

  private static List<String> lines(Desk desk, String from, String to) {
    return ScenarioDifferences.between(Resolved.of(desk.read(from)), Resolved.of(desk.read(to))).stream()
        .map(difference -> difference.path() + ": " + difference.from().en() + " -> " + difference.to().en()).toList();
  }
}
