package org.pairaid.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.ReceivingDecision;
import org.pairaid.model.ReportedScore;
import org.pairaid.model.TrueScore;
import org.pairaid.model.World;

/** Payoffs (model B8) computed by hand. */
class PayoffsTest {
  private static final Offset<Double> ROUNDING = within(1e-12);

  /** Aiders a and b delivered 4 of a bargained target of 5 (nominal 10, load .2 and .1), scored .7 and .5; 2 flowed back to each; b was exposed. */
  private static World settled(String... settings) throws Exception {
    World world = TinyWorld.of(settings);
    double[] scores = {.7, .5};
    for (int i = 0; i < 2; i++) {
      AidingGovernment aider = world.pairedAiders().get(i);
      aider.contract(10);
      aider.decide(new AidingDecision(1, .1, .2, .3, .4, .5), 5, "");
      aider.budget(4);
      aider.results().flowBack(2);
      aider.assessed(new TrueScore(.4), new ReportedScore(scores[i], 0, 0, 0, 0, i == 1));
    }
    world.receivers().forEach(receiver -> receiver.decide(new ReceivingDecision(.7, .8, 0), ""));
    Payoffs.settle(world);
    return world;
  }

  private static double costs(double load) {
    double delivered = 4.0 / 5;
    return .5 * 5 * load * delivered * delivered + .5 * .2 * (.01 + .04 + .09 + .16 + .25) - .5 * 2.0 / 4;
  }

  @Test
  void anAiderGainsByItsScoreAndWhatFlowsBackAndPaysForDeliveryAndLevers() throws Exception {
    World world = settled();
    double unit = .15 + .3 * .3 + .8 * 1;
    assertThat(world.aiders().get(0).payoff()).isCloseTo(unit * .7 - costs(.2), ROUNDING);
    assertThat(world.aiders().get(1).payoff()).isCloseTo(unit * .5 - costs(.1), ROUNDING);
    assertThat(world.aiders().get(2).payoff()).as("takes no part").isNaN();
  }

  @Test
  void careersCanBeMadeByRankGradeOrBar() throws Exception {
    double standing = .15 + .3 * .3;
    World rank = settled("assessment.reward={rule: rank, spread: 2}");
    assertThat(rank.aiders().get(0).payoff()).as("beats the only other").isCloseTo(standing * .7 + .8 * 2 - costs(.2), ROUNDING);
    assertThat(rank.aiders().get(1).payoff()).isCloseTo(standing * .5 - costs(.1), ROUNDING);
    World grade = settled("assessment.reward={rule: grade, spread: 3}");
    assertThat(grade.aiders().get(0).payoff()).as(".7 is the first of three grades").isCloseTo(standing * .7 + .8 * 1 - costs(.2), ROUNDING);
    World bar = settled("assessment.reward={rule: bar, bar: 0.5}");
    assertThat(bar.aiders().get(1).payoff()).as("just passes").isCloseTo(standing * .5 + .8 * 1 - costs(.1), ROUNDING);
  }

  @Test
  void equalScoresShareTheirRankAndWhoIsAloneIsInTheMiddle() throws Exception {
    World world = settled();
    List<AidingGovernment> all = world.pairedAiders();
    assertThat(Payoffs.beaten(all.get(0), all)).isEqualTo(1);
    all.get(1).assessed(new TrueScore(.4), all.get(0).reportedScore());
    assertThat(Payoffs.beaten(all.get(0), all)).isEqualTo(.5);
    assertThat(Payoffs.beaten(all.get(0), all.subList(0, 1))).isEqualTo(.5);
  }

  @Test
  void aReceiverGainsByItsEffortAndInflatedReportsAndPaysForWhatGoesBeyondHabit() throws Exception {
    World world = settled();
    double incentive = .6 * .5 * 1;
    double habitual = .6 * (1 - .8 * .1);
    double invited = .5 * .5 - .1;
    double costs = .5 * (.7 - habitual) * (.7 - habitual) + .5 * .2 * (.8 - invited) * (.8 - invited);
    double inflated = .3 * .3 * .8 * .4;
    assertThat(world.receivers().get(0).payoff()).as("v, aided by a, who was not exposed").isCloseTo(incentive * (.2 * .7 + inflated) - costs, ROUNDING);
    assertThat(world.receivers().get(2).payoff()).as("x, aided by b, who was exposed").isCloseTo(incentive * (.2 * .7 + inflated - .6 * .8) - costs, ROUNDING);
  }
}
