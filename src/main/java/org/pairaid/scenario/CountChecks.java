package org.pairaid.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.scenario.Node.ScalarNode;

/** What must hold of entries that stand for many governments, and of all that a scenario populates its world with. */
final class CountChecks {
  private static final long MOST_GOVERNMENTS = 1_000_000;
  private static final long MOST_PAIRS = 2_000_000;
  private static final long MOST_AGENTS = 5_000_000;
  private static final Pattern MEMBER = Pattern.compile("(.+)-([1-9][0-9]{0,6})");

  private final Problems problems;
  private final MapNode tree;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  CountChecks(Problems problems, MapNode tree) {
    this.problems = problems;
    this.tree = tree;
  }

  /** An entry: where its id stands, and how many governments it stands for. */
  private record Entry(Place place, String path, long count) {}

  void all() {
    long governments = collect("aiding") + collect("receiving");
    limit(tree.get("receiving"), "receiving", governments, MOST_GOVERNMENTS, "governments");
    entries.forEach(this::refuseMember);
    agents("enterprises");
    agents("organisations");
    pairs();
  }

  private long collect(String list) {
    long all = 0;
    for (int i = 0; i < items(list).size(); i++) {
      if (items(list).get(i) instanceof MapNode map && map.get("id") instanceof ScalarNode id && !id.nothing()) {
        long count = Math.max(1, whole(map, "count", 1));
        all += count;
        entries.putIfAbsent(id.text(), new Entry(id.place(), list + "[" + i + "].id", count));
      }
    }
    return all;
  }

  private void refuseMember(String id, Entry own) {
    Matcher matcher = MEMBER.matcher(id);
    if (matcher.matches()) {
      Entry other = entries.get(matcher.group(1));
      if (other != null && other.count > 1 && Long.parseLong(matcher.group(2)) <= other.count) {
        String name = Shown.shortened(matcher.group(1));
        problems.add(own.place, own.path, "the id " + Shown.shortened(id) + " is that of a member of " + name + ", which stands for " + other.count + " governments, "
            + name + "-1 to " + name + "-" + other.count + ", at " + other.place);
      }
    }
  }

  private void agents(String key) {
    long all = 0;
    for (Node item : items("aiding")) {
      all += item instanceof MapNode map ? Math.max(1, whole(map, "count", 1)) * whole(map, key, 0) : 0;
    }
    limit(tree.get("aiding"), "aiding", all, MOST_AGENTS, key);
  }

  private void pairs() {
    if (tree.get("pairings") instanceof MapNode pairings && pairings.get("pairs") instanceof ListNode pairs) {
      limit(pairs, "pairings.pairs", pairs.items().stream().mapToLong(pair -> Math.max(count(pair, 0, "aiding"), count(pair, 1, "receiving"))).sum(), MOST_PAIRS, "pairs");
    }
  }

  private long count(Node pair, int index, String key) {
    Entry entry = Checks.side(pair, index, key) instanceof ScalarNode id ? entries.get(id.text()) : null;
    return entry == null ? 1 : entry.count;
  }

  private void limit(Node at, String path, long number, long most, String what) {
    if (number > most) {
      problems.add(at.place(), path, "the entries stand for " + number + " " + what + " in all; at most " + most + " can be run. Maybe a smaller count");
    }
  }

  private List<Node> items(String list) {
    return tree.get(list) instanceof ListNode nodes ? nodes.items() : List.of();
  }

  /** What is no whole number within its range is reported elsewhere. */
  private static long whole(MapNode map, String key, long otherwise) {
    Long whole = map.get(key) instanceof ScalarNode scalar ? scalar.whole() : null;
    return whole == null || whole < 0 || whole > MOST_GOVERNMENTS ? otherwise : whole;
  }
}
