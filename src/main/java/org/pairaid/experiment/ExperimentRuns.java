package org.pairaid.experiment;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.pairaid.scenario.Experiment;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.strategy.Strategies;

/** The runs of an experiment in a folder: those that are there, and an engine that adds those that are not. */
final class ExperimentRuns implements Closeable {
  private final RunStore store;
  private final CyclesStore cycles;
  private final RunKeys keys;
  private final RunWork work;
  private long kept;
  private int added;

  /**
   * Opens what is there, or begins.
   *
   * @param outputs what is kept of each run
   * @param withCycles whether all indicators of each cycle are kept too
   */
  ExperimentRuns(Path folder, Experiment experiment, List<Output> outputs, boolean withCycles, Strategies strategies) throws IOException, InvalidScenarioException {
    keys = new RunKeys(experiment, outputs, strategies);
    store = new RunStore(folder, outputs);
    cycles = withCycles ? new CyclesStore(folder) : null;
    work = new RunWork(experiment.space(), outputs, withCycles, strategies);
  }

  RunKeys keys() {
    return keys;
  }

  /** Rows of the store that could not be read. */
  int damaged() {
    return store.damaged();
  }

  /** Runs that were added since this was opened. */
  int added() {
    return added;
  }

  /** Runs that were there already when they were last asked for. */
  long kept() {
    return kept;
  }

  CyclesStore cycles() {
    return cycles;
  }

  /** A run by the values of its point; {@code null} if it is not there. */
  RunStore.Run get(List<String> values, int replicate) {
    return get(keys.of(values), replicate);
  }

  RunStore.Run get(long key, int replicate) {
    RunStore.Run run = store.get(key, replicate);
    return run != null && run.failure() == null && cycles != null && !cycles.has(key, replicate) ? null : run;
  }

  /**
   * Runs what is missing, all points in each replicate before the next one, so that a study that is cut off is balanced.
   *
   * @return whether all runs of the part are there; otherwise it was stopped
   */
  boolean run(Points points, int replicates, Shard shard, Execution how) throws IOException, RunFailedException {
    long[] keyed = keys.of(points);
    Missing missing = new Missing(points, keyed, replicates, shard);
    kept = missing.kept;
    int[] done = {missing.kept};
    how.engine().run(work, missing, new Engine.Sink<RunTask, RunWork.Numbers>() {
      @Override
      public void done(RunTask task, RunWork.Numbers numbers) throws IOException {
        long key = keyed[task.point()];
        if (cycles != null) {
          cycles.add(key, task.replicate(), numbers.cycles());
        }
        store.done(key, task.replicate(), numbers.outputs());
        end();
      }

      @Override
      public void failed(RunTask task, String message) throws IOException {
        store.failed(keyed[task.point()], task.replicate(), message);
        end();
      }

      private void end() {
        added++;
        how.progress().at(++done[0], missing.all);
      }
    }, how.stopped());
    return done[0] == missing.all;
  }

  /** The runs that are not there yet, each once: two points of a design may be the same. */
  private final class Missing implements Iterator<RunTask> {
    private final Points points;
    private final long[] keyed;
    private final int replicates;
    private final Shard shard;
    private final Set<Long> ofReplicate = new HashSet<>();
    private final int kept;
    private final int all;
    private int there;
    private long at = -1;
    private RunTask next;

    Missing(Points points, long[] keyed, int replicates, Shard shard) {
      this.points = points;
      this.keyed = keyed;
      this.replicates = replicates;
      this.shard = shard;
      int different = 0;
      for (advance(); next != null; advance()) {
        different++;
      }
      kept = there;
      all = there + different;
      at = -1;
      advance();
    }

    private void advance() {
      next = null;
      long runs = (long) points.count() * replicates;
      while (next == null && ++at < runs) {
        int point = (int) (at % points.count());
        int replicate = (int) (at / points.count());
        if (point == 0) {
          ofReplicate.clear();
        }
        if (shard.has(at)) {
          if (get(keyed[point], replicate) != null) {
            there++;
          } else if (ofReplicate.add(keyed[point])) {
            next = new RunTask(point, replicate, points.at(point));
          }
        }
      }
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public RunTask next() {
      if (next == null) {
        throw new NoSuchElementException();
      }
      RunTask task = next;
      advance();
      return task;
    }
  }

  @Override
  public void close() throws IOException {
    store.close();
    if (cycles != null) {
      cycles.close();
    }
  }
}
