package org.pairaid.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.XoRoShiRo128PlusPlus;
import org.pairaid.model.Assessment;
import org.pairaid.model.Behaviour;
import org.pairaid.model.Contract;
import org.pairaid.model.Development;
import org.pairaid.model.Digital;
import org.pairaid.model.Evaluators;
import org.pairaid.model.Fines;
import org.pairaid.model.Graduation;
import org.pairaid.model.Institution;
import org.pairaid.model.ProjectSystem;
import org.pairaid.model.ReportedScore;
import org.pairaid.model.Reward;
import org.pairaid.model.Rules;
import org.pairaid.model.Series;
import org.pairaid.strategy.AidingObservation;
import org.pairaid.strategy.AidingRules;
import org.pairaid.strategy.AidingStrategy;
import org.pairaid.strategy.CentreObservation;
import org.pairaid.strategy.CentreStrategy;
import org.pairaid.strategy.NoParameters;
import org.pairaid.strategy.Peer;
import org.pairaid.strategy.ReceivingObservation;
import org.pairaid.strategy.ReceivingRules;
import org.pairaid.strategy.ReceivingStrategy;
import org.pairaid.strategy.StrategyProvider;

/**
 * What every strategy must keep to, whoever wrote it: a name and a meaning in both languages; a decision, in its range, on
 * anything that can be seen; the same decision on the same observations; nothing shared between instances.
 */
public final class StrategyContract {
  private static final int OBSERVATIONS = 2000;
  private static final Reward LEVEL = new Reward(Reward.Rule.LEVEL, 1, .1, .6);
  private static final List<Peer> PEERS = List.of(new Peer("aider-0", "calculating", .5), new Peer("aider-1", "dutiful", .6));

  private StrategyContract() {}

  /** Checks a strategy of aiding governments. A decision checks its own range when it is made. */
  public static void aiding(StrategyProvider<AidingStrategy, NoParameters> provider) {
    described(provider);
    keptTo(provider, aidingObservations(), (strategy, seen) -> strategy.decide(seen, chance()));
  }

  /** Checks a strategy of receiving governments. */
  public static void receiving(StrategyProvider<ReceivingStrategy, NoParameters> provider) {
    described(provider);
    keptTo(provider, receivingObservations(), (strategy, seen) -> strategy.decide(seen, chance()));
  }

  /** Checks a strategy of the centre: its rules check themselves when they are made. */
  public static void centre(StrategyProvider<CentreStrategy, NoParameters> provider) {
    described(provider);
    keptTo(provider, centreObservations(), (strategy, seen) -> strategy.decide(seen, chance()));
  }

  private static UniformRandomProvider chance() {
    return new XoRoShiRo128PlusPlus(1, 2);
  }

  private static void described(StrategyProvider<?, NoParameters> provider) {
    assertThat(provider.name()).as("name").matches("[a-z][a-z0-9-]*");
    assertThat(provider.meaning()).as("meaning of %s", provider.name()).isNotNull();
    assertThat(provider.meaning().en()).as("English meaning of %s", provider.name()).isNotBlank();
    assertThat(provider.meaning().zh()).as("Chinese meaning of %s", provider.name()).isNotBlank();
    assertThat(provider.create(new NoParameters())).as("what %s creates", provider.name()).isNotNull();
  }

  /**
   * One instance sees all observations; a second sees the same ones while a third, in between, sees them backwards. Were state
   * shared between instances, or chance or a clock drawn on, the second could not decide as the first did.
   */
  private static <S, O, D> void keptTo(StrategyProvider<S, NoParameters> provider, List<O> observations, BiFunction<S, O, D> decide) {
    S first = provider.create(new NoParameters());
    List<D> decisions = new ArrayList<>();
    for (O seen : observations) {
      D decision = decide.apply(first, seen);
      assertThat(decision).as("decision of %s on %s", provider.name(), seen).isNotNull();
      decisions.add(decision);
    }
    S second = provider.create(new NoParameters());
    S other = provider.create(new NoParameters());
    for (int i = 0; i < observations.size(); i++) {
      decide.apply(other, observations.get(observations.size() - 1 - i));
      O seen = observations.get(i);
      assertThat(decide.apply(second, seen)).as("%s, on the same observations, on %s", provider.name(), seen).isEqualTo(decisions.get(i));
    }
  }

