package org.pairaid.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of some tasks, in their order.
 *
 * @param results the results
 * @param count how many
 * @param nanos time that they took
 */
record Packet(byte[] results, int count, long nanos) implements Serializable {

  /**
   * What came of one task.
   *
   * @param value the result
   * @param failure what happened, if the task failed
   * @param fault what happened, if the machine did
   */
  record Result(Serializable value, String failure, String fault) implements Serializable {}

  static Packet of(List<Result> results, long nanos) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new ArrayList<>(results));
    }
    return new Packet(bytes.toByteArray(), results.size(), nanos);
  }

  @SuppressWarnings("unchecked")
  List<Result> open() throws IOException {
    try (ObjectInputStream in = new OurObjects(results)) {
      return (List<Result>) in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
  }

  /** Finds classes where the program's are, whoever calls. */
  private static final class OurObjects extends ObjectInputStream {
    OurObjects(byte[] bytes) throws IOException {
      super(new ByteArrayInputStream(bytes));
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass type) throws IOException, ClassNotFoundException {
      try {
        return Class.forName(type.getName(), false, Packet.class.getClassLoader());
      } catch (ClassNotFoundException e) {
        return super.resolveClass(type);
      }
    }
  }
}
