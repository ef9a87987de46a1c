package org.pairaid.strategy;

import java.util.List;
import org.pairaid.model.Text;

/**
 * Makes the strategies of one name. To add one of your own:
 *
 * <ol>
 *   <li>write a class that implements {@link AidingStrategy}, {@link ReceivingStrategy} or {@link CentreStrategy};
 *   <li>if it has parameters, declare them as a record whose components carry {@link org.pairaid.model.Parameter}: default, range, unit, meaning in
 *       English and Chinese. They are checked as the rest of a scenario is;
 *   <li>implement {@link AidingStrategyProvider}, {@link ReceivingStrategyProvider} or {@link CentreStrategyProvider} with a public constructor
 *       without arguments, and name that class in {@code META-INF/services/} under the interface's full name;
 *   <li>put the jar into a folder of plug-ins, and name the strategy in a scenario: {@code strategies: {aiding: {use: NAME, with: {...}}}}.
 * </ol>
 *
 * {@code pairaid new strategy NAME} writes a project that does all of this, and tests it in one line with {@code org.pairaid.contract.StrategyContract}.
 *
 * @param <S> {@link AidingStrategy}, {@link ReceivingStrategy} or {@link CentreStrategy}
 * @param <P> record of the parameters; {@link NoParameters} for none
 */
public interface StrategyProvider<S, P extends Record> {
  /** Name in scenario files: small letters, digits and dashes, a letter first. No two strategies of a kind have the same. */
  String name();

  /** What such a government does, in one line of English and Chinese. */
  Text meaning();

  /** The record of its parameters; every component carries {@link org.pairaid.model.Parameter}. */
  Class<P> parameters();

  /**
   * A new strategy for one government in one run. The engine keeps it to the end of that run: its fields are the government's memory, and nothing
   * else may be. {@code null} or an exception ends the run.
   */
  S create(P parameters);

  /** The ways of acting that a government with this strategy can follow, for tables and plots; its own name if it is but one. */
  default List<String> styles() {
    return List.of(name());
  }
}
