package org.pairaid.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import org.pairaid.model.Behaviour;
import org.pairaid.model.Evaluators;
import org.pairaid.model.Fines;
import org.pairaid.model.ReportedScore;
import org.pairaid.strategy.AidingObservation;
import org.pairaid.strategy.AidingRules;
import org.pairaid.strategy.AidingStrategy;
import org.pairaid.strategy.ReceivingObservation;
import org.pairaid.strategy.ReceivingRules;
import org.pairaid.strategy.ReceivingStrategy;
import org.pairaid.strategy.StrategyProvider;

/** What every strategy must keep to, whoever wrote it. */
public final class StrategyContract {
  private static final int OBSERVATIONS = 2000;

  private StrategyContract() {}

  /** Checks a strategy of aiding governments. A decision checks its own range when it is made. */
  public static void aiding(StrategyProvider<AidingStrategy> provider) {
    described(provider);
    keptTo(provider, aidingObservations(), AidingStrategy::decide);
  }

  /** Checks a strategy of receiving governments. */
  public static void receiving(StrategyProvider<ReceivingStrategy> provider) {
    described(provider);
    keptTo(provider, receivingObservations(), ReceivingStrategy::decide);
  }

  /** Checks name and meaning. */
  public static void described(StrategyProvider<?> provider) {
    assertThat(provider.name()).matches("[a-z][a-z0-9-]*");
    assertThat(provider.meaning().en()).isNotBlank();
    assertThat(provider.meaning().zh()).isNotBlank();
    assertThat(provider.create()).isNotNull();
  }

  private static <S, O, D> void keptTo(StrategyProvider<S> provider, List<O> observations, BiFunction<S, O, D> decide) {
    S first = provider.create();
    List<D> decisions = observations.stream().map(seen -> decide.apply(first, seen)).toList();
    assertThat(decisions).doesNotContainNull();
    S second = provider.create();
    S disturbed = provider.create();
    for (int i = 0; i < observations.size(); i++) {
      assertThat(decide.apply(second, observations.get(i))).as("same observations, same decisions").isEqualTo(decisions.get(i));
      decide.apply(disturbed, observations.get(observations.size() - 1 - i));
    }
  }

  private static List<AidingObservation> aidingObservations() {
    SplittableRandom random = new SplittableRandom(11);
    List<AidingObservation> observations = new ArrayList<>();
    for (int i = 0; i < OBSERVATIONS; i++) {
      observations.add(new AidingObservation(i % 20, unit(random), 1 + 9000 * random.nextDouble(), .01 + 500 * random.nextDouble(),
          i % 7 == 0 ? Double.NaN : 100 * random.nextDouble(), new ReportedScore(unit(random), unit(random), unit(random), unit(random),
              unit(random), random.nextBoolean()), unit(random), any(random, 500), any(random, 20), unit(random), unit(random), aidingRules(random)));
    }
    return observations;
  }

  private static AidingRules aidingRules(SplittableRandom random) {
    return new AidingRules(any(random, 100), any(random, 10), any(random, 10), any(random, 10), unit(random), unit(random), any(random, 10),
        evaluators(random), new Fines(any(random, 5), any(random, 5)), unit(random), unit(random), unit(random), random.nextBoolean() ? 1 : .5,
        new Behaviour(.01 + any(random, 20), .01 + any(random, 2), unit(random), any(random, 5), any(random, 5), any(random, 5), unit(random)));
  }

  private static List<ReceivingObservation> receivingObservations() {
    SplittableRandom random = new SplittableRandom(12);
    List<ReceivingObservation> observations = new ArrayList<>();
    for (int i = 0; i < OBSERVATIONS; i++) {
      ReceivingRules rules = new ReceivingRules(any(random, 50), any(random, 5), any(random, 5), unit(random), evaluators(random),
          new Fines(any(random, 5), any(random, 5)), .01 + any(random, 2), unit(random), unit(random));
      observations.add(new ReceivingObservation(i % 20, unit(random), unit(random), unit(random), unit(random), unit(random),
          .01 + any(random, 100), any(random, 100), rules));
    }
    return observations;
  }

  private static Evaluators evaluators(SplittableRandom random) {
    double a = unit(random);
    double r = (1 - a) * unit(random);
    double t = (1 - a - r) * unit(random);
    return new Evaluators(a, r, t, 1 - a - r - t);
  }

  /** In [0,1], each end often. */
  private static double unit(SplittableRandom random) {
    int kind = random.nextInt(8);
    return kind == 0 ? 0 : kind == 1 ? 1 : random.nextDouble();
  }

  /** In [0,{@code most}], 0 often. */
  private static double any(SplittableRandom random, double most) {
    return random.nextInt(6) == 0 ? 0 : most * random.nextDouble();
  }
}
