package org.pairaid.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairaid.model.Fit;
import org.pairaid.model.Pair;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.World;

/** Distance as friction, and several aiders in one domain. */
class CrowdingTest {
  private static final Fit FIT = new Fit(1, 1, 1, 1, 1);

  private static World world(String... settings) throws Exception {
    var all = new java.util.ArrayList<>(List.of(settings));
    all.add("pairings={pairs: [[a, v], [b, v], [lone, v]]}");
    return TinyWorld.of(all.toArray(String[]::new));
  }

  private static void launch(Pairing pairing, int domain, int delay) {
    pairing.running().add(new Project(domain, 1, FIT, 1, 0, 1, 0, delay, 4));
  }

  private static double friction(Pairing pairing, World world) {
    return Control.of(pairing, world.rules(), 0).friction(pairing, world.rules());
  }

  @Test
  void benefitFallsWithTheAidersThatWorkThere() throws Exception {
    World world = world("project.duplication=.5");
    List<Pairing> pairings = world.pairings();
    launch(pairings.get(0), 0, 0);
    launch(pairings.get(0), 0, 0);
    launch(pairings.get(1), 0, 0);
    launch(pairings.get(2), 0, 1);
    launch(pairings.get(2), 1, 0);
    Crowding crowding = Crowding.of(world);
    var v = world.receivers().get(0);
    assertThat(crowding.factor(v, 0)).as("two aiders; the third still waits").isCloseTo(Math.pow(2, -.5), within(1e-12));
    assertThat(crowding.factor(v, 1)).isEqualTo(1);
    assertThat(crowding.factor(v, 2)).isEqualTo(1);
    assertThat(crowding.factor(world.receivers().get(1), 0)).as("another place").isEqualTo(1);
  }

  @Test
  void projectsOfAPairingThatHasEndedCrowdToo() throws Exception {
    World world = world("project.duplication=1");
    launch(world.pairings().get(0), 0, 0);
    launch(world.pairings().get(1), 0, 0);
    world.pair(List.of(new Pair("b", "v")));
    assertThat(Crowding.of(world).factor(world.receivers().get(0), 0)).isEqualTo(.5);
  }

  @Test
  void withoutDuplicationNothingIsLost() throws Exception {
    World world = world();
    launch(world.pairings().get(0), 0, 0);
    launch(world.pairings().get(1), 0, 0);
    assertThat(Crowding.of(world).factor(world.receivers().get(0), 0)).isEqualTo(1);
  }

  @Test
  void distanceAddsFriction() throws Exception {
    String[] places = {"aiding.a.longitude=0", "aiding.a.latitude=0", "receiving.v.longitude=90", "receiving.v.latitude=0"};
    World near = world(places);
    double contested = .5 * .7 * .75;
    Pairing pairing = near.pairings().get(0);
    assertThat(friction(pairing, near)).isCloseTo(contested, within(1e-12));
    World far = world("project.distanceFriction=.05", places[0], places[1], places[2], places[3]);
    double distance = Math.PI / 2 * 6.3710088;
    assertThat(friction(far.pairings().get(0), far)).isCloseTo(1 - (1 - contested) * Math.exp(-.05 * distance), within(1e-12));
    assertThat(friction(far.pairings().get(1), far)).as("its place is not known").isEqualTo(friction(near.pairings().get(1), near));
  }
}
