package org.pairaid.experiment;

import java.io.IOException;
import java.io.Serializable;
import java.util.Iterator;
import java.util.function.BooleanSupplier;

/**
 * Carries out tasks that do not depend on each other, on threads of this machine or on other machines. What comes of a task depends on nothing but the work and the task,
 * and results are handed over in the order of the tasks: whatever carries them out, tables have the same bytes.
 */
public interface Engine extends AutoCloseable {

  /**
   * What is done with each task. It may be sent to another machine, and run on several threads at once.
   *
   * @param <T> what a task is given by; small
   * @param <R> what comes of it
   */
  @FunctionalInterface
  interface Work<T, R> extends Serializable {
    R run(T task) throws Exception;
  }

  /** Takes results over, one after the other, on the thread that asked for them. */
  interface Sink<T, R> {
    /** A task has come to its end. */
    void done(T task, R result) throws IOException;

    /** A task failed; {@code message} says in one line what happened. */
    void failed(T task, String message) throws IOException;
  }

  /**
   * Carries out tasks until all are done or {@code stopped}. A task that fails does not stop the others.
   *
   * @param tasks taken one by one as there is room, so that millions of them need no memory
   * @param stopped asked between tasks
   * @throws RunFailedException if the machine is at fault (no memory, interrupted): what was handed over before stays
   */
  <T extends Serializable, R extends Serializable> void run(Work<T, R> work, Iterator<T> tasks, Sink<T, R> sink, BooleanSupplier stopped) throws IOException, RunFailedException;

  /** Gives back threads and machines. */
  @Override
  default void close() {}

  /** What happened, in one line. */
  static String line(Throwable failure) {
    String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    return message.lines().findFirst().orElse("").strip();
  }
}
