package org.pairaid.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pairaid.cycle.TinyWorld;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Fit;
import org.pairaid.model.Project;
import org.pairaid.model.ReceivingDecision;
import org.pairaid.model.ReportedScore;
import org.pairaid.model.TrueScore;
import org.pairaid.model.World;

/** Rows of governments of a world put together by hand: one period a cycle, a and b both aid w. */
class GovernmentRecorderTest {
  private final Map<String, double[]> rows = new LinkedHashMap<>();

  private double value(String government, String column) {
    return rows.get(government)[GovernmentRecorder.COLUMNS.indexOf(column)];
  }

  private World record() throws Exception {
    World world = TinyWorld.of("time={periodsPerYear: 1, cycles: 1}", "pairings={pairs: [[a, v], [a, w], [b, w]]}");
    GovernmentRecorder recorder = new GovernmentRecorder(3, (cycle, id, aiding, style, values) -> rows.put((aiding ? "aiding " : "receiving ") + id, values.clone()));
    for (AidingGovernment aider : world.pairedAiders()) {
      aider.contract(5);
      aider.decide(new AidingDecision(1, .1, .2, .3, .4, .5), 4.5, "");
      aider.budget(4);
      aider.believe(.06);
      aider.assessed(new TrueScore(.55), new ReportedScore(.65, 0, 0, 0, 0, false));
    }
    double[] funds = {1, 3, 4};
    for (int l = 0; l < 3; l++) {
      var pairing = world.pairings().get(l);
      pairing.fund(funds[l]);
      recorder.launched(world, pairing, new Project(0, funds[l], new Fit(1, 1, 1, 1, .2 * (l + 1)), .5, .5, 1, 0, 0, 1));
    }
    world.receivers().forEach(receiver -> receiver.decide(new ReceivingDecision(.5, 0, 0), ""));
    var w = world.receivers().get(1);
    w.aid().disburse(world.domains().get(0), 6);
    world.receivers().forEach(receiver -> receiver.develop(world.rules().development(), 0, 1, 0));
    recorder.periodEnded(world);
    recorder.cycleEnded(world);
    return world;
  }

  @Test
  void anAidersRowHoldsItsBudgetDecisionsAndScores() throws Exception {
    record();
    double[] known = {1000, 4, 5, 4.5, .1, .2, .3, .4, .5, .06, .65, .55};
    double[] expected = new double[GovernmentRecorder.COLUMNS.size()];
    Arrays.fill(expected, Double.NaN);
    System.arraycopy(known, 0, expected, 0, known.length);
    double load = 5 / (.05 * 1000);
    expected[GovernmentRecorder.COLUMNS.indexOf("avoidance_cost")] = .5 * .2 * (.01 + .04 + .09 + .16 + .25);
    expected[GovernmentRecorder.COLUMNS.indexOf("delivery_cost")] = .5 * 5 * load * (4 / 4.5) * (4 / 4.5);
    assertThat(rows.get("aiding a")).containsExactly(expected, within(1e-15));
  }

  @Test
  void aReceiversRowHoldsWhatAllItsAidersGive() throws Exception {
    World world = record();
    assertThat(value("receiving w", "funds")).isEqualTo(7);
    assertThat(value("receiving w", "project_fit")).isCloseTo((3 * .4 + 4 * .6) / 7, within(1e-12));
    assertThat(value("receiving w", "aid_dependence")).isCloseTo(6 / (6 + 3.0), within(1e-12));
    assertThat(value("receiving w", "self_effort")).isEqualTo(.5);
    assertThat(value("receiving w", "capability")).isEqualTo(world.receivers().get(1).compositeCapability());
    assertThat(value("receiving w", "target")).isNaN();
  }

  @Test
  void whoGetsNothingHasNoFit() throws Exception {
    record();
    assertThat(value("receiving x", "funds")).isZero();
    assertThat(value("receiving x", "project_fit")).isNaN();
  }

  @Test
  void whoHasNoPartnersHasNoRow() throws Exception {
    record();
    assertThat(rows.keySet()).containsExactly("aiding a", "aiding b", "receiving v", "receiving w", "receiving x");
  }
}