  private static List<AidingObservation> aidingObservations() {
    SplittableRandom random = new SplittableRandom(11);
    List<AidingObservation> observations = new ArrayList<>();
    for (int i = 0; i < OBSERVATIONS; i++) {
      observations.add(new AidingObservation("aider-0", i % 20, unit(random), 1 + 9000 * random.nextDouble(), .01 + 500 * random.nextDouble(),
          i % 7 == 0 ? Double.NaN : 100 * random.nextDouble(), score(random), unit(random), any(random, 500), any(random, 20), unit(random), unit(random), any(random, 5), PEERS, aidingRules(random)));
    }
    return observations;
  }

  private static AidingRules aidingRules(SplittableRandom random) {
    return new AidingRules(any(random, 100), any(random, 10), any(random, 10), any(random, 10), unit(random), unit(random), any(random, 10),
        evaluators(random), new Fines(any(random, 5), any(random, 5)), unit(random), unit(random), unit(random), random.nextBoolean() ? 1 : .5, LEVEL,
        new Behaviour(.01 + any(random, 20), .01 + any(random, 2), unit(random), any(random, 5), any(random, 5), any(random, 5), unit(random)));
  }

  private static List<ReceivingObservation> receivingObservations() {
    SplittableRandom random = new SplittableRandom(12);
    List<ReceivingObservation> observations = new ArrayList<>();
    for (int i = 0; i < OBSERVATIONS; i++) {
      ReceivingRules rules = new ReceivingRules(any(random, 50), any(random, 5), any(random, 5), unit(random), evaluators(random),
          new Fines(any(random, 5), any(random, 5)), .01 + any(random, 2), unit(random), unit(random));
      observations.add(new ReceivingObservation("r", i % 20, unit(random), unit(random), unit(random), unit(random), unit(random),
          .01 + any(random, 100), any(random, 100), any(random, 5), PEERS, rules));
    }
    return observations;
  }

  private static List<CentreObservation> centreObservations() {
    SplittableRandom random = new SplittableRandom(13);
    List<CentreObservation> observations = new ArrayList<>();
    for (int i = 0; i < OBSERVATIONS / 10; i++) {
      Map<String, ReportedScore> reports = new LinkedHashMap<>();
      for (int aider = 0; aider < i % 5; aider++) {
        reports.put("aider-" + aider, score(random));
      }
      observations.add(new CentreObservation(i % 20, rules(random), reports, unit(random)));
    }
    return observations;
  }

  /** Defaults but for what a centre is likely to look at. */
  private static Rules rules(SplittableRandom random) {
    Assessment assessment = new Assessment(Series.constant(any(random, 10)), .15, .5, unit(random), unit(random), .1, evaluators(random), unit(random),
        .5, .5, .2, new Fines(.2, .6), LEVEL, .05, .05);
    return new Rules(new Contract(Contract.Form.DIAGONAL, Series.constant(unit(random)), 0, .4, .3, .5, 1), assessment,
        new Digital(unit(random), unit(random), unit(random)), new Institution(.3, .3, .3),
        new ProjectSystem(.5, .05, .3, .5, .5, 12, 6, .5, .5, .1, .3, .6, .25, .6, .5, .45), new Behaviour(5, .2, .3, .5, .3, .2, .3),
        new Development(-.01, .16, .04, .01, .5, .03, .02, .5, .15, .8, .2, .05, 1, 2, .05, .3), new Graduation(.75, 2, .5));
  }

  private static ReportedScore score(SplittableRandom random) {
    return new ReportedScore(unit(random), unit(random), unit(random), unit(random), unit(random), random.nextBoolean());
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

  /** In [0,{@code most}], 0 often, and now and then far beyond. */
  private static double any(SplittableRandom random, double most) {
    int kind = random.nextInt(24);
    return kind < 4 ? 0 : kind == 4 ? 1e6 * most : most * random.nextDouble();
  }
}
