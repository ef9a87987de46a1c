package org.pairaid.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairaid.cycle.TinyWorld;
import org.pairaid.model.Fit;
import org.pairaid.model.Pair;
import org.pairaid.model.Project;
import org.pairaid.model.World;

/** By hand: a can spend 50 and aids v and w, b can spend 100 and aids x and w. */
class PairingMeasuresTest {
  private final PairingMeasures measures = new PairingMeasures();
  private World world;

  @BeforeEach
  void build() throws Exception {
    world = TinyWorld.of("pairings={pairs: [[a, v], [a, w], [b, x], [b, w]]}", "aiding.a.longitude=20", "aiding.a.latitude=0", "receiving.v.longitude=110",
        "receiving.v.latitude=0", "receiving.w.longitude=-70", "receiving.w.latitude=90", "receiving.x.longitude=20", "receiving.x.latitude=0");
  }

  private double value(String name) {
    Row row = new Row(PairingMeasures.LIST.size());
    measures.addTo(row, world);
    return row.full()[PairingMeasures.LIST.stream().map(Indicator::name).toList().indexOf(name)];
  }

  @Test
  void matchIsTheMeanOverPairs() {
    measures.paired(world);
    assertThat(value("pairing_match")).isCloseTo((.733 + .733 + .7 + .7) / 4, within(1e-12));
  }

  @Test
  void distanceIsTheMeanOverThePairsWhosePlacesAreKnown() {
    measures.paired(world);
    assertThat(value("pairing_distance")).as("a quarter of the globe, twice; where b is is not known").isCloseTo(Math.PI / 2 * 6.3710088, within(1e-12));
    world.pair(List.of(new Pair("b", "v")));
    measures.paired(world);
    assertThat(value("pairing_distance")).isNaN();
  }

  @Test
  void inequalityIsThatOfWhatPartnersCanSpendPerHead() {
    measures.paired(world);
    // v 25 / 10, w (25 + 50) / 30, x 50 / 20: all 2.5
    assertThat(value("pairing_gini")).isCloseTo(0, within(1e-12));
    world.pair(List.of(new Pair("a", "v"), new Pair("b", "w"), new Pair("b", "x")));
    measures.paired(world);
    // v 50 / 10, w 50 / 30, x 50 / 20: differences 10/3, 2.5, 5/6, each twice, over nine and twice the mean
    double mean = (5 + 5 / 3.0 + 2.5) / 3;
    assertThat(value("pairing_gini")).isCloseTo(2 * (10 / 3.0 + 2.5 + 5 / 6.0) / 9 / (2 * mean), within(1e-12));
  }

  @Test
  void aCoupleBlocksWhereBothLikeEachOtherBetter() {
    world.pair(List.of(new Pair("a", "w"), new Pair("b", "v")));
    measures.paired(world);
    // each has one place; v and w like b better (.7 + 1 against .733 + .5), a and b like w better (.8 feedback against .2): b and w block. x has nobody, its
    // feedback of .5 draws b away from v; a keeps w. lone has no place: four couples of a and b are not paired, of six
    assertThat(value("blocking_share")).isCloseTo(2 / 6.0, within(1e-12));
  }

  private void launch(int pairing, int domain, double funds) {
    measures.launched(world, world.pairings().get(pairing), new Project(domain, funds, new Fit(1, 1, 1, 1, 1), 1, 0, 1, 0, 0, 1));
  }

  @Test
  void duplicationIsWhereSeveralAidersLaunchInOneDomainOfOnePlace() {
    measures.paired(world);
    launch(0, 0, 1);
    launch(1, 0, 2);
    launch(1, 0, 3);
    launch(1, 4, 4);
    launch(2, 4, 5);
    launch(3, 0, 6);
    launch(3, 5, 7);
    assertThat(value("duplication")).as("industry in w").isCloseTo((2 + 3 + 6) / 28.0, within(1e-12));
    assertThat(value("duplication")).as("nothing in the next cycle").isNaN();
  }

  @Test
  void withoutPairsNothingIsSaidOfThem() {
    measures.paired(world);
    world.pair(List.of());
    measures.paired(world);
    for (String name : List.of("pairing_match", "pairing_distance", "blocking_share", "pairing_gini", "duplication")) {
      assertThat(value(name)).as(name).isNaN();
    }
    assertThat(value("mechanism_active")).isZero();
  }
}
