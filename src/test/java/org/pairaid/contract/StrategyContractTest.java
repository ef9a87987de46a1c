package org.pairaid.contract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pairaid.strategy.Strategies;

class StrategyContractTest {
  @TestFactory
  Stream<DynamicTest> everyStrategyKeepsToTheContract() {
    Strategies all = Strategies.builtIn();
    return Stream.of(
        all.aiding().values().stream().map(s -> DynamicTest.dynamicTest("aiding " + s.name(), () -> StrategyContract.aiding(s))),
        all.receiving().values().stream().map(s -> DynamicTest.dynamicTest("receiving " + s.name(), () -> StrategyContract.receiving(s))),
        all.centre().values().stream().map(s -> DynamicTest.dynamicTest("centre " + s.name(), () -> StrategyContract.described(s))))
        .flatMap(tests -> tests);
  }
}
