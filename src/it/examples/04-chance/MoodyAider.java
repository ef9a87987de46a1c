package examples;

import org.pairaid.model.AidingDecision;
import org.pairaid.model.Text;
import org.pairaid.strategy.AidingStrategy;
import org.pairaid.strategy.AidingStrategyProvider;
import org.pairaid.strategy.NoParameters;

/** Pleads poverty in one cycle of five, by chance, and pays in full in the others. */
public final class MoodyAider implements AidingStrategyProvider<NoParameters> {
  @Override
  public String name() {
    return "moody";
  }

  @Override
  public Text meaning() {
    return new Text("Pleads poverty in one cycle of five", "平均每五年装穷叫苦一次");
  }

  @Override
  public Class<NoParameters> parameters() {
    return NoParameters.class;
  }

  /** What it draws from its stream is the same in each run of the same seed, and moves no one else's draws. */
  @Override
  public AidingStrategy create(NoParameters none) {
    return (seen, chance) -> chance.nextDouble() < .2 ? new AidingDecision(.5, 1, 0, 0, 0, 0) : new AidingDecision(1, 0, 0, 0, 0, 0);
  }
}
