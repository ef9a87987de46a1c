package org.pairaid.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairaid.model.Reward;

/** Rewards by rank, grade and bar against theory: what they are worth at the margin, and what calculating aiders deliver for it. */
class TournamentTest {

  /** Delivery of an aider whom only its career moves, under a load of 3: cost 7.5 e², career .8, weight of execution .5. */
  private static double delivery(Reward reward) {
    AidingRules usual = Sights.rules(reward);
    AidingRules careerOnly = new AidingRules(1, 0, 0, .5, .5, .5, .1, usual.evaluators(), usual.fines(), .4, .3, 0, .5, reward, usual.behaviour());
    return new CalculatingAider().decide(new AidingObservation("a", 1, .8, 3000, 150, 30, Sights.SCORED, .05, 450, 3, .2, .4, .1, List.of(), careerOnly), null).delivery();
  }

  private static Reward rank(double spread, double noise) {
    return new Reward(Reward.Rule.RANK, spread, noise, .6);
  }

  /** Lazear and Rosen (1981), section I: (W1 - W2) g(0) = C'(e), with normal luck g(0) = 1 / (2 σ √π); here C'(e) = 5 * 3 e, and a unit of e is half a unit of score. */
  @ParameterizedTest
  @CsvSource({"1, .1", "2, .1", "4, .3", "1, .5", ".5, 2"})
  void deliveryInATournamentIsWhereMarginalCostMeetsTheMarginalPrize(double spread, double noise) {
    double prize = .8 * spread / (2 * noise * Math.sqrt(Math.PI));
    assertThat(5 * 3 * delivery(rank(spread, noise))).isCloseTo(.5 * prize, within(1e-12));
  }

  @Test
  void deliveryIsInProportionToTheSpreadAndInverseToLuck() {
    double once = delivery(rank(1, .2));
    assertThat(once).isBetween(0.01, .99);
    assertThat(delivery(rank(3, .2))).isCloseTo(3 * once, within(1e-12));
    assertThat(delivery(rank(1, .8))).isCloseTo(once / 4, within(1e-12));
    assertThat(delivery(rank(0, .2))).isZero();
    assertThat(delivery(rank(100, .2))).as("no more than all").isEqualTo(1);
  }

  /** What is expected of a reward by an official who scores {@code score} with luck of standard deviation {@code noise}, by Simpson's rule over the luck. */
  private static double expected(DoubleUnaryOperator value, double score, double noise) {
    int steps = 40000;
    double width = 16 * noise / steps;
    double sum = 0;
    for (int i = 0; i <= steps; i++) {
      double luck = -8 * noise + i * width;
      double weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
      sum += weight * value.applyAsDouble(score + luck) * Math.exp(-.5 * luck * luck / noise / noise);
    }
    return sum * width / 3 / (noise * Math.sqrt(2 * Math.PI));
  }

  private static double slope(DoubleUnaryOperator function, double at) {
    return (function.applyAsDouble(at + .02) - function.applyAsDouble(at - .02)) / .04;
  }

  /** The margin by grade and bar is the slope of what is expected; the step of .02 and the jumps of the rewards allow an error of 2 %. */
  @ParameterizedTest
  @ValueSource(doubles = {.3, .55, .6, .7, .75, .82, .9, 1})
  void theMarginByGradeAndBarIsTheSlopeOfWhatIsExpected(double score) {
    for (Reward.Rule rule : List.of(Reward.Rule.GRADE, Reward.Rule.BAR, Reward.Rule.LEVEL)) {
      Reward reward = new Reward(rule, 1.5, .15, .7);
      double slope = slope(s -> expected(actual -> reward.value(actual, .5), s, .15), score);
      assertThat(reward.marginal(score)).as(rule.name()).isCloseTo(slope, within(.02 * reward.marginal(.7)));
    }
  }

  /** By rank: n - 1 rivals who score alike with luck of their own; each is beaten with the probability that own luck less theirs, of standard deviation σ√2, allows. */
  @Test
  void theMarginByRankIsTheSlopeOfTheExpectedShareOfRivalsBeaten() {
    double noise = .15;
    Reward reward = rank(1.5, noise);
    double slope = slope(lead -> expected(luck -> reward.value(0, luck > 0 ? 1 : 0), lead, noise * Math.sqrt(2)), 0);
    assertThat(reward.marginal(.6)).isCloseTo(slope, within(.01 * slope));
    assertThat(reward.marginal(.9)).as("alike wherever all are alike").isEqualTo(reward.marginal(.6));
  }

  @Test
  void gradesAndBarsMoveThoseWhoAreNearThem() {
    Reward bar = new Reward(Reward.Rule.BAR, 1, .05, .7);
    assertThat(delivery(bar)).as("score .7, on the bar").isGreaterThan(delivery(new Reward(Reward.Rule.BAR, 1, .05, .9))).isGreaterThan(delivery(new Reward(Reward.Rule.BAR, 1, .05, .5)));
    assertThat(delivery(new Reward(Reward.Rule.BAR, 1, .05, .9))).isCloseTo(delivery(new Reward(Reward.Rule.BAR, 1, .05, .5)), within(1e-12));
  }
}
