package examples;

import org.pairaid.model.AidingDecision;
import org.pairaid.model.Text;
import org.pairaid.strategy.AidingStrategy;
import org.pairaid.strategy.AidingStrategyProvider;
import org.pairaid.strategy.NoParameters;

/** Pays four fifths of what is asked, whatever it sees, and avoids nothing. */
public final class ConstantAider implements AidingStrategyProvider<NoParameters> {
  @Override
  public String name() {
    return "constant";
  }

  @Override
  public Text meaning() {
    return new Text("Pays four fifths of what is asked", "固定按八成出资");
  }

  @Override
  public Class<NoParameters> parameters() {
    return NoParameters.class;
  }

  @Override
  public AidingStrategy create(NoParameters none) {
    return (seen, chance) -> new AidingDecision(.8, 0, 0, 0, 0, 0);
  }
}
