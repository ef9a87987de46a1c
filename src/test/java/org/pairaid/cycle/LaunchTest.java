package org.pairaid.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.ReceivingDecision;
import org.pairaid.model.World;

/** Corners of the project system (model A5). */
class LaunchTest {
  private static final Offset<Double> ROUNDING = within(1e-12);
  /** One domain for all seven names: what is launched has the attributes in question. */
  private static final String ONE_KIND = "{visibility: %s, duration: %s, soft: .5, social: .5, backflow: %s, pollution: 0, leverage: 0, "
      + "capabilities: {allocation: .2, learning: .2, absorption: .2, conversion: .2, openness: .2}, id: ";

  private static List<Project> launched(AidingDecision decision, double target, double funds, String... settings) throws Exception {
    World world = TinyWorld.of(settings);
    world.receivers().forEach(r -> r.decide(new ReceivingDecision(.5, 0, 0), ""));
    world.aiders().forEach(a -> a.decide(decision, target, ""));
    List<Project> projects = new ArrayList<>();
    TinyWorld.pairing(world, "v").fund(funds);
    new Launch(new Observer() {
      @Override
      public void launched(World w, Pairing pairing, Project project) {
        projects.add(project);
      }
    }).run(world);
    assertThat(TinyWorld.pairing(world, "v").running()).isEqualTo(projects);
    return projects;
  }

  private static AidingDecision plain() {
    return new AidingDecision(1, 0, 0, 0, 0, 0);
  }

  private static String domains(double visibility, double duration, double backflow) {
    String record = ONE_KIND.formatted(visibility, duration, backflow);
    StringBuilder list = new StringBuilder("domains=[");
    for (String id : new String[] {"industry", "consumption", "labour", "talent", "relocation", "public_service", "demonstration"}) {
      list.append(record).append(id).append("}, ");
    }
    return list.replace(list.length() - 2, list.length(), "]").toString();
  }

  @ParameterizedTest
  @CsvSource({
    // floor(f / unit + 1/2 + 1e-9): just below a half counts as a half only within 1e-9
    ".1, .25, 3", ".1, .2499999, 2", ".1, .24999999999, 3", ".5, .75, 2", "3, 1e-9, 1", ".01, 7, 12",
  })
  void countIsRoundedHalfUpAndCapped(double unit, double funds, int expected) throws Exception {
    assertThat(launched(plain(), 5, funds, "project.unit=" + unit)).hasSize(expected).allSatisfy(p -> assertThat(p.funds()).isEqualTo(funds / expected));
  }

  @ParameterizedTest
  @CsvSource({
    // max(1, ceil(duration P (1 + rho) - 1e-9)); rho = baseFriction (1 - office) (1 - .5 * .5) 4 .5 .5
    "1, 4, 0, 4", "1, 4, .4, 6", "1, 1, 0, 1", ".1, 4, 0, 1", ".01, 1, 1, 1", "1.5, 4, 0, 6", ".3, 10, 0, 3", "1.1, 10, 0, 11", "2, 4, 1, 14",
  })
  void durationIsRoundedUpButNotByRoundingError(double duration, int periods, double friction, int expected) throws Exception {
    assertThat(launched(plain(), 5, .5, domains(.5, duration, 0), "time.periodsPerYear=" + periods, "institution.office=0",
        "project.baseFriction=" + friction)).allSatisfy(p -> assertThat(p.duration()).isEqualTo(expected));
  }

  @ParameterizedTest
  @CsvSource({
    // 1 - .5 (1 - office) (1 - .5 trust .5) 4 control (1 - control)
    ".5, 0, .625", ".5, .3, .7375", ".5, 1, 1", ".8, .3, .832", "1, 0, 1", "0, 0, 1",
  })
  void frictionIsWorstWhereControlIsEvenlyContested(double control, double office, double process) throws Exception {
    assertThat(launched(plain(), 5, .5, "project.aiderControl=" + control, "institution.office=" + office).get(0).fit().process()).isCloseTo(process, ROUNDING);
  }

