package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairaid.model.StrategyChoice;
import org.pairaid.model.StrategyMix;
import org.pairaid.strategy.NoParameters;
import tools.jackson.databind.JsonNode;

/** What a scenario gets where its file says nothing: the numbers of the model's page, sections A1 and A11, copied from there. */
class DefaultsTest {
  private static final String A11 = """
      time: periodsPerYear 4, cycles 10. run: replicates 30, seed 1. contract: form diagonal, quota .005, quotaGrowth 0, maxRelief .4, verification .3, budgetInertia .5, initialDelivery 1. assessment: stakes 1, reputation .15, accountability .5,
      executionWeight .5, economicWeight .5, equityWeight .1, evaluators.aider .4, evaluators.receiver .3, evaluators.thirdParty .2, evaluators.public .1, inspection .1, joint .5, receiverStakes .5, selfDevelopmentWeight .2, fines.pleading .2, fines.collusion .6,
      thirdPartyError .05, publicError .05. digital: accountability 0, participation 0, responsiveness 0. institution: law .3, office .3, legalDuty .3. project: aiderControl .5, baseVoice .05, baseInformation .3, conference .5, unit .5,
      maxPerPair 12, choicePrecision 6, reviewRigour .5, reviewThreshold .5, reviewError .1, baseQuality .3, baseSupervision .6, delegationLoss .25, acceptanceThreshold .6, baseFriction .5, negativeList .45.
      behaviour: fundingCost 5, avoidanceCost .2, inflation .3, privateReturn .5, showcaseGain .3, socialPull .2, beliefSpeed .3. development: growthBase -.01, growthEffort .16, growthHard .04, growthNoise .01, capabilityGain .5, capabilityDecay .03,
      softHalf .02, habitGain .5, habitLoss .15, habitEffect .8, hardHalf .2, hardDecay .05, satisfactionSpeed 1, needService 2, needGrowth .05, revenueGoal .3. graduation: threshold .75, cycles 2, taper .5.
      """;

  @TempDir Path folder;

  private Scenario plain() {
    Desk desk = new Desk(folder);
    desk.lay("s.yaml", Desk.GOOD);
    return desk.read("s.yaml");
  }

  @Test
  void parametersAreThoseOfA11() {
    JsonNode resolved = Resolved.of(plain());
    Map<String, String> page = new LinkedHashMap<>();
    for (String group : A11.strip().split("\\.\\s+(?=[a-z]+:)|\\.$")) {
      String[] parts = group.split(":");
      Arrays.stream(parts[1].split(",")).map(String::strip).forEach(entry -> page.put(parts[0].strip() + "." + entry.split("\\s+")[0], entry.split("\\s+")[1]));
    }
    page.forEach((path, value) -> {
      JsonNode found = resolved.at("/" + path.replace('.', '/'));
      assertThat(found.isNumber() ? found.doubleValue() : found.stringValue()).as(path).isEqualTo(found.isNumber() ? Double.valueOf(value) : value);
    });
    assertThat(Catalogue.rules()).map(Catalogue.Entry::path).containsAll(page.keySet().stream().filter(path -> !path.matches("(time|run)\\..*")).toList());
  }

  @Test
  void governmentsAreThoseOfA1() {
    var east = plain().file().aiding().get(0);
    assertThat(List.of(east.growth(), east.slack(), east.career())).containsExactly(.06, .05, .8);
    assertThat(east.supply()).hasSize(7).allSatisfy((domain, supply) -> assertThat(supply).isEqualTo(.7));
    assertThat(east.initialFunds()).isNull();
    var west = plain().file().receiving().get(0);
    assertThat(List.of(west.effort(), west.horizon(), west.access(), west.feedback(), west.career(), west.transfers(), west.habit()))
        .containsExactly(.6, .4, .5, .3, .6, 0., .1);
  }

  private static StrategyChoice named(String name) {
    return new StrategyChoice(name, new NoParameters(), 1);
  }

  @Test
  void strategiesAndYearsHaveDefaults() {
    Scenario scenario = plain();
    assertThat(scenario.file().strategies()).isEqualTo(new ScenarioFile.StrategyNames(new StrategyMix(List.of(named("calculating"))), new StrategyMix(List.of(named("calculating"))), named("static")));
    assertThat(scenario.year(3)).isEqualTo(3);
    assertThat(scenario.title()).isEqualTo(new org.pairaid.model.Text("w", "w"));
    assertThat(scenario.observed()).isEmpty();
    Desk desk = new Desk(folder);
    assertThat(desk.read("s.yaml", "time.startYear=2012").year(8)).isEqualTo(2020);
  }

  @Test
  void domainsAreThoseOfA1() {
    List<String> page = List.of("industry .70 1.0 .40 .20 .35 .50 5 .1 .1 .3 .4 .1", "consumption .50 0.5 .20 .50 .15 0 0 .1 .1 0 .2 .6",
        "labour .40 0.5 .50 .70 .10 0 0 0 .4 .2 .1 .3", "talent .20 1.0 1.0 .60 0 0 0 .3 .4 .2 .1 0", "relocation .60 1.5 .30 .90 0 0 0 .4 .3 .1 .1 .1",
        "public_service .80 2.0 .20 .90 .05 .10 0 .4 .2 .1 .1 .2", "demonstration 1.0 1.0 .10 .30 .05 .05 0 .2 .2 .2 .2 .2");
    assertThat(plain().domains()).map(domain -> domain.id()).containsExactlyElementsOf(page.stream().map(row -> row.split(" ")[0]).toList());
    for (int d = 0; d < page.size(); d++) {
      var domain = plain().domains().get(d);
      double[] row = Arrays.stream(page.get(d).split(" ")).skip(1).mapToDouble(Double::parseDouble).toArray();
      assertThat(new double[] {domain.visibility(), domain.duration(), domain.soft(), domain.social(), domain.backflow(), domain.pollution(), domain.leverage()})
          .containsExactly(Arrays.copyOf(row, 7));
      assertThat(domain.capabilities().toArray()).containsExactly(Arrays.copyOfRange(row, 7, 12));
      assertThat(Arrays.stream(domain.capabilities().toArray()).sum()).isCloseTo(1, within(1e-12));
    }
  }
}
