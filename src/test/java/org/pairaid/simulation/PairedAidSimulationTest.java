package org.pairaid.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairaid.cycle.GovernanceLoop;
import org.pairaid.cycle.Observer;
import org.pairaid.cycle.Stage;
import org.pairaid.experiment.Blueprints;
import org.pairaid.indicator.IndicatorRecorder;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.Streams;
import org.pairaid.model.World;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.strategy.Strategies;
import sim.util.Bag;

class PairedAidSimulationTest {
  private static Blueprint blueprint(String... settings) throws Exception {
    Strategies strategies = Strategies.builtIn();
    return Blueprints.of(ScenarioReader.read(Path.of("src/test/resources/golden/world.yaml"), List.of(settings), strategies), strategies);
  }

  /** The schedule of model A2 as plain loops, without MASON. */
  private static void runPlainly(Blueprint blueprint, int replicate, Observer observer) {
    Streams streams = new Streams(blueprint.seed(), replicate);
    World world = new World(blueprint.domains(), blueprint.aiding(), blueprint.receiving(), blueprint.pairs(), blueprint.calendar(), streams);
    GovernanceLoop loop = GovernanceLoop.of(blueprint.schedule(), blueprint.shocks(), blueprint.minds(streams), observer);
    for (int cycle = 0; cycle < blueprint.cycles(); cycle++) {
      world.at(cycle, 0);
      run(loop.opening(), world);
      for (int period = 0; period < blueprint.calendar().periodsPerYear(); period++) {
        world.at(cycle, period);
        run(loop.everyPeriod(), world);
      }
      run(loop.closing(), world);
    }
  }

  private static void run(List<Stage> stages, World world) {
    stages.forEach(stage -> stage.run(world));
  }

  @ParameterizedTest
  @ValueSource(strings = {"time.periodsPerYear=4", "time.periodsPerYear=1", "time.periodsPerYear=12"})
  void masonRunsTheStagesAsPlainLoopsDo(String periods) throws Exception {
    Blueprint blueprint = blueprint(periods);
    IndicatorRecorder mason = new IndicatorRecorder(blueprint.cycles(), blueprint.receiving().size());
    IndicatorRecorder plain = new IndicatorRecorder(blueprint.cycles(), blueprint.receiving().size());
    new PairedAidSimulation(blueprint, 3, mason).runToEnd();
    runPlainly(blueprint, 3, plain);
    for (int cycle = 0; cycle < blueprint.cycles(); cycle++) {
      assertThat(mason.cycle(cycle)).isEqualTo(plain.cycle(cycle));
    }
  }

  @Test
  void projectsAreLaunchedBeforeTheFirstPeriodAndACycleEndsAfterItsLast() throws Exception {
    List<String> events = new ArrayList<>();
    new PairedAidSimulation(blueprint(), 0, new Observer() {
      @Override
      public void launched(World world, Pairing pairing, Project project) {
        note("launch " + world.cycle() + "." + world.period());
      }

      @Override
      public void periodEnded(World world) {
        note("period " + world.cycle() + "." + world.period());
      }

      @Override
      public void cycleEnded(World world) {
        note("cycle " + world.cycle());
      }

      private void note(String event) {
        if (events.isEmpty() || !events.get(events.size() - 1).equals(event)) {
          events.add(event);
        }
      }
    }).runToEnd();
    List<String> expected = new ArrayList<>();
    for (int cycle = 0; cycle < 5; cycle++) {
      expected.add("launch " + cycle + ".0");
      for (int period = 0; period < 4; period++) {
        expected.add("period " + cycle + "." + period);
      }
      expected.add("cycle " + cycle);
    }
    assertThat(events).isEqualTo(expected);
  }

  @Test
  void stagesStandInTheOrderOfThePage() throws Exception {
    Blueprint blueprint = blueprint();
    GovernanceLoop loop = GovernanceLoop.of(blueprint.schedule(), blueprint.shocks(), blueprint.minds(new Streams(1, 0)), new Observer() {});
    assertThat(loop.opening()).extracting(stage -> stage.getClass().getSimpleName()).containsExactly("Strike", "Contract", "Decide", "PassDown", "Equip", "Launch", "Mobilise", "Serve");
    assertThat(loop.everyPeriod()).extracting(stage -> stage.getClass().getSimpleName()).containsExactly("Strike", "Execute", "Support", "Develop");
    assertThat(loop.closing()).extracting(stage -> stage.getClass().getSimpleName()).containsExactly("Assess", "Record");
  }

  @Test
  void theNetworkHoldsEveryGovernmentAndPairing() throws Exception {
    PairedAidSimulation simulation = new PairedAidSimulation(blueprint(), 0, new Observer() {});
    simulation.start();
    World world = simulation.world();
    Bag nodes = simulation.pairings().getAllNodes();
    assertThat(nodes.numObjs).isEqualTo(3 + 4);
    for (Pairing pairing : world.pairings()) {
      Bag edges = simulation.pairings().getEdgesOut(pairing.aider());
      assertThat(edges.toArray()).anySatisfy(edge -> {
        assertThat(((sim.field.network.Edge) edge).getInfo()).isSameAs(pairing);
        assertThat(((sim.field.network.Edge) edge).to()).isSameAs(pairing.receiver());
      });
    }
    assertThat(simulation.pairings().getEdgesOut(world.aiders().get(2)).numObjs).isZero();
  }

  @Test
  void theNetworkFollowsThePairs() throws Exception {
    List<Integer> parted = new ArrayList<>();
    PairedAidSimulation[] simulation = new PairedAidSimulation[1];
    simulation[0] = new PairedAidSimulation(blueprint("pairings={rule: random, revision: 1}"), 0, new Observer() {
      @Override
      public void periodEnded(World world) {
        int edges = 0;
        for (AidingGovernment aider : world.aiders()) {
          for (Object edge : simulation[0].pairings().getEdgesOut(aider).toArray()) {
            edges += aider.pairings().contains(((sim.field.network.Edge) edge).getInfo()) ? 1 : 100;
          }
        }
        assertThat(edges).isEqualTo(world.pairings().size());
        parted.add(world.working().size() - world.pairings().size());
      }
    });
    simulation[0].runToEnd();
    assertThat(parted).as("some period in which a former pair still works").anyMatch(pairs -> pairs > 0);
  }

  @Test
  void startedAgainItRunsTheSame() throws Exception {
    Blueprint blueprint = blueprint();
    IndicatorRecorder first = new IndicatorRecorder(blueprint.cycles(), 4);
    PairedAidSimulation simulation = new PairedAidSimulation(blueprint, 1, first);
    simulation.runToEnd();
    List<double[]> rows = new ArrayList<>();
    for (int cycle = 0; cycle < blueprint.cycles(); cycle++) {
      rows.add(first.cycle(cycle).clone());
    }
    simulation.runToEnd();
    for (int cycle = 0; cycle < blueprint.cycles(); cycle++) {
      for (int i = 0; i < rows.get(cycle).length; i++) {
        assertThat(Double.valueOf(first.cycle(cycle)[i])).as(Indicators.ALL.get(i).name()).isEqualTo(Double.valueOf(rows.get(cycle)[i]));
      }
    }
  }
}
