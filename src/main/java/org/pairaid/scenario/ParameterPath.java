package org.pairaid.scenario;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairaid.scenario.Keys.Key;

/** Finds what a dotted path of a scenario means. */
public final class ParameterPath {
  private ParameterPath() {}

  /**
   * The parameter at a path; empty where the path leads to no single one, as into a strategy's own parameters.
   *
   * @param path dotted path; entries of a list by their id, or all of them by {@code *}
   */
  public static Optional<Catalogue.Entry> find(String path) {
    return find(ScenarioFile.class, path, path);
  }

  private static Optional<Catalogue.Entry> find(Class<?> type, String rest, String path) {
    String name = rest.split("\\.", 2)[0];
    String below = rest.length() > name.length() ? rest.substring(name.length() + 1) : "";
    Optional<Key> found = Keys.of(type).stream().filter(key -> key.name().equals(name)).findFirst();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Key key = found.get();
    Class<?> item = item(key);
    if (item != null) {
      // An id may hold dots: the first place behind one from which on the rest makes sense.
      for (int dot = below.indexOf('.'); dot >= 0; dot = below.indexOf('.', dot + 1)) {
        Optional<Catalogue.Entry> inside = find(item, below.substring(dot + 1), path);
        if (inside.isPresent()) {
          return inside;
        }
      }
      return Optional.empty();
    }
    if (Keys.group(key.type())) {
      return below.isEmpty() ? Optional.empty() : find(key.type(), below, path);
    }
    boolean single = below.isEmpty() && !List.class.isAssignableFrom(key.type()) || key.type() == Map.class && !below.isEmpty() && below.indexOf('.') < 0;
    return single ? Optional.of(new Catalogue.Entry(path, key.about(), component(type, key))) : Optional.empty();
  }

  /** What a list is of, where its entries are groups of keys. */
  private static Class<?> item(Key key) {
    return key.type() == List.class && key.generic() instanceof ParameterizedType generic && generic.getActualTypeArguments()[0] instanceof Class<?> type && Keys.group(type) ? type : null;
  }

  private static RecordComponent component(Class<?> type, Key key) {
    return Arrays.stream(type.getRecordComponents()).filter(component -> Keys.of(component).equals(key.name())).findFirst().orElseThrow();
  }

  /** Whether only whole numbers may stand at a path. */
  static boolean whole(String path) {
    return find(path).map(entry -> entry.component().getType()).filter(type -> type == int.class || type == long.class || type == Integer.class).isPresent();
  }
}
