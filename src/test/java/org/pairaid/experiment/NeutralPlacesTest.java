package org.pairaid.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairaid.indicator.Indicators;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.strategy.Strategies;

/** Extensions of places that are off, or that feed nothing back, leave the core's columns as they are, to the byte. */
class NeutralPlacesTest {
  private static final int KEYS = 4;

  private static String core(String... settings) throws Exception {
    Strategies strategies = Strategies.builtIn();
    var scenario = ScenarioReader.read(Path.of("src/test/resources/golden/world.yaml"), List.of(settings), strategies);
    var blueprint = Blueprints.of(scenario, strategies);
    List<String> rows = new ArrayList<>();
    for (int number = 0; number < 2; number++) {
      new String(Replicate.run(scenario, blueprint, number).rows().get(Table.CYCLES), StandardCharsets.US_ASCII).lines().forEach(rows::add);
    }
    int columns = KEYS + Indicators.GROUPS.get(0).indicators().size();
    return rows.stream().map(row -> Arrays.stream(row.split(",", -1)).limit(columns).collect(Collectors.joining(","))).collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"behaviour.fatigue=0", "behaviour.rest=3", "behaviour.crowdingOut=0", "behaviour.claimEffort=0", "behaviour.fungibility=0", "development.trapRevenue=0",
      "development.trapRevenue=1e-6", "development={investmentOutput: 2, passThrough: .9, livelihoodGain: 1}", "time.cycleYears=1", "receiving.hill.institutionalDistance=0", "shocks=[]",
      "shocks=[{id: nothing, cycle: 2, period: 1, variation: 1, recovery: 3}]"})
  void nothingOfTheCoreMoves(String setting) throws Exception {
    assertThat(core(setting)).isEqualTo(core());
  }

  @ParameterizedTest
  @ValueSource(strings = {"behaviour.fatigue=.1", "behaviour.crowdingOut=.1", "behaviour.claimEffort=.1", "behaviour.fungibility=.1", "development.trapRevenue=.3", "time.cycleYears=.9",
      "receiving.hill.institutionalDistance=.1", "shocks=[{id: quake, cycle: 2, revenueLoss: .1}]", "shocks=[{id: quake, cycle: 2, infrastructureLoss: .1}]",
      "shocks=[{id: quake, cycle: 2, needs: {relocation: .1}}]"})
  void awayFromNeutralTheCoreMoves(String setting) throws Exception {
    assertThat(core(setting)).isNotEqualTo(core());
  }

  @ParameterizedTest
  @ValueSource(strings = {"shocks=[{id: quake, cycle: 3, revenueLoss: .5, infrastructureLoss: .5, needs: {relocation: .3}, variation: .5}]"})
  void beforeAShockNothingMoves(String setting) throws Exception {
    List<String> struck = core(setting).lines().toList();
    List<String> usual = core().lines().toList();
    for (int row = 0; row < usual.size(); row++) {
      boolean before = Integer.parseInt(usual.get(row).split(",")[2]) < 3;
      assertThat(struck.get(row).equals(usual.get(row))).as(usual.get(row)).isEqualTo(before);
    }
  }
}
