package @PACKAGE@;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pairaid.contract.Sample;
import org.pairaid.model.ReportedScore;
import org.pairaid.strategy.CentreObservation;

class @CLASS@Test {
  private final @CLASS@ strategy = new @CLASS@(new @CLASS@Parameters(.1));

  private double accountability(boolean exposed) {
    ReportedScore report = Sample.with(ReportedScore.START, "exposed", exposed);
    CentreObservation seen = Sample.with(Sample.centre(), "reports", Map.of("east", report));
    return strategy.decide(seen, Sample.chance(1)).digital().accountability();
  }

  @Test
  void looksCloserAfterAnExposure() {
    assertEquals(0, accountability(false), 1e-12);
    assertEquals(.1, accountability(true), 1e-12);
    assertEquals(.1, accountability(false), 1e-12);
  }
}
