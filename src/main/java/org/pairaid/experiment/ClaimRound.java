package org.pairaid.experiment;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.pairaid.scenario.Claim;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.Scenario;
import org.pairaid.strategy.Strategies;

/** One look at some trials: runs the replicates that they lack for it, trial by trial. */
final class ClaimRound {
  private final List<ClaimPlan> plans;
  private final int look;
  private final ClaimEvidence evidence;
  private final int[] from;
  private final List<Integer> planOfWorld = new ArrayList<>();
  private final List<Integer> firstWorld = new ArrayList<>();
  private RunFailedException failure;

  /** A replicate of all worlds of a trial. */
  private record Run(int plan, int replicate, String words) implements Serializable {
    @Override
    public String toString() {
      return words + ", replicate " + replicate;
    }
  }

  /** @param look which look, from 0 */
  ClaimRound(List<ClaimPlan> plans, int look, ClaimEvidence evidence) {
    this.plans = List.copyOf(plans);
    this.look = look;
    this.evidence = evidence;
    from = plans.stream().mapToInt(plan -> plan.known(evidence, look).size()).toArray();
    for (int p = 0; p < plans.size(); p++) {
      firstWorld.add(planOfWorld.size());
      for (int world = 0; world < plans.get(p).claim().worlds(); world++) {
        planOfWorld.add(p);
      }
    }
  }

  /**
   * Runs what is missing.
   *
   * @param ended is told of every trial that has all its replicates
   * @throws RunFailedException if a run failed; the runs before it are kept
   */
  void run(Strategies strategies, Engine engine, BooleanSupplier stopped, Consumer<ClaimPlan> ended) throws IOException, RunFailedException {
    Worlds worlds = new Worlds(new ListedScenarios(planOfWorld.size(), this::scenario), strategies);
    ArrayList<ClaimNumbers> numbers = new ArrayList<>();
    for (int p = 0; p < plans.size(); p++) {
      numbers.add(new ClaimNumbers(plans.get(p).claim(), firstWorld.get(p)));
    }
    IntStream.range(0, plans.size()).filter(p -> from[p] == most(p)).mapToObj(plans::get).forEach(ended);
    Engine.Work<Run, double[][]> work = run -> numbers.get(run.plan()).of(worlds, run.replicate());
    engine.run(work, missing(), new Engine.Sink<Run, double[][]>() {
      @Override
      public void done(Run run, double[][] ofOutcomes) throws IOException {
        if (failure == null) {
          ClaimPlan plan = plans.get(run.plan());
          evidence.add(plan.trial(), run.replicate(), ofOutcomes);
          if (run.replicate() == most(run.plan()) - 1) {
            ended.accept(plan);
          }
        }
      }

      @Override
      public void failed(Run run, String message) {
        failure = failure == null ? new RunFailedException(run.toString(), message) : failure;
      }
    }, () -> failure != null || stopped.getAsBoolean());
    if (failure != null) {
      throw failure;
    }
  }

  private int most(int plan) {
    return plans.get(plan).looks().get(look);
  }

  private Scenario scenario(int world) throws InvalidScenarioException {
    int p = planOfWorld.get(world);
    Claim claim = plans.get(p).claim();
    return claim.world(world - firstWorld.get(p), plans.get(p).trial().behaviour(), plans.get(p).settings());
  }

  private Iterator<Run> missing() {
    return IntStream.range(0, plans.size()).boxed().flatMap(p -> {
      String words = "claim " + plans.get(p).claim().id() + ", behaviour " + plans.get(p).trial().behaviour();
      return IntStream.range(from[p], most(p)).mapToObj(replicate -> new Run(p, replicate, words));
    }).iterator();
  }
}
