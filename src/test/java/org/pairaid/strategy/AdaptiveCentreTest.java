package org.pairaid.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairaid.cycle.TinyWorld;
import org.pairaid.model.Evaluators;
import org.pairaid.model.ReportedScore;
import org.pairaid.model.Rules;

/** A centre that learns from reports. */
class AdaptiveCentreTest {
  private static final Offset<Double> ROUNDING = within(1e-12);
  private static final AdaptiveParameters USUAL = new AdaptiveParameters(.1, .25, .5, .1, 0, .9, 2);
  private static final AdaptiveParameters QUOTA = new AdaptiveParameters(.1, .25, .5, .1, .5, .9, 2);

  private static Rules rules(String... settings) throws Exception {
    return TinyWorld.of(settings).rules();
  }

  /** Two aiders, whose own reports lie {@code first} above and {@code second} below the third party's findings. */
  private static CentreObservation seen(Rules scheduled, double first, double second, double delivery) {
    Map<String, ReportedScore> reports = new LinkedHashMap<>();
    reports.put("a", new ReportedScore(.6, .6 + first, .6, .6, 1, false));
    reports.put("b", new ReportedScore(.6, .6 - second, .6, .6, 0, false));
    return new CentreObservation(3, scheduled, reports, delivery);
  }

  @Test
  void vigilanceRisesStepByStepWhileReportsDivergeAndFallsWhenTheyDoNot() throws Exception {
    Rules scheduled = rules();
    CentreStrategy centre = new AdaptiveCentre(USUAL);
    double[] inspection = {.2, .3, .4, .5, .5};
    double[] own = {.325, .25, .175, .1, .1};
    for (int t = 0; t < 5; t++) {
      Rules rules = centre.decide(seen(scheduled, .3, .1, 1), null);
      assertThat(rules.assessment().inspection()).isCloseTo(inspection[t], ROUNDING);
      Evaluators evaluators = rules.assessment().evaluators();
      assertThat(evaluators.aider()).isCloseTo(own[t], ROUNDING);
      assertThat(evaluators.receiver()).isEqualTo(.3);
      // what the aider's report loses goes 2 to 1, as .2 to .1
      assertThat(evaluators.thirdParty()).isCloseTo(.2 + (.4 - own[t]) * 2 / 3, ROUNDING);
      assertThat(evaluators.publicVoice()).isCloseTo(.1 + (.4 - own[t]) / 3, ROUNDING);
      assertThat(rules.contract()).as("the quota is left alone").isEqualTo(scheduled.contract());
    }
    for (double expected : new double[] {.4, .3, .2, .1, .1}) {
      Rules rules = centre.decide(seen(scheduled, .05, .1, .1), null);
      assertThat(rules.assessment().inspection()).isCloseTo(expected, ROUNDING);
    }
    assertThat(centre.decide(seen(scheduled, 0, 0, 1), null)).as("all is as scheduled").isEqualTo(scheduled);
  }

  @Test
  void interventionsShowThroughAndRulesBeyondTheBoundsStay() throws Exception {
    CentreStrategy centre = new AdaptiveCentre(USUAL);
    Rules strict = rules("assessment.inspection=.8", "assessment.evaluators={aider: .05, receiver: .95, thirdParty: 0, public: 0}", "assessment.stakes=3");
    for (int t = 0; t < 4; t++) {
      assertThat(centre.decide(seen(strict, .4, .4, 1), null)).isEqualTo(strict);
    }
    Rules later = centre.decide(seen(rules("assessment.evaluators={aider: 1, receiver: 0, thirdParty: 0, public: 0}"), .4, .4, 1), null);
    assertThat(later.assessment().evaluators()).isEqualTo(new Evaluators(1 - .9, 0, .45, .45));
  }

  @Test
  void theQuotaFollowsDeliveryWithinItsRange() throws Exception {
    Rules scheduled = rules("contract.quota=[.1, .2, .3, .4]");
    CentreStrategy centre = new AdaptiveCentre(QUOTA);
    double[] quota = {.6, .8, .8};
    for (double expected : quota) {
      assertThat(centre.decide(seen(scheduled, 0, 0, .95), null).contract().quota().at(3)).isCloseTo(expected, ROUNDING);
    }
    for (double expected : new double[] {.8 / 1.5, .8 / 2.25, .8 / 3.375, .2, .2}) {
      assertThat(centre.decide(seen(scheduled, 0, 0, .9), null).contract().quota().at(3)).isCloseTo(expected, ROUNDING);
    }
    assertThat(centre.decide(seen(scheduled, 0, 0, Double.NaN), null).contract().quota().at(3)).as("nothing was asked").isCloseTo(.2, ROUNDING);
    CentreStrategy greedy = new AdaptiveCentre(new AdaptiveParameters(.1, 1, 1, 0, 1, 0, 100));
    for (int t = 0; t < 5; t++) {
      assertThat(greedy.decide(seen(scheduled, 0, 0, 5), null).contract().quota().at(3)).isLessThanOrEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1, 1, 1, 1, 1", "1, 0, 0, 0, 0, 0, 100", ".1, .25, .5, .1, .5, .9, 2", "0, .3, 1, 0, 1, .5, 100"})
  void rulesAreAlwaysLegal(double tolerance, double step, double inspection, double own, double quotaStep, double goal, double range) throws Exception {
    SplittableRandom random = new SplittableRandom(5);
    CentreStrategy centre = new AdaptiveCentre(new AdaptiveParameters(tolerance, step, inspection, own, quotaStep, goal, range));
    Rules usual = rules();
    for (int t = 0; t < 300; t++) {
      double a = random.nextDouble();
      double r = (1 - a) * random.nextInt(2);
      double p = (1 - a - r) * random.nextInt(2);
      Rules scheduled = usual.with(usual.contract(), usual.assessment().with(random.nextDouble(), new Evaluators(a, r, 1 - a - r - p, p)));
      CentreObservation seen = t % 3 == 0 ? new CentreObservation(t, scheduled, new LinkedHashMap<>(), Double.NaN)
          : seen(scheduled, random.nextDouble() * .4, random.nextDouble() * .4, 2 * random.nextDouble());
      Rules rules = centre.decide(seen, null);
      Evaluators weights = rules.assessment().evaluators();
      assertThat(new double[] {rules.assessment().inspection(), weights.aider(), weights.receiver(), weights.thirdParty(), weights.publicVoice(),
          rules.contract().quota().at(t)}).satisfies(values -> {
            for (double value : values) {
              assertThat(value).isBetween(0.0, 1.0);
            }
          });
    }
  }

  @Test
  void honestReportsLetVigilanceFall() throws Exception {
    CentreStrategy centre = new AdaptiveCentre(USUAL);
    Rules none = centre.decide(new CentreObservation(0, rules(), new LinkedHashMap<>(), Double.NaN), null);
    assertThat(none).as("no reports, no vigilance").isEqualTo(rules());
    Map<String, ReportedScore> start = new LinkedHashMap<>();
    start.put("a", ReportedScore.START);
    assertThat(centre.decide(new CentreObservation(0, rules(), start, Double.NaN), null)).as("before the first assessment").isEqualTo(rules());
  }
}
