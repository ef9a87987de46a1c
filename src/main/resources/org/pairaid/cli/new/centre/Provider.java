package @PACKAGE@;

import org.pairaid.model.Text;
import org.pairaid.strategy.CentreStrategy;
import org.pairaid.strategy.CentreStrategyProvider;

/** Makes strategies called "@NAME@" in scenario files. */
public final class @CLASS@Provider implements CentreStrategyProvider<@CLASS@Parameters> {
  @Override
  public String name() {
    return "@NAME@";
  }

  @Override
  public Text meaning() {
    return new Text("Raises digital accountability after each exposure of collusion", "每查实一次联合避责，就提高数字责任性");
  }

  @Override
  public Class<@CLASS@Parameters> parameters() {
    return @CLASS@Parameters.class;
  }

  @Override
  public CentreStrategy create(@CLASS@Parameters with) {
    return new @CLASS@(with);
  }
}
