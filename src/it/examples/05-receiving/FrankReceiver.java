package examples;

import org.pairaid.model.ReceivingDecision;
import org.pairaid.model.Text;
import org.pairaid.strategy.NoParameters;
import org.pairaid.strategy.ReceivingStrategy;
import org.pairaid.strategy.ReceivingStrategyProvider;

/** A receiver that tries as hard as it is disposed to, goes along with no avoidance, and asks for less the more it has of its own. */
public final class FrankReceiver implements ReceivingStrategyProvider<NoParameters> {
  @Override
  public String name() {
    return "frank";
  }

  @Override
  public Text meaning() {
    return new Text("Asks for less the more it has of its own", "自有财力越多，要求越少");
  }

  @Override
  public Class<NoParameters> parameters() {
    return NoParameters.class;
  }

  @Override
  public ReceivingStrategy create(NoParameters none) {
    return (seen, chance) -> {
      double own = seen.revenue() / (seen.revenue() + seen.transfers());
      return new ReceivingDecision(seen.disposition(), 0, 1 - own);
    };
  }
}
