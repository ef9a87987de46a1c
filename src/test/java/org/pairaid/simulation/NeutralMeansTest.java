package org.pairaid.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairaid.experiment.Blueprints;
import org.pairaid.indicator.GovernmentRecorder;
import org.pairaid.indicator.IndicatorRecorder;
import org.pairaid.indicator.Indicators;
import org.pairaid.indicator.Observers;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.strategy.Strategies;

/** Where the parameter that switches a means on is neutral, nothing else that is said of that means moves the core by a bit. */
class NeutralMeansTest {
  @ParameterizedTest(name = "{1}")
  @CsvSource(delimiter = '|', value = {
    "run.seed=20 | digital.dependence=5",
    "digital={accountability: 0, participation: 0, responsiveness: 0} | digital={accountability: 0, participation: 0, responsiveness: 0, integration: .3, "
        + "start: 2, adoption: 4, training: .5, outage: .5, dependence: 2, burden: .5, cost: 3}",
    "digital={accountability: 0, participation: 0, responsiveness: 0} | digital.start=99",
    "run.seed=20 | cadres={half: 3, tenure: 1, turnover: 1, information: 1, supervision: 1, ambition: 1}",
    "run.seed=20 | payment={leakage: .9, delay: 7}",
    "run.seed=20 | payment={tiers: 3, leakage: .9, delay: 7} aiding.north.route=direct aiding.coast.route=direct",
    "run.seed=20 | forms={teamMinimum: 0, teamGain: 9, enclaveRevenue: 5}",
    "run.seed=20 | forms={team: 1, teamMinimum: 0, teamGain: 0}",
    "run.seed=20 | forms={team: 1, teamMinimum: 999, teamGain: 9}",
    "forms.headquarters=1 graduation.threshold=9 | digital.warning=1 graduation.threshold=9",
  })
  void theCoreDoesNotMove(String without, String with) throws Exception {
    assertThat(run(with)).isEqualTo(run(without)).hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"digital.integration=.9", "digital.outage=.5", "digital.training=.2", "digital.burden=.1", "digital.cost=.1", "digital.forecast=.1", "cadres.perFunds=9",
    "cadres.capture=.1", "payment.tiers=1", "forms={team: 1, teamMinimum: 0}", "forms.enclave=.1", "forms.headquarters=1.1", "forms.landQuota=.1"})
  void anyOtherSettingMovesIt(String with) throws Exception {
    assertThat(run(with)).isNotEqualTo(run("run.seed=20"));
  }

  /** All that the core's indicators and the table of governments say, number by number. */
  private static List<String> run(String settings) throws Exception {
    Strategies strategies = Strategies.builtIn();
    List<String> set = Stream.of(settings.split(" (?=[a-z]+[.=][A-Za-z.]*)")).toList();
    Blueprint blueprint = Blueprints.of(ScenarioReader.read(Path.of("src/test/resources/golden/world.yaml"), set, strategies), strategies);
    int core = Indicators.GROUPS.get(0).indicators().size();
    List<String> all = new ArrayList<>();
    for (int replicate = 0; replicate < 2; replicate++) {
      IndicatorRecorder indicators = new IndicatorRecorder(blueprint.cycles(), blueprint.receiving().size());
      GovernmentRecorder governments = new GovernmentRecorder(blueprint.receiving().size(), (cycle, id, aiding, style, values) -> all.add(id + Arrays.toString(values)));
      new PairedAidSimulation(blueprint, replicate, new Observers(indicators, governments)).runToEnd();
      for (int cycle = 0; cycle < blueprint.cycles(); cycle++) {
        all.add(Arrays.toString(Arrays.copyOf(indicators.cycle(cycle), core)));
      }
    }
    return all;
  }
}
