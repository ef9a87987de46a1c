package org.pairaid.report;

import java.util.ArrayList;
import java.util.List;
import org.pairaid.model.Parameter;
import tools.jackson.databind.JsonNode;

/** Values of a resolved scenario, as a scenario file would write them. */
final class Values {
  private Values() {}

  /** The value at a dotted path; a missing node where there is none. */
  static JsonNode at(JsonNode root, String path) {
    JsonNode node = root;
    for (String key : path.split("\\.")) {
      node = node.path(key);
    }
    return node;
  }

  /** The value as text; a list of equal entries as one; a dash where there is none. */
  static String text(JsonNode node) {
    if (node.isMissingNode() || node.isNull() || node.isArray() && node.isEmpty()) {
      return Numbers.NONE;
    }
    if (node.isNumber()) {
      return Numbers.plain(node.doubleValue());
    }
    if (node.isObject()) {
      return node.has("use") ? strategy(node) : node.toString();
    }
    if (node.isArray()) {
      List<String> values = new ArrayList<>();
      for (JsonNode value : node.values()) {
        values.add(text(value));
      }
      return values.stream().distinct().count() == 1 ? values.get(0) : "[" + String.join(", ", values) + "]";
    }
    return node.asString("");
  }

  /** A strategy with its parameters and share, where it has them. */
  private static String strategy(JsonNode node) {
    List<String> parameters = new ArrayList<>();
    node.path("with").properties().forEach(entry -> parameters.add(entry.getKey() + " " + text(entry.getValue())));
    return node.path("use").asString("") + (parameters.isEmpty() ? "" : " (" + String.join(", ", parameters) + ")")
        + (node.has("share") ? " " + Numbers.plain(100 * node.path("share").asDouble(0)) + " %" : "");
  }

  /** A default as this class writes values: 0.5 for .5. */
  static String written(String written) {
    if (written.equals(Parameter.OPTIONAL)) {
      return Numbers.NONE;
    }
    try {
      return Numbers.plain(Double.parseDouble(written));
    } catch (NumberFormatException e) {
      return written;
    }
  }

  /** Whether the value is what {@code written} means, the default of a scenario file; an absent value is. */
  static boolean isDefault(JsonNode node, String written) {
    String value = text(node);
    return value.equals(Numbers.NONE) || value.equalsIgnoreCase(written(written));
  }

  /** Decimals that a value is written with. */
  static int decimals(JsonNode node) {
    String text = node.isNumber() ? text(node) : "";
    return text.indexOf('.') < 0 ? 0 : text.length() - 1 - text.indexOf('.');
  }
}
