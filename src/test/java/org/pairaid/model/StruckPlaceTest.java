package org.pairaid.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Extensions B11, B18 and B19 in one place, with the page's formulas written out. */
class StruckPlaceTest {
  private static final Offset<Double> ROUNDING = within(1e-12);
  private static final double YEARS = .25;
  private static final Domain INDUSTRY = Domain.builtIn().get(0);
  private static final Domain SERVICE = Domain.builtIn().get(5);
  private static final Map<String, Double> NEED = Map.of("industry", .3, "consumption", .1, "labour", .1, "talent", .2, "relocation", .1, "public_service", .15,
      "demonstration", .05);
  private static final double[] NO_SURGE = new double[7];

  private ReceivingGovernment place;

  @BeforeEach
  void build() {
    place = place(1);
  }

  private static ReceivingGovernment place(double revenue) {
    ReceivingProfile profile = new ReceivingProfile("w", null, 10, revenue, 1, .6, .4, .5, .3, .6, .1, NEED, new CapabilityVector(.3, .3, .3, .3, .3), null, null, 1, 0, 0, null);
    ReceivingGovernment place = new ReceivingGovernment(0, profile, Domain.builtIn());
    place.decide(new ReceivingDecision(.5, 0, .1), "");
    return place;
  }

  /** Neither growth nor decay, so that what a shock does stands alone. */
  private static Development still(double trap) {
    return rules(0, 0, 0, trap);
  }

  private static Development rules(double base, double effort, double hard, double trap) {
    return new Development(base, effort, hard, 0, 0, 0, .02, 0, 0, .8, .2, 0, 0, 0, .05, .3, trap, .05, .3, .03);
  }

  private static Shock shock(double revenueLoss, double recovery, double infrastructureLoss) {
    return new Shock("quake", 0, 0, null, revenueLoss, recovery, infrastructureLoss, Map.of(), 0);
  }

  @Test
  void revenueFallsAndComesBackAtTheShocksRate() {
    place.strike(shock(.4, 2, 0), 1, NO_SURGE);
    assertThat(place.revenue()).isCloseTo(.6, ROUNDING);
    assertThat(place.missingRevenue()).isCloseTo(.4, ROUNDING);
    place.develop(still(0), 0, YEARS, 0);
    double missing = .4 * StrictMath.exp(-2 * YEARS);
    assertThat(place.revenue()).isCloseTo(1 - missing, ROUNDING);
    assertThat(place.missingRevenue()).isCloseTo(missing, ROUNDING);
  }

  @Test
  void withoutRecoveryTheLossStaysAndGrowthGoesOnFromThere() {
    place.strike(shock(.4, 0, 0), 1, NO_SURGE);
    for (int period = 0; period < 8; period++) {
      place.develop(rules(.1, 0, 0, 0), 0, YEARS, 0);
    }
    assertThat(place.revenue()).isCloseTo(.6 * StrictMath.exp(.2), ROUNDING);
    assertThat(place.missingRevenue()).as("what it would have beside").isCloseTo(.4 * StrictMath.exp(.2), ROUNDING);
  }

  @Test
  void aSecondShockTakesOfWhatIsLeftAndRevenueNeverVanishes() {
    place.strike(shock(.5, 0, 0), 1, NO_SURGE);
    place.strike(shock(.5, 0, 0), .4, NO_SURGE);
    assertThat(place.revenue()).isCloseTo(.5 * .8, ROUNDING);
    for (int i = 0; i < 1000; i++) {
      place.strike(shock(.95, 0, 0), 1, NO_SURGE);
    }
    assertThat(place.revenue()).isCloseTo(.01, ROUNDING);
  }

  @Test
  void infrastructureIsDestroyed() {
    place.aid().complete(0, INDUSTRY, .5, 0, 0);
    place.develop(still(0), 0, YEARS, 0);
    double before = place.infrastructure();
    double useful = place.usefulInfrastructure();
    assertThat(useful).isPositive();
    place.strike(shock(0, 0, .9), .5, NO_SURGE);
    assertThat(place.infrastructure()).isCloseTo(before * .55, ROUNDING);
    assertThat(place.usefulInfrastructure()).isCloseTo(Math.min(useful, before * .55), ROUNDING);
  }

  @Test
  void needsSurgeAndGoBackToWhatTheyWere() {
    double[] surge = {0, 0, 0, 0, .2, .5, 0};
    place.strike(shock(0, 0, 0), 1, surge);
    assertThat(place.need(0)).isCloseTo(.3 * .3, ROUNDING);
    assertThat(place.need(4)).isCloseTo(.3 * .1 + .2, ROUNDING);
    assertThat(place.need(5)).isCloseTo(.3 * .15 + .5, ROUNDING);
    assertThat(place.relativeNeed(5)).isEqualTo(1);
    assertThat(place.relativeNeed(0)).isCloseTo(.09 / .545, ROUNDING);
    for (int period = 0; period < 800; period++) {
      place.develop(still(0), 0, YEARS, 0);
    }
    assertThat(place.need(5)).isCloseTo(.15, within(1e-4));
  }

