package org.pairaid.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.pairaid.experiment.Engine;
import org.pairaid.experiment.RunFailedException;

/**
 * Carries out tasks on the executors of a Spark cluster. Tasks go in batches, a few of which are under way at any time; what an executor had when it was lost, Spark gives to
 * another. The work goes to each executor once.
 */
final class SparkEngine implements Engine {
  /** Batches under way: while the slowest task of one is waited for, the next ones keep the cores busy. */
  private static final int BATCHES = 3;
  private static final int LOOK_MILLIS = 200;
  private static final int LOOKS_AT_END = 20;

  private final JavaSparkContext spark;
  private final Executors executors;
  private final Pace pace = new Pace();
  private Work<?, ?> known;
  private Broadcast<?> sent;

  private SparkEngine(JavaSparkContext spark, Executors executors) {
    this.spark = spark;
    this.executors = executors;
  }

  static SparkEngine open(String master, Consumer<String> notes) throws IOException {
    SparkConf conf = Settings.of(master);
    Settings.reach(master);
    try {
      JavaSparkContext spark = new JavaSparkContext(conf);
      Executors executors = new Executors(notes);
      spark.sc().addSparkListener(executors);
      return new SparkEngine(spark, executors);
    } catch (RuntimeException e) {
      throw new IOException("Spark does not start on " + master + ": " + Engine.line(e), e);
    } catch (ExceptionInInitializerError e) {
      throw new IOException("Spark does not start on Java " + System.getProperty("java.version") + ": " + Engine.line(e.getCause() == null ? e : e.getCause()), e);
    }
  }

  private record Batch<T>(List<T> tasks, JavaFutureAction<List<Packet>> packets) {}

  @Override
  public <T extends Serializable, R extends Serializable> void run(Work<T, R> work, Iterator<T> tasks, Sink<T, R> sink, BooleanSupplier stopped) throws IOException, RunFailedException {
    Deque<Batch<T>> batches = new ArrayDeque<>();
    try {
      while (!stopped.getAsBoolean() && (tasks.hasNext() || !batches.isEmpty())) {
        while (tasks.hasNext() && batches.size() < BATCHES) {
          batches.add(batch(work, tasks));
        }
        List<Packet> packets = packets(batches.element(), stopped);
        if (packets == null) {
          return;
        }
        handOver(batches.remove().tasks().iterator(), packets, sink, stopped);
      }
    } catch (ExecutionException | RuntimeException e) {
      if (!shuttingDown(stopped)) {
        Throwable cause = e instanceof ExecutionException ? e.getCause() : e;
        throw new RunFailedException("work on Spark", spark.sc().isStopped() ? "the cluster ended it (" + Engine.line(cause) + "); the master's page and --debug say why" : Engine.line(cause));
      }
    } finally {
      batches.forEach(left -> left.packets().cancel(true));
    }
  }

  private <T extends Serializable, R extends Serializable> Batch<T> batch(Work<T, R> work, Iterator<T> tasks) {
    int cores = Math.max(1, spark.defaultParallelism());
    int most = cores * pace.tasks(cores, BATCHES);
    List<T> batch = new ArrayList<>();
    while (tasks.hasNext() && batch.size() < most) {
      batch.add(tasks.next());
    }
    return new Batch<>(batch, spark.parallelize(batch, Math.min(cores, batch.size())).mapPartitions(new Carrier<>(sent(work))).collectAsync());
  }

  /** The work as executors have it: sent once, and again only when it is another. */
  @SuppressWarnings("unchecked")
  private <T, R> Broadcast<Work<T, R>> sent(Work<T, R> work) {
    if (known != work) {
      if (sent != null) {
        sent.unpersist();
      }
      sent = spark.broadcast(work);
      known = work;
    }
    return (Broadcast<Work<T, R>>) sent;
  }

  /** What came of a batch; {@code null} if it was stopped before. */
  private List<Packet> packets(Batch<?> batch, BooleanSupplier stopped) throws ExecutionException, RunFailedException {
    while (true) {
      try {
        return batch.packets().get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        executors.check();
        if (stopped.getAsBoolean()) {
          return null;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new RunFailedException("work on Spark", "interrupted");
      }
    }
  }

  @SuppressWarnings("unchecked")
  private <T, R> void handOver(Iterator<T> tasks, List<Packet> packets, Sink<T, R> sink, BooleanSupplier stopped) throws IOException, RunFailedException {
    for (Packet packet : packets) {
      pace.learn(packet);
      for (Packet.Result result : packet.open()) {
        if (stopped.getAsBoolean()) {
          return;
        }
        T task = tasks.next();
        if (result.fault() != null) {
          throw new RunFailedException(task.toString(), result.fault() + " (on a Spark executor; give executors more, as spark.executor.memory in spark-defaults.conf)");
        }
        if (result.failure() != null) {
          sink.failed(task, result.failure());
        } else {
          sink.done(task, (R) result.value());
        }
      }
    }
  }

  /** Whether Spark is gone because the program is told to end: Spark may know of it a moment before the program does. */
  private boolean shuttingDown(BooleanSupplier stopped) {
    try {
      for (int look = 0; look < LOOKS_AT_END && spark.sc().isStopped() && !stopped.getAsBoolean(); look++) {
        Thread.sleep(LOOK_MILLIS / 2);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return stopped.getAsBoolean();
  }

  @Override
  public void close() {
    executors.close();
    spark.close();
  }
}
