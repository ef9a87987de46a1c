import java.util.ServiceLoader;
import org.pairaid.contract.StrategyContract;
import org.pairaid.strategy.AidingStrategyProvider;
import org.pairaid.strategy.CentreStrategyProvider;
import org.pairaid.strategy.ReceivingStrategyProvider;

/** Checks every strategy that is registered on the class path. */
class Check {
  public static void main(String[] args) {
    ServiceLoader.load(AidingStrategyProvider.class).forEach(Check::aiding);
    ServiceLoader.load(ReceivingStrategyProvider.class).forEach(Check::receiving);
    ServiceLoader.load(CentreStrategyProvider.class).forEach(Check::centre);
  }

  private static void aiding(AidingStrategyProvider<?> provider) {
    StrategyContract.check(provider);
    System.out.println(provider.name());
  }

  private static void receiving(ReceivingStrategyProvider<?> provider) {
    StrategyContract.check(provider);
    System.out.println(provider.name());
  }

  private static void centre(CentreStrategyProvider<?> provider) {
    StrategyContract.check(provider);
    System.out.println(provider.name());
  }
}
