package @PACKAGE@;

import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.model.Clamp;
import org.pairaid.model.ReceivingDecision;
import org.pairaid.strategy.ReceivingObservation;
import org.pairaid.strategy.ReceivingStrategy;

/** Starts from its disposition, changes its effort step by step, and turns round when the last cycle paid less than the one before. */
final class @CLASS@ implements ReceivingStrategy {
  private final @CLASS@Parameters with;

  /** Its memory: one object serves one government in one run. Not a number before the first decision. */
  private double effort = Double.NaN;
  private double payoff = Double.NaN;
  private int direction = 1;

  @CLASS@(@CLASS@Parameters with) {
    this.with = with;
  }

  @Override
  public ReceivingDecision decide(ReceivingObservation seen, UniformRandomProvider chance) {
    if (seen.lastPayoff() < payoff) {
      direction = -direction;
    }
    payoff = seen.lastPayoff();
    effort = Double.isNaN(effort) ? seen.disposition() : Clamp.unit(effort + direction * with.step());
    return new ReceivingDecision(effort, 0, seen.habit());
  }
}
