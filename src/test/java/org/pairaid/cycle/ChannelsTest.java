package org.pairaid.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairaid.experiment.Blueprints;
import org.pairaid.indicator.GovernmentRecorder;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.World;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.simulation.PairedAidSimulation;
import org.pairaid.strategy.Strategies;

/** Channels (B13): aider a is a central unit here, b a province. */
class ChannelsTest {
  private static final String CENTRAL = "aiding.a.channel=central_local";

  private static World decided(String... settings) throws Exception {
    World world = TinyWorld.of(settings);
    new Contract(List.of(world.rules()), TinyWorld.minds(world).centre(), new Observer() {}).run(world);
    new Decide(TinyWorld.minds(world)).run(world);
    return world;
  }

  private static AidingGovernment aider(World world, int index) {
    return world.aiders().get(index);
  }

  @Test
  void targetsAreScaledByTheChannel() throws Exception {
    World world = decided(CENTRAL, "contract.quota=.01", "channels.central_local.quota=3");
    assertThat(aider(world, 0).target()).isCloseTo(.01 * 3 * 1000, within(1e-9));
    assertThat(aider(world, 1).target()).isCloseTo(.01 * 2000, within(1e-9));
  }

  @Test
  void factorsAreReadByCycle() throws Exception {
    World world = TinyWorld.of(CENTRAL, "contract.quota=.01", "channels={central_local: {quota: [1, 2]}, vertical: [1, 1.5]}", "receiving.v.transfers=4");
    world.at(1, 0);
    new Contract(List.of(world.rules(), world.rules()), TinyWorld.minds(world).centre(), new Observer() {}).run(world);
    assertThat(aider(world, 0).target()).isCloseTo(20, within(1e-9));
    assertThat(world.receivers().get(0).transfers()).isEqualTo(6);
    assertThat(world.receivers().get(1).transfers()).isZero();
  }

  /** Stakes doubled in a's channel: a decides as if stakes were doubled for all, b as before. */
  @Test
  void stakesOfAChannelReachItsAidersAlone() throws Exception {
    World channel = decided(CENTRAL, "channels.central_local.stakes=2");
    World doubled = decided(CENTRAL, "assessment.stakes=2", "assessment.receiverStakes=.25");
    World plain = decided(CENTRAL);
    assertThat(aider(channel, 0).decision()).isEqualTo(aider(doubled, 0).decision()).isNotEqualTo(aider(plain, 0).decision());
    assertThat(aider(channel, 1).decision()).isEqualTo(aider(plain, 1).decision());
    assertThat(channel.receivers().get(0).decision()).isEqualTo(plain.receivers().get(0).decision());
  }

  /** What the cycle was worth is reckoned by the same stakes. */
  @Test
  void payoffsUseTheStakesOfTheChannel() throws Exception {
    World world = decided(CENTRAL, "channels.central_local.stakes=3", "assessment.inspection=0");
    new Assess().run(world);
    World without = decided(CENTRAL, "channels.central_local.stakes=1", "assessment.inspection=0");
    aider(without, 0).decide(aider(world, 0).decision(), aider(world, 0).bargainedTarget(), "");
    aider(without, 0).budget(aider(world, 0).funds());
    new Assess().run(without);
    double score = aider(world, 0).reportedScore().value();
    assertThat(score).isEqualTo(aider(without, 0).reportedScore().value());
    assertThat(aider(world, 0).payoff() - aider(without, 0).payoff()).isCloseTo(.8 * 2 * score, within(1e-9));
  }

  /** A channel with quota 0 brings what a world without its pairs brings: receivers' rows, byte by byte. Dutiful aiders, as colluding ones would still move others' beliefs. */
  @Test
  void aChannelWithoutMoneyIsAsIfItWereNotThere() throws Exception {
    List<String> zero = receivers("aiding.north.channel=within_province", "channels.within_province.quota=0");
    List<String> absent = receivers("pairings={pairs: [[coast, lake], [coast, steppe], [coast, border]]}");
    List<String> present = receivers("aiding.north.channel=within_province");
    assertThat(zero).isEqualTo(absent).isNotEqualTo(present).hasSize(4 * 5);
  }

  private static List<String> receivers(String... settings) throws Exception {
    Strategies strategies = Strategies.builtIn();
    List<String> all = new ArrayList<>(List.of(settings));
    all.addAll(List.of("strategies.aiding=dutiful", "aiding.coast.strategy=dutiful"));
    var blueprint = Blueprints.of(ScenarioReader.read(Path.of("src/test/resources/golden/world.yaml"), all, strategies), strategies);
    List<String> rows = new ArrayList<>();
    var recorder = new GovernmentRecorder(4, (cycle, id, aiding, style, values) -> {
      if (!aiding) {
        rows.add(cycle + id + Arrays.toString(values));
      }
    });
    new PairedAidSimulation(blueprint, 0, recorder).runToEnd();
    return rows;
  }

  /** D_x = (A + factor G) / (A + factor G + r). */
  @Test
  void verticalFundsEnterExternalDependence() throws Exception {
    World world = decided("receiving.v.transfers=2", "channels.vertical=3", "contract.quota=0");
    new Develop(new Observer() {}).run(world);
    assertThat(world.receivers().get(0).externalDependence()).isCloseTo(6 / (6 + 1.5), within(1e-12));
    assertThat(world.receivers().get(0).aidDependence()).isZero();
  }
}
