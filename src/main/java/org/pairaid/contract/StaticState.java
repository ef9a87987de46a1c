package org.pairaid.contract;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the static fields of a strategy's classes hold: governments and runs would share it, so nothing in it may change. Constant arrays are
 * allowed and compared.
 *
 * @param arrays content of static arrays by field
 */
record StaticState(Map<String, String> arrays) {
  private static final String HINT = "; governments and runs would share it, keep memory in fields of the strategy";

  static StaticState of(List<ClassFile> classes, ClassLoader loader, Broken broken) {
    Map<String, String> arrays = new LinkedHashMap<>();
    List<String> own = classes.stream().map(ClassFile::name).toList();
    for (String name : own) {
      try {
        for (Field field : Class.forName(name, false, loader).getDeclaredFields()) {
          if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
            note(field, own, arrays, broken);
          }
        }
      } catch (ClassNotFoundException | LinkageError e) {
        throw broken.because("class " + name + " cannot be loaded: " + Broken.words(e), e);
      }
    }
    return new StaticState(arrays);
  }

  void requireEqual(StaticState later, Broken broken) {
    arrays.forEach((field, content) -> broken.unless(content.equals(later.arrays.get(field)), "the static array " + field + " changed while it decided" + HINT));
  }

  private static void note(Field field, List<String> own, Map<String, String> arrays, Broken broken) {
    String name = field.getDeclaringClass().getName() + "." + field.getName();
    broken.unless(Modifier.isFinal(field.getModifiers()), "the static field " + name + " is not final" + HINT);
    if (field.getType().isPrimitive()) {
      return;
    }
    Object value = value(field);
    broken.unless(value == null || !changeable(value, own), "the static field " + name + " holds what can change" + HINT);
    if (value != null && value.getClass().isArray()) {
      arrays.put(name, content(value));
    }
  }

  private static String content(Object array) {
    Object[] boxed = new Object[Array.getLength(array)];
    Arrays.setAll(boxed, i -> Array.get(array, i));
    return Arrays.deepToString(boxed);
  }

  private static boolean changeable(Object value, List<String> own) {
    String type = value.getClass().getName();
    if (value instanceof Collection || value instanceof Map) {
      return !type.matches("java.util.(ImmutableCollections|Collections.(Unmodifiable|Empty|Singleton)|KeyValueHolder).*");
    }
    return type.startsWith("java.util.concurrent.atomic.") || value instanceof StringBuilder || value instanceof StringBuffer
        || own.contains(type) && Arrays.stream(value.getClass().getDeclaredFields())
            .anyMatch(field -> !Modifier.isStatic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers()));
  }

  private static Object value(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null);
    } catch (IllegalAccessException | InaccessibleObjectException e) {
      return null;
    }
  }
}
