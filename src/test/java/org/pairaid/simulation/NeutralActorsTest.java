package org.pairaid.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Actors and channels at their neutral settings move the core by no bit; any other setting moves it. */
class NeutralActorsTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "enterprises={investment: 0, join: 1, leave: 1, returnRate: 2, giving: 3} aiding.north.enterprises=500 aiding.coast.enterprises=50",
    "enterprises.investment=3",
    "organisations={donation: 0, activity: 1} aiding.north.organisations=500",
    "organisations.donation=3",
    "aiding.idle.enterprises=10 aiding.idle.organisations=10 enterprises.investment=1 organisations.donation=1",
    "aiding.north.channel=central_local aiding.coast.channel=within_province",
    "channels={central_local: {quota: 3, stakes: 5}, within_province: {quota: 0, stakes: 0}}",
    "aiding.north.spread=1 receiving.hill.spread=1",
  })
  void theCoreDoesNotMove(String with) throws Exception {
    assertThat(Neutral.run(with)).isEqualTo(Neutral.run("run.seed=20")).hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "enterprises.investment=.5 aiding.north.enterprises=5",
    "organisations.donation=.5 aiding.north.organisations=5",
    "channels.local_local.quota=1.01",
    "channels.local_local.stakes=1.01",
    "channels.vertical=1.01",
    "receiving.hill.count=2",
    "aiding.coast.count=2",
  })
  void anyOtherSettingMovesIt(String with) throws Exception {
    assertThat(Neutral.run(with)).isNotEqualTo(Neutral.run("run.seed=20"));
  }
}
