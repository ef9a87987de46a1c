package org.pairaid.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.scenario.Node.ScalarNode;
import tools.jackson.databind.JsonNode;

/** A resolved scenario as the tree of a file that would say the same. */
final class ResolvedTree {
  private final Place place;

  private ResolvedTree(Place place) {
    this.place = place;
  }

  /** The template of a scenario, which reads no file any more. */
  static Template template(Scenario scenario) {
    MapNode tree = (MapNode) new ResolvedTree(Place.whole(scenario.source())).node(Resolved.of(scenario));
    return new Template(tree, scenario.source(), List.<Path>of());
  }

  private Node node(JsonNode value) {
    if (value.isObject()) {
      MapNode map = MapNode.empty(place, "");
      value.properties().forEach(entry -> map.put(entry.getKey(), place, node(entry.getValue())));
      return map;
    }
    if (value.isArray()) {
      List<Node> items = new ArrayList<>();
      value.values().forEach(item -> items.add(node(item)));
      return new ListNode(place, items);
    }
    return new ScalarNode(place, value.isNull() ? "" : value.asString(), scalar(value));
  }

  private static Object scalar(JsonNode value) {
    if (value.isNumber()) {
      return value.isIntegralNumber() ? (Object) value.longValue() : (Object) value.doubleValue();
    }
    return value.isNull() ? null : value.isBoolean() ? (Object) value.booleanValue() : value.stringValue();
  }
}
