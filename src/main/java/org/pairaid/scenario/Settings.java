package org.pairaid.scenario;

import java.util.Comparator;
import java.util.List;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.scenario.Node.ScalarNode;
import org.pairaid.scenario.Node.Unread;

/** Sets values of a tree by their dotted path; an entry of a list is named by its id. */
final class Settings {
  private static final int LONGEST_PATH = 500;

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

  /** Sets the value at a path; maps merge. */
  void set(MapNode tree, String path, Node value) {
    MapNode map = tree;
    String rest = path;
    for (int dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.')) {
      String key = rest.substring(0, dot);
      rest = rest.substring(dot + 1);
      Node next = map.get(key);
      if (next instanceof Unread) {
        return;
      }
      if (next instanceof ListNode list) {
        map = named(list, key, rest, path, value.place());
        if (map == null) {
          return;
        }
        rest = rest.substring(((ScalarNode) map.get("id")).text().length() + 1);
      } else if (next instanceof MapNode below) {
        map = below;
      } else if (next == null || next.nothing()) {
        MapNode below = MapNode.empty(value.place(), map.folder());
        map.put(key, value.place(), below);
        map = below;
      } else {
        problems.add(value.place(), path, "\"" + Shown.shortened(key) + "\" has no keys of its own: it is " + next.kind());
        return;
      }
    }
    MapNode top = MapNode.empty(value.place(), map.folder());
    top.put(rest, value.place(), value);
    map.entries().putAll(Merge.over(map, top).entries());
  }

  /** The entry of a list whose id begins {@code rest}, the longest such id; {@code null} if there is none (then there is a problem). */
  private MapNode named(ListNode list, String key, String rest, String path, Place place) {
    List<String> ids = list.items().stream().map(Settings::id).filter(id -> !id.isEmpty()).toList();
    String id = ids.stream().filter(known -> (rest + ".").startsWith(known + ".")).max(Comparator.comparingInt(String::length)).orElse("");
    if (ids.isEmpty()) {
      problems.add(place, path, "the entries of \"" + key + "\" have no ids; set the list as a whole, as " + key + "=[...]");
    } else if (id.isEmpty()) {
      problems.add(place, path, "no entry of \"" + key + "\" has this id" + Nearest.hint(rest.split("\\.", 2)[0], ids));
    } else if (id.equals(rest)) {
      problems.add(place, path, "expected a key of this entry after its id, as " + key + "." + Shown.shortened(id) + ".KEY=VALUE");
    } else {
      return (MapNode) list.items().stream().filter(item -> id(item).equals(id)).findFirst().orElseThrow();
    }
    return null;
  }

  /** The id of a list's entry; empty if it has none. */
  static String id(Node item) {
    return item instanceof MapNode map && map.get("id") instanceof ScalarNode id ? id.text() : "";
  }
}
