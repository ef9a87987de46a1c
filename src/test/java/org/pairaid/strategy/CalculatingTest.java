package org.pairaid.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.Behaviour;
import org.pairaid.model.Evaluators;
import org.pairaid.model.Fines;
import org.pairaid.model.ReceivingDecision;
import org.pairaid.model.ReportedScore;
import org.pairaid.model.Reward;

/** The decision formulas of model A4, with numbers worked out by hand from its defaults. */
class CalculatingTest {
  private static final Reward LEVEL = new Reward(Reward.Rule.LEVEL, 1, .1, .6);
  private static final Offset<Double> ROUNDING = within(1e-12);
  private static final Evaluators EVALUATORS = new Evaluators(.4, .3, .2, .1);
  private static final Fines FINES = new Fines(.2, .6);
  private static final Behaviour BEHAVIOUR = new Behaviour(5, .2, .3, .5, .3, .2, .3, 0, .2, 0, 0, 0);

  /** Incentive: .15 + .8 * 1 + .3 * .3 = 1.04. */
  private static AidingObservation seen(double load, double stakes) {
    AidingRules rules = new AidingRules(stakes, .15, .3 * .3, .5, .5, .5, .1, EVALUATORS, FINES, .4, .3, 0, .5, LEVEL, BEHAVIOUR);
    return new AidingObservation("a", 0, .8, 3000, 150, Double.NaN, ReportedScore.START, .05, 150 * load, load, .2, .4, Double.NaN, List.of(), rules);
  }

  @Test
  void anAiderWithALightLoadDeliversInFull() {
    AidingDecision decision = new CalculatingAider().decide(seen(.1, 1), null);
    // e = 1.04 * .5 / (5 * .1), cut to 1
    assertThat(decision.delivery()).isEqualTo(1);
    // (.4 * .7 * (0 + .5 * 5 * .1) - .2 * .3 * 1.04) / .2 = (.07 - .0624) / .2
    assertThat(decision.pleading()).isCloseTo(.038, ROUNDING);
    // .3 * .5 * .5 * .8 * 1 * (1 - .6) / .2 = .024 / .2
    assertThat(decision.delegation()).isCloseTo(.12, ROUNDING);
    // .2 * (.5 - 1.04 * .1) / .2
    assertThat(decision.selectivity()).isCloseTo(.396, ROUNDING);
    // 1.04 * (.3 * (.4 + .3 * .4) - .6 * .05) / .2 = 1.04 * .126 / .2
    assertThat(decision.collusion()).isCloseTo(.6552, ROUNDING);
    // 1.04 * .5 * .3 * (.5 - .5 * (.5 + .1 + .2)) / .2 + .1 = .0156 / .2 + .1
    assertThat(decision.showcase()).isCloseTo(.178, ROUNDING);
  }

  @Test
  void anAiderWithAHeavyLoadDeliversLittleAndPleads() {
    AidingDecision decision = new CalculatingAider().decide(seen(2, 1), null);
    // e = .52 / 10
    assertThat(decision.delivery()).isCloseTo(.052, ROUNDING);
    // .28 * (.52 * .948 + .5 * 5 * 2 * .052^2) - .0624 = .28 * .50648 - .0624 = .0794144, over .2
    assertThat(decision.pleading()).isCloseTo(.397072, ROUNDING);
  }

  @Test
  void withoutALoadAllIsDelivered() {
    assertThat(new CalculatingAider().decide(seen(0, 1), null).delivery()).isEqualTo(1);
  }

  @Test
  void withoutStakesOnlyReputationAndLawMoveAnAider() {
    // incentive .15 + .09 = .24; e = .24 * .5 / (5 * .1)
    AidingDecision decision = new CalculatingAider().decide(seen(.1, 0), null);
    assertThat(decision.delivery()).isCloseTo(.24, ROUNDING);
    assertThat(decision.delegation()).isZero();
  }

  @Test
  void aReceiverWeighsTheAssessmentAgainstItsHabit() {
    ReceivingRules rules = new ReceivingRules(.5, .2, .5, .1, EVALUATORS, FINES, .2, .3, .8);
    ReceivingObservation seen = new ReceivingObservation("r", 0, .6, .6, .4, .3, .1, 3.6, 0, Double.NaN, List.of(), rules);
    ReceivingDecision decision = new CalculatingReceiver().decide(seen, null);
    // .6 * (1 - .8 * .1) + .6 * .5 * .2
    assertThat(decision.effort()).isCloseTo(.612, ROUNDING);
    // (.3 * .3 * .3 - .3 * .6 * .1) / .2 + .5 * .5 - .1 = .045 + .15
    assertThat(decision.acceptance()).isCloseTo(.195, ROUNDING);
    assertThat(decision.claim()).isEqualTo(.1);
    assertThat(receiver("self-reliant", seen)).isEqualTo(new ReceivingDecision(.8, 0, .1));
    assertThat(receiver("aid-reliant", seen).effort()).isCloseTo(.352, ROUNDING);
    assertThat(receiver("aid-reliant", seen).acceptance()).isEqualTo(1);
  }

  @Test
  void singleLeverAidersPullTheirLeverInFullAndPayAsTheOthersDo() {
    assertThat(aider("dutiful", seen(2, 1))).isEqualTo(new AidingDecision(1, 0, 0, 0, 0, 0));
    double e = 1.04 * .5 / (5 * 2);
    assertThat(e).isCloseTo(.052, ROUNDING);
    e = new CalculatingAider().decide(seen(2, 1), null).delivery();
    assertThat(aider("pleading", seen(2, 1))).isEqualTo(new AidingDecision(e, 1, 0, 0, 0, 0));
    assertThat(aider("delegating", seen(2, 1))).isEqualTo(new AidingDecision(e, 0, 1, 0, 0, 0));
    assertThat(aider("selective", seen(2, 1))).isEqualTo(new AidingDecision(e, 0, 0, 1, 0, 0));
    assertThat(aider("colluding", seen(2, 1))).isEqualTo(new AidingDecision(e, 0, 0, 0, 1, 0));
    assertThat(aider("showcasing", seen(2, 1))).isEqualTo(new AidingDecision(e, 0, 0, 0, 0, 1));
  }

  private static AidingDecision aider(String name, AidingObservation seen) {
    return Strategies.builtIn().aiding().get(name).create(new NoParameters()).decide(seen, null);
  }

  private static ReceivingDecision receiver(String name, ReceivingObservation seen) {
    return Strategies.builtIn().receiving().get(name).create(new NoParameters()).decide(seen, null);
  }
}
