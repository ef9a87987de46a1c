package org.pairaid.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;

/** Puts trees together: maps merge key by key; anything else, and a table {@code {file: ...}}, is replaced. */
final class Merge {
  private Merge() {}

  /** {@code top} over {@code base}: a new tree. */
  static MapNode over(MapNode base, MapNode top) {
    MapNode merged = new MapNode(top.place(), new LinkedHashMap<>(base.entries()), top.folder());
    top.entries().forEach((key, entry) -> {
      boolean merges = merged.get(key) instanceof MapNode below && entry.value() instanceof MapNode above && below.get("file") == null
          && above.get("file") == null;
      merged.put(key, entry.key(), merges ? over((MapNode) merged.get(key), (MapNode) entry.value()) : entry.value());
    });
    return merged;
  }

  /** A tree that can be changed without changing {@code map}. Its lists are the same ones: who changes what is in a list puts {@link #copy(ListNode)} in its place first. */
  static MapNode copy(MapNode map) {
    MapNode copy = MapNode.empty(map.place(), map.folder());
    map.entries().forEach((key, entry) -> copy.put(key, entry.key(), entry.value() instanceof MapNode below ? copy(below) : entry.value()));
    return copy;
  }

  /** A list whose maps can be changed without changing those of {@code list}. */
  static ListNode copy(ListNode list) {
    return new ListNode(list.place(), new ArrayList<>(list.items().stream().map(item -> item instanceof MapNode map ? copy(map) : item).toList()));
  }
}
