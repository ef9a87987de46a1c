package org.pairaid.scenario;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.pairaid.model.Parameter;

/** How record components and constants are written in a scenario file. */
public final class Keys {
  private Keys() {}

  /**
   * A key of a record.
   *
   * @param about what may stand there
   * @param leftOut whether the file may leave it out although it is required, because each part of the group has a default
   */
  record Key(String name, Class<?> type, Type generic, Parameter about, boolean leftOut) {
    boolean required() {
      return about.value().equals(Parameter.REQUIRED);
    }
  }

  private static final ClassValue<List<Key>> KEYS = new ClassValue<>() {
    @Override
    protected List<Key> computeValue(Class<?> type) {
      return Arrays.stream(type.getRecordComponents()).map(Keys::key).toList();
    }
  };

  /** The keys of a record, in its order. */
  static List<Key> of(Class<?> type) {
    return KEYS.get(type);
  }

  private static Key key(RecordComponent component) {
    return new Key(of(component), component.getType(), component.getGenericType(), component.getAnnotation(Parameter.class),
        group(component.getType()) && hasDefaults(component.getType()));
  }

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

  private static boolean hasDefaults(Class<?> group) {
    return of(group).stream().allMatch(key -> key.leftOut() || !key.required());
  }
}
