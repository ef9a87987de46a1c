package org.pairaid.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.scenario.Node.ScalarNode;
import org.pairaid.scenario.Node.Unread;

/** Sets values of a tree by their dotted path; an entry of a list is named by its id, an intervention by its cycle, all of them by {@code *}. */
final class Settings {
  private static final int LONGEST_PATH = 500;

  /** In place of an id: every entry. No id can be written so. */
  private static final String EACH = "*";

  private final Problems problems;

  Settings(Problems problems) {
    this.problems = problems;
  }

  /** Applies {@code PATH=VALUE} of the command line. */
  void apply(MapNode tree, String setting) {
    String option = "--set " + Shown.shortened(setting);
    int equals = setting.indexOf('=');
    String path = equals < 0 ? "" : setting.substring(0, equals).strip();
    if (path.isEmpty() || setting.substring(equals + 1).isBlank()) {
      problems.add(Place.whole(option), path, "expected PATH=VALUE, as contract.quota=0.01");
    } else if (path.length() > LONGEST_PATH) {
      problems.add(Place.whole(option), Shown.shortened(path), "unknown key: no path is that long");
    } else if (path.equals(ScenarioFile.EXTENDS)) {
      problems.add(Place.whole(option), path, "can be given in a file only");
    } else {
      Node value = YamlFile.value(setting.substring(equals + 1), path, option, problems);
      if (value != null) {
        set(tree, path, value);
      }
    }
  }

  /** Sets the value at a path; maps merge. In place of an id, {@code *} stands for every entry of the list. */
  void set(MapNode tree, String path, Node value) {
    set(tree, path, path, value);
  }

  private void set(MapNode tree, String below, String path, Node value) {
    MapNode map = tree;
    String rest = below;
    // What an intervention sets has keys with dots.
    for (int dot = rest.indexOf('.'); dot >= 0 && !map.has(rest); dot = rest.indexOf('.')) {
      String key = rest.substring(0, dot);
      rest = rest.substring(dot + 1);
      Node next = map.get(key);
      if (next instanceof Unread) {
        return;
      }
      if (next instanceof ListNode list) {
        String id = named(list, key, rest, path, value.place());
        if (!id.isEmpty()) {
          String inside = rest.substring(id.length() + 1);
          ListNode own = Merge.copy(list);
          map.put(key, map.entries().get(key).key(), own);
          own.items().stream().filter(item -> id.equals(EACH) ? item instanceof MapNode : id(item).equals(id))
              .forEach(item -> set((MapNode) item, inside, path, value instanceof MapNode group ? Merge.copy(group) : value));
        }
        return;
      }
      if (next instanceof MapNode group) {
        map = group;
      } else if (next == null || next.nothing()) {
        MapNode group = MapNode.empty(value.place(), map.folder());
        map.put(key, value.place(), group);
        map = group;
      } else {
        problems.add(value.place(), path, "\"" + Shown.shortened(key) + "\" has no keys of its own: it is " + next.kind());
        return;
      }
    }
    MapNode top = MapNode.empty(value.place(), map.folder());
    top.put(rest, value.place(), value);
    map.entries().putAll(Merge.over(map, top).entries());
  }

  /** What {@code rest} begins with: an id of the list, the longest such, or {@link #EACH}; empty if neither (then there is a problem). */
  private String named(ListNode list, String key, String rest, String path, Place place) {
    List<String> ids = list.items().stream().map(Settings::id).filter(id -> !id.isEmpty()).toList();
    String id = Stream.concat(Stream.of(EACH), ids.stream()).filter(known -> (rest + ".").startsWith(known + ".")).max(Comparator.comparingInt(String::length)).orElse("");
    if (ids.isEmpty()) {
      problems.add(place, path, "the entries of \"" + key + "\" have no ids; set the list as a whole, as " + key + "=[...]");
    } else if (id.isEmpty()) {
      problems.add(place, path, key.equals("interventions") ? "there is no intervention in this cycle. Known: " + String.join(", ", ids)
          : "no entry of \"" + key + "\" has this id" + Nearest.hint(rest.split("\\.", 2)[0], ids));
    } else if (id.equals(rest)) {
      problems.add(place, path, "expected a key of this entry after its id, as " + key + "." + Shown.shortened(id) + ".KEY=VALUE");
    } else {
      return id;
    }
    return "";
  }

  /** The id of a list's entry, of an intervention its cycle; empty if it has none. */
  static String id(Node item) {
    if (!(item instanceof MapNode map)) {
      return "";
    }
    return map.get(map.has("set") ? "cycle" : "id") instanceof ScalarNode id ? id.text() : "";
  }
}
