package org.pairaid.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairaid.model.Evaluators;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.scenario.Node.ScalarNode;

/** What must hold between the keys of a scenario, beyond each value's own range. Works on trees that have other problems too. */
final class Checks {
  private final Problems problems;
  private final MapNode tree;

  Checks(Problems problems, MapNode tree) {
    this.problems = problems;
    this.tree = tree;
  }

  /** Names, ids, sums of shares, and pairs. */
  void all() {
    name(tree.get("name"), "name");
    Map<String, Id> aiding = ids("aiding");
    Map<String, Id> receiving = ids("receiving");
    ids("domains");
    List.of("aiding", "receiving", "domains").forEach(this::filled);
    ids("shocks");
    receiving.forEach((id, own) -> {
      if (aiding.containsKey(id)) {
        problems.add(own.place(), own.path(), "the id " + Shown.shortened(id) + " is an aiding government's too, at " + aiding.get(id).place());
      }
    });
    sums("domains", "capabilities");
    sums("receiving", "need");
    pairs(aiding, receiving);
    new CountChecks(problems, tree).all();
  }

  /** Where an id stands. */
  private record Id(Place place, String path) {}

  private List<Node> items(String list) {
    return tree.get(list) instanceof ListNode nodes ? nodes.items() : List.of();
  }

  private void name(Node node, String path) {
    if (node instanceof ScalarNode scalar && !scalar.nothing() && !Name.is(scalar.text())) {
      problems.add(scalar.place(), path, notAName(scalar));
    }
  }

  static String notAName(ScalarNode scalar) {
    return "expected up to 100 letters, digits, dots, dashes and underscores, not " + scalar.kind();
  }

  private Map<String, Id> ids(String list) {
    Map<String, Id> ids = new LinkedHashMap<>();
    for (int i = 0; i < items(list).size(); i++) {
      if (items(list).get(i) instanceof MapNode map && map.get("id") instanceof ScalarNode id && !id.nothing()) {
        Id own = new Id(id.place(), list + "[" + i + "].id");
        name(id, own.path());
        Id first = ids.putIfAbsent(id.text(), own);
        if (first != null) {
          problems.add(own.place(), own.path(), "the id " + Shown.shortened(id.text()) + " is taken, at " + first.place());
        }
      }
    }
    return ids;
  }

  private void filled(String list) {
    if (tree.get(list) instanceof ListNode nodes && nodes.items().isEmpty()) {
      problems.add(nodes.place(), list, "expected at least one entry");
    }
  }

  private void sums(String list, String key) {
    for (int i = 0; i < items(list).size(); i++) {
      if (items(list).get(i) instanceof MapNode map && map.get(key) instanceof MapNode shares) {
        double sum = shares.entries().values().stream().mapToDouble(Checks::number).sum();
        if (Math.abs(sum - 1) > Evaluators.TOLERANCE) {
          problems.add(shares.place(), list + "[" + i + "]." + key, "the shares must sum to 1, not " + (float) sum);
        }
      }
    }
  }

  /** Not a number makes a sum that is not a number: what is no number is reported elsewhere. */
  private static double number(MapNode.Entry entry) {
    return entry.value() instanceof ScalarNode scalar && scalar.number() != null ? scalar.number() : Double.NaN;
  }

  private void pairs(Map<String, Id> aiding, Map<String, Id> receiving) {
    PairingChecks.lists(tree).forEach((path, pairs) -> pairs(pairs, path, aiding, receiving));
  }

  private void pairs(ListNode pairs, String list, Map<String, Id> aiding, Map<String, Id> receiving) {
    boolean aidersKnown = complete("aiding");
    boolean receiversKnown = complete("receiving");
    Map<String, Place> seen = new LinkedHashMap<>();
    for (int i = 0; i < pairs.items().size(); i++) {
      String path = list + "[" + i + "]";
      if (side(pairs.items().get(i), 0, "aiding") instanceof ScalarNode aider && side(pairs.items().get(i), 1, "receiving") instanceof ScalarNode receiver) {
        if (aidersKnown) {
          government(aider, path, "aiding", aiding);
        }
        if (receiversKnown) {
          government(receiver, path, "receiving", receiving);
        }
        Place first = seen.putIfAbsent(aider.text() + " " + receiver.text(), aider.place());
        if (first != null) {
          problems.add(aider.place(), path, "this pair is listed twice, first at " + first);
        }
      }
    }
  }

  static Node side(Node pair, int index, String key) {
    return pair instanceof MapNode map ? map.get(key) : pair instanceof ListNode list && list.items().size() == 2 ? list.items().get(index) : null;
  }

  /** Whether each government of a list has an id: if not, that is reported, and a pair may mean the one without. */
  private boolean complete(String list) {
    return tree.get(list) instanceof ListNode nodes && nodes.items().stream().allMatch(item -> item instanceof MapNode map && map.has("id"));
  }

  private void government(ScalarNode id, String path, String kind, Map<String, Id> known) {
    if (!id.nothing() && !known.containsKey(id.text())) {
      problems.add(id.place(), path, "no " + kind + " government has the id \"" + Shown.shortened(id.text()) + "\"" + Nearest.hint(id.text(), known.keySet()));
    }
  }
}
