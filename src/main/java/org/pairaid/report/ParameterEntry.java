package org.pairaid.report;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.pairaid.model.Parameter;
import org.pairaid.model.Rules;
import org.pairaid.model.Text;
import org.pairaid.scenario.Units;

/**
 * One parameter of the rules, as its annotation describes it.
 *
 * @param path dotted path in a scenario file
 * @param meaning meaning in words
 * @param unit unit in words
 * @param defaultText default as a scenario file would write it
 * @param source where the default comes from
 */
record ParameterEntry(String path, Text meaning, Text unit, String defaultText, String source) {

  /** All parameters of {@link Rules}, in their order. */
  static List<ParameterEntry> ofRules() {
    var entries = new ArrayList<ParameterEntry>();
    collect(Rules.class, "", entries);
    return entries;
  }

  /** What the parameters of the first key of a path are about. */
  static Text group(String key) {
    for (RecordComponent component : Rules.class.getRecordComponents()) {
      if (key(component).equals(key)) {
        return meaning(component);
      }
    }
    return new Text(key, key);
  }

  /** The key of a component in a scenario file. */
  static String key(RecordComponent component) {
    Parameter parameter = component.getAnnotation(Parameter.class);
    return parameter == null || parameter.key().isEmpty() ? component.getName() : parameter.key();
  }

  static Text meaning(RecordComponent component) {
    Parameter parameter = component.getAnnotation(Parameter.class);
    return parameter == null ? new Text(component.getName(), component.getName()) : new Text(parameter.en(), parameter.zh());
  }

  String groupKey() {
    return path.substring(0, path.indexOf('.') < 0 ? path.length() : path.indexOf('.'));
  }

  /** Whether the default has no empirical source. */
  boolean assumed() {
    return source.startsWith(Parameter.FREE);
  }

  /** Whether a type holds parameters of its own. */
  static boolean nested(Class<?> type) {
    if (!type.isRecord()) {
      return false;
    }
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getAnnotation(Parameter.class) != null) {
        return true;
      }
    }
    return false;
  }

  private static void collect(Class<?> type, String prefix, List<ParameterEntry> entries) {
    for (RecordComponent component : type.getRecordComponents()) {
      Parameter parameter = component.getAnnotation(Parameter.class);
      String path = prefix + key(component);
      if (nested(component.getType())) {
        collect(component.getType(), path + ".", entries);
      } else if (parameter != null) {
        entries.add(new ParameterEntry(path, meaning(component), Units.of(parameter.unit()), parameter.value(), parameter.source()));
      }
    }
  }
}
