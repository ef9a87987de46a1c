package org.pairaid.contract.lavish;

import org.pairaid.contract.Sample;
import org.pairaid.model.Text;
import org.pairaid.strategy.CentreStrategy;
import org.pairaid.strategy.CentreStrategyProvider;
import org.pairaid.strategy.NoParameters;

/** Leaves the range of its rules. */
public final class LavishCentre implements CentreStrategyProvider<NoParameters> {
  @Override
  public String name() {
    return "lavish";
  }

  @Override
  public Text meaning() {
    return new Text("Wants more law than there is", "法外之法");
  }

  @Override
  public Class<NoParameters> parameters() {
    return NoParameters.class;
  }

  @Override
  public CentreStrategy create(NoParameters none) {
    return (seen, chance) -> Sample.with(seen.scheduled(), "institution.law", 2.);
  }
}
