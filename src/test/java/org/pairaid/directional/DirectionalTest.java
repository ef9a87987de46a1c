package org.pairaid.directional;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairaid.cycle.Invariants;
import org.pairaid.experiment.Blueprints;
import org.pairaid.indicator.IndicatorRecorder;
import org.pairaid.indicator.Indicators;
import org.pairaid.indicator.Observers;
import org.pairaid.scenario.Scenario;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.simulation.Blueprint;
import org.pairaid.simulation.PairedAidSimulation;
import org.pairaid.strategy.Strategies;

/**
 * Moves one lever and looks at the last cycle of paired replicates: the mean of the outcome may not move the other way.
 * Each follows from the page's formulas, or is a claim of the papers that holds in the baseline.
 */
class DirectionalTest {
  private static final int REPLICATES = 8;

  @ParameterizedTest(name = "{0} from {1} to {2}: {3} {4}")
  @CsvSource({
    "contract.quota, .005, .015, pleading, rises",
    "contract.quota, .005, .015, avoidance, rises",
    "contract.quota, .002, .01, dependence_habit, rises",
    "contract.quota, .002, .01, self_effort, falls",
    "contract.quotaGrowth, 0, .2, delivery, falls",
    "contract.verification, .1, .9, pleading, falls",
    "contract.maxRelief, .1, .8, pleading, rises",
    "assessment.stakes, 0, 1, funds, rises",
    "assessment.stakes, 0, 1, delivery, rises",
    "assessment.accountability, .5, 1, delegation, rises",
    "assessment.equityWeight, 0, 2, selectivity, falls",
    "assessment.joint, 0, 1, collusion, rises",
    "assessment.economicWeight, .3, .9, showcase, rises",
    "assessment.economicWeight, .8, .3, social_share, rises",
    "assessment.inspection, .05, .8, collusion, falls",
    "assessment.fines.collusion, .2, 2, collusion, falls",
    "behaviour.privateReturn, .2, 1, selectivity, rises",
    "digital.accountability, 0, 1, avoidance, falls",
    "digital.accountability, 0, 1, pleading, falls",
    "digital.accountability, 0, 1, delegation, falls",
    "digital.participation, 0, 1, dependence_habit, falls",
    "digital.participation, 0, 1, capability, rises",
    "digital.participation, 0, 1, attracted_investment, rises",
    "digital.responsiveness, 0, 1, fit_target_group, rises",
    "digital.responsiveness, 0, 1, project_fit, rises",
    "institution.office, 0, 1, fit_process, rises",
    "institution.law, 0, 1, funds, rises",
    "project.aiderControl, .5, .8, fit_process, rises",
    "project.baseSupervision, .2, 1, abandoned_share, falls",
    "project.acceptanceThreshold, .3, .9, abandoned_share, rises",
    "development.hardHalf, .5, .05, idle_share, rises",
    "development.growthEffort, .05, .3, own_revenue, rises",
    "development.capabilityGain, .1, 1, capability, rises",
    "graduation.threshold, .9, .4, graduated_share, rises",
    "contract.quota, .005, .015, target, rises",
    "contract.quota, .005, .015, delivery, falls",
    "contract.quota, .002, .01, aid_dependence, rises",
    "contract.form, diagonal, straight, delegation, rises",
    "contract.initialDelivery, .1, 1, funds, rises",
    "assessment.stakes, 1, 2, delegation, rises",
    "assessment.executionWeight, .2, .8, delivery, rises",
    "assessment.executionWeight, .2, .8, showcase, falls",
    "assessment.economicWeight, .3, .9, fit_point, falls",
    "assessment.fines.pleading, 0, 1, pleading, falls",
    "assessment.selfDevelopmentWeight, 0, 1, self_effort, rises",
    "behaviour.fundingCost, 2, 20, delivery, falls",
    "behaviour.inflation, .1, .5, collusion, rises",
    "behaviour.inflation, .1, .5, assessment_gap, rises",
    "behaviour.privateReturn, .2, 1, backflow_share, rises",
    "digital.accountability, 0, 1, collusion, falls",
    "digital.accountability, 0, 1, assessment_gap, falls",
    "digital.responsiveness, 0, 1, fit_point, rises",
    "project.conference, 0, 1, fit_target_group, rises",
    "project.baseFriction, .2, .8, fit_process, falls",
    "project.baseSupervision, .2, 1, satisfaction, rises",
    "project.reviewThreshold, .2, 1.2, project_fit, rises",
    "development.habitGain, .1, 1, dependence_habit, rises",
    "development.habitLoss, .05, .5, dependence_habit, falls",
    "development.habitEffect, 0, 1, self_effort, falls",
    "development.hardDecay, 0, .5, idle_share, falls",
    "development.revenueGoal, .3, .1, graduated_share, rises",
    "strategies.centre, static, adaptive, collusion, falls",
    "strategies.centre, static, adaptive, assessment_gap, falls",
  })
  void aLeverMovesItsOutcome(String path, String from, String to, String indicator, String direction) throws Exception {
    double difference = last(path + "=" + to, indicator) - last(path + "=" + from, indicator);
    assertThat(direction.equals("rises") ? difference : -difference).isPositive();
  }

