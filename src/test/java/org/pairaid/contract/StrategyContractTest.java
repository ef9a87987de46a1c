package org.pairaid.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.ReceivingDecision;
import org.pairaid.model.Text;
import org.pairaid.strategy.AidingStrategy;
import org.pairaid.strategy.NoParameters;
import org.pairaid.strategy.ReceivingStrategy;
import org.pairaid.strategy.Strategies;
import org.pairaid.strategy.StrategyEntry;
import org.pairaid.strategy.StrategyProvider;

class StrategyContractTest {
  private static final AidingDecision DUTY = new AidingDecision(1, 0, 0, 0, 0, 0);

  @TestFactory
  Stream<DynamicTest> everyStrategyKeepsToTheContract() {
    Strategies all = Strategies.builtIn();
    return Stream.of(
        all.aiding().values().stream().filter(StrategyContractTest::hasNoParameters).map(s -> DynamicTest.dynamicTest("aiding " + s.name(), () -> StrategyContract.aiding(plain(s)))),
        all.receiving().values().stream().filter(StrategyContractTest::hasNoParameters).map(s -> DynamicTest.dynamicTest("receiving " + s.name(), () -> StrategyContract.receiving(plain(s)))),
        all.centre().values().stream().filter(StrategyContractTest::hasNoParameters).map(s -> DynamicTest.dynamicTest("centre " + s.name(), () -> StrategyContract.centre(plain(s)))))
        .flatMap(tests -> tests);
  }

  private static boolean hasNoParameters(StrategyEntry<?> entry) {
    return entry.provider().parameters() == NoParameters.class;
  }

  @SuppressWarnings("unchecked")
  private static <S> StrategyProvider<S, NoParameters> plain(StrategyEntry<S> entry) {
    return (StrategyProvider<S, NoParameters>) entry.provider();
  }

  @Test
  void strategiesAreRegisteredUnderTheirNames() {
    Strategies all = Strategies.builtIn();
    all.aiding().forEach((name, provider) -> assertThat(provider.name()).isEqualTo(name));
    all.receiving().forEach((name, provider) -> assertThat(provider.name()).isEqualTo(name));
    all.centre().forEach((name, provider) -> assertThat(provider.name()).isEqualTo(name));
    assertThat(all.aiding().keySet()).isEqualTo(Set.of("calculating", "dutiful", "pleading", "delegating", "selective", "colluding", "showcasing",
        "reinforcement", "experience", "imitation"));
    assertThat(all.receiving().keySet()).isEqualTo(Set.of("calculating", "self-reliant", "aid-reliant", "reinforcement", "experience", "imitation"));
  }

  private record Given<S>(String name, Text meaning, Supplier<S> factory) implements StrategyProvider<S, NoParameters> {
    @Override
    public Class<NoParameters> parameters() {
      return NoParameters.class;
    }

    @Override
    public S create(NoParameters none) {
      return factory.get();
    }
  }

  private static void refused(String name, Text meaning, Supplier<AidingStrategy> factory) {
    assertThatThrownBy(() -> StrategyContract.aiding(new Given<>(name, meaning, factory))).isInstanceOf(AssertionError.class);
  }

  @Test
  void badNamesAndMissingWordsAreRefused() {
    Text words = new Text("Does its duty", "尽责");
    StrategyContract.aiding(new Given<>("mine-2", words, () -> (seen, chance) -> DUTY));
    refused("Mine 2", words, () -> (seen, chance) -> DUTY);
    refused("mine-2", new Text("Does its duty", ""), () -> (seen, chance) -> DUTY);
    refused("mine-2", null, () -> (seen, chance) -> DUTY);
    refused("mine-2", words, () -> null);
  }

  @Test
  void noDecisionIsRefused() {
    refused("undecided", new Text("Waits", "观望"), () -> (seen, chance) -> seen.load() == 0 ? null : DUTY);
  }

  @Test
  void whatDependsOnAnotherInstanceIsRefused() {
    AtomicInteger shared = new AtomicInteger();
    refused("gossip", new Text("Hears of the others", "互通消息"), () -> (seen, chance) -> new AidingDecision(shared.getAndIncrement() % 2, 0, 0, 0, 0, 0));
  }

  @Test
  void whatItsOwnInstanceRemembersIsAllowed() {
    StrategyContract.receiving(new Given<ReceivingStrategy>("learner", new Text("Tries harder each time", "逐年努力"), () -> {
      int[] seenBefore = {0};
      return (seen, chance) -> new ReceivingDecision(1 - 1.0 / ++seenBefore[0], 0, 0);
    }));
  }

  @Test
  void decisionsOutsideTheirRangeAreRefused() {
    StrategyProvider<AidingStrategy, NoParameters> greedy = new Given<>("greedy", new Text("Wants more", "贪多"), () -> (seen, chance) -> new AidingDecision(seen.load(), 0, 0, 0, 0, 0));
    assertThatThrownBy(() -> StrategyContract.aiding(greedy)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("delivery must lie in [0,1]");
  }
}
