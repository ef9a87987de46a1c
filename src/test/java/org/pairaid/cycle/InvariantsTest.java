package org.pairaid.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairaid.experiment.Blueprints;
import org.pairaid.indicator.IndicatorRecorder;
import org.pairaid.indicator.Observers;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Fit;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.ReportedScore;
import org.pairaid.model.TrueScore;
import org.pairaid.model.World;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.simulation.Blueprint;
import org.pairaid.simulation.PairedAidSimulation;
import org.pairaid.strategy.Strategies;

/** What the invariants say of sound worlds and of worlds broken on purpose. */
class InvariantsTest {
  private Invariants invariants;
  private World world;
  private Pairing pairing;
  private ReceivingGovernment receiver;
  private AidingGovernment aider;

  @BeforeEach
  void decideACycle() throws Exception {
    invariants = new Invariants();
    world = TinyWorld.of();
    new Contract(List.of(world.rules()), TinyWorld.minds(world).centre(), new Observer() {}).run(world);
    new Decide(TinyWorld.minds(world)).run(world);
    pairing = TinyWorld.pairing(world, "v");
    receiver = pairing.receiver();
    aider = pairing.aider();
  }

  private void launch() {
    new Launch(invariants).run(world);
  }

  private void period() {
    new Execute(invariants).run(world);
    new Develop(invariants).run(world);
  }

  private void restOfCycle() {
    for (int p = 0; p < 4; p++) {
      world.at(0, p);
      period();
    }
    new Assess().run(world);
    new Record(invariants).run(world);
  }

  static Stream<String> settings() {
    return Stream.of("contract.quota=.005", "contract.quota=0", "contract.quota=.3", "project.reviewRigour=1", "project.acceptanceThreshold=5",
        "graduation.threshold=.3", "time.periodsPerYear=1", "time.periodsPerYear=12", "digital={accountability: 1, participation: 1, responsiveness: 1}",
        "digital={accountability: 1, participation: 1, warning: 1, adoption: 3, training: 1, outage: .3, dependence: 1, burden: .3, cost: .2}",
        "cadres={perFunds: 160, perPopulation: 1, capture: .5, ambition: 1}", "payment={tiers: 3, leakage: .2}",
        "forms={team: 1, teamMinimum: .1, enclave: .7, headquarters: 3, landQuota: 2}",
        "development={hardDecay: 100, needGrowth: 100, habitLoss: 100, capabilityDecay: 100, satisfactionSpeed: 100}");
  }

  @Tag("scenarios")
  @ParameterizedTest
  @MethodSource("settings")
  void holdUnderEveryRule(String setting) throws Exception {
    for (String file : new String[] {"baseline", "east-west-2012-2020"}) {
      run("scenarios/" + file + ".yaml", new Invariants(), setting);
    }
  }

  static Stream<String> strategies() {
    var known = Strategies.builtIn();
    return known.aiding().keySet().stream().flatMap(a -> known.receiving().keySet().stream().map(r -> "strategies={aiding: " + a + ", receiving: " + r + "}"));
  }