  @ParameterizedTest(name = "{0} from {1} to {2} in every place: {3} {4}")
  @CsvSource({
    "transfers, 0, 10, external_dependence, rises",
    "transfers, 0, 10, aid_dependence, falls",
    "transfers, 0, 10, dependence_habit, rises",
    "effort, .3, .9, self_effort, rises",
    "effort, .3, .9, capability, rises",
    "effort, .3, .9, own_revenue, rises",
    "horizon, .1, .9, fit_target_group, falls",
    "horizon, .1, .9, showcase_share, rises",
    "access, .1, .9, capability, rises",
  })
  void aTraitOfEveryPlaceMovesItsOutcome(String trait, String from, String to, String indicator, String direction) throws Exception {
    double difference = last(everywhere(trait, to), indicator) - last(everywhere(trait, from), indicator);
    assertThat(direction.equals("rises") ? difference : -difference).isPositive();
  }

  static String[] everywhere(String trait, String value) throws Exception {
    var places = ScenarioReader.read(Path.of("scenarios/baseline.yaml"), List.of(), Strategies.builtIn()).file().receiving();
    return Stream.concat(Stream.of("digital.participation=.5"), places.stream().map(place -> "receiving." + place.id() + "." + trait + "=" + value))
        .toArray(String[]::new);
  }

  @Test
  void moreInertiaLessChangeOfBudgets() throws Exception {
    String[] jump = {"contract.quota=[.005, .005, .005, .005, .005, .005, .005, .01]", "contract.budgetInertia="};
    double slow = last(new String[] {jump[0], jump[1] + ".1"}, "funds");
    double middling = last(new String[] {jump[0], jump[1] + ".5"}, "funds");
    double atOnce = last(new String[] {jump[0], jump[1] + "1"}, "funds");
    assertThat(slow).isLessThan(middling);
    assertThat(middling).isLessThan(atOnce);
  }

  static double last(String setting, String indicator) throws Exception {
    return last(new String[] {setting}, indicator);
  }

  static double last(String[] settings, String indicator) throws Exception {
    Strategies strategies = Strategies.builtIn();
    Scenario scenario = ScenarioReader.read(Path.of("scenarios/baseline.yaml"), Stream.concat(Stream.of("time.cycles=8"), Stream.of(settings)).toList(), strategies);
    Blueprint blueprint = Blueprints.of(scenario, strategies);
    int column = Indicators.ALL.indexOf(Indicators.find(indicator).orElseThrow());
    List<Double> values = new ArrayList<>();
    for (int replicate = 0; replicate < REPLICATES; replicate++) {
      IndicatorRecorder recorder = new IndicatorRecorder(blueprint.cycles(), blueprint.receiving().size());
      new PairedAidSimulation(blueprint, replicate, new Observers(recorder, new Invariants())).runToEnd();
      values.add(recorder.cycle(blueprint.cycles() - 1)[column]);
    }
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }
}
