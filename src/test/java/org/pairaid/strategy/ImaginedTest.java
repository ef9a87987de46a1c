package org.pairaid.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.ReceivingDecision;
import org.pairaid.model.ReportedScore;
import org.pairaid.model.Reward;

/** What governments imagine that another decision would have been worth, by hand. */
class ImaginedTest {
  private static final Offset<Double> ROUNDING = within(1e-12);
  private static final AidingDecision HALF = new AidingDecision(.5, 0, 0, 0, 0, 0);

  /** An aider that gave 15 of the 30 it was asked for, scored .7 and had a payoff of .4; a unit of the score is worth 1.04. */
  private static double imagined(AidingDecision other) {
    AidingObservation seen = Sights.aider("a", 15, Sights.SCORED, .4, List.of(new Peer("a", "", .7)), Sights.LEVEL);
    return new ImaginedAid(seen, HALF, seen).payoff(other);
  }

  @Test
  void whatWasDoneIsWorthWhatItWasWorth() {
    assertThat(imagined(HALF)).isCloseTo(.4, ROUNDING);
  }

  @Test
  void anAiderImaginesEachTermOfItsPayoff() {
    // delivery 1: score + .5 * .5; cost + .5 * 5 * .2 * (1 - .25)
    assertThat(imagined(new AidingDecision(1, 0, 0, 0, 0, 0))).isCloseTo(.4 + 1.04 * .25 - .375, ROUNDING);
    // a lever costs .1, and delegation brings nothing that is assessed
    assertThat(imagined(new AidingDecision(.5, 0, 1, 0, 0, 0))).isCloseTo(.3, ROUNDING);
    // pleading lowers what is asked, not the share that is delivered
    assertThat(imagined(new AidingDecision(.5, 1, 0, 0, 0, 0))).isCloseTo(.3, ROUNDING);
    // privateReturn * spread
    assertThat(imagined(new AidingDecision(.5, 0, 0, 1, 0, 0))).isCloseTo(.3 + .5 * .2, ROUNDING);
    // .3 * (.4 + .3 * .4) less the belief of .05 times half the fine
    assertThat(imagined(new AidingDecision(.5, 0, 0, 0, 1, 0))).isCloseTo(.3 + 1.04 * (.156 - .05 * .3), ROUNDING);
    // (1 - .5) * .3 * (.5 - .5 * .8)
    assertThat(imagined(new AidingDecision(.5, 0, 0, 0, 0, 1))).isCloseTo(.3 + 1.04 * .015, ROUNDING);
  }

  @Test
  void anExposureWouldNotHaveBeenWithoutCollusion() {
    ReportedScore exposed = new ReportedScore(.4, .75, .7, .65, .6, true);
    AidingObservation seen = Sights.aider("a", 15, exposed, .4, List.of(new Peer("a", "", .4)), Sights.LEVEL);
    AidingDecision collusion = new AidingDecision(.5, 0, 0, 0, 1, 0);
    // the fine of .3 falls away, and what was inflated
    assertThat(new ImaginedAid(seen, collusion, seen).payoff(HALF)).isCloseTo(.4 + 1.04 * (.3 - .156) + .1, ROUNDING);
  }

  @Test
  void undeliverableTargetsAreDeliveredAsFarAsMoneyGoes() {
    AidingRules rules = Sights.rules(Sights.LEVEL);
    AidingObservation seen = new AidingObservation("a", 1, .8, 3000, 150, 150, Sights.SCORED, .05, 300, 2, .2, .4, .4, List.of(), rules);
    assertThat(new ImaginedAid(seen, HALF, seen).payoff(new AidingDecision(1, 0, 0, 0, 0, 0))).isCloseTo(.4, ROUNDING);
    AidingObservation idle = new AidingObservation("a", 1, .8, 3000, 150, 0, Sights.SCORED, .05, 0, 0, .2, .4, .4, List.of(), rules);
    assertThat(new ImaginedAid(idle, HALF, idle).payoff(new AidingDecision(1, 0, 0, 0, 0, 0))).as("nothing was asked").isCloseTo(.4, ROUNDING);
  }

  @Test
  void ranksAreImaginedAmongTheScoresOfTheOthers() {
    Reward rank = new Reward(Reward.Rule.RANK, 2, .1, .6);
    List<Peer> peers = List.of(new Peer("a", "", .7), new Peer("b", "", .8), new Peer("c", "", .95), new Peer("d", "", .1));
    AidingObservation seen = Sights.aider("a", 15, Sights.SCORED, .4, peers, rank);
    // the imagined score of .95 beats b and d and equals c: from 1 of 3 to 2.5 of 3
    assertThat(new ImaginedAid(seen, HALF, seen).payoff(new AidingDecision(1, 0, 0, 0, 0, 0))).isCloseTo(.4 + .24 * .25 + .8 * 2 * .5 - .375, within(1e-9));
  }

  /** Where its own best decisions are not cut off, no other archetype can look better to a calculating receiver: they maximise what it imagines. */
  @Test
  void toAReceiverItsOwnReckoningLooksBest() {
    ReceivingObservation seen = Sights.receiver(.2);
    ReceivingDecision best = new CalculatingReceiver().decide(seen, null);
    ImaginedReceipt receipt = new ImaginedReceipt(seen, best, seen);
    assertThat(receipt.payoff(best)).isCloseTo(.2, ROUNDING);
    // around the best, losses are half the squared distance, times the cost of avoidance for acceptance
    assertThat(receipt.payoff(new ReceivingDecision(best.effort() + .2, best.acceptance(), .1))).isCloseTo(.2 - .02, ROUNDING);
    assertThat(receipt.payoff(new ReceivingDecision(best.effort(), best.acceptance() + .5, .1))).isCloseTo(.2 - .025, ROUNDING);
  }
}
