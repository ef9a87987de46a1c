package org.pairaid.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairaid.cycle.TinyWorld;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Fit;
import org.pairaid.model.Graduation;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.ReceivingDecision;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.ReportedScore;
import org.pairaid.model.TrueScore;
import org.pairaid.model.World;

/** Every indicator of model A10, the first of all, on a world put together by hand: two periods a cycle, places v, w, x, no growth. */
class IndicatorRecorderTest {
  private World world;
  private IndicatorRecorder recorder;

  @BeforeEach
  void build() throws Exception {
    world = TinyWorld.of("time={periodsPerYear: 2, cycles: 2}", "development={growthBase: 0, growthEffort: 0, growthHard: 0, habitGain: 0, habitLoss: 0}",
        "receiving.v.habit=.2", "receiving.w.habit=.3", "receiving.x.habit=.7", "receiving.w.transfers=1");
    recorder = new IndicatorRecorder(2, 3);
    decide(0, new AidingDecision(1, .1, .2, .3, .4, .5), 5, 4, .7, .5);
    decide(1, new AidingDecision(1, .3, .4, .5, .6, .1), 10, 6, .3, .4);
    TinyWorld.pairing(world, "v").fund(1);
    TinyWorld.pairing(world, "w").fund(3);
    TinyWorld.pairing(world, "x").fund(6);
    double[] efforts = {.2, .4, .9};
    for (ReceivingGovernment receiver : world.receivers()) {
      receiver.decide(new ReceivingDecision(efforts[receiver.index()], 0, 0), "");
    }
  }

  private void decide(int i, AidingDecision decision, double target, double funds, double reported, double truth) {
    AidingGovernment aider = world.aiders().get(i);
    aider.contract(target);
    aider.decide(decision, target * .9, "");
    aider.budget(funds);
    aider.assessed(new TrueScore(truth), new ReportedScore(reported, 0, 0, 0, 0, false));
  }

  private void period(int cycle, int period) {
    world.at(cycle, period);
    for (ReceivingGovernment receiver : world.receivers()) {
      receiver.develop(world.rules().development(), 0, .5, 0);
    }
    recorder.periodEnded(world);
  }

  private static Project project(int domain, double funds, Fit fit) {
    return new Project(domain, funds, fit, .5, .5, 1, 0, 0, 1);
  }

  private void launch(String receiver, Project project) {
    recorder.launched(world, TinyWorld.pairing(world, receiver), project);
  }

  private void firstCycle() {
    launch("v", project(0, 1, new Fit(.2, .4, .6, .8, .5)));
    launch("w", project(1, 3, new Fit(.3, .5, .7, .9, .6)));
    launch("x", project(5, 6, new Fit(.4, .6, .8, 1, .7)));
    Pairing pairing = TinyWorld.pairing(world, "x");
    ReceivingGovernment v = world.receivers().get(0);
    v.aid().disburse(world.domains().get(0), 1);
    v.aid().complete(0, world.domains().get(0), 20, 4, 0);
    period(0, 0);
    recorder.abandoned(world, pairing, project(5, 2, new Fit(.4, .6, .8, 1, .7)));
    recorder.completed(world, pairing, project(5, 2, new Fit(.4, .6, .8, 1, .7)), .5, 2);
    recorder.completed(world, pairing, project(5, 2, new Fit(.4, .6, .8, 1, .7)), .7, 3);
    pairing.experience(.3);
    pairing.settleTrust();
    period(0, 1);
    v.graduate(new Graduation(0, 1, .5), .3);
    v.graduate(new Graduation(.9, 1, .5), .3);
    world.receivers().get(1).graduate(new Graduation(0, 1, .5), .3);
    recorder.cycleEnded(world);
  }

  private Map<String, Double> cycle(int cycle) {
    Map<String, Double> values = new LinkedHashMap<>();
    List<Indicator> core = Indicators.GROUPS.get(0).indicators();
    for (int i = 0; i < core.size(); i++) {
      values.put(core.get(i).name(), recorder.cycle(cycle)[i]);
    }
    return values;
  }

