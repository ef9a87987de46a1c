package @PACKAGE@;

import org.pairaid.model.Text;
import org.pairaid.strategy.AidingStrategy;
import org.pairaid.strategy.AidingStrategyProvider;

/** Makes strategies called "@NAME@" in scenario files. */
public final class @CLASS@Provider implements AidingStrategyProvider<@CLASS@Parameters> {
  @Override
  public String name() {
    return "@NAME@";
  }

  @Override
  public Text meaning() {
    return new Text("Pays more after each score below its goal; avoids nothing", "得分未达目标则增加出资，不避责");
  }

  @Override
  public Class<@CLASS@Parameters> parameters() {
    return @CLASS@Parameters.class;
  }

  @Override
  public AidingStrategy create(@CLASS@Parameters with) {
    return new @CLASS@(with);
  }
}
