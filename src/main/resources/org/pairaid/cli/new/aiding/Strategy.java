package @PACKAGE@;

import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.model.AidingDecision;
import org.pairaid.strategy.AidingObservation;
import org.pairaid.strategy.AidingStrategy;

/** Pays half of what is asked at first, and more after each score below its goal; avoids nothing. */
final class @CLASS@ implements AidingStrategy {
  private final @CLASS@Parameters with;

  /** Its memory: one object serves one government in one run. */
  private double delivery = .5;

  @CLASS@(@CLASS@Parameters with) {
    this.with = with;
  }

  @Override
  public AidingDecision decide(AidingObservation seen, UniformRandomProvider chance) {
    if (seen.lastScore().value() < with.goal()) {
      delivery = Math.min(1, delivery + with.step());
    }
    return new AidingDecision(delivery, 0, 0, 0, 0, 0);
  }
}
