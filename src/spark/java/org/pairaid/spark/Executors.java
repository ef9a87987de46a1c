package org.pairaid.spark;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorAdded;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;

/** Watches who works for us, and tells the user what matters. */
final class Executors extends SparkListener {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

  private final Set<String> working = ConcurrentHashMap.newKeySet();
  private final Consumer<String> notes;
  private volatile long alone = System.nanoTime();
  private volatile boolean told;
  private volatile boolean closing;

  Executors(Consumer<String> notes) {
    this.notes = notes;
  }

  @Override
  public void onExecutorAdded(SparkListenerExecutorAdded added) {
    working.add(added.executorId());
    told = false;
  }

  @Override
  public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
    working.remove(removed.executorId());
    alone = System.nanoTime();
    if (!closing) {
      notes.accept("Note: Spark lost executor " + removed.executorId() + " (" + removed.reason().lines().findFirst().orElse("") + "); its runs are carried out again, " + working.size() + " left");
    }
  }

  /** Says so when nobody has been working for a while. */
  void check() {
    if (working.isEmpty() && !told && System.nanoTime() - alone > PATIENCE_NANOS) {
      told = true;
      notes.accept("Note: no worker has given Spark an executor yet; waiting. Look at the master's page: workers alive, cores and memory free?");
    }
  }

  /** What goes from now on goes because we do. */
  void close() {
    closing = true;
  }
}
