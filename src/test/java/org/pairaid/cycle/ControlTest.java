package org.pairaid.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairaid.model.World;

/** The contest for control (model B15). Careers .8 and .6, receiver's stakes .5, accountability .5: what is at stake is .8 and .3. */
class ControlTest {
  private static final Offset<Double> ROUNDING = within(1e-12);

  private static Control control(String... settings) throws Exception {
    World world = TinyWorld.of(settings);
    return Control.of(TinyWorld.pairing(world, "v"), world.rules(), 0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, .3, .5, 1})
  void withoutAContestControlIsAsTheRulesShareIt(double share) throws Exception {
    assertThat(control("project.aiderControl=" + share)).isEqualTo(new Control(share, 4 * share * (1 - share), 1, 1));
  }

  @Test
  void bothClaimMoreThanTheirShareAndShunBlame() throws Exception {
    Control control = control("project.contest=.5", "project.aiderControl=.4", "digital.accountability=.25");
    double aider = .4 + .5 * .8 * .6;
    double receiver = .6 + .5 * .3 * .4;
    assertThat(control.aider()).isCloseTo(aider / (aider + receiver), ROUNDING);
    assertThat(control.intensity()).isCloseTo(4 * aider * receiver / (aider + receiver), ROUNDING);
    assertThat(control.aiderCare()).isCloseTo(1 - .5 * (1 - .8 * .25) * .5 * .8, ROUNDING);
    assertThat(control.receiverCare()).isCloseTo(1 - .5 * (1 - .8 * .25) * .5 * .3, ROUNDING);
  }

  @Test
  void claimsAndBlameAreAtMostWhole() throws Exception {
    Control control = control("project.contest=1", "assessment.stakes=10", "assessment.accountability=10");
    assertThat(control).isEqualTo(new Control(.5, 2, 0, 0));
  }

  @Test
  void withoutStakesThereIsNothingToContest() throws Exception {
    Control control = control("project.contest=1", "assessment.stakes=0");
    assertThat(control.aider()).isEqualTo(.5);
    assertThat(control.intensity()).isCloseTo(1, ROUNDING);
    assertThat(control.aiderCare()).isEqualTo(1);
  }

  @Test
  void theContestShowsInFrictionFitAndSupervision() throws Exception {
    Launched launched = Launched.of(.1, Launched.delegating(0), "project.contest=1");
    Control control = Control.of(launched.pairing, launched.world.rules(), 0);
    double friction = .5 * .7 * .75 * control.intensity();
    double aider = .6 * (.5 + .5 * control.aider()) * control.aiderCare();
    double receiver = .6 * (1 - .5 * control.aider()) * .75 * control.receiverCare();
    assertThat(launched.projects.get(0).fit().process()).isCloseTo(1 - friction, ROUNDING);
    assertThat(launched.projects.get(0).shirking()).isCloseTo((1 - aider) * (1 - receiver), ROUNDING);
  }

  @Test
  void frictionIsNeverMoreThanWhole() throws Exception {
    Launched launched = Launched.of(.1, Launched.delegating(0), "project.contest=1", "assessment.stakes=10", "project.baseFriction=1", "institution.office=0");
    assertThat(launched.projects.get(0).fit().process()).isZero();
  }
}
