package @PACKAGE@;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.pairaid.contract.Sample;
import org.pairaid.strategy.AidingObservation;

class @CLASS@Test {
  private final @CLASS@ strategy = new @CLASS@(new @CLASS@Parameters(.7, .1));

  private double delivery(double score) {
    AidingObservation seen = Sample.with(Sample.aiding(), "lastScore.value", score);
    return strategy.decide(seen, Sample.chance(1)).delivery();
  }

  @Test
  void paysMoreAfterALowScore() {
    assertEquals(.5, delivery(.8), 1e-12);
    assertEquals(.6, delivery(.3), 1e-12);
    assertEquals(.6, delivery(.7), 1e-12);
  }
}
