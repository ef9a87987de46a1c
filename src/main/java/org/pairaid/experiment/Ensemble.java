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

/** Runs the replicates of a study on several threads and hands them over in order. Only a few wait at any time. A run that fails does not stop the others. */
final class Ensemble {
  private static final int WAITING_PER_THREAD = 8;

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
  void run(int first, int threads, Sink sink, BooleanSupplier stopped) throws IOException, RunFailedException {
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
        handOver(waiting.remove(), first + done++, sink);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private Callable<Replicate> task(int run) {
    int s = study.scenario(run);
    Scenario scenario = study.scenarios().get(s);
    Blueprint blueprint = blueprints.get(s);
    int replicate = study.replicate(run);
    return () -> Replicate.run(scenario, blueprint, replicate);
  }

  private void handOver(Future<Replicate> future, int run, Sink sink) throws IOException, RunFailedException {
    try {
      sink.done(future.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RunFailedException(run, e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof VirtualMachineError && !(e.getCause() instanceof StackOverflowError)) {
        throw new RunFailedException(run, e.getCause());
      }
      Scenario scenario = study.scenarios().get(study.scenario(run));
      sink.failed(run, new RunFailure(scenario.name(), study.replicate(run), scenario.seed(), line(e.getCause())));
    }
  }

  /** What happened, in one line. */
  private static String line(Throwable failure) {
    String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    return message.lines().findFirst().orElse("").strip();
  }
}
