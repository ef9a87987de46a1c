package org.pairaid.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.scenario.Node.ScalarNode;

/**
 * Multiplies what a scenario has at a path: a number, each of a list by cycle, and that of each entry of a list. What the scenario leaves to its default is that default's multiple.
 *
 * @param path dotted path
 * @param by factor
 */
record Multiplication(String path, double by) implements Change {
  @Override
  public void apply(MapNode tree, Problems problems) {
    if (!apply(tree, path)) {
      problems.add(tree.place(), path, "expected a number to multiply: the scenario has none here");
    }
  }

  /** Whether there was something to multiply. */
  private boolean apply(MapNode map, String rest) {
    int dot = rest.indexOf('.');
    String key = dot < 0 ? rest : rest.substring(0, dot);
    Node next = map.get(key);
    if (dot < 0 || next == null || next.nothing()) {
      Node multiple = next == null || next.nothing() ? standard(map.place()) : product(next);
      if (multiple == null) {
        return false;
      }
      if (dot < 0) {
        map.put(key, map.place(), multiple);
      } else {
        MapNode group = MapNode.empty(map.place(), map.folder());
        new Settings(new Problems()).set(group, rest.substring(dot + 1), multiple);
        map.put(key, map.place(), group);
      }
      return true;
    }
    String below = rest.substring(dot + 1);
    if (next instanceof ListNode list) {
      ListNode own = Merge.copy(list);
      map.put(key, map.entries().get(key).key(), own);
      List<MapNode> named = own.items().stream().filter(MapNode.class::isInstance).map(MapNode.class::cast)
          .filter(item -> below.startsWith("*.") || below.startsWith(Settings.id(item) + ".")).toList();
      return !named.isEmpty() && named.stream().allMatch(item -> apply(item, below.substring((below.startsWith("*.") ? 1 : Settings.id(item).length()) + 1)));
    }
    return next instanceof MapNode group && apply(group, below);
  }

  private Node standard(Place place) {
    return ParameterPath.find(path).map(entry -> product(Scalars.plain(place, entry.about().value()))).orElse(null);
  }

  /** The product; {@code null} where there is no number. */
  private Node product(Node node) {
    UnaryOperator<Node> times = item -> {
      Double number = item instanceof ScalarNode scalar ? scalar.number() : null;
      return number == null ? null : new ScalarNode(item.place(), Double.toString(number * by), number * by);
    };
    if (node instanceof ListNode list) {
      List<Node> products = new ArrayList<>(list.items().stream().map(times).toList());
      return products.isEmpty() || products.contains(null) ? null : new ListNode(list.place(), products);
    }
    return times.apply(node);
  }
}
