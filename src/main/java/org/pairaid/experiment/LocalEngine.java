package org.pairaid.experiment;

import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Carries out tasks on threads of this machine. Only a few wait at any time. A task that takes too long is told to stop and has failed; where it does not listen, its thread is left to itself and another takes its place.
 */
public final class LocalEngine implements Engine {
  /** Longest time of a task where nothing else is said: far beyond any run that is meant. */
  public static final Duration LIMIT = Duration.ofHours(1);

  private static final int WAITING_PER_THREAD = 8;
  private static final Duration GRACE = Duration.ofSeconds(1);

  private final int threads;
  private final Duration limit;
  private final ThreadPoolExecutor pool;

  /** @param threads threads, at least 1 */
  public LocalEngine(int threads) {
    this(threads, LIMIT);
  }

  /**
   * @param threads threads, at least 1
   * @param limit longest time that a task may take
   */
  public LocalEngine(int threads, Duration limit) {
    this.threads = threads;
    this.limit = limit;
    pool = new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
      Thread thread = new Thread(task, "runs");
      thread.setDaemon(true);
      return thread;
    });
  }

  /** A task that was handed to the pool. */
  private final class Waiting<T, R> implements Callable<R> {
    private final Work<T, R> work;
    private final T task;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Future<R> result;
    private volatile long begun;
    private volatile boolean running;
    private boolean replaced;

    Waiting(Work<T, R> work, T task) {
      this.work = work;
      this.task = task;
      result = pool.submit(this);
    }

    @Override
    public R call() throws Exception {
      begun = System.nanoTime();
      running = true;
      try {
        return work.run(task);
      } finally {
        end();
      }
    }

    private synchronized void end() {
      ended.countDown();
      if (replaced) {
        resize(-1);
      }
    }

    private synchronized void replace() {
      if (ended.getCount() > 0) {
        replaced = true;
        resize(1);
      }
    }

    /** The result, as soon as it is there. */
    R get() throws InterruptedException, ExecutionException, TimeoutException {
      while (true) {
        long left = running ? limit.toNanos() - (System.nanoTime() - begun) : limit.toNanos();
        try {
          return result.get(Math.max(0, left), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
          if (running && System.nanoTime() - begun >= limit.toNanos()) {
            result.cancel(true);
            if (!ended.await(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
              replace();
            }
            throw e;
          }
        }
      }
    }
  }

  private void resize(int by) {
    synchronized (pool) {
      int size = pool.getCorePoolSize() + by;
      if (by > 0) {
        pool.setMaximumPoolSize(size);
        pool.setCorePoolSize(size);
      } else {
        pool.setCorePoolSize(size);
        pool.setMaximumPoolSize(size);
      }
    }
  }

  @Override
  public <T extends Serializable, R extends Serializable> void run(Work<T, R> work, Iterator<T> tasks, Sink<T, R> sink, BooleanSupplier stopped) throws IOException, RunFailedException {
    Deque<Waiting<T, R>> waiting = new ArrayDeque<>();
    try {
      while (!stopped.getAsBoolean() && (tasks.hasNext() || !waiting.isEmpty())) {
        while (tasks.hasNext() && waiting.size() < threads * WAITING_PER_THREAD) {
          waiting.add(new Waiting<>(work, tasks.next()));
        }
        handOver(waiting.remove(), sink);
      }
    } finally {
      waiting.forEach(left -> left.result.cancel(false));
    }
  }

  private <T, R> void handOver(Waiting<T, R> first, Sink<T, R> sink) throws IOException, RunFailedException {
    R result;
    try {
      result = first.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RunFailedException(first.task.toString(), e);
    } catch (TimeoutException e) {
      sink.failed(first.task, "took longer than " + limit.toMillis() / 1000.0 + " s (--run-limit)");
      return;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof VirtualMachineError && !(e.getCause() instanceof StackOverflowError)) {
        throw new RunFailedException(first.task.toString(), e.getCause());
      }
      sink.failed(first.task, Engine.line(e.getCause()));
      return;
    }
    sink.done(first.task, result);
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
