package org.pairaid.scenario;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.pairaid.model.Parameter;
import org.pairaid.model.Rules;

/** All parameters of a scenario file by dotted path. */
public final class Catalogue {
  private Catalogue() {}

  /**
   * One parameter.
   *
   * @param path dotted path
   * @param about its default, range, unit, meaning and source
   * @param component the record component that holds it
   */
  public record Entry(String path, Parameter about, RecordComponent component) {}

  /** The parameters of the rules: what an intervention, {@code --set} or a study can change. */
  public static List<Entry> rules() {
    List<Entry> entries = new ArrayList<>();
    walk(Rules.class, "", (path, component) -> {
      if (!Keys.group(component.getType())) {
        entries.add(new Entry(path, component.getAnnotation(Parameter.class), component));
      }
    });
    return entries;
  }

  /** Every path of a record, groups included. */
  static List<String> paths(Class<?> type) {
    List<String> paths = new ArrayList<>();
    walk(type, "", (path, component) -> paths.add(path));
    return paths;
  }

  private static void walk(Class<?> type, String path, BiConsumer<String, RecordComponent> visit) {
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.isAnnotationPresent(Parameter.class)) {
        String below = Keys.join(path, Keys.of(component));
        visit.accept(below, component);
        if (Keys.group(component.getType())) {
          walk(component.getType(), below, visit);
        }
      }
    }
  }
}
