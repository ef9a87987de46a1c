package org.pairaid.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairaid.cycle.TinyWorld;
import org.pairaid.model.Behaviour;
import org.pairaid.model.ReceivingDecision;
import org.pairaid.model.Shock;
import org.pairaid.model.World;

/** Places v (1.5 for 10), w (3 for 30) and x (3 for 20) without growth, two periods a year. */
class PlaceMeasuresTest {
  private World world;
  private PlaceMeasures measures;

  @BeforeEach
  void build() throws Exception {
    world = TinyWorld.of("time={periodsPerYear: 2}", "development={growthBase: 0, growthEffort: 0, growthHard: 0, trapRevenue: .12}");
    world.receivers().forEach(receiver -> receiver.decide(new ReceivingDecision(.5, 0, 0), ""));
    measures = new PlaceMeasures();
  }

  private double value(String name) {
    Row row = new Row(PlaceMeasures.LIST.size());
    measures.addTo(row, world);
    return row.full()[PlaceMeasures.LIST.indexOf(Indicators.find(name).orElseThrow())];
  }

  private void period() {
    world.receivers().forEach(receiver -> receiver.develop(world.rules().development(), 0, .5, 0));
    measures.periodEnded(world);
  }

  @Test
  void withNothingDoneNothingIsLostAndIndicesAreOne() {
    period();
    assertThat(value("output_index")).isEqualTo(1);
    assertThat(value("income_index")).isEqualTo(1);
    assertThat(value("income_gap")).isZero();
    assertThat(value("shock_loss")).isZero();
    assertThat(value("willingness")).isEqualTo(1);
    assertThat(value("trapped_share")).as("w has .1 a head, v and x .15").isCloseTo(1 / 3.0, within(1e-12));
  }

  @Test
  void lossesAreCountedForTheTimeTheyLastAndAnewInEachCycle() {
    period();
    world.receivers().get(1).strike(new Shock("quake", 0, 1, null, .4, 0, 0, Map.of(), 0), 1, new double[7]);
    period();
    assertThat(value("shock_loss")).as("1.2 a year for half a year").isCloseTo(.6, within(1e-12));
    period();
    period();
    assertThat(value("shock_loss")).as("the whole of the next year").isCloseTo(1.2, within(1e-12));
    assertThat(value("output_index")).isCloseTo((1 + .6 + 1) / 3, within(1e-12));
  }

  @Test
  void incomeIsAheadWhereAidIsSocialAndBehindWhereItIsInvestment() {
    world.receivers().get(0).aid().complete(0, world.domains().get(0), 0, 0, .15);
    period();
    assertThat(value("income_gap")).as("investment of .3 a year on 1.5").isCloseTo(.7 * .07 * .2 * .5 / 3, within(1e-12));
    assertThat(value("output_index")).isGreaterThan(value("income_index"));
    world.receivers().get(2).aid().complete(4, world.domains().get(4), .4, 0, 0);
    period();
    double social = .4 * .9 / 20 / .5;
    assertThat(value("income_gap")).isCloseTo((.7 * .07 * .2 * .5 - .03 * social / (social + .02) * .5) / 3, within(1e-12));
  }

  @Test
  void willingnessIsTheMeanOverAidersWithPartners() {
    world.aiders().get(0).budget(25);
    world.aiders().get(0).tire(new Behaviour(5, .2, .3, .5, .3, .2, .3, .4, .2, 0, 0, 0));
    assertThat(value("willingness")).isCloseTo((1 - .4 * .5 + 1) / 2, within(1e-12));
  }
}
