package org.pairaid.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairaid.cycle.TinyWorld;
import org.pairaid.model.World;

/** Public money by hand: a has 1000 and gives 4 to v and 6 to w, b has 2000 and gives 20 to x, lone has 500 and no partner; the receivers have 1.5, 3 and 3. */
class MoneyMeasuresTest {
  private World world;
  private final MoneyMeasures measures = new MoneyMeasures();

  @BeforeEach
  void build() throws Exception {
    world = TinyWorld.of("time.cycles=2", "receiving.v.transfers=2.5");
    TinyWorld.pairing(world, "v").fund(4);
    TinyWorld.pairing(world, "w").fund(6);
    TinyWorld.pairing(world, "x").fund(20);
  }

  private double[] row() {
    Row row = new Row(MoneyMeasures.LIST.size());
    measures.addTo(row, world);
    return row.full();
  }

  @Test
  void shareAndGapAreThoseOfTheSidesTogether() {
    double[] row = row();
    assertThat(row[0]).as("30 of 3000, without the one who has no partner").isEqualTo(.01);
    assertThat(row[1]).as("7.5 own, 2.5 transfers, 30 aid").isCloseTo(7.5 / 40, within(1e-15));
    assertThat(row[2]).isEqualTo(400);
  }

  @Test
  void theRevenueIsThatWithWhichTheCycleBegan() {
    world.aiders().get(0).grow(world.rules().behaviour(), 1);
    assertThat(row()[0]).isEqualTo(.01);
    world.at(1, 3);
    double[] second = row();
    assertThat(second[0]).as("what it has grown to by the end of the first cycle").isEqualTo(.01 * 3000 / (2000 + world.aiders().get(0).revenue()), within(1e-15));
    assertThat(world.aiders().get(0).revenue()).isCloseTo(1000 * Math.exp(.06), within(1e-9));
  }
}
