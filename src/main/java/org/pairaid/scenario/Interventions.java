package org.pairaid.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pairaid.model.Rules;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.scenario.Node.ScalarNode;

/** Works out which rules hold from which cycle on (model B11). */
final class Interventions {
  private final Problems problems;
  private final Binder binder;

  Interventions(Problems problems, Binder binder) {
    this.problems = problems;
    this.binder = binder;
  }

  /** One intervention of the file: where it begins and what it sets. */
  private record Change(int cycle, MapNode set, String path) {}

  /** New rules by the cycle from which they hold. Those of one cycle apply in the file's order. */
  Map<Integer, Rules> rules(MapNode tree, int cycles) {
    MapNode rules = MapNode.empty(tree.place(), tree.folder());
    for (var component : Rules.class.getRecordComponents()) {
      MapNode.Entry entry = tree.entries().get(Keys.of(component));
      if (entry != null) {
        rules.entries().put(Keys.of(component), entry);
      }
    }
    MapNode running = Merge.copy(rules);
    Map<Integer, Rules> byCycle = new TreeMap<>();
    int current = -1;
    for (Change change : changes(tree, cycles)) {
      if (change.cycle() != current && current >= 0) {
        bind(running, current, byCycle);
      }
      current = change.cycle();
      apply(running, change);
    }
    if (current >= 0) {
      bind(running, current, byCycle);
    }
    return byCycle;
  }

  private void bind(MapNode running, int cycle, Map<Integer, Rules> byCycle) {
    Rules rules = binder.record(Rules.class, running, "");
    if (rules != null) {
      byCycle.put(cycle, rules);
    }
  }

  private List<Change> changes(MapNode tree, int cycles) {
    List<Change> changes = new ArrayList<>();
    if (tree.get("interventions") instanceof ListNode list) {
      for (int i = 0; i < list.items().size(); i++) {
        String path = "interventions[" + i + "]";
        if (list.items().get(i) instanceof MapNode map && map.get("cycle") instanceof ScalarNode cycle && cycle.whole() != null
            && map.get("set") instanceof MapNode set) {
          if (cycle.whole() < 0 || cycle.whole() >= cycles) {
            problems.add(cycle.place(), path + ".cycle", "outside the run: expected 0 to " + (cycles - 1) + ", not " + cycle.text());
          } else {
            changes.add(new Change(cycle.whole().intValue(), set, path + ".set"));
          }
        }
      }
    }
    changes.sort(Comparator.comparingInt(Change::cycle));
    return changes;
  }

  private void apply(MapNode running, Change change) {
    List<String> known = Catalogue.paths(Rules.class);
    change.set().entries().forEach((path, entry) -> {
      if (known.contains(path)) {
        Merge.set(running, path, entry.value(), problems);
      } else {
        problems.add(entry.key(), change.path() + "." + path, "not a rule that an intervention can change" + Nearest.hint(path, known));
      }
    });
  }
}
