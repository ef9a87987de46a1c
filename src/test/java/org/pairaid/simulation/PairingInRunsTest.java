package org.pairaid.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pairaid.cycle.Invariants;
import org.pairaid.cycle.Observer;
import org.pairaid.experiment.Blueprints;
import org.pairaid.indicator.IndicatorRecorder;
import org.pairaid.indicator.Indicators;
import org.pairaid.indicator.Observers;
import org.pairaid.model.Pairing;
import org.pairaid.model.PairingRules;
import org.pairaid.model.Project;
import org.pairaid.model.World;
import org.pairaid.scenario.Keys;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.strategy.Strategies;

/** Pairs that are made anew and a mechanism that starts and ends, in whole runs under the invariants: five cycles of the golden world. */
class PairingInRunsTest {
  private static final String PEOPLE = "aiding.north.population=1000 aiding.coast.population=1000 aiding.idle.population=1000";

  /** What was seen of a run. */
  private static final class Run implements Observer {
    private final Map<Integer, Map<String, Double>> trustAtStart = new LinkedHashMap<>();
    private final List<Map<String, Double>> trustAtEnd = new ArrayList<>();
    private final Set<Pairing> everPaired = new LinkedHashSet<>();
    private int launched;
    private int endedElsewhere;
    private int ended;
    private World world;
    private IndicatorRecorder indicators;

    @Override
    public void launched(World at, Pairing pairing, Project project) {
      launched++;
      trustAtStart.computeIfAbsent(at.cycle(), cycle -> trust(at));
      everPaired.add(pairing);
    }

    @Override
    public void abandoned(World at, Pairing pairing, Project project) {
      ends(at, pairing);
    }

    @Override
    public void completed(World at, Pairing pairing, Project project, double flownBack, double attracted) {
      ends(at, pairing);
    }

    private void ends(World at, Pairing pairing) {
      ended++;
      endedElsewhere += at.pairings().contains(pairing) ? 0 : 1;
    }

    @Override
    public void cycleEnded(World at) {
      world = at;
      trustAtEnd.add(trust(at));
    }

    private static Map<String, Double> trust(World at) {
      Map<String, Double> trust = new LinkedHashMap<>();
      at.pairings().forEach(pairing -> trust.put(pairing.aider().id() + " " + pairing.receiver().id(), pairing.trust()));
      return trust;
    }

    private double of(int cycle, String indicator) {
      return indicators.cycle(cycle)[Indicators.ALL.indexOf(Indicators.find(indicator).orElseThrow())];
    }

    private String active() {
      StringBuilder active = new StringBuilder();
      for (int cycle = 0; cycle < 5; cycle++) {
        active.append((int) of(cycle, "mechanism_active"));
      }
      return active.toString();
    }
  }

  private static Run run(String... settings) throws Exception {
    Strategies strategies = Strategies.builtIn();
    List<String> all = new ArrayList<>(List.of(PEOPLE.split(" ")));
    all.addAll(List.of(settings));
    Blueprint blueprint = Blueprints.of(ScenarioReader.read(Path.of("src/test/resources/golden/world.yaml"), all, strategies), strategies);
    Run run = new Run();
    run.indicators = new IndicatorRecorder(blueprint.cycles(), blueprint.receiving().size());
    new PairedAidSimulation(blueprint, 0, new Observers(run, run.indicators, new Invariants())).runToEnd();
    return run;
  }

  @ParameterizedTest
  @EnumSource
  void everyReceiverIsCoveredInEveryCycleAndNoProjectIsLost(PairingRules.Rule rule) throws Exception {
    Run run = run("pairings.rule=" + Keys.constant(rule), "pairings.revision=1");
    for (Map<String, Double> pairs : run.trustAtEnd) {
      assertThat(pairs.keySet().stream().map(pair -> pair.split(" ")[1]).distinct()).hasSize(4);
    }
    assertThat(run.ended + run.world.working().stream().mapToInt(pairing -> pairing.running().size()).sum()).isEqualTo(run.launched);
  }

