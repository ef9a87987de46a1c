package examples;

import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.Text;
import org.pairaid.strategy.AidingObservation;
import org.pairaid.strategy.AidingStrategy;
import org.pairaid.strategy.AidingStrategyProvider;
import org.pairaid.strategy.NoParameters;

/** Pays more when its score fell, and less when it rose. */
public final class RuefulAider implements AidingStrategyProvider<NoParameters> {
  /** One object serves one government in one run: what it remembers stands in its fields. */
  private static final class Memory implements AidingStrategy {
    private double score;
    private double delivery = .8;

    @Override
    public AidingDecision decide(AidingObservation seen, UniformRandomProvider chance) {
      if (seen.cycle() > 0) {
        double change = seen.lastScore().value() < score ? .1 : -.1;
        delivery = Math.max(0, Math.min(1, delivery + change));
      }
      score = seen.lastScore().value();
      return new AidingDecision(delivery, 0, 0, 0, 0, 0);
    }
  }

  @Override
  public String name() {
    return "rueful";
  }

  @Override
  public Text meaning() {
    return new Text("Pays more when its score fell, less when it rose", "得分下降则多出资，上升则少出资");
  }

  @Override
  public Class<NoParameters> parameters() {
    return NoParameters.class;
  }

  @Override
  public AidingStrategy create(NoParameters none) {
    return new Memory();
  }
}
