package @PACKAGE@;

import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.model.Digital;
import org.pairaid.model.ReportedScore;
import org.pairaid.model.Rules;
import org.pairaid.strategy.CentreObservation;
import org.pairaid.strategy.CentreStrategy;

/** Keeps the scenario's rules, but raises digital accountability after each cycle in which collusion was exposed. */
final class @CLASS@ implements CentreStrategy {
  private final @CLASS@Parameters with;

  /** Its memory: one object serves one run. */
  private double raised;

  @CLASS@(@CLASS@Parameters with) {
    this.with = with;
  }

  @Override
  public Rules decide(CentreObservation seen, UniformRandomProvider chance) {
    if (seen.reports().values().stream().anyMatch(ReportedScore::exposed)) {
      raised += with.step();
    }
    Rules rules = seen.scheduled();
    Digital digital = rules.digital();
    double accountability = Math.min(1, digital.accountability() + raised);
    return rules.with(digital.withAccountability(accountability));
  }
}
