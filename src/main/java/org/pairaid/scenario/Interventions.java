package org.pairaid.scenario;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pairaid.model.Parameter;
import org.pairaid.model.Rules;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.scenario.Node.ScalarNode;

/** Works out which rules hold from which cycle on (model B11). A value, or a list by cycle, is replaced as a whole. */
final class Interventions {
  private static final Map<String, RecordComponent> RULES = Catalogue.components();

  private final Problems problems;
  private final List<String> domains;
  private final Binder binder;

  /** @param domains the domains that a plan is given by; {@code null} where they are not known for a problem with them */
  Interventions(Problems problems, List<String> domains) {
    this.problems = problems;
    this.domains = domains;
    binder = new Binder(problems, domains, null);
  }

  /** What one intervention sets: rule, where that stands, and its value. */
  private record Change(String rule, Place key, Node value, String path) {}

  /** New rules by the cycle from which they hold. Those of one cycle apply in the file's order. */
  Map<Integer, Rules> rules(MapNode tree, int cycles) {
    MapNode running = MapNode.empty(tree.place(), tree.folder());
    tree.entries().forEach((key, entry) -> {
      if (RULES.containsKey(key)) {
        running.entries().put(key, entry);
      }
    });
    MapNode current = Merge.copy(running);
    Problems own = new Problems();
    bind(current, own);
    List<String> ofTheFile = own.sorted().stream().map(Interventions::told).toList();
    Map<Integer, Rules> rules = new TreeMap<>();
    changes(tree, cycles).forEach((cycle, changes) -> {
      changes.stream().filter(this::legal).forEach(change -> new Settings(new Problems()).set(current, change.rule(), change.value()));
      Problems together = new Problems();
      rules.put(cycle, bind(current, together));
      together.sorted().stream().filter(problem -> !ofTheFile.contains(told(problem))).forEach(problem -> blame(problem, changes));
    });
    return rules;
  }

  private Map<Integer, List<Change>> changes(MapNode tree, int cycles) {
    Map<Integer, List<Change>> changes = new TreeMap<>();
    if (tree.get("interventions") instanceof ListNode list) {
      for (int i = 0; i < list.items().size(); i++) {
        if (list.items().get(i) instanceof MapNode map && map.get("cycle") instanceof ScalarNode cycle
            && cycle.whole() != null && map.get("set") instanceof MapNode set) {
          String path = "interventions[" + i + "]";
          if (cycle.whole() >= cycles && cycle.whole() <= ScenarioFile.LAST_CYCLE) {
            problems.add(cycle.place(), path + ".cycle", "outside the run: expected 0 to " + (cycles - 1) + ", not " + cycle.text());
          }
          List<Change> ofCycle = changes.computeIfAbsent((int) Math.min(cycle.whole(), cycles), c -> new ArrayList<>());
          set.entries().forEach((rule, entry) -> ofCycle.add(new Change(rule, entry.key(), entry.value(), Keys.join(path + ".set", rule))));
        }
      }
    }
    return changes;
  }

  private boolean legal(Change change) {
    int before = problems.met();
    RecordComponent component = RULES.get(change.rule());
    if (component == null) {
      problems.add(change.key(), change.path(), "not a rule that an intervention can change" + Nearest.maybe(change.rule(), Catalogue.rules().stream().map(Catalogue.Entry::path).toList()));
    } else if (!Keys.group(component.getType()) || !(change.value() instanceof MapNode group)) {
      binder.value(component.getGenericType(), component.getAnnotation(Parameter.class), change.value(), change.path());
    } else {
      group.entries().forEach((key, entry) -> legal(new Change(Keys.join(change.rule(), key), entry.key(), entry.value(), Keys.join(change.path(), key))));
    }
    return problems.met() == before;
  }

  private Rules bind(MapNode rules, Problems problems) {
    return new Binder(problems, domains, null).record(Rules.class, rules, "");
  }

  private static String told(Problem problem) {
    return problem.path() + ": " + problem.message();
  }

  /** Each value is legal by itself; what several of them break together is told at the last change that took part. */
  private void blame(Problem together, List<Change> changes) {
    changes.stream().filter(change -> (change.rule() + ".").startsWith(together.path() + ".") || together.path().startsWith(change.rule() + "."))
        .reduce((first, last) -> last).ifPresent(change -> problems.add(change.key(), change.path(), together.message()));
  }
}
