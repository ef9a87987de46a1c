package org.pairaid.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.pairaid.cycle.TinyWorld;

/** Extension B16 for one aider, with the page's formulas written out. */
class TiredAiderTest {
  private static final Offset<Double> ROUNDING = within(1e-12);

  private static Behaviour rules(double fatigue, double rest, double crowdingOut) {
    return new Behaviour(5, .2, .3, .5, .3, .2, .3, fatigue, rest, crowdingOut, 0, 0);
  }

  /** An aider with 1000 a year, of which 50 are at its discretion. */
  private static AidingGovernment aider(String... settings) throws Exception {
    return TinyWorld.of(settings).aiders().get(0);
  }

  @Test
  void willingnessFallsWithTheBurdenAndComesBackWithout() throws Exception {
    AidingGovernment aider = aider();
    aider.tire(rules(.5, .2, 0));
    assertThat(aider.willingness()).as("before it has given anything").isEqualTo(1);
    aider.budget(20);
    aider.tire(rules(.5, .2, 0));
    assertThat(aider.willingness()).isCloseTo(1 - .5 * .4, ROUNDING);
    aider.budget(0);
    aider.tire(rules(.5, .2, 0));
    assertThat(aider.willingness()).isCloseTo(.8 + .2 * .2, ROUNDING);
  }

  @Test
  void itSettlesWhereRestAndFatigueBalance() throws Exception {
    AidingGovernment aider = aider();
    aider.budget(20);
    for (int cycle = 0; cycle < 200; cycle++) {
      aider.tire(rules(.5, .2, 0));
    }
    assertThat(aider.willingness()).isCloseTo(.2 / (.2 + .5 * .4), within(1e-9));
  }

  @Test
  void aShorterCycleTiresLess() throws Exception {
    AidingGovernment aider = aider("time.cycleYears=.25");
    assertThat(aider.discretion()).as("a quarter of what a year allows").isEqualTo(12.5);
    aider.budget(5);
    aider.tire(rules(.5, .2, 0));
    assertThat(aider.willingness()).isCloseTo(1 - .25 * .5 * .4, ROUNDING);
  }

  @Test
  void willingnessKeepsToItsRange() throws Exception {
    AidingGovernment aider = aider();
    aider.budget(50);
    aider.tire(rules(100, .2, 0));
    assertThat(aider.willingness()).isZero();
    aider.tire(rules(0, 100, 0));
    assertThat(aider.willingness()).isEqualTo(1);
  }

  @Test
  void givingSlowsItsOwnGrowth() throws Exception {
    AidingGovernment aider = aider();
    aider.budget(20);
    aider.grow(rules(0, .2, 2), .5);
    assertThat(aider.revenue()).isCloseTo(1000 * StrictMath.exp((.06 - 2 * .02) * .5), within(1e-9));
    AidingGovernment quarterly = aider("time.cycleYears=.25");
    quarterly.budget(5);
    quarterly.grow(rules(0, .2, 2), .25);
    assertThat(quarterly.revenue()).as("5 a quarter is 20 a year").isCloseTo(1000 * StrictMath.exp((.06 - 2 * .02) * .25), within(1e-9));
  }

  @Test
  void whoHasNoPartnersGrowsFreely() throws Exception {
    AidingGovernment lone = TinyWorld.of().aiders().get(2);
    lone.grow(rules(0, .2, 10), 1);
    assertThat(lone.revenue()).isCloseTo(500 * StrictMath.exp(.06), within(1e-9));
  }

  @Test
  void claimingTakesOfTheEffort() {
    assertThat(new ReceivingDecision(.6, .2, .5).withClaiming(.4)).isEqualTo(new ReceivingDecision(.6 * (1 - .4 * .5), .2, .5));
    assertThat(new ReceivingDecision(.7, .2, .3).withClaiming(0)).isEqualTo(new ReceivingDecision(.7, .2, .3));
  }
}
