package org.pairaid.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pairaid.cycle.Spending;
import org.pairaid.cycle.TinyWorld;
import org.pairaid.model.Fit;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.ReceivingDecision;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.Shape;
import org.pairaid.model.World;

/** The indicators of means on a world put together by hand. */
class MeansMeasuresTest {
  private final MeansMeasures measures = new MeansMeasures();

  private Map<String, Double> cycle(World world) {
    Row row = new Row(MeansMeasures.LIST.size());
    measures.addTo(row, world);
    Map<String, Double> values = new LinkedHashMap<>();
    MeansMeasures.LIST.forEach(indicator -> values.put(indicator.name(), row.full()[values.size()]));
    return values;
  }

  private static Project project(double funds, double shirking, Shape shape) {
    Project project = new Project(0, funds, new Fit(.5, .5, .5, .5, .5), .5, shirking, 1, 0, 0, 1);
    project.take(shape);
    return project;
  }

  @Test
  void everyIndicatorIsWhatItsDefinitionSays() throws Exception {
    World world = TinyWorld.of("digital={accountability: .9, participation: .6, responsiveness: .3}", "receiving.v.access=.2", "receiving.w.access=.4",
        "cadres={perFunds: 100, half: 100, capture: .5}", "time.periodsPerYear=2", "development.hardDecay=0");
    Pairing v = TinyWorld.pairing(world, "v");
    Pairing w = TinyWorld.pairing(world, "w");
    v.fund(3);
    w.fund(1);
    v.cadres().post(world.rules().cadres(), 3, 10);
    world.receivers().get(2).digital().open(true);
    measures.launched(world, v, project(2, .25, new Shape(.5, 1.2, 0)));
    measures.launched(world, w, project(.5, .75, new Shape(0, 1, .4)));
    measures.spent(world, v, Spending.PLATFORMS, .3);
    measures.spent(world, w, Spending.PLATFORMS, .2);
    measures.spent(world, v, Spending.LEAKED, 1);
    measures.completed(world, v, project(2, 0, Shape.SCATTERED), 0, 0);
    measures.completed(world, w, project(1, 0, Shape.SCATTERED), 0, 0);
    ReceivingGovernment place = v.receiver();
    place.decide(new ReceivingDecision(.5, 0, 0), "");
    for (int period = 0; period < 2; period++) {
      place.aid().sellQuota(1.5);
      place.aid().host(.25);
      place.develop(world.rules().development(), 0, .5, 0);
      measures.periodEnded(world);
    }
    Map<String, Double> values = cycle(world);
    Map<String, Double> expected = new LinkedHashMap<>();
    expected.put("digital_reach", (.6 + .6 * .2 + .3 * .2) / 3);
    expected.put("reach_accountability", .9 * 2 / 3);
    expected.put("reach_participation", .6 * (.2 + .4 + 0) / 3);
    expected.put("reach_responsiveness", .3 * (.2 + .4 + 0) / 3);
    expected.put("digital_access", (.2 + .4 + .5) / 3);
    expected.put("digital_outages", 1 / 3.0);
    expected.put("digital_cost", .5);
    expected.put("supervision", (2 * .75 + .5 * .25) / 2.5);
    expected.put("cadres", 300.0);
    // v is covered by a half, halved again as all are new; w by nobody
    expected.put("captured_share", (2 * .5 * .75 + 1 * .5) / 3);
    expected.put("leakage_share", 1 / 4.0);
    expected.put("team_share", 1 / 2.5);
    expected.put("enclave_share", .2 / 2.5);
    expected.put("enclave_revenue", .5);
    expected.put("land_quota", 3.0);
    assertThat(values.keySet()).containsExactlyElementsOf(expected.keySet());
    values.forEach((name, value) -> assertThat(value).as(name).isCloseTo(expected.get(name), within(1e-12)));
  }

  @Test
  void whatIsUndefinedIsEmptyAndNothingIsLeftOfTheCycleBefore() throws Exception {
    everyIndicatorIsWhatItsDefinitionSays();
    Map<String, Double> values = cycle(TinyWorld.of());
    values.forEach((name, value) -> {
      switch (name) {
        case "supervision", "captured_share", "leakage_share", "team_share", "enclave_share" -> assertThat(value).as(name).isNaN();
        case "digital_access" -> assertThat(value).isEqualTo(.5);
        default -> assertThat(value).as(name).isZero();
      }
    });
  }
}
