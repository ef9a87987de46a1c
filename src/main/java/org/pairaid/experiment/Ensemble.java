package org.pairaid.experiment;

import java.io.IOException;
import java.io.Serializable;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.pairaid.scenario.Scenario;

/** Runs the replicates of a study and hands them over in order. A run that fails does not stop the others. */
final class Ensemble {
  private final Study study;
  private final Worlds worlds;

  /** Which run, as it is sent. */
  private record Run(int number, int scenario, int replicate) implements Serializable {
    @Override
    public String toString() {
      return "run " + number;
    }
  }

  /** Takes runs over, in order. */
  interface Sink {
    /** A run has come to its end. */
    void done(Replicate replicate) throws IOException;

    /** A run failed. */
    void failed(int run, RunFailure failure) throws IOException;
  }

  Ensemble(Study study) {
    this.study = study;
    worlds = new Worlds(new ListedScenarios(study.scenarios().size(), study.scenarios()::get), study.strategies());
  }

  /**
   * Runs from run number {@code first} on, until all are done or {@code stopped}.
   *
   * @throws RunFailedException if a run failed for want of memory or by interruption; those before it have been handed over
   */
  void run(int first, Engine engine, Sink sink, BooleanSupplier stopped) throws IOException, RunFailedException {
    Worlds sent = worlds;
    Engine.Work<Run, Replicate> work = run -> {
      Worlds.World world = sent.get(run.scenario());
      return Replicate.run(world.scenario(), world.blueprint(), run.replicate());
    };
    engine.run(work, IntStream.range(first, study.runs()).mapToObj(run -> new Run(run, study.scenario(run), study.replicate(run))).iterator(), new Engine.Sink<Run, Replicate>() {
          @Override
          public void done(Run run, Replicate replicate) throws IOException {
            sink.done(replicate);
          }

          @Override
          public void failed(Run run, String message) throws IOException {
            Scenario scenario = study.scenarios().get(run.scenario());
            sink.failed(run.number(), new RunFailure(scenario.name(), run.replicate(), scenario.seed(), message));
          }
        }, stopped);
  }
}