  @Test
  void revisionPartsSomeAndThoseThatStayKeepTheirTrust() throws Exception {
    Run run = run("pairings.rule=random", "pairings.revision=1", "project.conference=0");
    int stayed = 0;
    int parted = 0;
    int begun = 0;
    for (int cycle = 1; cycle < 5; cycle++) {
      for (String pair : run.trustAtEnd.get(cycle - 1).keySet()) {
        Double kept = run.trustAtStart.get(cycle).get(pair);
        parted += kept == null ? 1 : 0;
        stayed += kept != null ? 1 : 0;
        assertThat(kept).isIn(null, run.trustAtEnd.get(cycle - 1).get(pair));
      }
      Map<String, Double> now = new LinkedHashMap<>(run.trustAtStart.get(cycle));
      run.trustAtEnd.subList(0, cycle).forEach(earlier -> now.keySet().removeAll(earlier.keySet()));
      assertThat(now.values()).as("new pairs").allMatch(trust -> trust == .5);
      begun += now.size();
    }
    assertThat(begun).isPositive();
    assertThat(stayed).isPositive();
    assertThat(parted).isPositive();
    assertThat(run.endedElsewhere).as("projects that a former partner finished").isPositive();
  }

  /** An enterprise leaves with its government; a social organisation looks for another place. */
  @Test
  void enterprisesAndOrganisationsFollowTheirGovernments() throws Exception {
    Run run = run("pairings={rule: random, revision: 1}", "aiding.north.enterprises=40", "aiding.coast.enterprises=40", "aiding.idle.organisations=20",
        "enterprises.investment=.05", "organisations.donation=.02");
    assertThat(run.world.society().enterprises()).anyMatch(enterprise -> enterprise.engaged()).allMatch(enterprise -> !enterprise.engaged() || enterprise.pairing().inForce());
    assertThat(run.world.society().organisations()).allMatch(organisation -> !organisation.active() || organisation.pairing().inForce());
    Run ended = run("trigger.end.cycle=3", "aiding.north.enterprises=40", "enterprises.investment=.05");
    assertThat(ended.of(2, "enterprise_investment")).isPositive();
    assertThat(ended.of(3, "enterprise_investment")).isZero();
  }

  @Test
  void entriesThatStandForSeveralArePairedMemberByMember() throws Exception {
    Run listed = run("receiving.hill.count=3", "interventions=[{cycle: 2, set: {pairings.pairs: [[coast, hill]]}}]");
    assertThat(listed.trustAtStart.get(1)).containsKeys("north hill-1", "north hill-3").hasSize(7);
    assertThat(listed.trustAtStart.get(2)).containsOnlyKeys("coast hill-1", "coast hill-2", "coast hill-3");
    Run byRule = run("receiving.hill.count=3", "pairings={rule: optimal, perAider: 2}");
    assertThat(byRule.trustAtStart.get(0).keySet().stream().map(pair -> pair.split(" ")[1])).containsExactlyInAnyOrder("hill-1", "hill-2", "hill-3", "lake", "steppe", "border");
  }

  @Test
  void neverRevisedPairsStand() throws Exception {
    assertThat(run("pairings.rule=random").everPaired).hasSize(4);
    assertThat(run("pairings.rule=random", "pairings.revision=2").everPaired).hasSizeGreaterThan(4);
    assertThat(run("pairings={rule: random, perReceiver: 2}").everPaired).hasSize(8);
  }

  @Test
  void pairsChangeAtAStatedCycle() throws Exception {
    Run run = run("interventions=[{cycle: 3, set: {pairings.pairs: [[north, hill], [coast, border]]}}]");
    assertThat(run.trustAtStart.get(2)).hasSize(5);
    assertThat(run.trustAtStart.get(3)).containsOnlyKeys("north hill", "coast border");
    assertThat(run.trustAtStart.get(3).get("north hill")).as("it stays").isEqualTo(run.trustAtEnd.get(2).get("north hill")).isNotEqualTo(.5);
    Run byRule = run("interventions=[{cycle: 3, set: {pairings: {rule: optimal, perAider: 2}}}]");
    assertThat(byRule.trustAtStart.get(2)).hasSize(5);
    assertThat(byRule.trustAtStart.get(3)).hasSize(4);
    assertThat(byRule.of(3, "pairing_match")).isGreaterThan(byRule.of(2, "pairing_match"));
  }

