package org.pairaid.experiment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Iterator;
import java.util.function.BooleanSupplier;

/** Carries out tasks on this machine with nothing but what could be sent to another one: work, tasks and results go through bytes. */
final class FarEngine implements Engine {
  private final Engine local = new LocalEngine(2);

  @Override
  public <T extends Serializable, R extends Serializable> void run(Work<T, R> work, Iterator<T> tasks, Sink<T, R> sink, BooleanSupplier stopped) throws IOException, RunFailedException {
    Work<T, R> there = sent(work);
    local.run(task -> sent(there.run(sent(task))), tasks, sink, stopped);
  }

  @SuppressWarnings("unchecked")
  static <V> V sent(V value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (V) in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    local.close();
  }
}
