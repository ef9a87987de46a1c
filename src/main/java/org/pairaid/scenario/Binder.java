package org.pairaid.scenario;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairaid.model.Pair;
import org.pairaid.model.Parameter;
import org.pairaid.model.Series;
import org.pairaid.model.StrategyChoice;
import org.pairaid.model.Text;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.scenario.Node.ScalarNode;

/** Makes records of a tree and notes every problem on the way. What their components may hold, {@link Parameter} says. */
final class Binder {
  private final Problems problems;
  private List<String> domains = List.of();

  Binder(Problems problems) {
    this.problems = problems;
  }

  /** Sets the domains that supply and need are given by. */
  void domains(List<String> ids) {
    domains = List.copyOf(ids);
  }

  /** The record of a map; {@code null} if there is a problem in it. */
  <R extends Record> R record(Class<R> type, MapNode map, String path) {
    int before = problems.met();
    RecordComponent[] components = type.getRecordComponents();
    refuseUnknown(map, path, Arrays.stream(components).map(Keys::of).toList());
    Object[] values = new Object[components.length];
    for (int c = 0; c < components.length; c++) {
      values[c] = component(components[c], map, path);
    }
    if (problems.met() > before) {
      return null;
    }
    try {
      var constructor = type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      problems.add(map.place(), path, e.getCause().getMessage());
      return null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void refuseUnknown(MapNode map, String path, List<String> known) {
    map.entries().forEach((key, entry) -> {
      if (!known.contains(key)) {
        problems.add(entry.key(), Keys.join(path, key), "unknown key" + Nearest.hint(key, known));
      }
    });
  }

  private Object component(RecordComponent component, MapNode map, String path) {
    Parameter parameter = component.getAnnotation(Parameter.class);
    String key = Keys.of(component);
    String below = Keys.join(path, key);
    Node given = map.get(key);
    boolean absent = given == null || given instanceof ScalarNode scalar && scalar.value() == null;
    if (!absent) {
      return value(component.getGenericType(), parameter, given, below);
    }
    if (Keys.group(component.getType()) && parameter.value().equals(Parameter.REQUIRED) && Keys.hasDefaults(component.getType())) {
      return record(component.getType().asSubclass(Record.class), MapNode.empty(map.place(), map.folder()), below);
    }
    if (component.getType() == Map.class && !parameter.value().equals(Parameter.REQUIRED)) {
      return byDomain(parameter, MapNode.empty(map.place(), map.folder()), below);
    }
    return switch (parameter.value()) {
      case Parameter.OPTIONAL -> null;
      case Parameter.REQUIRED -> {
        problems.add(map.place(), below, "missing; expected " + Expectation.of(component.getGenericType(), parameter));
        yield null;
      }
      default -> value(component.getGenericType(), parameter, Scalars.plain(map.place(), parameter.value()), below);
    };
  }

  private Object value(Type type, Parameter parameter, Node node, String path) {
    if (type == double.class || type == Double.class) {
      return number(parameter, node, path);
    }
    if (type == int.class || type == long.class) {
      Long whole = whole(parameter, node, path);
      return whole == null ? null : type == int.class ? (Object) whole.intValue() : whole;
    }
    if (type == String.class) {
      return text(node, path, "a text");
    }
    if (type == Series.class) {
      return series(parameter, node, path);
    }
    if (type == Text.class) {
      return words(node, path);
    }
    if (type == StrategyChoice.class) {
      return strategy(node, path);
    }
    if (type == Pair.class) {
      return pair(node, path);
    }
    if (type instanceof Class<?> c && c.isEnum()) {
      return constant(c, node, path);
    }
    if (type instanceof Class<?> c && c.isRecord()) {
      MapNode map = map(node, path);
      return map == null ? null : record(c.asSubclass(Record.class), map, path);
    }
    ParameterizedType generic = (ParameterizedType) type;
    if (generic.getRawType() == List.class) {
      return list(generic.getActualTypeArguments()[0], parameter, node, path);
    }
    MapNode map = map(node, path);
    if (map == null) {
      return null;
    }
    return generic.getActualTypeArguments()[1] == Double.class ? byDomain(parameter, map, path) : map.plain();
  }

  MapNode map(Node node, String path) {
    if (node instanceof MapNode map) {
      return map;
    }
    problems.add(node.place(), path, "expected a map of keys, not " + node.kind());
    return null;
  }

  private Double number(Parameter parameter, Node node, String path) {
    Double number = node instanceof ScalarNode scalar ? scalar.number() : null;
    if (number == null) {
      problems.add(node.place(), path, "expected " + Expectation.number(parameter) + ", not " + node.kind());
    } else if (!Expectation.inRange(parameter, number)) {
      problems.add(node.place(), path, "expected " + Expectation.number(parameter) + ", not " + ((ScalarNode) node).text());
      return null;
    }
    return number;
  }

  private Long whole(Parameter parameter, Node node, String path) {
    Long whole = node instanceof ScalarNode scalar ? scalar.whole() : null;
    if (whole == null || !Expectation.inRange(parameter, whole)) {
      problems.add(node.place(), path, "expected a whole number" + Expectation.range(parameter) + ", not " + node.kind());
      return null;
    }
    return whole;
  }

  private String text(Node node, String path, String expected) {
    if (node instanceof ScalarNode scalar && scalar.value() != null) {
      return scalar.text();
    }
    problems.add(node.place(), path, "expected " + expected + ", not " + node.kind());
    return null;
  }

  private Series series(Parameter parameter, Node node, String path) {
    List<Node> items = node instanceof ListNode list ? list.items() : List.of(node);
    if (items.isEmpty()) {
      problems.add(node.place(), path, "expected a number or a list by cycle, not an empty list");
      return null;
    }
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      values.add(number(parameter, items.get(i), node instanceof ListNode ? path + "[" + i + "]" : path));
    }
    return values.contains(null) ? null : new Series(values);
  }

  private Text words(Node node, String path) {
    if (node instanceof MapNode map) {
      refuseUnknown(map, path, List.of("en", "zh"));
      String en = map.get("en") == null ? null : text(map.get("en"), path + ".en", "a text");
      String zh = map.get("zh") == null ? null : text(map.get("zh"), path + ".zh", "a text");
      if (map.entries().isEmpty()) {
        problems.add(map.place(), path, "expected words, as {en: ..., zh: ...}");
      }
      return new Text(en == null ? zh : en, zh == null ? en : zh);
    }
    String both = text(node, path, "words, as {en: ..., zh: ...}");
    return both == null ? null : new Text(both, both);
  }

  private StrategyChoice strategy(Node node, String path) {
    if (!(node instanceof MapNode map)) {
      String name = text(node, path, "the name of a strategy");
      return name == null ? null : new StrategyChoice(name);
    }
    refuseUnknown(map, path, List.of("use", "with"));
    if (map.get("with") instanceof MapNode with) {
      with.entries().forEach((key, entry) -> problems.add(entry.key(), path + ".with." + key, "unknown key: this strategy has no parameters"));
    }
    if (map.get("use") == null) {
      problems.add(map.place(), path + ".use", "missing; expected the name of a strategy");
      return null;
    }
    String name = text(map.get("use"), path + ".use", "the name of a strategy");
    return name == null ? null : new StrategyChoice(name);
  }

  private Pair pair(Node node, String path) {
    if (node instanceof MapNode map) {
      return record(Pair.class, map, path);
    }
    if (node instanceof ListNode list && list.items().size() == 2) {
      String aiding = text(list.items().get(0), path, "the id of an aiding government");
      String receiving = text(list.items().get(1), path, "the id of a receiving government");
      return aiding == null || receiving == null ? null : new Pair(aiding, receiving);
    }
    problems.add(node.place(), path, "expected a pair, as [aiding, receiving], not " + node.kind());
    return null;
  }

  private Object constant(Class<?> type, Node node, String path) {
    List<String> names = Arrays.stream(type.getEnumConstants()).map(Keys::constant).toList();
    String given = text(node, path, "one of " + String.join(", ", names));
    if (given == null) {
      return null;
    }
    int index = names.indexOf(given);
    if (index < 0) {
      problems.add(node.place(), path, "expected one of " + String.join(", ", names) + ", not \"" + given + "\""
          + Nearest.to(given, names).map(name -> ". Maybe \"" + name + "\"?").orElse(""));
      return null;
    }
    return type.getEnumConstants()[index];
  }

  private List<Object> list(Type item, Parameter parameter, Node node, String path) {
    if (!(node instanceof ListNode list)) {
      problems.add(node.place(), path, "expected a list, not " + node.kind());
      return null;
    }
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      Object value = value(item, parameter, list.items().get(i), path + "[" + i + "]");
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private Map<String, Double> byDomain(Parameter parameter, MapNode map, String path) {
    refuseUnknown(map, path, domains);
    Map<String, Double> values = new LinkedHashMap<>();
    for (String domain : domains) {
      Node given = map.get(domain);
      boolean required = parameter.value().equals(Parameter.REQUIRED);
      if (given == null && required) {
        problems.add(map.place(), Keys.join(path, domain), "missing; expected " + Expectation.number(parameter));
      } else {
        values.put(domain, given == null ? Double.valueOf(parameter.value()) : number(parameter, given, Keys.join(path, domain)));
      }
    }
    return values;
  }
}
