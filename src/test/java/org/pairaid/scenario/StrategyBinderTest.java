package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.Parameter;
import org.pairaid.model.StrategyChoice;
import org.pairaid.model.Text;
import org.pairaid.strategy.AidingStrategy;
import org.pairaid.strategy.AidingStrategyProvider;
import org.pairaid.strategy.NoParameters;
import org.pairaid.strategy.Strategies;
import org.pairaid.strategy.StrategyEntry;

/** Strategies in scenario files: names, parameters of their own, shares. */
class StrategyBinderTest {
  @TempDir Path folder;

  /** Parameters as an author would declare them. */
  public record Zeal(
      @Parameter(value = ".5", max = 1, unit = "share", en = "How much it delivers", zh = "到位率") double delivery,
      @Parameter(value = "3", min = 1, max = 9, unit = "cycles", en = "How long", zh = "年数") int patience) {}

  private record Zealous() implements AidingStrategyProvider<Zeal> {
    @Override
    public String name() {
      return "zealous";
    }

    @Override
    public Text meaning() {
      return new Text("Delivers as told", "按设定到位");
    }

    @Override
    public Class<Zeal> parameters() {
      return Zeal.class;
    }

    @Override
    public AidingStrategy create(Zeal zeal) {
      return (seen, chance) -> new AidingDecision(zeal.delivery(), 0, 0, 0, 0, 0);
    }
  }

  private Scenario read(String strategies) throws Exception {
    var entry = new StrategyEntry<AidingStrategy>(new Zealous(), new StrategyEntry.Origin("zeal.jar", "abc"));
    Path file = Files.writeString(folder.resolve("own.yaml"), "extends: " + Path.of("scenarios/baseline.yaml").toAbsolutePath() + "\nstrategies:\n  " + strategies + "\n");
    return ScenarioReader.read(file, List.of(), Strategies.builtIn().with(List.of(entry), List.of(), List.of()));
  }

  @Test
  void parametersBecomeTheRecordThatTheStrategyDeclares() throws Exception {
    assertThat(read("aiding: {use: zealous, with: {delivery: .8}}").file().strategies().aiding().choices()).containsExactly(new StrategyChoice("zealous", new Zeal(.8, 3), 1));
    assertThat(read("aiding: zealous").file().strategies().aiding().choices()).containsExactly(new StrategyChoice("zealous", new Zeal(.5, 3), 1));
  }

  @Test
  void severalHaveShares() throws Exception {
    Scenario scenario = read("aiding: [{use: zealous, share: .25, with: {patience: 2}}, {use: dutiful, share: .75}]");
    assertThat(scenario.file().strategies().aiding().choices())
        .containsExactly(new StrategyChoice("zealous", new Zeal(.5, 2), .25), new StrategyChoice("dutiful", new NoParameters(), .75));
    assertThat(Resolved.of(scenario).path("strategies").path("aiding").toString())
        .isEqualTo("[{\"use\":\"zealous\",\"with\":{\"delivery\":0.5,\"patience\":2},\"share\":0.25},{\"use\":\"dutiful\",\"share\":0.75}]");
  }

  @Test
  void whatIsWrittenOutReadsTheSameAgain() throws Exception {
    Scenario scenario = read("aiding: [{use: zealous, share: .25, with: {patience: 2}}, {use: dutiful, share: .75}]");
    Path again = Files.writeString(folder.resolve("again.yaml"), Resolved.of(scenario).toString());
    var entry = new StrategyEntry<AidingStrategy>(new Zealous(), new StrategyEntry.Origin("zeal.jar", "abc"));
    assertThat(ScenarioReader.read(again, List.of(), Strategies.builtIn().with(List.of(entry), List.of(), List.of())).file().strategies()).isEqualTo(scenario.file().strategies());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "aiding: {use: zealous, with: {delivry: 1}} | 3:33: strategies.aiding.with.delivry: unknown key. Maybe \"delivery\"?",
      "aiding: {use: zealous, with: {delivery: 2}} | 3:43: strategies.aiding.with.delivery: expected a number in [0,1], not 2",
      "aiding: {use: zealous, with: {patience: 2.5}} | 3:43: strategies.aiding.with.patience: expected a whole number in [1,9], not 2.5",
      "aiding: {use: dutiful, with: {delivery: 1}} | 3:33: strategies.aiding.with.delivery: unknown key: this strategy has no parameters",
      "aiding: {use: zealos} | 3:17: strategies.aiding.use: no strategy is called \"zealos\". Maybe \"zealous\"?",
      "receiving: zealous | 3:14: strategies.receiving: no strategy is called \"zealous\"",
      "aiding: {use: zealous, share: 1} | 3:26: strategies.aiding.share: unknown key",
      "aiding: [{use: zealous}, {use: dutiful, share: 1}] | strategies.aiding[0].share: missing; expected the share of governments with this strategy",
      "aiding: [{use: zealous, share: .5}, {use: dutiful, share: .4}] | 3:11: strategies.aiding: the shares must sum to 1, not 0.9",
      "aiding: [{use: zealous, share: -1}, {use: dutiful, share: 2}] | strategies.aiding[0].share: expected a number in [0,1], not -1",
      "aiding: [] | 3:11: strategies.aiding: expected strategies with shares, not an empty list",
      "centre: [{use: static, share: 1}] | strategies.centre: expected the name of a strategy"})
  void whatIsWrongIsToldWithItsPlace(String strategies, String message) {
    var refused = catchThrowableOfType(InvalidScenarioException.class, () -> read(strategies.strip()));
    assertThat(refused).isNotNull();
    assertThat(refused.getMessage()).contains(message.strip());
  }
}
