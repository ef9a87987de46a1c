package examples;

import org.pairaid.model.AidingDecision;
import org.pairaid.model.Parameter;
import org.pairaid.model.Text;
import org.pairaid.strategy.AidingStrategy;
import org.pairaid.strategy.AidingStrategyProvider;

/** Pays the share that the scenario says. */
public final class GivenAider implements AidingStrategyProvider<GivenAider.With> {
  /** {@code {use: given, with: {share: .9}}}; a share of 2 is refused with file, line and column. */
  public record With(@Parameter(value = ".8", max = 1, en = "Share of what is asked that it pays", zh = "到位率") double share) {}

  @Override
  public String name() {
    return "given";
  }

  @Override
  public Text meaning() {
    return new Text("Pays a given share of what is asked", "按给定比例出资");
  }

  @Override
  public Class<With> parameters() {
    return With.class;
  }

  @Override
  public AidingStrategy create(With with) {
    return (seen, chance) -> new AidingDecision(with.share(), 0, 0, 0, 0, 0);
  }
}
