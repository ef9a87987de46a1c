package org.pairaid.experiment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairaid.cycle.Invariants;
import org.pairaid.indicator.IndicatorRecorder;
import org.pairaid.indicator.Observers;
import org.pairaid.plugin.SentStrategies;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.Scenario;
import org.pairaid.scenario.Space;
import org.pairaid.simulation.Blueprint;
import org.pairaid.simulation.PairedAidSimulation;
import org.pairaid.strategy.Strategies;

/** Runs single points of a space of scenarios and gives the numbers that are kept. */
final class RunWork implements Engine.Work<RunTask, RunWork.Numbers> {
  private static final long serialVersionUID = 1L;
  /** Points whose scenario is kept ready. With the replicates in the outer loop a small design has all of them at hand, and a large one builds each again. */
  private static final int READY = 64;

  private final Space space;
  private final ArrayList<Output> outputs;
  private final boolean cycles;
  private final SentStrategies strategies;
  private transient Map<List<String>, Ready> ready;

  /** @param cycles whether all indicators of each cycle are wanted too */
  RunWork(Space space, List<Output> outputs, boolean cycles, Strategies strategies) {
    this.space = space;
    this.outputs = new ArrayList<>(outputs);
    this.cycles = cycles;
    this.strategies = new SentStrategies(strategies);
  }

  /**
   * What is kept of a run.
   *
   * @param outputs by output
   * @param cycles rows of the table of cycles without their key, each with its end; empty where they are not wanted
   */
  record Numbers(double[] outputs, byte[] cycles) implements Serializable {}

  private record Ready(Scenario scenario, Blueprint blueprint) {}

  @Override
  public Numbers run(RunTask task) throws InvalidScenarioException {
    Ready point = ready(task.values());
    IndicatorRecorder recorder = new IndicatorRecorder(point.blueprint().cycles(), point.blueprint().receiving().size());
    new PairedAidSimulation(point.blueprint(), task.replicate(), Invariants.enabled() ? new Observers(recorder, new Invariants()) : recorder).runUntil(() -> Thread.currentThread().isInterrupted());
    double[][] values = new double[point.blueprint().cycles()][];
    Rows rows = new Rows();
    for (int cycle = 0; cycle < values.length; cycle++) {
      values[cycle] = recorder.cycle(cycle);
      if (cycles) {
        rows.text(cycle + "," + point.scenario().year(cycle)).end(values[cycle]);
      }
    }
    return new Numbers(Output.of(outputs, values), rows.toBytes());
  }

  private Ready ready(List<String> values) throws InvalidScenarioException {
    synchronized (this) {
      if (ready == null) {
        ready = new LinkedHashMap<>(READY, .75f, true);
      }
      Ready known = ready.get(values);
      if (known != null) {
        return known;
      }
    }
    Scenario scenario = space.scenario(values, strategies.get());
    Ready made = new Ready(scenario, Blueprints.of(scenario, strategies.get()));
    synchronized (this) {
      ready.put(values, made);
      if (ready.size() > READY) {
        ready.remove(ready.keySet().iterator().next());
      }
    }
    return made;
  }
}
