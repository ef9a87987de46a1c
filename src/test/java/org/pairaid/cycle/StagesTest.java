package org.pairaid.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Domain;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.ReceivingDecision;
import org.pairaid.model.ReportedScore;
import org.pairaid.model.TrueScore;
import org.pairaid.model.World;

/** The stages of a cycle, one by one, against the page's formulas (model A3 to A8). */
class StagesTest {
  private static final Offset<Double> ROUNDING = within(1e-12);
  private static final AidingDecision PLAIN = new AidingDecision(1, 0, 0, 0, 0, 0);

  private static World decided(AidingDecision decision, String... settings) throws Exception {
    World world = TinyWorld.of(settings);
    new Contract(List.of(world.rules()), TinyWorld.minds(world).centre(), new Observer() {}).run(world);
    world.receivers().forEach(r -> r.decide(new ReceivingDecision(.5, .4, 0), ""));
    world.aiders().forEach(a -> a.decide(decision, a.target(), ""));
    world.aiders().forEach(a -> a.believe(.1));
    return world;
  }

  @Test
  void targetsGrowWithRevenueSeriesAndGrowth() throws Exception {
    World world = TinyWorld.of("contract.quota=[.005, .01]", "contract.quotaGrowth=.1", "time.cycles=4");
    world.at(3, 0);
    var rules = world.rules();
    new Contract(List.of(rules, rules, rules, rules), TinyWorld.minds(world).centre(), new Observer() {}).run(world);
    assertThat(world.aiders().get(0).target()).isCloseTo(.01 * 1.1 * 1.1 * 1.1 * 1000, ROUNDING);
    assertThat(world.aiders().get(0).load()).isCloseTo(13.31 / 50, ROUNDING);
  }

  @Test
  void firstBudgetStartsFromInitialFundsOrFromWhatIsWanted() throws Exception {
    World world = TinyWorld.of("contract.budgetInertia=.25", "aiding.a.initialFunds=1", "assessment.stakes=20", "contract.initialDelivery=.5");
    new Contract(List.of(world.rules()), TinyWorld.minds(world).centre(), new Observer() {}).run(world);
    new Decide(TinyWorld.minds(world)).run(world);
    AidingGovernment a = world.aiders().get(0);
    AidingGovernment b = world.aiders().get(1);
    assertThat(a.decision().delivery()).isEqualTo(1);
    assertThat(a.bargainedTarget()).isCloseTo(5 * (1 - .4 * a.decision().pleading() * .7), ROUNDING);
    assertThat(a.funds()).isCloseTo(1 + .25 * (a.bargainedTarget() - 1), ROUNDING);
    assertThat(b.funds()).isCloseTo((.5 + .25 * .5) * b.bargainedTarget(), ROUNDING);
  }

  @Test
  void noBudgetExceedsWhatCanBeSpentAtDiscretion() throws Exception {
    World world = TinyWorld.of("contract.quota=.5", "assessment.stakes=100");
    new Contract(List.of(world.rules()), TinyWorld.minds(world).centre(), new Observer() {}).run(world);
    new Decide(TinyWorld.minds(world)).run(world);
    assertThat(world.aiders().get(0).funds()).isEqualTo(50);
  }