  @Tag("scenarios")
  @ParameterizedTest
  @MethodSource("strategies")
  void holdUnderEveryStrategy(String setting) throws Exception {
    run("scenarios/baseline.yaml", new Invariants(), setting, "time.cycles=6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"scenarios/baseline.yaml", "src/test/resources/golden/world.yaml"})
  void changeNothingOfARun(String file) throws Exception {
    assertThat(Arrays.deepToString(run(file, new Invariants()))).isEqualTo(Arrays.deepToString(run(file, new Observer() {})));
  }

  private static double[][] run(String file, Observer watching, String... settings) throws Exception {
    Strategies strategies = Strategies.builtIn();
    Blueprint blueprint = Blueprints.of(ScenarioReader.read(Path.of(file), Arrays.asList(settings), strategies), strategies);
    IndicatorRecorder recorder = new IndicatorRecorder(blueprint.cycles(), blueprint.receiving().size());
    new PairedAidSimulation(blueprint, 0, new Observers(watching, recorder)).runToEnd();
    List<double[]> rows = new ArrayList<>();
    for (int cycle = 0; cycle < blueprint.cycles(); cycle++) {
      rows.add(recorder.cycle(cycle));
    }
    return rows.toArray(double[][]::new);
  }

  @Test
  void aSoundCyclePasses() {
    assertThatCode(() -> {
      launch();
      restOfCycle();
    }).doesNotThrowAnyException();
  }

  @Test
  void aSplitThatLosesMoneyFails() {
    pairing.fund(pairing.funds() * .9);
    assertThatThrownBy(this::launch).isInstanceOf(AssertionError.class).hasMessageContaining("cycle 0").hasMessageContaining("split of a: ");
  }

  @Test
  void aBudgetBeyondDiscretionFails() {
    aider.budget(51);
    aider.pairings().forEach(p -> p.fund(25.5));
    assertThatThrownBy(this::launch).isInstanceOf(AssertionError.class).hasMessageContaining("budget of a: 51.0 is outside [0.0,50.0]");
  }

  @Test
  void aMissingDecisionFails() {
    receiver.decide(null, "");
    Project project = new Project(0, pairing.funds(), Fit.of(1, 1, 1, 1), 1, 0, 1, 0, 0, 4);
    assertThatThrownBy(() -> invariants.launched(world, pairing, project)).isInstanceOf(AssertionError.class).hasMessageContaining("decision of v is missing");
  }

  @Test
  void aFitThatIsNoMeanOfItsPartsFails() {
    Project project = new Project(0, pairing.funds(), new Fit(.5, .5, .5, .5, .6), 1, 0, 1, 0, 0, 4);
    assertThatThrownBy(() -> invariants.launched(world, pairing, project)).isInstanceOf(AssertionError.class).hasMessageContaining("of a in v: 0.6");
  }

  @Test
  void aProjectThatVanishesFails() {
    launch();
    pairing.running().remove(0);
    assertThatThrownBy(this::period).isInstanceOf(AssertionError.class).hasMessageContaining("ended and running");
  }

  @Test
  void aProjectThatEndsBeforeItsTimeFails() {
    launch();
    Project project = pairing.running().get(0);
    assertThatThrownBy(() -> invariants.abandoned(world, pairing, project)).isInstanceOf(AssertionError.class).hasMessageContaining("before it was due");
    assertThatThrownBy(() -> invariants.completed(world, pairing, project, 0, 0)).isInstanceOf(AssertionError.class).hasMessageContaining("before it was due");
  }

  @Test
  void moreBackflowThanMoneyFails() {
    launch();
    Project project = pairing.running().get(0);
    assertThatThrownBy(() -> invariants.completed(world, pairing, project, project.funds() * 2, 0)).isInstanceOf(AssertionError.class).hasMessageContaining("backflow");
  }

  @Test
  void moneySpentThatWasNotThereFails() {
    assertThatThrownBy(() -> invariants.spent(world, pairing, Spending.LEAKED, pairing.funds() * 1.1)).isInstanceOf(AssertionError.class)
        .hasMessageContaining("spent: LEAKED");
    launch();
    invariants.spent(world, pairing, Spending.PLATFORMS, pairing.funds() * .1);
    assertThatThrownBy(this::restOfCycle).isInstanceOf(AssertionError.class).hasMessageContaining("spent beside projects");
  }

  @Test
  void moneyFromNowhereFails() {
    launch();
    receiver.aid().disburse(world.domains().get(0), .1);
    assertThatThrownBy(this::period).isInstanceOf(AssertionError.class).hasMessageContaining("resources of v: ");
  }

  @Test
  void aPeriodWithoutItsPaymentsFails() {
    launch();
    assertThatThrownBy(() -> new Develop(invariants).run(world)).isInstanceOf(AssertionError.class).hasMessageContaining("resources of ");
  }

  @Test
  void aStateThatIsNoNumberFails() {
    receiver.aid().complete(0, world.domains().get(0), Double.NaN, 0, 0);
    assertThatThrownBy(() -> new Develop(invariants).run(world)).isInstanceOf(AssertionError.class).hasMessageContaining("of v: NaN");
  }

  @Test
  void infiniteRevenueFails() {
    receiver.develop(world.rules().development(), 0, .25, 1e9);
    assertThatThrownBy(() -> invariants.periodEnded(world)).isInstanceOf(AssertionError.class).hasMessageContaining("revenue of v: Infinity");
  }

  @Test
  void scoresAndBeliefsOutsideTheirRangeFail() {
    launch();
    restOfCycle();
    aider.believe(1.5);
    assertThatThrownBy(() -> invariants.cycleEnded(world)).isInstanceOf(AssertionError.class).hasMessageContaining("belief of a: 1.5");
    aider.assessed(new TrueScore(-.1), ReportedScore.START);
    assertThatThrownBy(() -> invariants.cycleEnded(world)).isInstanceOf(AssertionError.class).hasMessageContaining("true score of a: -0.1");
    aider.assessed(TrueScore.START, new ReportedScore(.5, .5, .5, 1.1, .5, false));
    aider.believe(.5);
    assertThatThrownBy(() -> invariants.cycleEnded(world)).isInstanceOf(AssertionError.class).hasMessageContaining("reported score of a: 1.1");
  }

  @Test
  void moneyThatWasLaunchedAndLapsedFails() {
    launch();
    aider.lapse(.1);
    assertThatThrownBy(this::restOfCycle).isInstanceOf(AssertionError.class).hasMessageContaining("launched in the cycle");
  }

  @Test
  void moreTasksUndoneThanMoneyLapsedFails() {
    launch();
    invariants.undone(world, pairing, .1);
    assertThatThrownBy(this::restOfCycle).isInstanceOf(AssertionError.class).hasMessageContaining("tasks undone");
  }

  @Test
  void investmentThatReachesNobodyFails() throws Exception {
    world = TinyWorld.of("aiding.a.enterprises=50", "enterprises={investment: .1, join: 1}");
    decideAndMobilise();
    assertThatThrownBy(() -> invariants.cycleEnded(world)).isInstanceOf(AssertionError.class).hasMessageContaining("money of enterprises and what reached the places");
  }

  @Test
  void returnsThatVanishFail() throws Exception {
    world = TinyWorld.of("aiding.a.enterprises=50", "enterprises={investment: .1, join: 1}");
    decideAndMobilise();
    for (int p = 0; p < 4; p++) {
      new Support(invariants).run(world);
    }
    world.society().flowBack(.1);
    assertThatThrownBy(() -> invariants.cycleEnded(world)).isInstanceOf(AssertionError.class).hasMessageContaining("returns that flowed back");
  }

  private void decideAndMobilise() {
    new Contract(List.of(world.rules()), TinyWorld.minds(world).centre(), new Observer() {}).run(world);
    new Decide(TinyWorld.minds(world)).run(world);
    new Mobilise().run(world);
  }

  @Test
  void budgetsThatAreNotLaunchedFail() {
    for (int p = 0; p < 4; p++) {
      world.at(0, p);
      period();
    }
    new Assess().run(world);
    assertThatThrownBy(() -> invariants.cycleEnded(world)).isInstanceOf(AssertionError.class).hasMessageContaining("launched in the cycle");
  }
}
