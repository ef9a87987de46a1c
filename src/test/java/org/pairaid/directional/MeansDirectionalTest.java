package org.pairaid.directional;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Digital governance in full, cadres, payment and forms of aid: one lever moves, and the last cycle of paired replicates of the baseline follows as the papers say. */
class MeansDirectionalTest {
  private static final String FULL = "digital={accountability: 1, participation: 1, responsiveness: 1}";

  @ParameterizedTest(name = "{0} {1} -> {2}: {3} {4}")
  @CsvSource(delimiter = '|', value = {
    "FULL | digital.training=0 | digital.training=.5 | digital_access | rises",
    "FULL | digital.training=0 | digital.training=.5 | digital_reach | rises",
    "FULL | digital.training=0 | digital.training=.5 | fit_target_group | rises",
    "FULL | digital.training=0 | digital.training=.5 | capability | rises",
    "FULL | digital.integration=.3 | digital.integration=1 | digital_reach | rises",
    "FULL | digital.integration=.3 | digital.integration=1 | avoidance | falls",
    "FULL | digital.integration=.3 | digital.integration=1 | project_fit | rises",
    "FULL | digital.adoption=0 | digital.adoption=12 | digital_reach | falls",
    "FULL | digital.adoption=0 | digital.adoption=12 | avoidance | rises",
    "FULL | digital.start=0 | digital.start=9 | project_fit | falls",
    "FULL | digital.outage=0 | digital.outage=.5 | digital_reach | falls",
    "FULL | digital.outage=0 | digital.outage=.5 | project_fit | falls",
    "FULL | digital.outage=0 | digital.outage=.5 | supervision | falls",
    "FULL digital.outage=.5 | digital.dependence=0 | digital.dependence=2 | supervision | falls",
    "FULL | digital.burden=0 | digital.burden=.3 | true_score | falls",
    "FULL | digital.burden=0 | digital.burden=.3 | capability | falls",
    "FULL | digital.burden=0 | digital.burden=.3 | abandoned_share | rises",
    "FULL | digital.cost=0 | digital.cost=.3 | digital_cost | rises",
    "FULL | digital.cost=0 | digital.cost=.3 | aid_dependence | falls",
    "project.baseQuality=.5 | digital.forecast=0 | digital.forecast=1 | abandoned_share | falls",
    "project.baseQuality=.5 | digital.forecast=0 | digital.forecast=1 | delegation | falls",
    "cadres.capture=.6 | cadres.perFunds=0 | cadres.perFunds=160 | captured_share | falls",
    "cadres.capture=.6 | cadres.perFunds=0 | cadres.perFunds=160 | satisfaction | rises",
    "cadres.capture=.6 | cadres.perFunds=0 | cadres.perFunds=160 | capability | rises",
    "cadres.capture=.6 | cadres.perFunds=0 | cadres.perFunds=160 | supervision | rises",
    "cadres.capture=.6 | cadres.perFunds=0 | cadres.perFunds=160 | fit_target_group | rises",
    "cadres.capture=.6 | cadres.perFunds=0 | cadres.perFunds=160 | abandoned_share | falls",
    "cadres.capture=0 | cadres.capture=0 | cadres.capture=.6 | capability | falls",
    "cadres.capture=0 | cadres.capture=0 | cadres.capture=.6 | true_score | falls",
    "cadres.perFunds=160 | cadres.tenure=1 | cadres.tenure=6 | supervision | rises",
    "cadres.perFunds=160 | cadres.tenure=1 | cadres.tenure=6 | trust | rises",
    "cadres.perFunds=160 cadres.tenure=1 | cadres.turnover=0 | cadres.turnover=1 | trust | falls",
    "cadres.perFunds=160 | cadres.ambition=0 | cadres.ambition=1 | showcase_share | rises",
    "cadres.perFunds=160 | cadres.ambition=0 | cadres.ambition=1 | fit_point | falls",
    "payment.leakage=.1 | payment.tiers=0 | payment.tiers=3 | leakage_share | rises",
    "payment.leakage=.1 | payment.tiers=0 | payment.tiers=3 | aid_dependence | falls",
    "payment.leakage=.1 | payment.tiers=0 | payment.tiers=3 | satisfaction | falls",
    "payment.leakage=.1 | payment.tiers=0 | payment.tiers=3 | capability | falls",
    "payment.tiers=3 | digital.accountability=0 | digital.accountability=1 | leakage_share | falls",
    "forms.teamMinimum=.1 | forms.team=0 | forms.team=1 | capability | rises",
    "forms.team=1 | forms.teamMinimum=.1 | forms.teamMinimum=10 | team_share | falls",
    "forms.team=1 | forms.teamMinimum=.1 | forms.teamMinimum=10 | capability | falls",
    "project.unit=.5 | forms.enclave=0 | forms.enclave=1 | ecology | rises",
    "project.unit=.5 | forms.enclave=0 | forms.enclave=1 | enclave_revenue | rises",
    "project.unit=.5 | forms.enclave=0 | forms.enclave=1 | own_revenue | rises",
    "project.unit=.5 | forms.enclave=0 | forms.enclave=1 | capability | falls",
    "project.unit=.5 | forms.headquarters=1 | forms.headquarters=2.5 | backflow_share | rises",
    "project.unit=.5 | forms.headquarters=1 | forms.headquarters=2.5 | own_revenue | falls",
    "project.unit=.5 | forms.landQuota=0 | forms.landQuota=2 | aid_dependence | falls",
    "project.unit=.5 | forms.landQuota=0 | forms.landQuota=2 | external_dependence | falls",
    "project.unit=.5 | forms.landQuota=0 | forms.landQuota=2 | own_revenue | rises",
    "graduation={threshold: .35, cycles: 1, taper: 1} development.growthBase=-.06 | digital.warning=0 | digital.warning=1 | relapsed_share | falls",
  })
  void aLeverMovesItsOutcome(String common, String from, String to, String indicator, String direction) throws Exception {
    double difference = last(common + " " + to, indicator) - last(common + " " + from, indicator);
    assertThat(direction.equals("rises") ? difference : -difference).isPositive();
  }

  private static double last(String settings, String indicator) throws Exception {
    return DirectionalTest.last(settings.replace("FULL", FULL).split(" (?=[a-z]+[.=])"), indicator);
  }
}