  @Test
  void beliefsStartWhereExperienceWouldHaveLedThem() throws Exception {
    World world = TinyWorld.of();
    new Contract(List.of(world.rules()), TinyWorld.minds(world).centre(), new Observer() {}).run(world);
    new Decide(TinyWorld.minds(world)).run(world);
    // acceptance .195 as in CalculatingTest; incentive 1.04; detection .1
    double collusion = 1.04 * .3 * (.4 + .3 * .195) / (.2 + 1.04 * .6 * .1);
    assertThat(world.aiders().get(1).belief()).isCloseTo(.1 * collusion, ROUNDING);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, .5})
  void aBudgetIsSplitByGapsAndFavours(double selectivity) throws Exception {
    World world = decided(new AidingDecision(1, 0, 0, selectivity, 0, 0));
    AidingGovernment a = world.aiders().get(0);
    a.budget(8);
    Split.among(a, .3);
    double v = StrictMath.pow((1 - .15 / .6) * 10, 1 - selectivity) * StrictMath.pow(.2 * 10, selectivity);
    double w = StrictMath.pow((1 - .1 / .6) * 30, 1 - selectivity) * StrictMath.pow(.8 * 30, selectivity);
    assertThat(TinyWorld.pairing(world, "v").funds()).isCloseTo(8 * v / (v + w), ROUNDING);
    assertThat(TinyWorld.pairing(world, "w").funds()).isCloseTo(8 * w / (v + w), ROUNDING);
  }

  @Test
  void wherePartnersCanReturnNothingASelectiveAiderSplitsEqually() throws Exception {
    World world = decided(new AidingDecision(1, 0, 0, 1, 0, 0), "receiving.v.feedback=0", "receiving.w.feedback=0");
    AidingGovernment a = world.aiders().get(0);
    a.budget(8);
    Split.among(a, .3);
    assertThat(TinyWorld.pairing(world, "v").funds()).isEqualTo(4);
    assertThat(TinyWorld.pairing(world, "w").funds()).isEqualTo(4);
  }

  private static List<Project> launched(World world, String receiver, double funds) {
    List<Project> projects = new ArrayList<>();
    TinyWorld.pairing(world, receiver).fund(funds);
    new Launch(new Observer() {
      @Override
      public void launched(World w, Pairing pairing, Project project) {
        projects.add(project);
      }
    }).run(world);
    return projects;
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1e-6, 1", ".74, 1", ".75, 2", "2, 4", "2.24, 4", "2.25, 5", "600, 12"})
  void fundsBecomeProjectsOfAboutTheUsualSize(double funds, int expected) throws Exception {
    List<Project> projects = launched(decided(PLAIN), "v", funds);
    assertThat(projects).hasSize(expected);
    assertThat(projects.stream().mapToDouble(Project::funds).sum()).isCloseTo(funds, within(1e-9));
  }

  @Test
  void fitHasFourPartsAndDurationGrowsWithFriction() throws Exception {
    World world = decided(new AidingDecision(1, 0, 0, 0, 0, .5), "project.choicePrecision=0", "project.maxPerPair=100", "project.unit=.01");
    List<Project> projects = launched(world, "v", 1);
    Project industry = projects.stream().filter(p -> p.domain() == 0).findFirst().orElseThrow();
    double information = .3 + .7 * .4 * .5 * .5;
    double friction = .5 * .7 * .75;
    assertThat(industry.fit().domain()).isCloseTo(.9, ROUNDING);
    assertThat(industry.fit().targetGroup()).isCloseTo(.4 + .6 * (information * .8 + .05), ROUNDING);
    assertThat(industry.fit().process()).isCloseTo(1 - friction, ROUNDING);
    assertThat(industry.fit().point()).isCloseTo(1 - .5 * .7 * .95, ROUNDING);
    double overall = StrictMath.pow(.9, .4) * StrictMath.pow(industry.fit().targetGroup(), .2) * StrictMath.pow(1 - friction, .2)
        * StrictMath.pow(1 - .3325, .2);
    assertThat(industry.fit().overall()).isCloseTo(overall, ROUNDING);
    assertThat(industry.duration()).isEqualTo((int) Math.ceil(4 * (1 + friction)));
  }

  @Test
  void qualityComesOfBothSidesSupervisionAndIsLostInDelegation() throws Exception {
    World world = decided(new AidingDecision(1, 0, .5, 0, 0, 0));
    Project project = launched(world, "v", .5).get(0);
    double aider = .6 * .75 * .5;
    double receiver = .6 * .75 * .75;
    double reverse = .5 * Math.min(1, 5 / 50.0);
    double quality = (.3 + .7 * (1 - (1 - aider) * (1 - receiver))) * (1 - .25 * .5 * (1 + reverse));
    assertThat(project.quality()).isCloseTo(quality, ROUNDING);
    assertThat(project.shirking()).isCloseTo((1 - aider) * (1 - receiver), ROUNDING);
  }

  @Test
  void aStrictReviewDelaysByOnePeriodEachTimeAndPassesTheThird() throws Exception {
    World world = decided(PLAIN, "project.reviewRigour=1", "project.reviewThreshold=9", "project.reviewError=0");
    assertThat(launched(world, "v", 2)).allSatisfy(project -> assertThat(project.delay()).isEqualTo(2));
    assertThat(launched(decided(PLAIN, "project.reviewThreshold=0", "project.reviewError=0"), "v", 2)).allSatisfy(p -> assertThat(p.delay()).isZero());
  }

  @Test
  void domainsOnTheNegativeListAreNotChosenUnlessAllAre() throws Exception {
    World world = decided(PLAIN, "project.reviewRigour=1", "project.reviewThreshold=0", "project.unit=.01", "project.maxPerPair=500");
    assertThat(launched(world, "v", 5)).hasSize(500).noneMatch(p -> p.domain() == 0);
    String polluting = Domain.builtIn().stream().map(d -> "{id: " + d.id() + ", visibility: .5, duration: 1, soft: .5, social: .5, backflow: 0, "
        + "pollution: .9, leverage: 0, capabilities: {allocation: .2, learning: .2, absorption: .2, conversion: .2, openness: .2}}")
        .collect(Collectors.joining(", ", "domains=[", "]"));
    World barred = decided(PLAIN, "project.reviewRigour=1", "project.reviewThreshold=0", polluting);
    assertThat(launched(barred, "v", 2)).hasSize(4);
  }

  @Test
  void aProjectDisbursesItsFundsOverItsDurationAndWaitsOutItsDelay() throws Exception {
    World world = decided(PLAIN, "project.reviewRigour=1", "project.reviewThreshold=9", "project.acceptanceThreshold=0");
    Project project = launched(world, "v", .4).get(0);
    Pairing pairing = TinyWorld.pairing(world, "v");
    List<Double> paid = new ArrayList<>();
    Map<String, Integer> ends = new HashMap<>();
    for (int period = 0; !pairing.running().isEmpty(); period++) {
      world.at(period / 4, period % 4);
      new Execute(counting(ends)).run(world);
      paid.add(pairing.receiver().aid().disbursed());
    }
    assertThat(paid).hasSize(2 + project.duration());
    assertThat(paid.get(1)).isZero();
    assertThat(paid.get(2)).isCloseTo(.4 / project.duration(), ROUNDING);
    assertThat(paid.get(paid.size() - 1)).isCloseTo(.4, ROUNDING);
    assertThat(ends).containsExactlyEntriesOf(Map.of("completed", 1));
    assertThat(pairing.trust()).isCloseTo(.5 + .02 * (project.fit().overall() - .4), ROUNDING);
  }

  @Test
  void whatFailsAcceptanceIsAbandonedWhereBothShirkAndReworkedWhereNot() throws Exception {
    World shirking = decided(new AidingDecision(1, 0, 1, 0, 0, 0), "project.acceptanceThreshold=5", "project.baseSupervision=0");
    Map<String, Integer> ends = run(shirking, 12);
    assertThat(ends).containsExactlyEntriesOf(Map.of("abandoned", 12));
    assertThat(TinyWorld.pairing(shirking, "v").trust()).isZero();
    World supervised = decided(PLAIN, "project.acceptanceThreshold=5", "project.baseSupervision=1", "project.aiderControl=1",
        "digital.accountability=1");
    assertThat(run(supervised, 12)).containsExactlyEntriesOf(Map.of("completed", 12));
  }

  /** Runs 12 projects to their end; gives how they ended. */
  private static Map<String, Integer> run(World world, int count) {
    int longest = launched(world, "v", count * .5).stream().mapToInt(p -> p.duration() + p.delay()).max().orElseThrow();
    Map<String, Integer> ends = new HashMap<>();
    for (int period = 0; period < longest + 1; period++) {
      new Execute(counting(ends)).run(world);
    }
    return ends;
  }

  private static Observer counting(Map<String, Integer> ends) {
    return new Observer() {
      @Override
      public void abandoned(World world, Pairing pairing, Project project) {
        ends.merge("abandoned", 1, Integer::sum);
      }

      @Override
      public void completed(World world, Pairing pairing, Project project, double flownBack, double attracted) {
        ends.merge("completed", 1, Integer::sum);
      }
    };
  }

  @Test
  void scoresWeighExecutionAndOutcomeAndReportsInflateThem() throws Exception {
    World world = decided(new AidingDecision(1, 0, 0, 0, .5, 0), "assessment.thirdPartyError=0", "assessment.publicError=0", "assessment.inspection=0");
    AidingGovernment a = world.aiders().get(0);
    a.budget(4);
    a.results().add(3, .6, .4);
    a.results().add(1, 0, 0);
    world.aiders().get(1).budget(0);
    new Assess().run(world);
    double truth = .5 * .8 + .5 * (.5 * .45 + .5 * .3);
    assertThat(a.trueScore().value()).isCloseTo(truth, ROUNDING);
    double report = .4 * (truth + .15) + .3 * (truth + .15 * .4) + .2 * truth + .1 * .5;
    assertThat(a.reportedScore().value()).isCloseTo(report, ROUNDING);
    assertThat(world.aiders().get(1).trueScore().value()).as("no project ended: the last true score is the outcome").isCloseTo(.5 * .6, ROUNDING);
    assertThat(a.belief()).as("nobody was exposed").isCloseTo(.1 - .3 * .1, ROUNDING);
  }

  @Test
  void exposureCostsHalfTheFineAndMovesTheOthersBeliefsToo() throws Exception {
    World world = decided(new AidingDecision(1, 0, 0, 0, 1, 0), "assessment.inspection=1", "assessment.thirdPartyError=0", "assessment.publicError=0");
    AidingGovernment a = world.aiders().get(0);
    AidingGovernment b = world.aiders().get(1);
    b.decide(PLAIN, b.target(), "");
    a.budget(5);
    b.budget(10);
    new Assess().run(world);
    assertThat(a.reportedScore().exposed()).isTrue();
    assertThat(b.reportedScore().exposed()).isFalse();
    double truth = .5 + .5 * .6;
    assertThat(a.reportedScore().value()).isCloseTo(.4 * 1 + .3 * (truth + .3 * .4) + .2 * truth + .1 * .5 - .3, ROUNDING);
    assertThat(a.belief()).isCloseTo(.1 + .3 * (.5 - .1), ROUNDING);
    assertThat(b.belief()).isCloseTo(.1 + .3 * (.5 - .1), ROUNDING);
  }

  @Test
  void beforeTheFirstAssessmentScoresAreTheStartingOnes() throws Exception {
    World world = TinyWorld.of();
    assertThat(world.aiders().get(0).trueScore()).isEqualTo(new TrueScore(.6));
    assertThat(world.aiders().get(0).reportedScore()).isEqualTo(ReportedScore.START);
  }
}