  @Test
  void responsivenessGivesThePublicAVoiceAndInformsBothSides() throws Exception {
    Project project = launched(new AidingDecision(1, 0, 0, 0, 0, .8), 5, .5, domains(.5, 1, 0), "digital.responsiveness=.6", "receiving.v.access=.9",
        "receiving.v.horizon=.3").get(0);
    double voice = .05 + .95 * .4 * .6 * .9;
    double information = .3 + .7 * (.4 * .5 * .5 + .5 * .6 * .9);
    assertThat(project.fit().targetGroup()).isCloseTo(.4 + .6 * (information * (1 - .3 / 2) + voice), ROUNDING);
    assertThat(project.fit().point()).isCloseTo(1 - .8 * .5 * (1 - voice), ROUNDING);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, .5, 1})
  void digitalAccountabilitySupervises(double accountability) throws Exception {
    Project project = launched(new AidingDecision(1, 0, .4, 0, 0, 0), 5, .5, "digital.accountability=" + accountability).get(0);
    double aider = .6 * .75 * (1 - .4) + .3 * accountability;
    double receiver = .6 * .75 * .75;
    assertThat(project.shirking()).isCloseTo((1 - aider) * (1 - receiver), ROUNDING);
  }

  @ParameterizedTest
  @CsvSource({
    // rev = d min(1, T' / discretion); discretion 50
    "0, 0", "20, .4", "50, 1", "500, 1",
  })
  void reverseAvoidanceGrowsWithTheTaskUpToAllThatCanBeSpent(double target, double ratio) throws Exception {
    Project project = launched(new AidingDecision(1, 0, .6, 0, 0, 0), target, .5).get(0);
    double unsupervised = (1 - .6 * .75 * .4) * (1 - .6 * .75 * .75);
    assertThat(project.quality()).isCloseTo((.3 + .7 * (1 - unsupervised)) * (1 - .25 * .6 * (1 + .6 * ratio)), ROUNDING);
  }

  @Test
  void qualityIsNeverNegative() throws Exception {
    assertThat(launched(new AidingDecision(1, 0, 1, 0, 0, 0), 50, .5, "project.delegationLoss=1").get(0).quality()).isZero();
  }

  @Test
  void aSurePreferenceIsAlwaysFollowed() throws Exception {
    // showcase in full, control with the aider: the most visible domain (demonstration, 1.0 against .8) at precision 100
    List<Project> projects = launched(new AidingDecision(1, 0, 0, 0, 0, 1), 5, 50, "project.aiderControl=1", "project.choicePrecision=100",
        "project.baseVoice=0", "behaviour.socialPull=0", "project.reviewRigour=0", "project.unit=.1", "project.maxPerPair=500");
    assertThat(projects).hasSize(500).allSatisfy(p -> assertThat(p.domain()).isEqualTo(6));
  }

  @Test
  void selectivityDrawsProjectsThatFlowBack() throws Exception {
    // value .3 sel beta: industry, backflow .35 against .15 and less
    List<Project> projects = launched(new AidingDecision(1, 0, 0, 1, 0, 1), 5, 50, "project.aiderControl=1", "project.choicePrecision=100",
        "project.baseVoice=0", "behaviour.socialPull=0", "project.reviewRigour=0", "project.unit=.1", "project.maxPerPair=500", visibleAlike());
    assertThat(projects).hasSize(500);
    assertThat(projects.stream().filter(p -> p.domain() == 0).count()).isGreaterThan(490);
  }

  /** All visibilities .5, backflow .35 in industry and none elsewhere. */
  private static String visibleAlike() {
    return domains(.5, 1, 0).replaceFirst("backflow: 0.0", "backflow: .35");
  }

  @Disabled("model A5.3: odds of exp(900) overflow to infinity, and the last domain is always chosen")
  @Test
  void evenTheStrongestPullFavoursItsOwnDomains() throws Exception {
    // value .. + socialPull (1 - theta) sigma: relocation and public service, .9, lead by .2 * 10; odds of exp(900)
    List<Project> projects = launched(plain(), 5, 5, "project.aiderControl=1", "project.choicePrecision=100", "project.baseVoice=0",
        "behaviour.socialPull=10", "assessment.economicWeight=0", "project.reviewRigour=0");
    assertThat(projects).isNotEmpty().allSatisfy(p -> assertThat(p.domain()).isIn(4, 5));
  }
}
