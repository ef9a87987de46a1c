package org.pairaid.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.pairaid.scenario.Scenario;
import org.pairaid.simulation.Blueprint;

/** Runs the replicates of a study and hands them over in order. A run that fails does not stop the others. */
final class Ensemble {
  private final Study study;
  private final List<Blueprint> blueprints = new ArrayList<>();

  /** Takes runs over, in order. */
  interface Sink {
    /** A run has come to its end. */
    void done(Replicate replicate) throws IOException;

    /** A run failed. */
    void failed(int run, RunFailure failure) throws IOException;
  }

  Ensemble(Study study) {
    this.study = study;
    study.scenarios().forEach(scenario -> blueprints.add(Blueprints.of(scenario, study.strategies())));
  }

  /**
   * Runs from run number {@code first} on, until all are done or {@code stopped}.
   *
   * @throws RunFailedException if a run failed for want of memory or by interruption; those before it have been handed over
   */
  void run(int first, Engine engine, Sink sink, BooleanSupplier stopped) throws IOException, RunFailedException {
    engine.run(this::replicate, IntStream.range(first, study.runs()).iterator(), new Engine.Sink<Integer, Replicate>() {
      @Override
      public void done(Integer run, Replicate replicate) throws IOException {
        sink.done(replicate);
      }

      @Override
      public void failed(Integer run, String message) throws IOException {
        Scenario scenario = study.scenarios().get(study.scenario(run));
        sink.failed(run, new RunFailure(scenario.name(), study.replicate(run), scenario.seed(), message));
      }
    }, stopped);
  }

  private Replicate replicate(int run) {
    int s = study.scenario(run);
    return Replicate.run(study.scenarios().get(s), blueprints.get(s), study.replicate(run));
  }
}
