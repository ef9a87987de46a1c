package org.pairaid.experiment;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** Carries out tasks on threads of this machine. Only a few wait at any time. */
public final class LocalEngine implements Engine {
  private static final int WAITING_PER_THREAD = 8;

  private final int threads;
  private final ExecutorService pool;

  /** @param threads threads, at least 1 */
  public LocalEngine(int threads) {
    this.threads = threads;
    pool = Executors.newFixedThreadPool(threads, task -> {
      Thread thread = new Thread(task, "runs");
      thread.setDaemon(true);
      return thread;
    });
  }

  private record Waiting<T, R>(T task, Future<R> result) {}

  @Override
  public <T extends Serializable, R extends Serializable> void run(Work<T, R> work, Iterator<T> tasks, Sink<T, R> sink, BooleanSupplier stopped) throws IOException, RunFailedException {
    Deque<Waiting<T, R>> waiting = new ArrayDeque<>();
    try {
      while (!stopped.getAsBoolean() && (tasks.hasNext() || !waiting.isEmpty())) {
        while (tasks.hasNext() && waiting.size() < threads * WAITING_PER_THREAD) {
          T task = tasks.next();
          waiting.add(new Waiting<>(task, pool.submit(() -> work.run(task))));
        }
        handOver(waiting.remove(), sink);
      }
    } finally {
      waiting.forEach(left -> left.result().cancel(false));
    }
  }

  private static <T, R> void handOver(Waiting<T, R> first, Sink<T, R> sink) throws IOException, RunFailedException {
    R result;
    try {
      result = first.result().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RunFailedException(first.task().toString(), e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof VirtualMachineError && !(e.getCause() instanceof StackOverflowError)) {
        throw new RunFailedException(first.task().toString(), e.getCause());
      }
      sink.failed(first.task(), Engine.line(e.getCause()));
      return;
    }
    sink.done(first.task(), result);
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
