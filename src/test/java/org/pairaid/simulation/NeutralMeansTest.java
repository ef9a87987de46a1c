package org.pairaid.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertThat(Neutral.run(with)).isEqualTo(Neutral.run(without)).hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"digital.integration=.9", "digital.outage=.5", "digital.training=.2", "digital.burden=.1", "digital.cost=.1", "digital.forecast=.1", "cadres.perFunds=9",
    "cadres.capture=.1", "payment.tiers=1", "forms={team: 1, teamMinimum: 0}", "forms.enclave=.1", "forms.headquarters=1.1", "forms.landQuota=.1"})
  void anyOtherSettingMovesIt(String with) throws Exception {
    assertThat(Neutral.run(with)).isNotEqualTo(Neutral.run("run.seed=20"));
  }
}