  @Test
  void everyIndicatorIsWhatItsDefinitionSays() {
    firstCycle();
    Map<String, Double> expected = new LinkedHashMap<>();
    // aid of v: 1 in half a year, 2 a year, in the first of two periods; w has transfers 1 with revenue 3 throughout
    expected.put("aid_dependence", 2 / (2 + 1.5) / 2 / 3);
    expected.put("external_dependence", (2 / (2 + 1.5) / 2 + 1 / (1 + 3.0)) / 3);
    expected.put("dependence_habit", (.2 + .3 + .7) / 3);
    expected.put("self_effort", (.2 + .4 + .9) / 3);
    List<ReceivingGovernment> places = world.receivers();
    double capability = places.stream().mapToDouble(ReceivingGovernment::compositeCapability).sum() / 3;
    expected.put("capability", capability);
    // r/N over the goal .3: .15, .1, .15
    expected.put("development_index", .5 * (.5 + 1 / 3.0 + .5) / 3 + .5 * capability);
    expected.put("satisfaction", places.stream().mapToDouble(ReceivingGovernment::satisfaction).sum() / 3);
    // pollution 4 in v of 10: .98, and half a year's recovery
    expected.put("ecology", (.98 + .02 * .5 * .02 + 1 + 1) / 3);
    expected.put("graduated_share", 2 / 3.0);
    expected.put("relapsed_share", 1 / 3.0);
    // hard benefit 20 * .6 * .65 in 10, half a year's decay; what capability can use is 2 C .2
    double infrastructure = .78 * (1 - .5 * .05);
    expected.put("idle_share", (infrastructure - .4 * places.get(0).compositeCapability()) / infrastructure / 3);
    expected.put("own_revenue", 7.5);
    expected.put("funds", 10.0);
    expected.put("target", 15.0);
    expected.put("delivery", 10 / 15.0);
    expected.put("project_fit", (1 * .5 + 3 * .6 + 6 * .7) / 10);
    expected.put("fit_domain", (1 * .2 + 3 * .3 + 6 * .4) / 10);
    expected.put("fit_target_group", (1 * .4 + 3 * .5 + 6 * .6) / 10);
    expected.put("fit_process", (1 * .6 + 3 * .7 + 6 * .8) / 10);
    expected.put("fit_point", (1 * .8 + 3 * .9 + 6 * 1) / 10.0);
    // visibility .7 counts (industry), .5 does not, .8 does; social .2, .5, .9
    expected.put("showcase_share", (1 + 6) / 10.0);
    expected.put("social_share", (1 * .2 + 3 * .5 + 6 * .9) / 10);
    expected.put("abandoned_share", .2);
    expected.put("backflow_share", .12);
    expected.put("pleading", .2);
    expected.put("delegation", .3);
    expected.put("selectivity", .4);
    expected.put("collusion", .5);
    expected.put("showcase", .3);
    expected.put("avoidance", (.2 + .3 + .4 + .5 + .3) / 5);
    expected.put("reported_score", .5);
    expected.put("true_score", .45);
    expected.put("assessment_gap", .05);
    expected.put("trust", (.5 + .5 + .8) / 3);
    // per head .1, .1, .3: absolute differences .2, .2, both ways, over n^2 and twice the mean
    expected.put("aid_gini", .8 / 9 / (2 * .5 / 3));
    expected.put("attracted_investment", 5.0);
    assertThat(cycle(0).keySet()).isEqualTo(expected.keySet());
    cycle(0).forEach((name, value) -> assertThat(value).as(name).isCloseTo(expected.get(name), within(1e-12)));
  }

  @Test
  void whereNothingIsAskedForOrLaunchedSharesAreEmptyAndNothingIsLeftOfTheCycleBefore() {
    firstCycle();
    world.pairings().forEach(pairing -> pairing.fund(0));
    world.pairedAiders().forEach(aider -> {
      aider.contract(0);
      aider.budget(0);
    });
    period(1, 0);
    period(1, 1);
    recorder.cycleEnded(world);
    Map<String, Double> values = cycle(1);
    assertThat(List.of("delivery", "project_fit", "fit_domain", "fit_target_group", "fit_process", "fit_point", "showcase_share", "social_share",
        "abandoned_share", "backflow_share")).allSatisfy(name -> assertThat(values.get(name)).isNaN());
    assertThat(values.values().stream().filter(value -> value.isNaN())).hasSize(10);
    assertThat(values.get("aid_dependence")).isZero();
    assertThat(values.get("external_dependence")).isCloseTo(.25 / 3, within(1e-12));
    assertThat(values.get("aid_gini")).isZero();
    assertThat(values.get("attracted_investment")).isZero();
    assertThat(cycle(0).get("attracted_investment")).as("earlier rows stay").isEqualTo(5);
  }

  @Test
  void indicatorsHaveDifferentNamesWordsInBothLanguagesAndRanges() {
    assertThat(Indicators.ALL).extracting(Indicator::name).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z_]+"));
    assertThat(Indicators.ALL).allSatisfy(indicator -> {
      assertThat(indicator.title().en()).isNotBlank();
      assertThat(indicator.title().zh()).isNotBlank();
      assertThat(indicator.definition().en()).isNotBlank();
      assertThat(indicator.definition().zh()).isNotBlank();
      assertThat(indicator.low()).isLessThan(indicator.high());
      assertThat(Indicators.find(indicator.name())).contains(indicator);
    });
    assertThat(Indicators.find("nothing")).isEmpty();
  }
}
