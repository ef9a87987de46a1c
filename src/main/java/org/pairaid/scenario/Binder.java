package org.pairaid.scenario;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.Pair;
import org.pairaid.model.Parameter;
import org.pairaid.model.Series;
import org.pairaid.model.StrategyChoice;
import org.pairaid.model.StrategyMix;
import org.pairaid.model.Text;
import org.pairaid.scenario.Keys.Key;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.scenario.Node.Unread;
import org.pairaid.strategy.Strategies;

/** Makes records of a tree and notes every problem on the way. What their components may hold, {@link Parameter} says. */
final class Binder {
  private final Problems problems;
  private final Values values;
  private final List<String> domains;
  private final StrategyBinder strategies;

  /** For trees that hold neither governments nor strategies. */
  Binder(Problems problems) {
    this(problems, List.of(), null);
  }

  /**
   * @param domains the domains that supply and need are given by; {@code null} where they are not known for a problem with them
   * @param strategies those that can be named
   */
  Binder(Problems problems, List<String> domains, Strategies strategies) {
    this.problems = problems;
    this.domains = domains;
    this.strategies = new StrategyBinder(this, problems, strategies);
    values = new Values(problems);
  }

  /** The record of a map; {@code null} if there is a problem in it. */
  <R extends Record> R record(Class<R> type, MapNode map, String path) {
    int before = problems.met();
    List<Key> keys = Keys.of(type);
    List<String> known = new ArrayList<>(keys.stream().map(Key::name).toList());
    if (type == ScenarioFile.class) {
      known.add(ScenarioFile.EXTENDS);
    }
    refuseUnknown(map, path, known);
    Object[] arguments = keys.stream().map(key -> given(key, map, Keys.join(path, key.name()))).toArray();
    if (problems.met() > before) {
      return null;
    }
    try {
      var constructor = type.getDeclaredConstructor(keys.stream().map(Key::type).toArray(Class[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      problems.add(map.place(), path, e.getCause().getMessage());
      return null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  void refuseUnknown(MapNode map, String path, List<String> known) {
    map.entries().forEach((key, entry) -> {
      if (!known.contains(key)) {
        problems.add(entry.key(), Keys.join(path, key), "unknown key" + Nearest.hint(key, known));
      }
    });
  }

  private Object given(Key key, MapNode map, String path) {
    if (map.has(key.name())) {
      return value(key.generic(), key.about(), map.get(key.name()), path);
    }
    MapNode empty = MapNode.empty(map.place(), map.folder());
    if (key.leftOut()) {
      return key.required() ? record(key.type().asSubclass(Record.class), empty, path) : null;
    }
    if (key.required()) {
      missing(map, key.name(), path, Expectation.of(key.generic(), key.about()));
      return null;
    }
    if (key.about().value().equals(Parameter.OPTIONAL)) {
      return null;
    }
    return value(key.generic(), key.about(), key.type() == Map.class ? empty : Scalars.plain(map.place(), key.about().value()), path);
  }

  /** A key that is not there is missed where the map begins, one without a value where it stands. */
  void missing(MapNode map, String key, String path, String expected) {
    Node nothing = map.get(key);
    problems.add(nothing == null ? map.place() : nothing.place(), path, (nothing == null ? "missing" : "has no value") + "; expected " + expected);
  }

  /** A value of {@code type}; {@code null} if there is a problem in it. */
  Object value(Type type, Parameter parameter, Node node, String path) {
    if (node instanceof Unread) {
      problems.again();
      return null;
    }
    if (type == double.class || type == Double.class) {
      return values.number(parameter, node, path);
    }
    if (type == boolean.class) {
      return values.truth(node, path);
    }
    if (type == int.class || type == Integer.class || type == long.class) {
      Long whole = values.whole(parameter, node, path);
      return whole != null && type != long.class ? (Object) whole.intValue() : whole;
    }
    if (type == Indicator.class) {
      return values.indicator(node, path);
    }
    if (type == String.class) {
      return values.text(node, path, "a text");
    }
    if (type == Series.class) {
      return values.series(parameter, node, path);
    }
    if (type == Text.class) {
      return words(node, path);
    }
    if (type == StrategyChoice.class) {
      return strategies.choice(node, path);
    }
    if (type == StrategyMix.class) {
      return strategies.mix(node, path);
    }
    if (type == Pair.class) {
      return pair(node, path);
    }
    if (type == Object.class) {
      return node.plain();
    }
    if (type == Observed.class) {
      return new ObservedRows(problems).read(node, path);
    }
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == List.class ? list(generic.getActualTypeArguments()[0], parameter, node, path)
          : map(generic, parameter, node, path);
    }
    Class<?> c = (Class<?>) type;
    if (c.isEnum()) {
      return values.constant(c, node, path);
    }
    MapNode map = map(node, path);
    return map == null ? null : record(c.asSubclass(Record.class), map, path);
  }

  /** {@code node} as a map; {@code null} if it is none (then there is a problem). */
  MapNode map(Node node, String path) {
    if (node instanceof MapNode map) {
      return map;
    }
    problems.add(node.place(), path, "expected a map of keys, not " + node.kind());
    return null;
  }

  private Object map(ParameterizedType type, Parameter parameter, Node node, String path) {
    MapNode map = map(node, path);
    if (map == null) {
      return null;
    }
    return type.getActualTypeArguments()[0] == Indicator.class ? totals(parameter, map, path)
        : type.getActualTypeArguments()[1] == Double.class ? byDomain(parameter, map, path) : map.plain();
  }

  private Map<Indicator, Double> totals(Parameter parameter, MapNode map, String path) {
    Map<Indicator, Double> totals = new LinkedHashMap<>();
    map.entries().forEach((key, entry) -> {
      Indicator indicator = values.indicator(Scalars.plain(entry.key(), key), Keys.join(path, key));
      if (indicator != null && Double.isFinite(indicator.high())) {
        problems.add(entry.key(), Keys.join(path, key), "a share has no total: only amounts can be added up over the years");
      }
      totals.put(indicator, values.number(parameter, entry.value(), Keys.join(path, key)));
    });
    return Collections.unmodifiableMap(totals);
  }

  private Text words(Node node, String path) {
    if (!(node instanceof MapNode map)) {
      String both = values.text(node, path, "words, as {en: ..., zh: ...}");
      return both == null ? null : new Text(both, both);
    }
    refuseUnknown(map, path, List.of("en", "zh"));
    if (!map.has("en") && !map.has("zh") && List.of("en", "zh").containsAll(map.entries().keySet())) {
      problems.add(map.place(), path, "expected words, as {en: ..., zh: ...}");
    }
    String en = map.has("en") ? values.text(map.get("en"), path + ".en", "a text") : null;
    String zh = map.has("zh") ? values.text(map.get("zh"), path + ".zh", "a text") : null;
    return new Text(en == null ? zh : en, zh == null ? en : zh);
  }

  String text(Node node, String path, String expected) {
    return values.text(node, path, expected);
  }

  private Pair pair(Node node, String path) {
    if (node instanceof MapNode map) {
      return record(Pair.class, map, path);
    }
    if (node instanceof ListNode list && list.items().size() == 2) {
      String aiding = values.text(list.items().get(0), path + "[0]", "the id of an aiding government");
      String receiving = values.text(list.items().get(1), path + "[1]", "the id of a receiving government");
      return aiding == null || receiving == null ? null : new Pair(aiding, receiving);
    }
    problems.add(node.place(), path, "expected a pair, as [aiding, receiving], not " + node.kind());
    return null;
  }

  private List<Object> list(Type item, Parameter parameter, Node node, String path) {
    if (!(node instanceof ListNode list)) {
      problems.add(node.place(), path, "expected a list, not " + node.kind());
      return null;
    }
    List<Object> bound = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      bound.add(value(item, parameter, list.items().get(i), path + "[" + i + "]"));
    }
    return Collections.unmodifiableList(bound);
  }

  private Map<String, Double> byDomain(Parameter parameter, MapNode map, String path) {
    if (domains == null) {
      problems.again();
      return null;
    }
    refuseUnknown(map, path, domains);
    Map<String, Double> shares = new LinkedHashMap<>();
    for (String domain : domains) {
      String below = Keys.join(path, domain);
      if (map.has(domain)) {
        shares.put(domain, values.number(parameter, map.get(domain), below));
      } else if (parameter.value().equals(Parameter.REQUIRED)) {
        missing(map, domain, below, Expectation.number(parameter));
      } else {
        shares.put(domain, parameter.value().equals(Parameter.OPTIONAL) ? 0 : Double.valueOf(parameter.value()));
      }
    }
    return Collections.unmodifiableMap(shares);
  }
}
