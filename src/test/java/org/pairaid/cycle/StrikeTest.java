package org.pairaid.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pairaid.model.Domain;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.Shock;
import org.pairaid.model.World;

class StrikeTest {
  private static Shock shock(int cycle, int period, List<String> receivers, double variation) {
    Map<String, Double> needs = new LinkedHashMap<>();
    Domain.builtIn().forEach(domain -> needs.put(domain.id(), domain.id().equals("public_service") ? .5 : 0));
    return new Shock("quake", cycle, period, receivers, .2, 0, 0, needs, variation);
  }

  private static List<String> struck(World world, Strike strike) {
    Map<ReceivingGovernment, Double> before = new LinkedHashMap<>();
    world.receivers().forEach(receiver -> before.put(receiver, receiver.revenue()));
    strike.run(world);
    return world.receivers().stream().filter(receiver -> receiver.revenue() < before.get(receiver)).map(ReceivingGovernment::id).toList();
  }

  @Test
  void itStrikesThePlacesItNamesOnceAtTheStartOfItsPeriod() throws Exception {
    World world = TinyWorld.of();
    Strike strike = Strike.duringACycle(List.of(shock(1, 2, List.of("w", "x"), 0)), new Invariants());
    for (int cycle = 0; cycle < 3; cycle++) {
      for (int period = 0; period < 4; period++) {
        world.at(cycle, period);
        assertThat(struck(world, strike)).isEqualTo(cycle == 1 && period == 2 ? List.of("w", "x") : List.of());
      }
    }
    assertThat(world.receivers()).extracting(ReceivingGovernment::revenue).containsExactly(1.5, 3 * .8, 3 * .8);
    double relative = world.receivers().get(1).relativeNeed(0);
    assertThat(relative).as("industry .15 against public service .575").isCloseTo(.15 / .575, org.assertj.core.api.Assertions.within(1e-12));
  }

  @Test
  void withoutNamesItStrikesAll() throws Exception {
    World world = TinyWorld.of();
    assertThat(struck(world, Strike.beforeDecisions(List.of(shock(0, 0, null, 0)), new Invariants()))).containsExactly("v", "w", "x");
  }

  @Test
  void aShockOfTheFirstPeriodComesBeforeDecisionsAndNotAgain() throws Exception {
    World world = TinyWorld.of();
    List<Shock> shocks = List.of(shock(0, 0, null, 0));
    assertThat(struck(world, Strike.duringACycle(shocks, new Invariants()))).isEmpty();
    assertThat(struck(world, Strike.beforeDecisions(List.of(shock(0, 1, null, 0)), new Invariants()))).isEmpty();
    GovernanceLoop loop = GovernanceLoop.of(List.of(world.rules()), shocks, TinyWorld.minds(world), new Observer() {});
    loop.opening().get(0).run(world);
    assertThat(world.receivers().get(0).revenue()).isCloseTo(1.2, org.assertj.core.api.Assertions.within(1e-12));
    assertThat(world.receivers().get(0).decision()).isNull();
  }

  @Test
  void severityVariesByPlaceWithinItsBounds() throws Exception {
    World world = TinyWorld.of();
    List<Double> severities = new ArrayList<>();
    Strike.beforeDecisions(List.of(shock(0, 0, null, .5)), new Invariants()).run(world);
    world.receivers().forEach(receiver -> severities.add((1 - receiver.revenue() / receiver.profile().revenue()) / .2));
    assertThat(severities).allMatch(severity -> severity >= .5 && severity <= 1).doesNotHaveDuplicates();
    World again = TinyWorld.of();
    Strike.beforeDecisions(List.of(shock(0, 0, List.of("x"), .5)), new Invariants()).run(again);
    assertThat(again.receivers().get(2).revenue()).as("who else is struck moves no draw").isEqualTo(world.receivers().get(2).revenue());
    World other = TinyWorld.of("run.seed=2");
    Strike.beforeDecisions(List.of(shock(0, 0, null, .5)), new Invariants()).run(other);
    assertThat(other.receivers()).usingElementComparator(Comparator.comparingDouble(ReceivingGovernment::revenue)).isNotEqualTo(world.receivers());
  }

  @Test
  void invariantsSeeAShockThatTakesTooMuch() throws Exception {
    World world = TinyWorld.of();
    Invariants invariants = new Invariants();
    ReceivingGovernment place = world.receivers().get(0);
    Shock light = new Shock("light", 0, 0, null, .1, 0, 0, Map.of(), 0);
    place.strike(shock(0, 0, null, 0), 1, new double[7]);
    assertThatThrownBy(() -> invariants.struck(world, place, light)).isInstanceOf(AssertionError.class).hasMessageContaining("revenue after a shock in v: 1.2");
  }
}
