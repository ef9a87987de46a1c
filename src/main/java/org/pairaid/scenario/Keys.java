package org.pairaid.scenario;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import org.pairaid.model.Parameter;

/** How record components and constants are written in a scenario file. */
public final class Keys {
  private Keys() {}

  /** The key of a component. */
  public static String of(RecordComponent component) {
    Parameter parameter = component.getAnnotation(Parameter.class);
    return parameter == null || parameter.key().isEmpty() ? component.getName() : parameter.key();
  }

  /** The word for a constant of an enumeration. */
  public static String constant(Object constant) {
    return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
  }

  /** A dotted path, one key longer; a key that is too long or empty to be known is shown so that the path stays readable. */
  static String join(String path, String key) {
    String shown = key.isEmpty() ? "\"\"" : Shown.shortened(key);
    return path.isEmpty() ? shown : path + "." + shown;
  }

  /** Whether a type is a group of keys: a record whose components are all parameters. */
  public static boolean group(Class<?> type) {
    return type.isRecord() && Arrays.stream(type.getRecordComponents()).allMatch(c -> c.isAnnotationPresent(Parameter.class));
  }

  /** Whether a scenario may leave the whole group out, because each part of it has a default. */
  static boolean hasDefaults(Class<?> group) {
    return Arrays.stream(group.getRecordComponents()).allMatch(component -> group(component.getType())
        ? hasDefaults(component.getType())
        : !component.getAnnotation(Parameter.class).value().equals(Parameter.REQUIRED));
  }
}