  @Test
  void aSurgeThatTakesAllLeavesTheSmallestNeed() {
    place.strike(shock(0, 0, 0), 1, new double[] {0, 0, 0, 0, 0, 1, 0});
    assertThat(place.need(5)).isCloseTo(1 / 1.03, ROUNDING);
    assertThat(place.need(0)).isCloseTo(.005 / 1.03, ROUNDING);
  }

  @Test
  void belowTheTrapEffortAndInfrastructureBringLessGrowth() {
    place.aid().complete(0, INDUSTRY, .5, 0, .1);
    place.develop(rules(-.01, .16, .04, .25), 0, YEARS, 0);
    double hard = place.usefulInfrastructure() / (place.usefulInfrastructure() + .2);
    double capital = 1 / 10.0 / .25;
    double growth = -.01 + capital * .16 * .5 * place.compositeCapability() + capital * .04 * hard + .02 * (.1 / YEARS / 1);
    assertThat(place.revenue()).isCloseTo(StrictMath.exp(growth * YEARS), ROUNDING);
  }

  @Test
  void fromTheThresholdOnTheTrapHoldsNobody() {
    ReceivingGovernment rich = place(3);
    ReceivingGovernment free = place(3);
    rich.develop(rules(-.01, .16, .04, .3), 0, YEARS, 0);
    free.develop(rules(-.01, .16, .04, 0), 0, YEARS, 0);
    assertThat(rich.revenue()).isEqualTo(free.revenue());
  }

  /** Capability and infrastructure that aid has built wear off; whoever is over the edge by then goes on alone. */
  @Test
  void aidThatStopsEarlyFallsBackAndAidThatLastsDoesNot() {
    double trap = .4;
    assertThat(revenueAfter(0, 60, trap)).as("unaided, it sinks").isLessThan(1);
    assertThat(revenueAfter(5, 60, trap)).as("stopped early").isLessThan(revenueAfter(5, 0, trap));
    assertThat(revenueAfter(40, 60, trap)).as("carried over the edge").isGreaterThan(revenueAfter(40, 0, trap));
    assertThat(revenueAfter(5, 60, 0)).as("without a trap").isGreaterThan(revenueAfter(5, 0, 0));
    assertThat(revenueAfter(0, 60, 0)).as("without trap and aid").isGreaterThan(1);
  }

  /** Revenue after some years with steady aid and some without. */
  private static double revenueAfter(int aided, int alone, double trap) {
    Development rules = new Development(-.01, .16, .04, 0, .5, .03, .02, 0, 0, .8, .2, .05, 1, 2, .05, .3, trap, .05, .3, .03);
    ReceivingGovernment place = place(1);
    for (int period = 0; period < 4 * (aided + alone); period++) {
      if (period < 4 * aided) {
        place.aid().complete(0, INDUSTRY, .05, 0, 0);
        place.aid().complete(5, SERVICE, .2, 0, 0);
      }
      place.develop(rules, 0, YEARS, 0);
    }
    return place.revenue();
  }

  @Test
  void investmentRaisesOutputMoreThanIncomeAndSocialAidRaisesIncome() {
    place.aid().complete(0, INDUSTRY, .04, 0, .1);
    place.aid().complete(5, SERVICE, .06, 0, 0);
    place.develop(rules(.04, 0, 0, 0), 0, YEARS, 0);
    double invested = (.02 + .05) * (.1 / YEARS / 1);
    double social = (.04 * .2 + .06 * .9) / 10 / YEARS;
    double output = .04 * YEARS + invested * YEARS;
    double income = .04 * YEARS + .3 * invested * YEARS + .03 * social / (social + .02) * YEARS;
    assertThat(place.output()).isCloseTo(StrictMath.exp(output), ROUNDING);
    assertThat(place.income()).isCloseTo(StrictMath.exp(income), ROUNDING);
    assertThat(place.incomeGap()).isCloseTo(output - income, ROUNDING);
    assertThat(place.revenue()).isCloseTo(StrictMath.exp(.04 * YEARS + .02 * (.1 / YEARS) * YEARS), ROUNDING);
  }

  @Test
  void withoutAidOutputAndIncomeGoTogetherThroughChanceAndShocks() {
    place.strike(shock(.4, 1, 0), 1, NO_SURGE);
    Development noisy = new Development(.02, .16, .04, .1, .5, .03, .02, .5, .15, .8, .2, .05, 1, 2, .05, .3, 0, .05, .3, .03);
    for (double draw : List.of(1.5, -2., .3)) {
      place.develop(noisy, 0, YEARS, draw);
    }
    assertThat(place.output()).isCloseTo(place.revenue(), ROUNDING);
    assertThat(place.income()).isEqualTo(place.output());
    assertThat(place.incomeGap()).isZero();
  }
}
