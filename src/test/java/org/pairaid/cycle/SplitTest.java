package org.pairaid.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Graduation;
import org.pairaid.model.ReceivingDecision;
import org.pairaid.model.World;

/** weight * gap^(1-s) * (b N)^s * (1 + .5 q) of model A4, at selectivity 0. */
class SplitTest {
  private static final Offset<Double> ROUNDING = within(1e-12);
  /** gap = (1 - (r/N) / .6) N of the partners v and w. */
  private static final double V = (1 - .15 / .6) * 10;
  private static final double W = (1 - .1 / .6) * 30;

  private World world;
  private AidingGovernment a;

  @BeforeEach
  void build() throws Exception {
    world = TinyWorld.of();
    a = world.aiders().get(0);
    a.decide(new AidingDecision(1, 0, 0, 0, 0, 0), 5, "");
    a.budget(7);
    world.receivers().forEach(r -> r.decide(new ReceivingDecision(.5, 0, 0), ""));
  }

  private double fundsOf(String receiver) {
    Split.among(a, .3);
    return TinyWorld.pairing(world, receiver).funds();
  }

  @Test
  void claimsRaiseAShare() {
    world.receivers().get(1).decide(new ReceivingDecision(.5, 0, .8), "");
    assertThat(fundsOf("v")).isCloseTo(7 * V / (V + W * 1.4), ROUNDING);
  }

  @Test
  void theWeightOfAGraduateFalls() {
    Graduation rule = new Graduation(0, 1, .5);
    world.receivers().get(1).graduate(rule, .3);
    assertThat(fundsOf("w")).isCloseTo(7 * W * .5 / (V + W * .5), ROUNDING);
    world.receivers().get(1).graduate(rule, .3);
    assertThat(fundsOf("w")).isCloseTo(7 * W * .25 / (V + W * .25), ROUNDING);
  }

  @Test
  void aPlaceBeyondTwiceTheGoalKeepsATwentiethOfAGap() {
    // goal .05: r/N of v is .15 > .1, of w .1 = .1
    Split.among(a, .05);
    assertThat(TinyWorld.pairing(world, "v").funds()).isCloseTo(7 * .05 * 10 / (.05 * 10 + .05 * 30), ROUNDING);
  }

  @Test
  void nothingIsSplitIntoNothing() {
    a.budget(0);
    assertThat(fundsOf("v")).isZero();
    assertThat(fundsOf("w")).isZero();
  }
}
