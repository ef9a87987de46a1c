package org.pairaid.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.Fit;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.ReceivingDecision;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.Shape;
import org.pairaid.model.World;

/** Digital governance in full, cadres, payment and forms of aid, against the formulas of the page of extensions (model B6, B12, B14, B17). */
class MeansTest {
  private static final Offset<Double> ROUNDING = within(1e-12);
  private static final Fit FIT = new Fit(.5, .5, .5, .5, .5);

  private final List<Project> launched = new ArrayList<>();
  private final Map<Spending, Double> spent = new EnumMap<>(Spending.class);
  private double attracted;
  private double flownBack;
  private final Observer watching = new Observer() {
    @Override
    public void launched(World w, Pairing pairing, Project project) {
      launched.add(project);
    }

    @Override
    public void spent(World w, Pairing pairing, Spending spending, double amount) {
      spent.merge(spending, amount, Double::sum);
    }

    @Override
    public void completed(World w, Pairing pairing, Project project, double back, double investment) {
      attracted = investment;
      flownBack = back;
    }
  };

  private static World decided(double delegation, String... settings) throws Exception {
    World world = TinyWorld.of(settings);
    new Contract(List.of(world.rules(), world.rules(), world.rules(), world.rules()), TinyWorld.minds(world).centre(), new Observer() {}).run(world);
    world.receivers().forEach(r -> r.decide(new ReceivingDecision(.5, 0, 0), ""));
    world.aiders().forEach(a -> a.decide(new AidingDecision(1, 0, delegation, 0, 0, 0), a.target(), ""));
    return world;
  }

