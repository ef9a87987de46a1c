package org.pairaid.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pairaid.model.Evaluators;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.scenario.Node.ScalarNode;

/** What must hold between the calendar and what it dates: shocks, with the places they strike, and observed series. */
final class Dates {
  private final Problems problems;
  private final MapNode tree;
  private final ScenarioFile.Time time;

  Dates(Problems problems, MapNode tree, ScenarioFile.Time time) {
    this.problems = problems;
    this.tree = tree;
    this.time = time;
  }

  void all() {
    if (tree.get("shocks") instanceof ListNode shocks) {
      List<String> places = tree.get("receiving") instanceof ListNode list ? list.items().stream().map(Settings::id).toList() : List.of();
      for (int i = 0; i < shocks.items().size(); i++) {
        if (shocks.items().get(i) instanceof MapNode shock) {
          shock(shock, "shocks[" + i + "]", places);
        }
      }
    }
    if (tree.has("observed") && time.cycleYears() < 1 && time.startYear() != 0) {
      problems.add(tree.get("observed").place(), "observed",
          "no cycle has a year of its own where time.cycleYears is below 1: leave time.startYear at 0 and number the rows by cycle in the column year");
    }
  }

  private void shock(MapNode shock, String path, List<String> places) {
    bounded(shock.get("cycle"), path + ".cycle", time.cycles(), "run");
    bounded(shock.get("period"), path + ".period", time.periodsPerYear(), "cycle");
    if (shock.get("receivers") instanceof ListNode receivers) {
      places(receivers, path + ".receivers", places);
    }
    if (shock.get("needs") instanceof MapNode needs) {
      double sum = needs.entries().values().stream().mapToDouble(entry -> entry.value() instanceof ScalarNode s && s.number() != null ? s.number() : 0).sum();
      if (sum > 1 + Evaluators.TOLERANCE) {
        problems.add(needs.place(), path + ".needs", "the shares that a surge takes must sum to at most 1, not " + (float) sum);
      }
    }
  }

  private void bounded(Node node, String path, int count, String within) {
    if (node instanceof ScalarNode scalar && scalar.whole() != null && scalar.whole() >= count) {
      problems.add(scalar.place(), path, "outside the " + within + ": expected 0 to " + (count - 1) + ", not " + scalar.text());
    }
  }

  private void places(ListNode receivers, String path, List<String> known) {
    if (receivers.items().isEmpty()) {
      problems.add(receivers.place(), path, "expected at least one receiving government; leave the key out for all");
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < receivers.items().size(); i++) {
      if (receivers.items().get(i) instanceof ScalarNode id && !id.nothing() && !known.contains("")) {
        String place = path + "[" + i + "]";
        if (!known.contains(id.text())) {
          problems.add(id.place(), place, "no receiving government has the id \"" + Shown.shortened(id.text()) + "\"" + Nearest.hint(id.text(), known));
        } else if (!seen.add(id.text())) {
          problems.add(id.place(), place, "the place " + Shown.shortened(id.text()) + " stands here twice");
        }
      }
    }
  }
}
