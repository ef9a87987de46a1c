package org.pairaid.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pairaid.cycle.GovernanceLoop;
import org.pairaid.cycle.Stage;
import org.pairaid.indicator.IndicatorRecorder;
import org.pairaid.model.Streams;
import org.pairaid.model.World;
import org.pairaid.simulation.Blueprint;

/** Time of each stage of a replicate, in a warm process, indicators taken along the way. Usage: Stages [SCENARIO [REPLICATES]]. */
public final class Stages {
  private final Map<String, Long> nanoseconds = new LinkedHashMap<>();

  private Stages() {}

  /** Prints a line for each stage. */
  public static void main(String[] arguments) {
    Blueprint blueprint = Bench.world(arguments.length > 0 ? arguments[0] : "src/jmh/bench-10x80.yaml");
    int replicates = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000;
    Stages stages = new Stages();
    for (int replicate = 0; replicate < replicates; replicate++) {
      stages.run(blueprint, replicate);
    }
    stages.nanoseconds.clear();
    for (int replicate = 0; replicate < replicates; replicate++) {
      stages.run(blueprint, replicate);
    }
    double all = stages.nanoseconds.values().stream().mapToDouble(Long::doubleValue).sum();
    stages.nanoseconds.forEach((stage, time) -> System.out.printf(Locale.ROOT, "%-12s %8.1f microseconds a replicate  %4.1f %%%n", stage, time / 1e3 / replicates, 100 * time / all));
    System.out.printf(Locale.ROOT, "%-12s %8.1f%n", "all", all / 1e3 / replicates);
  }

  private void run(Blueprint blueprint, int replicate) {
    long begun = System.nanoTime();
    Streams streams = new Streams(blueprint.seed(), replicate);
    World world = new World(blueprint.domains(), blueprint.aiding(), blueprint.receiving(), blueprint.pairs(), blueprint.calendar(), streams);
    IndicatorRecorder indicators = new IndicatorRecorder(blueprint.cycles(), blueprint.receiving().size());
    GovernanceLoop loop = GovernanceLoop.of(blueprint.schedule(), blueprint.shocks(), blueprint.minds(streams), indicators);
    note("set-up", begun);
    for (int cycle = 0; cycle < blueprint.cycles(); cycle++) {
      run(loop.opening(), world, cycle, 0);
      for (int period = 0; period < world.periodsPerYear(); period++) {
        run(loop.everyPeriod(), world, cycle, period);
      }
      run(loop.closing(), world, cycle, world.periodsPerYear() - 1);
    }
  }

  private void run(List<Stage> stages, World world, int cycle, int period) {
    world.at(cycle, period);
    for (Stage stage : stages) {
      long begun = System.nanoTime();
      stage.run(world);
      note(stage.getClass().getSimpleName(), begun);
    }
  }

  private void note(String stage, long begun) {
    nanoseconds.merge(stage, System.nanoTime() - begun, Long::sum);
  }
}
