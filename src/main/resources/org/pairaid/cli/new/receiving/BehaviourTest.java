package @PACKAGE@;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.pairaid.contract.Sample;
import org.pairaid.strategy.ReceivingObservation;

class @CLASS@Test {
  private final @CLASS@ strategy = new @CLASS@(new @CLASS@Parameters(.1));

  private double effort(double payoff) {
    ReceivingObservation seen = Sample.with(Sample.receiving(), "lastPayoff", payoff);
    return strategy.decide(seen, Sample.chance(1)).effort();
  }

  @Test
  void turnsRoundWhenItPaysLess() {
    assertEquals(.6, effort(Double.NaN), 1e-12);
    assertEquals(.7, effort(1), 1e-12);
    assertEquals(.6, effort(.5), 1e-12);
    assertEquals(.5, effort(.6), 1e-12);
  }
}
