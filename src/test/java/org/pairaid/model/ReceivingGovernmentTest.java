package org.pairaid.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Model A7 and A9, with the page's formulas written out. */
class ReceivingGovernmentTest {
  private static final Offset<Double> ROUNDING = within(1e-12);
  private static final double YEARS = .25;
  private static final Development RULES =
      new Development(-.01, .16, .04, .01, .5, .03, .02, .5, .15, .8, .2, .05, 1, 2, .05, .3, 0, .05, .3, .03);
  private static final Domain INDUSTRY = Domain.builtIn().get(0);

  private ReceivingGovernment place;

  @BeforeEach
  void build() {
    Map<String, Double> need = Map.of("industry", .3, "consumption", .1, "labour", .1, "talent", .2, "relocation", .1, "public_service", .15,
        "demonstration", .05);
    ReceivingProfile profile = new ReceivingProfile("w", null, 10, 1, 1, .6, .4, .5, .3, .6, .1, need,
        new CapabilityVector(.3, .3, .3, .3, .3), null, null, 1, 0, 0, null);
    place = new ReceivingGovernment(0, profile, Domain.builtIn());
    place.decide(new ReceivingDecision(.5, 0, .1), "");
  }

  private void aidForOnePeriod() {
    place.aid().disburse(INDUSTRY, .05);
    place.aid().complete(0, INDUSTRY, .04, .02, .1);
  }

  @Test
  void dependenceIsTheShareOfAidInThePeriodsResources() {
    aidForOnePeriod();
    place.develop(RULES, 0, YEARS, 0);
    assertThat(place.aidDependence()).isCloseTo(.2 / (.2 + 1 + 1), ROUNDING);
    assertThat(place.externalDependence()).isCloseTo(1.2 / 2.2, ROUNDING);
  }

  @Test
  void softAidBuildsCapabilityAndIdlenessWearsItDown() {
    aidForOnePeriod();
    place.develop(RULES, .8, YEARS, 0);
    double flow = .04 * .4 * .3 / 10 / YEARS;
    double participation = 1 + .8 * .5;
    double gain = .5 * flow / (flow + .02) * .3 * participation * .7;
    assertThat(place.capability(Capability.ABSORPTION)).isCloseTo(.3 + YEARS * (gain - .03 * .5 * .3), ROUNDING);
    double product = 1;
    for (Capability capability : Capability.values()) {
      product *= place.capability(capability);
    }
    assertThat(place.compositeCapability()).isCloseTo(StrictMath.pow(product, .2), within(1e-14));
  }

  @Test
  void transfusionFormsTheHabitAndEffortUnlearnsIt() {
    aidForOnePeriod();
    place.develop(RULES, 0, YEARS, 0);
    assertThat(place.habit()).isCloseTo(.1 + YEARS * (.5 * 1.2 / 2.2 * (1 - .4) * .9 - .15 * .5 * .1), ROUNDING);
  }

  @Test
  void theSoftShareIsRememberedWhileNothingIsPaidOut() {
    aidForOnePeriod();
    place.develop(RULES, 0, YEARS, 0);
    double habit = place.habit();
    double external = 1 / (1 + place.revenue());
    place.develop(RULES, 0, YEARS, 0);
    assertThat(place.habit()).isCloseTo(habit + YEARS * (.5 * external * (1 - .4) * (1 - habit) - .15 * .5 * habit), ROUNDING);
  }

  @Test
  void hardAidBuildsInfrastructureOfWhichCapabilityBoundsTheUse() {
    place.aid().complete(0, INDUSTRY, 20, 0, 0);
    place.develop(RULES, 0, YEARS, 0);
    assertThat(place.infrastructure()).isCloseTo(20 * .6 * .65 / 10, ROUNDING);
    double useful = 2 * place.compositeCapability() * .2;
    assertThat(place.usefulInfrastructure()).isCloseTo(useful, ROUNDING);
    assertThat(place.idleShare()).isCloseTo(1 - useful / .78, ROUNDING);
  }

  @Test
  void revenueGrowsWithEffortCapabilityInfrastructureAndInvestment() {
    aidForOnePeriod();
    place.develop(RULES, 0, YEARS, 2);
    double hard = .04 * .6 * .65 / 10;
    double growth = -.01 + .16 * .5 * place.compositeCapability() + .04 * hard / (hard + .2) + .02 * Math.min(1, .1 / YEARS / 1);
    assertThat(place.revenue()).isCloseTo(StrictMath.exp(growth * YEARS + .01 * .5 * 2), ROUNDING);
  }

  @Test
  void pollutionHarmsTheEcologyWhichRecovers() {
    place.aid().complete(0, INDUSTRY, 1, 40, 0);
    place.develop(RULES, 0, YEARS, 0);
    assertThat(place.ecology()).isCloseTo(1 - .05 * 40 / 10, ROUNDING);
    place.develop(RULES, 0, YEARS, 0);
    assertThat(place.ecology()).isCloseTo(.8 + .02 * YEARS * .2, ROUNDING);
  }

  @Test
  void satisfactionFollowsTheReliefOfNeedsAndNeedsFallWhereTheyAreServed() {
    aidForOnePeriod();
    place.develop(RULES, 0, YEARS, 0);
    double relief = .04 * .3 / .3 / 10 / YEARS;
    assertThat(place.satisfaction()).isCloseTo(.5 + YEARS * (.3 + .7 * relief / (relief + .02) - .5), ROUNDING);
    double served = .3 * StrictMath.exp(-2 * .04 / 10);
    assertThat(place.need(0)).isCloseTo(served / (served + .7), ROUNDING);
    assertThat(place.relativeNeed(0)).isEqualTo(1);
  }

  @Test
  void needsReturn() {
    place.aid().complete(0, INDUSTRY, 3, 0, 0);
    place.develop(RULES, 0, YEARS, 0);
    double low = place.need(0);
    place.develop(RULES, 0, YEARS, 0);
    assertThat(place.need(0)).isCloseTo(low + YEARS * .05 * (.3 - low), within(1e-12)).isGreaterThan(low);
  }

  @Test
  void graduationNeedsSuccessiveCyclesAndTapersTheClaimFromTheNextCycleOn() {
    double index = .5 * Math.min(1, 1 / 10.0 / .3) + .5 * .3;
    assertThat(place.developmentIndex(.3)).isCloseTo(index, ROUNDING);
    Graduation rule = new Graduation(.3, 2, .5);
    place.graduate(rule, .3);
    assertThat(place.graduated()).isFalse();
    assertThat(place.claimWeight()).isEqualTo(1);
    place.graduate(new Graduation(.99, 2, .5), .3);
    place.graduate(rule, .3);
    assertThat(place.graduated()).as("a cycle below the threshold starts the count again").isFalse();
    for (double expected : List.of(.5, .25, .125, .0625, .05, .05)) {
      place.graduate(rule, .3);
      assertThat(place.graduated()).isTrue();
      assertThat(place.claimWeight()).isEqualTo(expected);
    }
    assertThat(place.relapsed()).isFalse();
    place.graduate(new Graduation(.99, 2, .5), .3);
    assertThat(place.relapsed()).isTrue();
    assertThat(place.graduated()).isTrue();
  }
}
