package org.pairaid.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.Fit;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.ReceivingDecision;
import org.pairaid.model.World;

/** What comes of one project of industry (visibility .7, soft .4, backflow .35, pollution .5, leverage 5) when it ends (model A6). */
class EndOfProjectTest {
  private static final Offset<Double> ROUNDING = within(1e-12);
  private static final Fit FIT = new Fit(.5, .5, .5, .5, .5);

  private World world;
  private Pairing pairing;
  private double flownBack;
  private double attracted;
  private int completed;
  private int abandoned;
  private final Execute execute = new Execute(new Observer() {
    @Override
    public void abandoned(World w, Pairing of, Project project) {
      abandoned++;
    }

    @Override
    public void completed(World w, Pairing of, Project project, double back, double investment) {
      completed++;
      flownBack = back;
      attracted = investment;
    }
  });

  @BeforeEach
  void build() throws Exception {
    govern("project.acceptanceThreshold=0");
  }

  private void govern(String... settings) throws Exception {
    world = TinyWorld.of(settings);
    pairing = TinyWorld.pairing(world, "v");
    pairing.aider().decide(new AidingDecision(1, 0, 0, 0, 0, 0), 5, "");
    pairing.receiver().decide(new ReceivingDecision(.5, 0, 0), "");
  }

  /** Quality lies so far above 1, or below 0, that the luck of acceptance leaves it there. */
  private void project(double quality, double shirking, int delay, int duration) {
    pairing.running().add(new Project(0, 2, FIT, quality, shirking, 7, 0, delay, duration));
  }

  @Test
  void aCompletedProjectBringsBenefitInvestmentAndBackflow() throws Exception {
    govern("project.acceptanceThreshold=0", "digital.participation=.6");
    project(9, 0, 0, 1);
    execute.run(world);
    assertThat(completed).isEqualTo(1);
    var aid = pairing.receiver().aid();
    assertThat(aid.benefit(0)).as("funds Q' fit").isCloseTo(2 * 1 * .5, ROUNDING);
    assertThat(aid.soft(2)).as("B chi m[absorption]").isCloseTo(1 * .4 * .3, ROUNDING);
    assertThat(aid.soft(3)).as("B chi m[conversion]").isCloseTo(1 * .4 * .4, ROUNDING);
    assertThat(aid.hard()).as("B (1-chi) (1-beta)").isCloseTo(1 * .6 * .65, ROUNDING);
    assertThat(aid.pollution()).isCloseTo(2 * .5, ROUNDING);
    // leverage funds (.5 + openness) (1 + D_par access) fit
    double investment = 5 * 2 * (.5 + .3) * (1 + .6 * .5) * .5;
    assertThat(attracted).isCloseTo(investment, ROUNDING);
    assertThat(aid.investmentStayed()).isCloseTo(.65 * investment, ROUNDING);
    assertThat(flownBack).isCloseTo(2 * .35 + .35 * investment, ROUNDING);
    var results = pairing.aider().results();
    assertThat(results.visible()).isCloseTo(.7, ROUNDING);
    assertThat(results.social()).isCloseTo(.5, ROUNDING);
    assertThat(pairing.trust()).isCloseTo(.5 + .02 * (.5 - .4), ROUNDING);
    assertThat(pairing.running()).isEmpty();
  }

  @Test
  void anAbandonedProjectBringsNothingButItsMoneyIsGone() throws Exception {
    govern("project.acceptanceThreshold=.6");
    project(-9, 1, 0, 1);
    execute.run(world);
    assertThat(abandoned).isEqualTo(1);
    var aid = pairing.receiver().aid();
    assertThat(aid.disbursed()).isEqualTo(2);
    assertThat(aid.benefit(0)).isZero();
    assertThat(aid.investmentStayed()).isZero();
    var results = pairing.aider().results();
    assertThat(results.any()).isTrue();
    assertThat(results.visible()).isZero();
    assertThat(results.social()).isZero();
    assertThat(pairing.trust()).isCloseTo(.45, ROUNDING);
  }

  @Test
  void reworkTakesOnePeriodWithoutMoneyAndAlwaysCompletes() throws Exception {
    govern("project.acceptanceThreshold=.6");
    project(-9, 0, 0, 1);
    execute.run(world);
    assertThat(completed + abandoned).isZero();
    assertThat(pairing.running()).hasSize(1);
    assertThat(pairing.receiver().aid().disbursed()).isEqualTo(2);
    execute.run(world);
    assertThat(completed).isEqualTo(1);
    assertThat(pairing.receiver().aid().disbursed()).as("paid in the first period only").isEqualTo(2);
    assertThat(pairing.receiver().aid().benefit(0)).as("quality 0").isZero();
    assertThat(pairing.trust()).isCloseTo(.5 + .02 * .1, ROUNDING);
  }

  @Test
  void aDelayPassesBeforeMoneyFlows() {
    project(9, 0, 2, 2);
    double[] paid = new double[5];
    for (int period = 0; period < 4; period++) {
      execute.run(world);
      paid[period + 1] = pairing.receiver().aid().disbursed();
      assertThat(completed).isEqualTo(period == 3 ? 1 : 0);
    }
    assertThat(paid).containsExactly(0, 0, 0, 1, 2);
  }

  @Test
  void aPeriodsChangesOfTrustAreSummedBeforeTheyAreCut() throws Exception {
    govern("project.acceptanceThreshold=.6");
    for (int p = 0; p < 11; p++) {
      project(-9, 1, 0, 1);
    }
    for (int p = 0; p < 30; p++) {
      project(9, 0, 0, 1);
    }
    execute.run(world);
    // cut after each, abandonments would end at 0 and the completions lift trust to .06
    assertThat(pairing.trust()).isCloseTo(.5 - 11 * .05 + 30 * .02 * .1, ROUNDING);
  }
}
