package @PACKAGE@;

import org.pairaid.model.Text;
import org.pairaid.strategy.ReceivingStrategy;
import org.pairaid.strategy.ReceivingStrategyProvider;

/** Makes strategies called "@NAME@" in scenario files. */
public final class @CLASS@Provider implements ReceivingStrategyProvider<@CLASS@Parameters> {
  @Override
  public String name() {
    return "@NAME@";
  }

  @Override
  public Text meaning() {
    return new Text("Changes its effort step by step, and turns round when that did not pay", "逐步调整努力程度，不见成效则反向");
  }

  @Override
  public Class<@CLASS@Parameters> parameters() {
    return @CLASS@Parameters.class;
  }

  @Override
  public ReceivingStrategy create(@CLASS@Parameters with) {
    return new @CLASS@(with);
  }
}
