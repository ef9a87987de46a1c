package org.pairaid.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.scenario.Node.ScalarNode;

/** Puts trees together: maps merge key by key, anything else is replaced. */
final class Merge {
  private Merge() {}

  /** {@code top} over {@code base}: a new tree. */
  static MapNode over(MapNode base, MapNode top) {
    MapNode merged = new MapNode(top.place(), new LinkedHashMap<>(base.entries()), top.folder());
    top.entries().forEach((key, entry) -> {
      boolean bothMaps = merged.get(key) instanceof MapNode && entry.value() instanceof MapNode;
      boolean table = entry.value() instanceof MapNode map && map.get("file") != null;
      Node value = bothMaps && !table ? over((MapNode) merged.get(key), (MapNode) entry.value()) : entry.value();
      merged.entries().put(key, new MapNode.Entry(entry.key(), value));
    });
    return merged;
  }

  /** A tree that can be changed without changing {@code map}. */
  static MapNode copy(MapNode map) {
    return (MapNode) deep(map);
  }

  private static Node deep(Node node) {
    if (node instanceof MapNode map) {
      Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
      map.entries().forEach((key, entry) -> entries.put(key, new MapNode.Entry(entry.key(), deep(entry.value()))));
      return new MapNode(map.place(), entries, map.folder());
    }
    if (node instanceof ListNode list) {
      return new ListNode(list.place(), new ArrayList<>(list.items().stream().map(Merge::deep).toList()));
    }
    return node;
  }

  /** Sets the value at a dotted path; an entry of a list is named by its id. */
  static void set(MapNode tree, String path, Node value, Problems problems) {
    MapNode map = tree;
    String rest = path;
    while (true) {
      int dot = rest.indexOf('.');
      String key = dot < 0 ? rest : rest.substring(0, dot);
      if (dot < 0) {
        MapNode top = MapNode.empty(value.place(), map.folder());
        top.entries().put(key, new MapNode.Entry(value.place(), value));
        map.entries().putAll(over(map, top).entries());
        return;
      }
      rest = rest.substring(dot + 1);
      Node next = map.get(key);
      if (next instanceof ListNode list) {
        String in = rest;
        MapNode item = named(list, in);
        if (item == null) {
          problems.add(value.place(), path, "no entry of " + key + " has this id" + Nearest.hint(in.split("\\.", 2)[0], ids(list)));
          return;
        }
        rest = rest.substring(Math.min(rest.length(), ((ScalarNode) item.get("id")).text().length() + 1));
        if (rest.isEmpty()) {
          problems.add(value.place(), path, "expected a key of this entry after its id");
          return;
        }
        map = item;
      } else if (next instanceof MapNode inner) {
        map = inner;
      } else if (next == null) {
        MapNode inner = MapNode.empty(value.place(), map.folder());
        map.entries().put(key, new MapNode.Entry(value.place(), inner));
        map = inner;
      } else {
        problems.add(value.place(), path, "\"" + key + "\" has no keys of its own: it is " + next.kind());
        return;
      }
    }
  }

  private static MapNode named(ListNode list, String rest) {
    return list.items().stream().filter(MapNode.class::isInstance).map(MapNode.class::cast)
        .filter(item -> item.get("id") instanceof ScalarNode id && (rest.equals(id.text()) || rest.startsWith(id.text() + ".")))
        .findFirst().orElse(null);
  }

  private static List<String> ids(ListNode list) {
    return list.items().stream().filter(MapNode.class::isInstance).map(item -> ((MapNode) item).get("id"))
        .filter(ScalarNode.class::isInstance).map(id -> ((ScalarNode) id).text()).toList();
  }
}
