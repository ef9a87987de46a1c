package org.pairaid.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pairaid.model.Parameter;
import org.pairaid.model.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the interventions of two scenarios make different: for each cycle with one, the rules it changes, with the values that are
 * in force in either scenario from then on. Two equal values say that the scenarios, different until then, agree from there.
 */
final class InterventionDifferences {
  private InterventionDifferences() {}

  /** The differences by cycle, those of a cycle in the order of the file. */
  static List<ScenarioDifference> between(JsonNode from, JsonNode to) {
    SortedMap<Integer, Map<String, JsonNode>> changesBefore = changes(from);
    SortedMap<Integer, Map<String, JsonNode>> changesAfter = changes(to);
    SortedSet<Integer> cycles = new TreeSet<>(changesBefore.keySet());
    cycles.addAll(changesAfter.keySet());
    Map<String, JsonNode> before = values("", from);
    Map<String, JsonNode> after = values("", to);
    List<ScenarioDifference> found = new ArrayList<>();
    for (int cycle : cycles) {
      Map<String, JsonNode> nextBefore = with(before, changesBefore.get(cycle));
      Map<String, JsonNode> nextAfter = with(after, changesAfter.get(cycle));
      for (Catalogue.Entry rule : Catalogue.rules()) {
        boolean changes = !same(rule, before, nextBefore) || !same(rule, after, nextAfter);
        if (changes && !(same(rule, before, after) && same(rule, nextBefore, nextAfter))) {
          found.add(difference(cycle, rule, at(rule, nextBefore), at(rule, nextAfter)));
        }
      }
      before = nextBefore;
      after = nextAfter;
    }
    return found;
  }

  private static ScenarioDifference difference(int cycle, Catalogue.Entry rule, JsonNode before, JsonNode after) {
    Parameter about = rule.about();
    return new ScenarioDifference("interventions[cycle " + cycle + "]." + rule.path(), new Text(about.en(), about.zh()), Units.of(about.unit()),
        Wording.of(before, rule.path()), Wording.of(after, rule.path()));
  }

  private static SortedMap<Integer, Map<String, JsonNode>> changes(JsonNode scenario) {
    SortedMap<Integer, Map<String, JsonNode>> changes = new TreeMap<>();
    for (JsonNode intervention : scenario.path("interventions").values()) {
      changes.computeIfAbsent(intervention.path("cycle").asInt(), cycle -> new LinkedHashMap<>()).putAll(values("", intervention.path("set")));
    }
    return changes;
  }

  /** Values by dotted path, whether a path or groups of keys were written. */
  private static Map<String, JsonNode> values(String path, JsonNode group) {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : group.properties()) {
      String below = Keys.join(path, entry.getKey());
      if (entry.getValue().isObject()) {
        values.putAll(values(below, entry.getValue()));
      } else {
        values.put(below, entry.getValue());
      }
    }
    return values;
  }

  private static Map<String, JsonNode> with(Map<String, JsonNode> values, Map<String, JsonNode> changes) {
    Map<String, JsonNode> changed = new LinkedHashMap<>(values);
    changed.putAll(changes == null ? Map.of() : changes);
    return changed;
  }

  private static boolean same(Catalogue.Entry rule, Map<String, JsonNode> a, Map<String, JsonNode> b) {
    return Wording.same(at(rule, a), at(rule, b));
  }

  /** The value of a rule; of one that is a map, its entries put together again. */
  private static JsonNode at(Catalogue.Entry rule, Map<String, JsonNode> values) {
    ObjectNode entries = JsonNodeFactory.instance.objectNode();
    values.forEach((path, value) -> {
      if (path.startsWith(rule.path() + ".")) {
        entries.set(path.substring(rule.path().length() + 1), value);
      }
    });
    return values.getOrDefault(rule.path(), entries.isEmpty() ? MissingNode.getInstance() : entries);
  }
}