  private Pairing launch(World world, double funds) {
    Pairing pairing = TinyWorld.pairing(world, "v");
    pairing.fund(funds);
    new Equip().run(world);
    new Launch(watching).run(world);
    return pairing;
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0", "2, .1", "4, .5", "6, .9"})
  void adoptionIsAnSCurveFromItsStart(int cycle, double reached) throws Exception {
    var digital = TinyWorld.of("digital={accountability: .8, responsiveness: .4, warning: .6, forecast: .2, integration: .5, start: 2, adoption: 4, burden: .2, cost: 3}")
        .rules().digital().inForce(cycle);
    assertThat(digital.accountability()).isCloseTo(.8 * reached * .5, ROUNDING);
    assertThat(digital.participation()).isZero();
    assertThat(digital.responsiveness()).isCloseTo(.4 * reached * .5, ROUNDING);
    assertThat(digital.warning()).isCloseTo(.6 * reached * .5, ROUNDING);
    assertThat(digital.forecast()).isCloseTo(.2 * reached * .5, ROUNDING);
    assertThat(digital.burden()).as("burdens as far as spread, integrated or not").isCloseTo(.2 * reached * .8, ROUNDING);
    assertThat(digital.cost()).isCloseTo(3 * reached * .8, ROUNDING);
  }

  @Test
  void theRulesInForceHaveTheLevelsInForceAndGovernmentsKnowThem() throws Exception {
    World world = decided(0, "digital={accountability: 1, integration: .5}", "contract.verification=.2");
    assertThat(world.rules().verification()).isCloseTo(.2 + .8 * .8 * .5, ROUNDING);
    assertThat(org.pairaid.strategy.AidingRules.of(world.rules(), 0).digitalAccountability()).isCloseTo(.5, ROUNDING);
  }

  @Test
  void trainingClosesTheDivideAndPlatformsUnteachSupervision() throws Exception {
    World world = decided(0, "digital={accountability: .75, training: .4, dependence: 2}", "receiving.v.access=.2");
    ReceivingGovernment v = world.receivers().get(0);
    v.digitise(world.rules().digital(), .25);
    assertThat(v.digital().access()).isCloseTo(.2 + .25 * .4 * .8, ROUNDING);
    assertThat(v.digital().practice()).isCloseTo(1 - .5 * .75, ROUNDING);
    v.digitise(world.rules().digital(), .25);
    assertThat(v.digital().practice()).isCloseTo(.625 + .5 * (.25 - .625), ROUNDING);
    v.digital().open(true);
    v.digitise(world.rules().digital(), .25);
    assertThat(v.digital().practice()).as("learnt again while platforms are down").isCloseTo(.4375 + .5 * (1 - .4375), ROUNDING);
  }

  @Test
  void whoForgotToLookHasLessThanWhoNeverHadPlatformsWhenTheyFail() throws Exception {
    double aider = .6 * .75;
    double receiver = .6 * .75 * .75;
    double never = launch(decided(0), .5).running().get(0).shirking();
    assertThat(never).isCloseTo((1 - aider) * (1 - receiver), ROUNDING);
    launched.clear();
    String full = "digital={accountability: 1, outage: 0, dependence: 2}";
    World working = decided(0, full);
    assertThat(launch(working, .5).running().get(0).shirking()).isCloseTo((1 - aider - .3) * (1 - receiver), ROUNDING);
    World failing = decided(0, full.replace("outage: 0", "outage: 1"));
    for (int period = 0; period < 2; period++) {
      failing.receivers().get(0).digitise(failing.rules().digital(), .25);
    }
    Project trapped = launch(failing, .5).running().get(0);
    assertThat(failing.receivers().get(0).digital().practice()).isCloseTo(.25, ROUNDING);
    assertThat(trapped.shirking()).isCloseTo((1 - .25 * aider) * (1 - .25 * receiver), ROUNDING).isGreaterThan(never);
  }

  @Test
  void anOutageStrikesAPlaceForACycleAndSilencesIt() throws Exception {
    World world = TinyWorld.of("digital={responsiveness: 1, outage: .5}");
    List<String> pattern = new ArrayList<>();
    for (int cycle = 0; cycle < 40; cycle++) {
      world.at(cycle, 0);
      new Equip().run(world);
      StringBuilder down = new StringBuilder();
      world.receivers().forEach(r -> down.append(r.digital().down() ? 'x' : '.'));
      pattern.add(down.toString());
      world.receivers().forEach(r -> assertThat(r.digital().reach(.8)).isEqualTo(r.digital().down() ? 0 : .8 * .5));
    }
    // places fail apart: all eight patterns are expected five times each in 40 cycles
    assertThat(pattern).contains("...", "xxx").anyMatch(p -> p.startsWith("x.")).anyMatch(p -> p.startsWith(".x"));
    world.govern(TinyWorld.of().rules());
    new Equip().run(world);
    assertThat(world.receivers()).noneMatch(r -> r.digital().down());
  }

  @Test
  void forecastsTakeLuckOutOfAcceptance() throws Exception {
    World world = decided(0, "digital.forecast=1", "project.acceptanceThreshold=0");
    Pairing pairing = TinyWorld.pairing(world, "v");
    for (long key = 0; key < 9; key++) {
      pairing.running().add(new Project(0, 2, FIT, .7, 0, key, 0, 0, 1));
    }
    new Execute(watching).run(world);
    assertThat(pairing.receiver().aid().benefit(0)).isCloseTo(9 * 2 * .7 * .5, ROUNDING);
  }

  @Test
  void burdenTakesFromQuality() throws Exception {
    double plain = launch(decided(.5, "digital.accountability=.5"), .5).running().get(0).quality();
    double burdened = launch(decided(.5, "digital={accountability: .5, burden: .4}"), .5).running().get(0).quality();
    assertThat(burdened).isCloseTo(plain * (1 - .4 * .5), ROUNDING);
  }

  @Test
  void platformsArePaidBeforeProjectsAndTreasuriesLeakWhatTheyPass() throws Exception {
    World world = decided(0, "digital={accountability: .5, cost: 1}", "payment={tiers: 2, delay: 3, leakage: .2}", "project.reviewThreshold=0",
        "project.reviewError=0");
    launch(world, 2.5);
    double arriving = (2.5 - .5) * .9 * .9;
    assertThat(spent.get(Spending.PLATFORMS)).isCloseTo(.5, ROUNDING);
    assertThat(spent.get(Spending.LEAKED)).isCloseTo(2 - arriving, ROUNDING);
    assertThat(launched.stream().mapToDouble(Project::funds).sum()).isCloseTo(arriving, ROUNDING);
    assertThat(launched).hasSize(3).allSatisfy(project -> assertThat(project.delay()).isEqualTo(6));
  }

  @Test
  void whoPaysStraightLosesNothingOnTheWay() throws Exception {
    launch(decided(0, "payment={tiers: 2, delay: 3, leakage: .2}", "aiding.a.route=direct", "project.reviewThreshold=0", "project.reviewError=0"), 2);
    assertThat(spent).isEmpty();
    assertThat(launched).hasSize(4).allSatisfy(project -> assertThat(project.delay()).isZero());
  }

  @Test
  void wherePlatformsOrTreasuriesTakeAllNothingIsLaunched() throws Exception {
    launch(decided(0, "digital={participation: 1, cost: 9}"), 2);
    assertThat(spent).containsExactlyEntriesOf(Map.of(Spending.PLATFORMS, 2.0));
    launch(decided(0, "payment={tiers: 1, leakage: 1}"), 2);
    assertThat(spent).containsEntry(Spending.LEAKED, 2.0);
    assertThat(launched).isEmpty();
  }

  @Test
  void cadresFollowTheMoneyLearnAndAreRelieved() throws Exception {
    World world = TinyWorld.of("cadres={perFunds: 160, perPopulation: 2, half: 90, tenure: 2, turnover: .25}");
    Pairing pairing = TinyWorld.pairing(world, "v");
    pairing.experience(.4);
    pairing.settleTrust();
    double[] coverage = new double[4];
    double[] trust = new double[4];
    for (int cycle = 0; cycle < 4; cycle++) {
      pairing.fund(2);
      world.at(cycle, 0);
      new Equip().run(world);
      coverage[cycle] = pairing.cadres().coverage();
      trust[cycle] = pairing.trust();
    }
    double full = (320 + 20) / (340 + 180.0);
    assertThat(pairing.cadres().persons()).isEqualTo(340);
    assertThat(coverage).containsExactly(new double[] {full / 2, full * 2 / 3, full / 2, full * 2 / 3}, ROUNDING);
    assertThat(trust).containsExactly(new double[] {.9, .9, .8, .8}, ROUNDING);
    assertThat(TinyWorld.pairing(world, "w").cadres().persons()).as("villages keep theirs without money").isEqualTo(60);
  }

  @Test
  void aTeamThatLeftIsNewWhenItComesBack() throws Exception {
    World world = TinyWorld.of("cadres={perFunds: 80, tenure: 9}");
    Pairing pairing = TinyWorld.pairing(world, "v");
    double[] funds = {1, 1, 0, 1};
    double[] coverage = new double[4];
    for (int cycle = 0; cycle < 4; cycle++) {
      pairing.fund(funds[cycle]);
      new Equip().run(world);
      coverage[cycle] = pairing.cadres().coverage();
    }
    assertThat(coverage).containsExactly(new double[] {.25, 1 / 3.0, 0, .25}, ROUNDING);
  }

  @Test
  void cadresInformAndSuperviseAndMakeShow() throws Exception {
    World world = decided(0, "cadres={perFunds: 80, half: 80, information: .4, supervision: .2, ambition: .8}", "project.choicePrecision=0", "project.unit=.01",
        "project.maxPerPair=100");
    launch(world, 1);
    Project industry = launched.stream().filter(p -> p.domain() == 0).findFirst().orElseThrow();
    double coverage = .25;
    double information = .3 + .7 * (.4 * .5 * .5 + .4 * coverage);
    assertThat(industry.fit().targetGroup()).isCloseTo(.4 + .6 * (information * .8 + .05), ROUNDING);
    assertThat(industry.fit().point()).isCloseTo(1 - .8 * coverage * .7 * .95, ROUNDING);
    assertThat(industry.shirking()).isCloseTo((1 - .45 - .2 * coverage) * (1 - .6 * .75 * .75), ROUNDING);
  }

  private Pairing complete(World world, Shape shape) {
    Pairing pairing = TinyWorld.pairing(world, "v");
    Project project = new Project(0, 2, FIT, 9, 0, 7, 0, 0, 1);
    project.take(shape);
    pairing.running().add(project);
    new Execute(watching).run(world);
    return pairing;
  }

  @Test
  void withoutCadresBenefitIsCapturedButNotWhatIsSeen() throws Exception {
    World world = decided(0, "cadres={capture: .6, perFunds: 80, half: 80}", "project.acceptanceThreshold=0");
    Pairing pairing = TinyWorld.pairing(world, "v");
    pairing.fund(1);
    new Equip().run(world);
    complete(world, Shape.SCATTERED);
    double captured = .6 * .75;
    assertThat(pairing.receiver().aid().benefit(0)).isCloseTo(2 * .5 * (1 - captured), ROUNDING);
    assertThat(pairing.receiver().aid().disbursed()).isEqualTo(2);
    assertThat(pairing.aider().results().social()).isCloseTo(.5 * (1 - captured), ROUNDING);
    assertThat(pairing.aider().results().visible()).isCloseTo(.7, ROUNDING);
  }

  @Test
  void talentIsPooledAboveTheMinimumAndNothingElse() throws Exception {
    World world = decided(0, "forms={team: .8, teamMinimum: .5, teamGain: .6}");
    var domains = world.domains();
    List<Project> projects = List.of(new Project(3, .6, FIT, 1, 0, 1, 0, 0, 1), new Project(3, .4, FIT, 1, 0, 2, 0, 0, 1), new Project(0, 1, FIT, 1, 0, 3, 0, 0, 1));
    Shaping.give(projects, domains, world.rules().forms());
    double returns = 1 + .8 * .6 * (1 - .5 / .8);
    assertThat(projects).extracting(Project::shape).containsExactly(new Shape(.8, returns, 0), new Shape(.8, returns, 0), Shape.SCATTERED);
    List<Project> few = List.of(new Project(3, .6, FIT, 1, 0, 1, 0, 0, 1));
    Shaping.give(few, domains, world.rules().forms());
    assertThat(few.get(0).shape()).as(".8 of .6 is below the minimum").isEqualTo(Shape.SCATTERED);
  }

  @Test
  void aTeamTeachesMore() throws Exception {
    World world = decided(0, "project.acceptanceThreshold=0");
    assertThat(complete(world, new Shape(.5, 1.3, 0)).receiver().aid().benefit(0)).isCloseTo(2 * .5 * 1.3, ROUNDING);
  }

  @Test
  void industryInAnEnclavePaysTaxesAndSoilsAndTeachesNothing() throws Exception {
    World world = decided(0, "project.acceptanceThreshold=0", "forms={enclave: .75, enclaveRevenue: .1}", "development={growthBase: 0, growthEffort: 0, growthHard: 0}");
    Pairing pairing = complete(world, new Shape(0, 1, .75));
    ReceivingGovernment v = pairing.receiver();
    double invested = 5 * 2 * (.5 + .3) * .5;
    assertThat(attracted).isCloseTo(.25 * invested, ROUNDING);
    assertThat(flownBack).isCloseTo(.25 * (2 * .35 + .35 * invested), ROUNDING);
    assertThat(v.aid().benefit(0)).isCloseTo(.25 * 2 * .5, ROUNDING);
    assertThat(v.aid().pollution()).isCloseTo(.25 * 2 * .5, ROUNDING);
    assertThat(v.enclaveRevenue()).as("not before it is set up").isZero();
    double stayed = v.aid().investmentStayed();
    v.develop(world.rules().development(), 0, .25, 0);
    double first = .1 * .75 * (2 + invested);
    assertThat(v.enclaveRevenue()).isCloseTo(first, ROUNDING);
    assertThat(v.revenue()).isCloseTo(1.5 * StrictMath.exp(.25 * .02 * Math.min(1, stayed / .25 / 1.5)) + first, ROUNDING);
    v.develop(world.rules().development(), 0, .25, 0);
    assertThat(v.enclaveRevenue()).isCloseTo(first * (1 - .25 * .05), ROUNDING);
  }

  @ParameterizedTest
  @CsvSource({"2, .7", "9, 1"})
  void headquartersTakeMoreOfWhatWasAttracted(double factor, double back) throws Exception {
    Pairing pairing = complete(decided(0, "project.acceptanceThreshold=0", "forms.headquarters=" + factor), Shape.SCATTERED);
    double invested = 5 * 2 * (.5 + .3) * .5;
    assertThat(attracted).isCloseTo(invested, ROUNDING);
    assertThat(pairing.receiver().aid().investmentStayed()).isCloseTo((1 - back) * invested, ROUNDING);
    assertThat(flownBack).isCloseTo(2 * .35 + back * invested, ROUNDING);
  }

  @Test
  void landQuotaIsIncomeButNotAid() throws Exception {
    World world = decided(0, "forms.landQuota=1.5");
    Pairing pairing = TinyWorld.pairing(world, "v");
    pairing.fund(4);
    ReceivingGovernment v = pairing.receiver();
    v.aid().disburse(world.domains().get(0), .5);
    new Develop(new Observer() {}).run(world);
    assertThat(v.quotaIncome()).isCloseTo(6, ROUNDING);
    assertThat(v.aidDependence()).isCloseTo(2 / (2 + 1.5 + 6), ROUNDING);
    assertThat(v.infrastructure()).as("what its capability makes of a quarter's proceeds, per head").isCloseTo(6 * .25 * v.compositeCapability() / 10, ROUNDING);
    new Develop(new Observer() {}).run(world);
    assertThat(v.quotaIncome()).isCloseTo(6, ROUNDING);
    pairing.fund(0);
    new Develop(new Observer() {}).run(world);
    assertThat(v.quotaIncome()).isZero();
  }

  @Test
  void earlyWarningGivesWeightBackNearTheThreshold() throws Exception {
    World world = TinyWorld.of("graduation={threshold: 0, cycles: 1, taper: .8}", "receiving.v.access=.5");
    ReceivingGovernment v = world.receivers().get(0);
    var rule = world.rules().graduation();
    v.heed(1, rule, .3);
    assertThat(v.claimWeight()).as("not graduated").isEqualTo(1);
    v.graduate(rule, .3);
    assertThat(v.claimWeight()).isCloseTo(.2, ROUNDING);
    double index = v.developmentIndex(.3);
    v.heed(.6, new org.pairaid.model.Graduation(index / 1.06, 1, .8), .3);
    assertThat(v.claimWeight()).as("far above the threshold").isCloseTo(.2, ROUNDING);
    v.heed(.6, new org.pairaid.model.Graduation(index / 1.04, 1, .8), .3);
    assertThat(v.claimWeight()).isCloseTo(.2 + .6 * .5 * .8, ROUNDING);
    v.digital().open(true);
    v.heed(.6, new org.pairaid.model.Graduation(index, 1, .8), .3);
    assertThat(v.claimWeight()).as("silent while platforms are down").isCloseTo(.44, ROUNDING);
  }
}
