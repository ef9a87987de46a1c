package org.pairaid.scenario;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A node of a scenario file's tree, which knows where it stands. */
sealed interface Node extends Serializable {
  Place place();

  /** What kind of thing it is, for messages. */
  String kind();

  /** The same as plain maps, lists, numbers, strings and booleans. */
  Object plain();

  /** Whether nothing was written: it stands for a key without a value. */
  default boolean nothing() {
    return false;
  }

  /**
   * A map.
   *
   * @param entries by key, in the file's order; mutable while the tree is put together
   * @param folder folder against which files named in it are found; empty for the one that the program runs in
   */
  record MapNode(Place place, Map<String, Entry> entries, String folder) implements Node {
    /** A key's place and its value. */
    record Entry(Place key, Node value) implements Serializable {}

    static MapNode empty(Place place, String folder) {
      return new MapNode(place, new LinkedHashMap<>(), folder);
    }

    /** The value of {@code key}; {@code null} if it is not there. */
    Node get(String key) {
      Entry entry = entries.get(key);
      return entry == null ? null : entry.value();
    }

    /** Whether something was written for {@code key}. */
    boolean has(String key) {
      return entries.containsKey(key) && !get(key).nothing();
    }

    void put(String key, Place place, Node value) {
      entries.put(key, new Entry(place, value));
    }

    @Override
    public String kind() {
      return "a map";
    }

    @Override
    public Object plain() {
      Map<String, Object> plain = new LinkedHashMap<>();
      entries.forEach((key, entry) -> plain.put(key, entry.value().plain()));
      return Collections.unmodifiableMap(plain);
    }
  }

  /** A list. */
  record ListNode(Place place, List<Node> items) implements Node {
    @Override
    public String kind() {
      return "a list";
    }

    @Override
    public Object plain() {
      return items.stream().map(Node::plain).toList();
    }
  }

  /**
   * A scalar.
   *
   * @param text as written
   * @param value Long, Double, Boolean, String or {@code null}
   */
  record ScalarNode(Place place, String text, Object value) implements Node {
    /** The number it stands for; {@code null} if it is none. */
    Double number() {
      return value instanceof Number number ? number.doubleValue() : null;
    }

    /** The whole number it stands for; {@code null} if it is none. */
    Long whole() {
      if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
        return new BigDecimal(number).longValueExact();
      }
      return value instanceof Long number ? number : null;
    }

    @Override
    public String kind() {
      String shown = Shown.shortened(text);
      return value == null ? "nothing" : value instanceof String ? "the text \"" + shown + "\"" : shown;
    }

    /** A number is a Double, however it was written. */
    @Override
    public Object plain() {
      return value instanceof Number ? (Object) (number() + 0.0) : value;
    }

    @Override
    public boolean nothing() {
      return value == null;
    }
  }

  /** Stands where something could not be read; that problem is reported already, so nothing more is said of it. */
  record Unread(Place place) implements Node {
    @Override
    public String kind() {
      return "something that cannot be read";
    }

    @Override
    public Object plain() {
      return null;
    }
  }
}
