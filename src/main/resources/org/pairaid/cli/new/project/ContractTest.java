package @PACKAGE@;

import org.junit.jupiter.api.Test;
import org.pairaid.contract.StrategyContract;

class ContractTest {
  @Test
  void keepsToTheContract() {
    StrategyContract.check(new @CLASS@Provider());
  }
}
