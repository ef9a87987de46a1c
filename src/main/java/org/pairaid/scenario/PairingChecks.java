package org.pairaid.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairaid.model.PairingRules;
import org.pairaid.model.Rules;
import org.pairaid.model.Trigger;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.scenario.Node.ScalarNode;

/** Whether the rules of pairing and of the trigger have what they need, from the first cycle on and after each intervention. */
final class PairingChecks {
  /** Path of the list of pairs. */
  static final String PAIRS = "pairings.pairs";

  private final Problems problems;
  private final MapNode tree;

  PairingChecks(Problems problems, MapNode tree) {
    this.problems = problems;
    this.tree = tree;
  }

  /** Every list of pairs that the tree holds, by path. */
  static Map<String, ListNode> lists(MapNode tree) {
    Map<String, ListNode> lists = new LinkedHashMap<>();
    add(lists, tree, "pairings", PAIRS);
    List<Node> interventions = tree.get("interventions") instanceof ListNode list ? list.items() : List.of();
    for (int i = 0; i < interventions.size(); i++) {
      if (interventions.get(i) instanceof MapNode intervention && intervention.get("set") instanceof MapNode set) {
        String path = "interventions[" + i + "].set." + PAIRS;
        add(lists, set, "pairings", path);
        if (set.get(PAIRS) instanceof ListNode pairs) {
          lists.put(path, pairs);
        }
      }
    }
    return lists;
  }

  private static void add(Map<String, ListNode> lists, MapNode parent, String group, String path) {
    if (parent.get(group) instanceof MapNode pairings && pairings.get("pairs") instanceof ListNode pairs) {
      lists.put(path, pairs);
    }
  }

  /**
   * Checks the rules of the file and those of each cycle with an intervention. Works on trees that have other problems too.
   *
   * @param changes rules by the cycle from which they hold; {@code null} where they have problems
   */
  void all(Map<Integer, Rules> changes) {
    PairingRules pairings = bound(PairingRules.class, "pairings");
    Trigger trigger = bound(Trigger.class, "trigger");
    if (pairings != null) {
      check(pairings, "pairings", "pairings");
    }
    boolean compares = trigger != null && trigger.comparesRevenue();
    for (Map.Entry<Integer, Rules> change : changes.entrySet()) {
      if (change.getValue() != null) {
        if (!change.getValue().pairings().equals(pairings)) {
          check(change.getValue().pairings(), "interventions", "pairings, from cycle " + change.getKey() + " on");
        }
        compares |= change.getValue().trigger().comparesRevenue();
      }
    }
    if (compares) {
      populations();
    }
  }

  /** The record of a group; {@code null} if it has problems, which are reported elsewhere. */
  private <R extends Record> R bound(Class<R> type, String key) {
    boolean given = tree.has(key);
    if (given && !(tree.get(key) instanceof MapNode)) {
      return null;
    }
    return new Binder(new Problems()).record(type, given ? (MapNode) tree.get(key) : MapNode.empty(tree.place(), tree.folder()), key);
  }

  private void check(PairingRules rules, String key, String path) {
    Place place = tree.has(key) ? tree.get(key).place() : tree.place();
    long aiders = count("aiding");
    long receivers = count("receiving");
    if (rules.rule() == PairingRules.Rule.FIXED) {
      if (rules.pairs().isEmpty()) {
        problems.add(place, path, "pairs are missing; the rule fixed expects at least one. Maybe another rule, as {rule: optimal}?");
      }
    } else if (aiders > 0 && rules.perReceiver() > aiders) {
      problems.add(place, path, "expected perReceiver to be no more than there are aiding governments, " + aiders + ", not " + rules.perReceiver());
    } else if (aiders > 0 && rules.perAider() > 0 && Math.min(rules.perAider(), receivers) * aiders < receivers * rules.perReceiver()) {
      long enough = (receivers * rules.perReceiver() + aiders - 1) / aiders;
      problems.add(place, path, aiders + " aiders with perAider: " + rules.perAider() + " cannot cover " + receivers + " receivers with perReceiver: "
          + rules.perReceiver() + ". Maybe perAider: " + enough + ", or 0: in proportion to revenue?");
    }
  }

  private List<Node> governments(String list) {
    return tree.get(list) instanceof ListNode nodes ? nodes.items() : List.of();
  }

  /** How many governments the entries of a list stand for. */
  private long count(String list) {
    long count = 0;
    for (Node entry : governments(list)) {
      Long own = entry instanceof MapNode map && map.get("count") instanceof ScalarNode scalar ? scalar.whole() : null;
      count += own == null ? 1 : Math.max(1, own);
    }
    return count;
  }

  private void populations() {
    List<Node> aiders = governments("aiding");
    for (int i = 0; i < aiders.size(); i++) {
      if (aiders.get(i) instanceof MapNode aider && !aider.has("population")) {
        problems.add(aider.place(), "aiding[" + i + "].population", "missing; expected a number above 0 (万人), because the trigger compares revenue per head");
      }
    }
  }
}
