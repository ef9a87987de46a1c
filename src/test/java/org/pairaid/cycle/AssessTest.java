package org.pairaid.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.ReceivingDecision;
import org.pairaid.model.TrueScore;
import org.pairaid.model.World;

/** Corners of the assessment (model A8). */
class AssessTest {
  private static final Offset<Double> ROUNDING = within(1e-12);
  private static final String[] CERTAIN = {"assessment.inspection=1", "assessment.thirdPartyError=0", "assessment.publicError=0"};

  /** Each aider colludes as much as {@code collusion} says, delivered 4 of a bargained target of 5, and believes .2. */
  private static World assessed(String more, double... collusion) throws Exception {
    World world = TinyWorld.of(CERTAIN[0], CERTAIN[1], CERTAIN[2], more);
    world.receivers().forEach(r -> r.decide(new ReceivingDecision(.5, 1, 0), ""));
    for (int i = 0; i < world.pairedAiders().size(); i++) {
      AidingGovernment aider = world.pairedAiders().get(i);
      aider.decide(new AidingDecision(1, 0, 0, 0, collusion[i], 0), 5, "");
      aider.budget(4);
      aider.believe(.2);
    }
    new Assess().run(world);
    return world;
  }

  @Test
  void whereNothingIsAskedForExecutionIsFull() throws Exception {
    World world = assessed("time.cycles=1", 0, 0);
    AidingGovernment a = world.aiders().get(0);
    a.decide(a.decision(), 0, "");
    a.budget(0);
    a.assessed(new TrueScore(.4), a.reportedScore());
    new Assess().run(world);
    assertThat(a.trueScore().value()).isCloseTo(.5 * 1 + .5 * .4, ROUNDING);
  }

  @Test
  void moreThanTheTargetCountsAsTheTarget() throws Exception {
    World world = assessed("time.cycles=1", 0, 0);
    AidingGovernment a = world.aiders().get(0);
    a.budget(6);
    a.assessed(new TrueScore(.4), a.reportedScore());
    new Assess().run(world);
    assertThat(a.trueScore().value()).isCloseTo(.5 * 1 + .5 * .4, ROUNDING);
  }

  @Test
  void whoIsAloneLearnsFromItselfOnly() throws Exception {
    World exposed = assessed("pairings={pairs: [[a, v], [a, w]]}", 1);
    assertThat(exposed.aiders().get(0).belief()).isCloseTo(.2 + .3 * (.5 * 1 + .5 * 1 - .2), ROUNDING);
    World clean = assessed("pairings={pairs: [[a, v], [a, w]]}", 0);
    assertThat(clean.aiders().get(0).belief()).isCloseTo(.2 - .3 * .2, ROUNDING);
  }

  @Test
  void othersExposuresCountByTheirShare() throws Exception {
    World world = assessed("pairings={pairs: [[a, v], [b, w], [lone, x]]}", 1, 1, 0);
    List<Double> beliefs = world.aiders().stream().map(AidingGovernment::belief).toList();
    // a, b: own 1, others 1 of 2; lone: own 0, others 2 of 2
    assertThat(beliefs.get(0)).isCloseTo(.2 + .3 * (.5 + .5 * .5 - .2), ROUNDING);
    assertThat(beliefs.get(1)).isEqualTo(beliefs.get(0));
    assertThat(beliefs.get(2)).isCloseTo(.2 + .3 * (.5 * 1 - .2), ROUNDING);
  }

  @Test
  void whoHasNoPartnersTakesNoPart() throws Exception {
    World world = assessed("time.cycles=1", 1, 1);
    AidingGovernment lone = world.aiders().get(2);
    assertThat(world.pairedAiders()).hasSize(2).doesNotContain(lone);
    assertThat(lone.trueScore()).isSameAs(TrueScore.START);
    assertThat(world.aiders().get(0).belief()).as("the lone aider is not one of the others").isCloseTo(.2 + .3 * (1 - .2), ROUNDING);
  }

  @Test
  void reportsAreCutToOneEachAndAScoreToZero() throws Exception {
    World world = assessed("assessment.fines.collusion=10", 1, 0);
    var report = world.aiders().get(0).reportedScore();
    // truth .5 * .8 + .5 * .6 = .7, inflated by .3 on both sides
    assertThat(report.aider()).isCloseTo(1, ROUNDING);
    assertThat(report.receiver()).isCloseTo(1, ROUNDING);
    assertThat(report.value()).as("less half a fine of 10").isZero();
  }

  @Test
  void thePublicSpeaksForAllPartners() throws Exception {
    World world = TinyWorld.of(CERTAIN);
    var rules = world.rules();
    world.receivers().forEach(r -> r.decide(new ReceivingDecision(.5, 1, 0), ""));
    world.receivers().get(0).develop(rules.development(), 0, .25, 0);
    world.pairedAiders().forEach(aider -> {
      aider.decide(new AidingDecision(1, 0, 0, 0, 0, 0), 5, "");
      aider.budget(5);
      aider.believe(.2);
    });
    new Assess().run(world);
    // without aid satisfaction moves from .5 to .3 at 1 a year: .45 in v after a quarter, .5 in w
    assertThat(world.aiders().get(0).reportedScore().publicVoice()).isCloseTo((.45 + .5) / 2, ROUNDING);
    assertThat(world.aiders().get(1).reportedScore().publicVoice()).isCloseTo(.5, ROUNDING);
  }
}
