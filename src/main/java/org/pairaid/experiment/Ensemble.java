package org.pairaid.experiment;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.pairaid.scenario.Scenario;
import org.pairaid.simulation.Blueprint;

/** Runs the replicates of a study on several threads and hands them over in order. Only a few wait at any time. */
final class Ensemble {
  private static final int WAITING_PER_THREAD = 8;

  private final Study study;
  private final List<Blueprint> blueprints = new ArrayList<>();

  /** Takes finished replicates over. */
  @FunctionalInterface
  interface Sink {
    void accept(Replicate replicate) throws IOException;
  }

  Ensemble(Study study) {
    this.study = study;
    study.scenarios().forEach(scenario -> blueprints.add(Blueprints.of(scenario, study.strategies())));
  }

  /**
   * Runs from run number {@code first} on, until all are done or {@code stopped}.
   *
   * @return how many were handed over
   * @throws RunFailedException if a run failed; those before it have been handed over
   */
  int run(int first, int threads, Sink sink, BooleanSupplier stopped) throws IOException, RunFailedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
      Thread thread = new Thread(task, "replicates");
      thread.setDaemon(true);
      return thread;
    });
    try {
      Deque<Future<Replicate>> waiting = new ArrayDeque<>();
      int next = first;
      int done = 0;
      while (!stopped.getAsBoolean() && (next < study.runs() || !waiting.isEmpty())) {
        while (next < study.runs() && waiting.size() < threads * WAITING_PER_THREAD) {
          waiting.add(pool.submit(task(next++)));
        }
        sink.accept(finished(waiting.remove(), first + done));
        done++;
      }
      return done;
    } finally {
      pool.shutdownNow();
    }
  }

  private Callable<Replicate> task(int run) {
    int left = run;
    int s = 0;
    while (left >= study.scenarios().get(s).replicates()) {
      left -= study.scenarios().get(s++).replicates();
    }
    Scenario scenario = study.scenarios().get(s);
    Blueprint blueprint = blueprints.get(s);
    int replicate = left;
    return () -> Replicate.run(scenario, blueprint, replicate);
  }

  private static Replicate finished(Future<Replicate> future, int run) throws RunFailedException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RunFailedException(run, e);
    } catch (ExecutionException e) {
      throw new RunFailedException(run, e.getCause());
    }
  }
}
