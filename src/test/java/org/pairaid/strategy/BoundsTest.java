package org.pairaid.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.Behaviour;
import org.pairaid.model.Evaluators;
import org.pairaid.model.Fines;
import org.pairaid.model.ReceivingDecision;
import org.pairaid.model.ReportedScore;
import org.pairaid.model.Reward;

/** Where the formulas of model A4 leave [0,1], decisions stop at its ends. */
class BoundsTest {
  private static final Behaviour BEHAVIOUR = new Behaviour(5, .2, .3, .5, .3, .2, .3, 0, .2, 0, 0, 0);

  private static AidingDecision decide(double stakes, double economicWeight, double score, double belief, double spread, double reach,
      double digital, double load) {
    Evaluators evaluators = new Evaluators(.5, .5, 0, 0);
    AidingRules rules = new AidingRules(stakes, 0, 0, .5, .5, economicWeight, .1, evaluators, new Fines(.2, .6), .4, 0, digital, reach, new Reward(Reward.Rule.LEVEL, 1, .1, .6), BEHAVIOUR);
    ReportedScore last = new ReportedScore(score, score, score, score, score, false);
    return new CalculatingAider().decide(new AidingObservation("a", 3, 1, 3000, 150, 1, last, belief, 150 * load, load, spread, 1, Double.NaN, List.of(), rules), null);
  }

  @ParameterizedTest
  @CsvSource({
    // .3 * reach * .5 * stakes * (1 - .8 D_acc) * (1 - score) / .2
    "1, 1, 0, 0, .75", "1, .5, 0, 0, .375", "1, 1, 1, 0, .15", "1, 1, 0, 1, 0", "4, 1, 0, 0, 1",
  })
  void delegation(double stakes, double reach, double digital, double score, double expected) {
    assertThat(decide(stakes, .5, score, .1, 0, reach, digital, .1).delegation()).isCloseTo(expected, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    // spread * (.5 - stakes * .1) / .2
    "1, 0, 0", "1, .1, .2", "1, .6, 1", "5, .6, 0", "9, .6, 0",
  })
  void selectivity(double stakes, double spread, double expected) {
    assertThat(decide(stakes, .5, .6, .1, spread, 1, 0, .1).selectivity()).isCloseTo(expected, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    // stakes * (.3 * (.5 + .5 * 1) - .6 * belief) / .2
    ".4, 0, .6", ".4, .4, .12", ".4, .5, 0", ".4, 1, 0", "2, 0, 1", "0, 0, 0",
  })
  void collusion(double stakes, double belief, double expected) {
    assertThat(decide(stakes, .5, .6, belief, 0, 1, 0, .1).collusion()).isCloseTo(expected, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    // stakes * .5 * .3 * (theta - (1 - theta) * .5) / .2 + .1
    "1, 0, 0", "1, .5, .2875", "0, 1, .1", "1, 1, .85", "2, 1, 1",
  })
  void showcase(double stakes, double economicWeight, double expected) {
    assertThat(decide(stakes, economicWeight, .6, .1, 0, 1, 0, .1).showcase()).isCloseTo(expected, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    // e = stakes * .5 / (5 load); p = .4 (stakes * .5 (1 - e) + 2.5 load e^2) / .2 with v = 0
    "1, .2, .5, .75", "1, 20, .005, .9975", "2, 20, .01, 1", "0, .2, 0, 0", "1, 0, 1, 0",
  })
  void deliveryAndPleading(double stakes, double load, double delivery, double pleading) {
    AidingDecision decision = decide(stakes, .5, .6, .1, 0, 1, 0, load);
    assertThat(decision.delivery()).isCloseTo(delivery, within(1e-12));
    assertThat(decision.pleading()).isCloseTo(pleading, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    // u = u0 (1 - .8 h) + stakes * .2; y = (stakes * .3 - stakes * .6 * pi) / .2 + .5 joint - pi, evaluators.receiver 1, career 1
    "1, 0, 0, 0, 0, 1, 0", "1, 1, 0, 0, 0, .2, 0", "1, 0, 1, 0, 0, 1, 1", "0, 0, .4, .5, 0, .08, 0", "0, 0, .1, .2, 1, .02, .39", "0, 1, 0, 0, 2, 0, 1",
  })
  void receiver(double disposition, double habit, double stakes, double detection, double joint, double effort, double acceptance) {
    ReceivingRules rules = new ReceivingRules(stakes, .2, joint, detection, new Evaluators(0, 1, 0, 0), new Fines(.2, .6), .2, .3, .8);
    ReceivingDecision decision = new CalculatingReceiver().decide(new ReceivingObservation("r", 0, disposition, 1, .4, .3, habit, 3, 0, Double.NaN, List.of(), rules), null);
    assertThat(decision.effort()).isCloseTo(effort, within(1e-12));
    assertThat(decision.acceptance()).isCloseTo(acceptance, within(1e-12));
    assertThat(decision.claim()).isEqualTo(habit);
  }

  @Test
  void selfReliantEffortStopsAtOneAndAidReliantEffortAtZero() {
    ReceivingRules rules = new ReceivingRules(1, .2, 1, .1, new Evaluators(0, 1, 0, 0), new Fines(.2, .6), .2, .3, .8);
    var receiving = Strategies.builtIn().receiving();
    assertThat(receiving.get("self-reliant").create(new NoParameters()).decide(new ReceivingObservation("r", 0, .9, 1, .4, .3, .5, 3, 0, Double.NaN, List.of(), rules), null)).isEqualTo(new ReceivingDecision(1, 0, .5));
    assertThat(receiving.get("aid-reliant").create(new NoParameters()).decide(new ReceivingObservation("r", 0, .3, 1, .4, .3, .5, 3, 0, Double.NaN, List.of(), rules), null)).isEqualTo(new ReceivingDecision(0, 1, .5));
  }
}
