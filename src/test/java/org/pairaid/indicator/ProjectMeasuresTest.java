package org.pairaid.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairaid.cycle.TinyWorld;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Fit;
import org.pairaid.model.Project;
import org.pairaid.model.ReceivingDecision;
import org.pairaid.model.World;

/** The indicators of the ways projects go, by hand: a gives 4 to v and w, b 6 to x. */
class ProjectMeasuresTest {
  private World world;
  private IndicatorRecorder recorder;

  @BeforeEach
  void build() throws Exception {
    world = TinyWorld.of("time.cycles=2", "aiding.a.deputies=4", "contract.form=straight", "project.aiderControl=.2");
    recorder = new IndicatorRecorder(2, 3);
    decide(world.aiders().get(0), 4);
    decide(world.aiders().get(1), 6);
  }

  private static void decide(AidingGovernment aider, double funds) {
    aider.contract(10);
    aider.decide(new AidingDecision(1, 0, .4, 0, 0, 0), 10, "");
    aider.budget(funds);
  }

  private double of(int cycle, String name) {
    return recorder.cycle(cycle)[Indicators.ALL.indexOf(Indicators.find(name).orElseThrow())];
  }

  private void end(int cycle) {
    world.receivers().forEach(receiver -> receiver.decide(new ReceivingDecision(.5, 0, 0), ""));
    world.at(cycle, 3);
    recorder.cycleEnded(world);
  }

  @Test
  void whatHappenedInTheCycleIsOverWhatWasGiven() {
    AidingGovernment a = world.aiders().get(0);
    a.passDown(2);
    a.coordinate(1);
    var v = TinyWorld.pairing(world, "v");
    Project project = new Project(0, 1.5, new Fit(1, 1, 1, 1, 1), 1, 0, 1, 0, 0, 4);
    recorder.launched(world, v, project);
    recorder.planned(world, v, project);
    recorder.launched(world, v, new Project(1, 4.5, new Fit(1, 1, 1, 1, 1), 1, 0, 1, 0, 0, 4));
    recorder.undone(world, v, .5);
    recorder.undone(world, v, 1);
    a.lapse(1.5);
    recorder.dropped(world, v, .9);
    end(0);
    // all of a's deputies escalate; b has none: .4 * 10 / 100
    assertThat(of(0, "reverse_avoidance")).isCloseTo((1 + .4 * 10 / 100) / 2, within(1e-12));
    assertThat(of(0, "tasks_undone")).isCloseTo(.15, within(1e-12));
    assertThat(of(0, "control_contest")).isCloseTo(4 * .2 * .8, within(1e-12));
    assertThat(of(0, "dropped_share")).as("of 6 launched and 1.5 lapsed").isCloseTo(.12, within(1e-12));
    assertThat(of(0, "coordination_loss")).isCloseTo(.1, within(1e-12));
    assertThat(of(0, "planned_share")).isCloseTo(.25, within(1e-12));
  }

  private static Project project(double funds, double fit, double quality, int delay, int duration) {
    return new Project(0, funds, new Fit(.5, .5, .5, .5, fit), quality, 0, 1, 0, delay, duration);
  }

  /** Periods are quarters. Fit is .5 and, over 4, (3 * .9 + 1 * .5) / 4 = .8; x has no project. */
  @Test
  void qualityTimeAndSpreadOfFitAreThoseOfWhatWasLaunched() {
    var v = TinyWorld.pairing(world, "v");
    var w = TinyWorld.pairing(world, "w");
    recorder.launched(world, v, project(1, .5, .4, 0, 2));
    recorder.launched(world, w, project(3, .9, .6, 1, 4));
    Project closing = project(1, .5, .7, 0, 4);
    closing.close(2);
    recorder.launched(world, w, closing);
    end(0);
    assertThat(of(0, "project_quality")).isCloseTo((.4 + 3 * .6 + .7) / 5, within(1e-12));
    assertThat(of(0, "project_duration")).as("half a year, five quarters, a year and a half").isCloseTo((.5 + 3 * 1.25 + 1.5) / 5, within(1e-12));
    assertThat(of(0, "fit_spread")).isCloseTo(.15, within(1e-12));
    recorder.launched(world, v, project(2, .3, .5, 0, 1));
    end(1);
    assertThat(of(1, "project_quality")).isEqualTo(.5);
    assertThat(of(1, "project_duration")).isEqualTo(.25);
    assertThat(of(1, "fit_spread")).as("of a single place").isZero();
  }

  @Test
  void withoutProjectsTheyAreEmpty() {
    end(0);
    assertThat(List.of("project_quality", "project_duration", "fit_spread")).allSatisfy(name -> assertThat(of(0, name)).isNaN());
    recorder.launched(world, TinyWorld.pairing(world, "v"), project(2, .3, .5, 0, 1));
    end(0);
    end(1);
    assertThat(List.of("project_quality", "project_duration", "fit_spread")).as("nor is anything left of the cycle before").allSatisfy(name -> assertThat(of(1, name)).isNaN());
  }

  @Test
  void whereNothingWasGivenSharesAreEmptyAndNothingIsLeftOfTheCycleBefore() {
    recorder.undone(world, TinyWorld.pairing(world, "v"), 1);
    end(0);
    assertThat(of(0, "tasks_undone")).isEqualTo(.1);
    assertThat(of(0, "planned_share")).as("nothing launched").isNaN();
    world.pairedAiders().forEach(aider -> decide(aider, 0));
    end(1);
    assertThat(List.of("tasks_undone", "dropped_share", "coordination_loss", "planned_share")).allSatisfy(name -> assertThat(of(1, name)).isNaN());
    world.pairedAiders().forEach(aider -> decide(aider, 2));
    recorder.launched(world, TinyWorld.pairing(world, "v"), new Project(0, 4, new Fit(1, 1, 1, 1, 1), 1, 0, 1, 0, 0, 4));
    end(1);
    assertThat(List.of("tasks_undone", "dropped_share", "coordination_loss", "planned_share")).allSatisfy(name -> assertThat(of(1, name)).isZero());
  }
}
