package org.pairaid.spark;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;

/** Watches who works for us, and tells the user what matters. */
final class Executors extends SparkListener {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

  private final SparkContext spark;
  private final Consumer<String> notes;
  private long seen = System.nanoTime();
  private boolean told;
  private volatile boolean closing;

  Executors(SparkContext spark, Consumer<String> notes) {
    this.spark = spark;
    this.notes = notes;
  }

  @Override
  public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
    if (!closing) {
      notes.accept("Note: Spark lost executor " + removed.executorId() + " (" + removed.reason().lines().findFirst().orElse("") + "); its runs are carried out again");
    }
  }

  /** Says so when nobody has been working for a while. */
  void check() {
    // The driver counts as one of them.
    if (spark.isLocal() || spark.statusTracker().getExecutorInfos().length > 1) {
      seen = System.nanoTime();
      told = false;
    } else if (!told && System.nanoTime() - seen > PATIENCE_NANOS) {
      told = true;
      notes.accept("Note: no worker gives Spark an executor; waiting. Look at the master's page: are workers alive, are cores and memory free?");
    }
  }

  /** What goes from now on goes because we do. */
  void close() {
    closing = true;
  }
}
