package org.pairaid.contract;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.Purpose;
import org.pairaid.model.ReceivingDecision;
import org.pairaid.model.Rules;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.RecordText;
import org.pairaid.strategy.AidingObservation;
import org.pairaid.strategy.AidingStrategy;
import org.pairaid.strategy.CentreObservation;
import org.pairaid.strategy.CentreStrategy;
import org.pairaid.strategy.ReceivingObservation;
import org.pairaid.strategy.ReceivingStrategy;
import org.pairaid.strategy.StrategyProvider;

/**
 * What the three kinds of strategies differ in.
 *
 * @param runs what one government sees, cycle by cycle, in each of several runs
 * @param purpose what its random streams are drawn for
 * @param style the style it says it followed
 * @param wrong what is wrong with a decision that checks itself only in part; empty if nothing is
 */
record Kind<S, O, D>(Supplier<List<List<O>>> runs, Purpose purpose, Decide<S, O, D> decide, Function<S, String> style, Function<D, String> wrong) {
  /** How a strategy is asked. */
  interface Decide<S, O, D> {
    D decide(S strategy, O seen, UniformRandomProvider chance);
  }

  static Kind<AidingStrategy, AidingObservation, AidingDecision> aiding(StrategyProvider<?, ?> provider) {
    return new Kind<>(() -> new Sights(provider.styles()).aiding(), Purpose.AIDING_STRATEGY, AidingStrategy::decide, AidingStrategy::style, decision -> "");
  }

  static Kind<ReceivingStrategy, ReceivingObservation, ReceivingDecision> receiving(StrategyProvider<?, ?> provider) {
    return new Kind<>(() -> new Sights(provider.styles()).receiving(), Purpose.RECEIVING_STRATEGY, ReceivingStrategy::decide, ReceivingStrategy::style, decision -> "");
  }

  static Kind<CentreStrategy, CentreObservation, Rules> centre() {
    return new Kind<>(() -> new Sights(List.of()).centre(), Purpose.CENTRE_STRATEGY, CentreStrategy::decide, strategy -> "", Kind::outOfRange);
  }

  /** Rules are held to the ranges that a scenario file is held to. */
  private static String outOfRange(Rules rules) {
    try {
      RecordText.read(Rules.class, RecordText.of(rules));
      return "";
    } catch (InvalidScenarioException e) {
      var problem = e.problems().get(0);
      return problem.path() + ": " + problem.message();
    } catch (RuntimeException e) {
      return Broken.words(e);
    }
  }
}