  @Test
  void beforeItsStartNothingIsAskedForOrGiven() throws Exception {
    Run run = run("trigger.delay=2");
    assertThat(run.active()).isEqualTo("00111");
    for (String sum : List.of("funds", "target", "aid_dependence", "aid_gini", "attracted_investment")) {
      assertThat(run.of(1, sum)).as(sum).isZero();
    }
    for (String empty : List.of("delivery", "pleading", "reported_score", "assessment_gap", "trust", "project_fit", "pairing_match", "blocking_share", "duplication")) {
      assertThat(run.of(1, empty)).as(empty).isNaN();
    }
    assertThat(run.of(1, "self_effort")).as("places go on").isPositive();
    assertThat(run.of(2, "delivery")).as("the first budgets start as in A3").isPositive();
    assertThat(run.of(2, "funds")).isPositive();
  }

  @Test
  void afterItsEndProjectsArePaidOutAndThenNoMore() throws Exception {
    Run run = run("trigger.end.cycle=2");
    assertThat(run.active()).isEqualTo("11000");
    assertThat(run.of(2, "funds")).isZero();
    assertThat(run.of(2, "aid_dependence")).as("what was launched before").isPositive();
    assertThat(run.of(4, "aid_dependence")).isZero();
    assertThat(run.ended).isEqualTo(run.launched);
  }

  @Test
  void theGapOfRevenuePerHeadTriggersIt() throws Exception {
    // (2500 + 5200 + 900) / 3000 over (5 + 6 + 3.5 + 2) / (40 + 25 + 60 + 12)
    double ratio = 8600 / 3000.0 / (16.5 / 137);
    assertThat(run("trigger.gap=" + (ratio - .01)).active()).isEqualTo("11111");
    assertThat(run("trigger.gap=" + (ratio + .01)).active()).startsWith("0");
    assertThat(run("trigger.end.gap=" + (ratio + .01)).active()).as("met from the start").isNotEqualTo("11111");
  }

  @Test
  void noExitBeforeAllAreOutOfPoverty() throws Exception {
    assertThat(run("trigger.end={graduated: 1, cycle: 3}", "graduation.threshold=1").active()).isEqualTo("11111");
    assertThat(run("trigger.end={graduated: 1, cycle: 3}", "graduation.threshold=0").active()).isEqualTo("11100");
    assertThat(run("trigger.end={graduated: 1}", "graduation.threshold=0").active()).isEqualTo("10000");
  }

  /** 2021: from poverty to rural revitalisation, with other pairs and another standard, by interventions alone. */
  @Test
  void itIsLaunchedAgainWithAnotherGoal() throws Exception {
    Run run = relaunched(0);
    assertThat(run.active()).isEqualTo("11011");
    assertThat(run.trustAtStart.get(3)).hasSize(4);
    assertThat(run.trustAtStart.get(3).entrySet().stream().filter(pair -> pair.getKey().startsWith("idle "))).as("an aider that had no partners before")
        .isNotEmpty().allMatch(pair -> pair.getValue() == .5);
    assertThat(run.of(3, "funds")).as("budgets grow from nothing").isPositive().isLessThan(run.of(4, "funds"));
    Run economic = relaunched(1);
    assertThat(run.of(1, "social_share")).as("the same until then").isEqualTo(economic.of(1, "social_share"));
    assertThat(run.of(4, "social_share")).as("the goal has moved to livelihood").isGreaterThan(economic.of(4, "social_share"));
  }

  private static Run relaunched(int economicWeight) throws Exception {
    return run("trigger={event: 0, end: {cycle: 2}}", "behaviour.socialPull=1",
        "interventions=[{cycle: 3, set: {trigger: {event: 3, end: {cycle: 0}}, pairings: {rule: optimal, perAider: 2}, assessment.economicWeight: " + economicWeight + "}}]");
  }
}
