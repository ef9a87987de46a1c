package org.pairaid.scenario;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    return components().entrySet().stream().filter(entry -> !Keys.group(entry.getValue().getType()))
        .map(entry -> new Entry(entry.getKey(), entry.getValue().getAnnotation(Parameter.class), entry.getValue())).toList();
  }

  /** The parameters of a strategy, by key. */
  public static List<Entry> of(Class<? extends Record> parameters) {
    Map<String, RecordComponent> components = new LinkedHashMap<>();
    collect(parameters, "", components);
    return components.entrySet().stream().map(entry -> new Entry(entry.getKey(), entry.getValue().getAnnotation(Parameter.class), entry.getValue())).toList();
  }

  /** What holds the rules by dotted path, groups included. */
  static Map<String, RecordComponent> components() {
    Map<String, RecordComponent> components = new LinkedHashMap<>();
    collect(Rules.class, "", components);
    return components;
  }

  private static void collect(Class<?> group, String path, Map<String, RecordComponent> into) {
    for (RecordComponent component : group.getRecordComponents()) {
      String below = Keys.join(path, Keys.of(component));
      into.put(below, component);
      if (Keys.group(component.getType())) {
        collect(component.getType(), below, into);
      }
    }
  }
}
