package org.pairaid.directional;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Enterprises, social organisations and channels: one lever moves, and the last cycle of paired replicates of the baseline follows as the papers say. */
class ActorsDirectionalTest {
  private static final String FIRMS = "enterprises.investment=.02 " + each("enterprises=300");
  private static final String GIVERS = "organisations.donation=.05 " + each("organisations=40");

  private static String each(String setting) {
    return String.join(" ", IntStream.rangeClosed(1, 6).mapToObj(k -> "aiding.coast-" + k + "." + setting).toList());
  }

  @ParameterizedTest(name = "{0} {1} -> {2}: {3} {4}")
  @CsvSource(delimiter = '|', value = {
    "FIRMS | digital.participation=0 | digital.participation=1 | participation | rises",
    "FIRMS | digital.participation=0 | digital.participation=1 | enterprise_investment | rises",
    "FIRMS | enterprises.join=.3 | enterprises.join=.6 | enterprises | rises",
    "FIRMS | enterprises.leave=.3 | enterprises.leave=.9 | enterprises | falls",
    "FIRMS | project.baseFriction=.5 project.acceptanceThreshold=.1 | project.acceptanceThreshold=1.5 | trust | falls",
    "FIRMS | project.baseQuality=1 | project.baseQuality=0 | enterprises | falls",
    "FIRMS | enterprises.investment=.02 | enterprises.investment=.2 | own_revenue | rises",
    "FIRMS | enterprises.investment=.02 | enterprises.investment=.2 | enterprise_jobs | rises",
    "FIRMS | enterprises.investment=.02 | enterprises.investment=.2 | aid_dependence | falls",
    "FIRMS | enterprises.backflow=0 | enterprises.backflow=1 | enterprise_backflow | rises",
    "FIRMS enterprises.returnRate=1 enterprises.investment=.002 | enterprises.backflow=0 | enterprises.backflow=1 | own_revenue | falls",
    "FIRMS | enterprises.giving=0 | enterprises.giving=1 | satisfaction | rises",
    "GIVERS | organisations.donation=.01 | organisations.donation=.1 | satisfaction | rises",
    "GIVERS | organisations.donation=.01 | organisations.donation=.1 | capability | rises",
    "GIVERS | organisations.reach=.3 | organisations.reach=1 | satisfaction | rises",
    "GIVERS | digital.participation=0 | digital.participation=1 | social_donations | rises",
    "channels.vertical=1 | channels.vertical=1 | channels.vertical=3 | share_vertical | rises",
    "channels.vertical=1 | channels.vertical=1 | channels.vertical=3 | dependence_habit | rises",
    "channels.vertical=1 | channels.local_local.stakes=1 | channels.local_local.stakes=2 | delivery | rises",
    "aiding.coast-1.channel=central_local | channels.central_local.quota=.3 | channels.central_local.quota=.6 | share_central_local | rises",
    "aiding.coast-1.channel=central_local | channels.central_local.quota=1 | channels.central_local.quota=0 | aid_dependence | falls",
  })
  void aLeverMovesItsOutcome(String common, String from, String to, String indicator, String direction) throws Exception {
    double difference = last(common + " " + to, indicator) - last(common + " " + from, indicator);
    assertThat(direction.equals("rises") ? difference : -difference).isPositive();
  }

  private static double last(String settings, String indicator) throws Exception {
    return DirectionalTest.last(settings.replace("FIRMS", FIRMS).replace("GIVERS", GIVERS).split(" (?=[a-z]+[.=])"), indicator);
  }
}
