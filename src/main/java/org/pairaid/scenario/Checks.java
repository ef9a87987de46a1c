package org.pairaid.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.pairaid.model.Evaluators;
import org.pairaid.model.Rules;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.scenario.Node.ScalarNode;
import org.pairaid.strategy.Strategies;

/** What must hold between the keys of a scenario, beyond each value's own range. */
final class Checks {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,100}");

  private final Problems problems;
  private final MapNode tree;
  private final Strategies strategies;

  Checks(Problems problems, MapNode tree, Strategies strategies) {
    this.problems = problems;
    this.tree = tree;
    this.strategies = strategies;
  }

  /** Names, ids, sums of shares, strategies and pairs. */
  void governments() {
    name(tree, "name");
    ids("domains", true);
    Map<String, Place> aiding = ids("aiding", false);
    Map<String, Place> receiving = ids("receiving", false);
    aiding.forEach((id, place) -> {
      if (receiving.containsKey(id)) {
        problems.add(receiving.get(id), "receiving", "the id " + id + " belongs to an aiding government too");
      }
    });
    sums("domains", "capabilities");
    sums("receiving", "need");
    strategy("aiding", strategies.aiding().keySet());
    strategy("receiving", strategies.receiving().keySet());
    if (tree.get("strategies") instanceof MapNode names) {
      known(names.get("centre"), "strategies.centre", strategies.centre().keySet());
    }
    pairs(aiding.keySet(), receiving.keySet());
  }

  /** The rest, on a scenario whose values are all legal. */
  void scenario(ScenarioFile file) {
    if (file.pairings().pairs().isEmpty()) {
      Node pairs = tree.get("pairings");
      problems.add(pairs == null ? tree.place() : pairs.place(), "pairings.pairs", "no pairing: at least one pair is needed");
    }
  }

  /** Interventions of a scenario that has other problems: only their cycles and paths can be checked. */
  List<Rules> interventions(Binder binder) {
    if (tree.get("interventions") instanceof ListNode) {
      int cycles = 10;
      if (tree.get("time") instanceof MapNode time && time.get("cycles") instanceof ScalarNode given && given.whole() != null) {
        cycles = (int) Math.min(1000, given.whole());
      }
      new Interventions(problems, binder).rules(tree, cycles);
    }
    return List.of();
  }

  private void name(MapNode map, String path) {
    if (map.get(path.substring(path.lastIndexOf('.') + 1)) instanceof ScalarNode scalar && scalar.value() != null
        && (!NAME.matcher(scalar.text()).matches() || scalar.text().matches("\\.+"))) {
      problems.add(scalar.place(), path, "expected up to 100 letters, digits, dots, dashes and underscores, not " + scalar.kind());
    }
  }

  private Map<String, Place> ids(String list, boolean optional) {
    Map<String, Place> ids = new LinkedHashMap<>();
    if (tree.get(list) instanceof ListNode nodes) {
      for (int i = 0; i < nodes.items().size(); i++) {
        if (nodes.items().get(i) instanceof MapNode map && map.get("id") instanceof ScalarNode id && id.value() != null) {
          String path = list + "[" + i + "].id";
          name(map, path);
          Place first = ids.putIfAbsent(id.text(), id.place());
          if (first != null) {
            problems.add(id.place(), path, "the id " + id.text() + " is taken, at " + first);
          }
        }
      }
      if (nodes.items().isEmpty()) {
        problems.add(nodes.place(), list, "expected at least one entry");
      }
    }
    return ids;
  }

  private void sums(String list, String key) {
    if (tree.get(list) instanceof ListNode nodes) {
      for (int i = 0; i < nodes.items().size(); i++) {
        if (nodes.items().get(i) instanceof MapNode map && map.get(key) instanceof MapNode shares) {
          double sum = 0;
          for (MapNode.Entry entry : shares.entries().values()) {
            Double number = entry.value() instanceof ScalarNode scalar ? scalar.number() : null;
            sum += number == null ? Double.NaN : number;
          }
          if (!Double.isNaN(sum) && !(Math.abs(sum - 1) <= Evaluators.TOLERANCE)) {
            problems.add(shares.place(), list + "[" + i + "]." + key, "the shares must sum to 1, not " + (float) sum);
          }
        }
      }
    }
  }

  private void strategy(String kind, Collection<String> names) {
    if (tree.get("strategies") instanceof MapNode map) {
      known(map.get(kind), "strategies." + kind, names);
    }
    if (tree.get(kind) instanceof ListNode nodes) {
      for (int i = 0; i < nodes.items().size(); i++) {
        if (nodes.items().get(i) instanceof MapNode map) {
          Node own = map.get("strategy");
          known(own instanceof MapNode choice ? choice.get("use") : own, kind + "[" + i + "].strategy", names);
        }
      }
    }
  }

  private void known(Node node, String path, Collection<String> names) {
    if (node instanceof ScalarNode scalar && scalar.value() != null && !names.contains(scalar.text())) {
      problems.add(scalar.place(), path, "no strategy is called \"" + scalar.text() + "\"" + Nearest.hint(scalar.text(), names));
    }
  }

  private void pairs(Collection<String> aiding, Collection<String> receiving) {
    if (!(tree.get("pairings") instanceof MapNode pairings) || !(pairings.get("pairs") instanceof ListNode pairs)) {
      return;
    }
    Map<String, Place> seen = new LinkedHashMap<>();
    for (int i = 0; i < pairs.items().size(); i++) {
      Node pair = pairs.items().get(i);
      String path = "pairings.pairs[" + i + "]";
      Node aider = pair instanceof MapNode map ? map.get("aiding") : pair instanceof ListNode l && l.items().size() == 2 ? l.items().get(0) : null;
      Node receiver = pair instanceof MapNode map ? map.get("receiving") : pair instanceof ListNode l && l.items().size() == 2 ? l.items().get(1) : null;
      government(aider, path, "aiding", aiding);
      government(receiver, path, "receiving", receiving);
      if (aider instanceof ScalarNode a && receiver instanceof ScalarNode r) {
        Place first = seen.putIfAbsent(a.text() + " " + r.text(), a.place());
        if (first != null) {
          problems.add(a.place(), path, "the pair " + a.text() + ", " + r.text() + " is listed twice, first at " + first);
        }
      }
    }
  }

  private void government(Node id, String path, String kind, Collection<String> known) {
    if (id instanceof ScalarNode scalar && scalar.value() != null && !known.contains(scalar.text())) {
      problems.add(scalar.place(), path, "no " + kind + " government has the id \"" + scalar.text() + "\"" + Nearest.hint(scalar.text(), known));
    }
  }
}
