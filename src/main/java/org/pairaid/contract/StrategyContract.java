package org.pairaid.contract;

import java.util.List;
import org.pairaid.strategy.AidingStrategyProvider;
import org.pairaid.strategy.CentreStrategyProvider;
import org.pairaid.strategy.ReceivingStrategyProvider;
import org.pairaid.strategy.StrategyProvider;

/**
 * What every strategy keeps to, whoever wrote it. One line in a test of one's own checks it, with any test library or none:
 *
 * <pre>{@code StrategyContract.check(new MyProvider());}</pre>
 *
 * <ol>
 *   <li>It has a name, a meaning in English and Chinese, and styles; it says it follows no others.
 *   <li>Its parameters are a record with {@link org.pairaid.model.Parameter} on every component, defaults lie in their ranges, and the record
 *       is the same after it was written to a scenario file and read again.
 *   <li>The classes of its package, and of packages below, use no clock, thread, file, network, generator of their own, end of the process or
 *       forced access, and nothing whose results differ between machines or starts. Class files are read, nothing is run.
 *   <li>No class of these has a static field that can change.
 *   <li>It is made, and decides, in range, on anything it can see: first cycles, no peers, no load, rules at the ends of their ranges.
 *   <li>On the same observations and random streams it decides the same, whether governments and runs follow each other or alternate.
 * </ol>
 *
 * <p>What is not kept to is an {@link AssertionError} of one line. That none is thrown is no proof.
 */
public final class StrategyContract {
  private StrategyContract() {}

  /** Checks a strategy of aiding governments with its default parameters. */
  public static <P extends Record> void check(AidingStrategyProvider<P> provider) {
    check(provider, null, Kind.aiding(provider));
  }

  /** Checks a strategy of aiding governments with its default parameters and with those given. */
  public static <P extends Record> void check(AidingStrategyProvider<P> provider, P parameters) {
    check(provider, parameters, Kind.aiding(provider));
  }

  /** Checks a strategy of receiving governments with its default parameters. */
  public static <P extends Record> void check(ReceivingStrategyProvider<P> provider) {
    check(provider, null, Kind.receiving(provider));
  }

  /** Checks a strategy of receiving governments with its default parameters and with those given. */
  public static <P extends Record> void check(ReceivingStrategyProvider<P> provider, P parameters) {
    check(provider, parameters, Kind.receiving(provider));
  }

  /** Checks a strategy of the centre with its default parameters. */
  public static <P extends Record> void check(CentreStrategyProvider<P> provider) {
    check(provider, null, Kind.centre());
  }

  /** Checks a strategy of the centre with its default parameters and with those given. */
  public static <P extends Record> void check(CentreStrategyProvider<P> provider, P parameters) {
    check(provider, parameters, Kind.centre());
  }

  private static <S, O, D, P extends Record> void check(StrategyProvider<S, P> provider, P given, Kind<S, O, D> kind) {
    Broken broken = new Broken(provider);
    Description.check(provider, broken);
    List<P> parameters = new ParameterRecord<>(provider.parameters(), broken).checked(given);
    List<ClassFile> classes = OwnClasses.of(provider.getClass());
    Forbidden.check(classes, broken);
    StaticState before = StaticState.of(classes, provider.getClass().getClassLoader(), broken);
    List<List<O>> runs = kind.runs().get();
    for (P with : parameters) {
      new Trial<>(() -> provider.create(with), "with " + with, provider.styles(), runs, kind, broken).check();
    }
    before.requireEqual(StaticState.of(classes, provider.getClass().getClassLoader(), broken), broken);
  }
}
