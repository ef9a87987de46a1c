package org.pairaid.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.pairaid.experiment.Engine;

/** Carries out some tasks on an executor. That a task fails is a result as others are. */
final class Carrier<T extends Serializable, R extends Serializable> implements FlatMapFunction<Iterator<T>, Packet> {
  private static final long serialVersionUID = 1L;

  private final Broadcast<Engine.Work<T, R>> work;

  Carrier(Broadcast<Engine.Work<T, R>> work) {
    this.work = work;
  }

  @Override
  public Iterator<Packet> call(Iterator<T> tasks) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    List<Packet.Result> results = new ArrayList<>();
    while (tasks.hasNext() && (results.isEmpty() || results.get(results.size() - 1).fault() == null)) {
      results.add(result(tasks.next()));
    }
    return List.of(Packet.of(results, System.nanoTime() - begun)).iterator();
  }

  private Packet.Result result(T task) throws InterruptedException {
    try {
      return new Packet.Result(work.value().run(task), null, null);
    } catch (VirtualMachineError e) {
      return e instanceof StackOverflowError ? new Packet.Result(null, Engine.line(e), null) : new Packet.Result(null, null, Engine.line(e));
    } catch (InterruptedException e) {
      throw e;
    } catch (Throwable e) {
      if (TaskContext.get().isInterrupted()) {
        throw new InterruptedException(Engine.line(e));
      }
      return new Packet.Result(null, Engine.line(e), null);
    }
  }
}
