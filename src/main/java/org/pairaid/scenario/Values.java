package org.pairaid.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Parameter;
import org.pairaid.model.Series;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.ScalarNode;

/** Makes single values of nodes: numbers, series, texts, words of an enumeration. {@code null} stands for a problem that was noted. */
final class Values {
  /** Longest text, in characters: words are drawn in pictures. Assumption. */
  private static final int LONGEST_TEXT = 1000;

  private final Problems problems;

  Values(Problems problems) {
    this.problems = problems;
  }

  /** A finite number in range; minus zero is zero. */
  Double number(Parameter parameter, Node node, String path) {
    Double number = node instanceof ScalarNode scalar ? scalar.number() : null;
    if (number != null && Expectation.inRange(parameter, number)) {
      return number + 0.0;
    }
    problems.add(node.place(), path, "expected " + Expectation.number(parameter) + ", not " + node.kind() + remark(node));
    return null;
  }

  private static String remark(Node node) {
    ScalarNode scalar = node instanceof ScalarNode s ? s : new ScalarNode(node.place(), "", null);
    if (scalar.number() != null) {
      return Double.isFinite(scalar.number()) ? "" : ": numbers must be finite";
    }
    boolean quoted = scalar.value() instanceof String && Scalars.plain(node.place(), scalar.text()).number() != null;
    return quoted ? ": write the number without quotes" : "";
  }

  Long whole(Parameter parameter, Node node, String path) {
    Long whole = node instanceof ScalarNode scalar ? scalar.whole() : null;
    if (whole != null && Expectation.inRange(parameter, whole)) {
      return whole;
    }
    problems.add(node.place(), path, "expected a whole number" + Expectation.range(parameter) + ", not " + node.kind() + remark(node));
    return null;
  }

  Boolean truth(Node node, String path) {
    if (node instanceof ScalarNode scalar && scalar.value() instanceof Boolean truth) {
      return truth;
    }
    problems.add(node.place(), path, "expected true or false, not " + node.kind());
    return null;
  }

  Series series(Parameter parameter, Node node, String path) {
    if (!(node instanceof ListNode list)) {
      Double number = number(parameter, node, path);
      return number == null ? null : Series.constant(number);
    }
    if (list.items().isEmpty()) {
      problems.add(node.place(), path, "expected " + Expectation.number(parameter) + " or a list of them by cycle, not an empty list");
      return null;
    }
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      values.add(number(parameter, list.items().get(i), path + "[" + i + "]"));
    }
    return values.contains(null) ? null : new Series(values);
  }

  String text(Node node, String path, String expected) {
    if (node instanceof ScalarNode scalar && !scalar.nothing()) {
      if (scalar.text().length() > LONGEST_TEXT) {
        problems.add(node.place(), path, "expected at most " + LONGEST_TEXT + " characters, not " + scalar.text().length());
      }
      return scalar.text();
    }
    problems.add(node.place(), path, "expected " + expected + ", not " + node.kind());
    return null;
  }

  Indicator indicator(Node node, String path) {
    String given = node instanceof ScalarNode scalar ? scalar.text() : "";
    Indicator indicator = Indicators.find(given).orElse(null);
    if (indicator == null) {
      problems.add(node.place(), path, "expected an indicator (see: pairaid list indicators), not " + node.kind()
          + Nearest.maybe(given, Indicators.ALL.stream().map(Indicator::name).toList()));
    }
    return indicator;
  }

  Object constant(Class<?> type, Node node, String path) {
    List<String> words = Arrays.stream(type.getEnumConstants()).map(Keys::constant).toList();
    String given = node instanceof ScalarNode scalar ? scalar.text() : "";
    int index = words.indexOf(given);
    if (index >= 0) {
      return type.getEnumConstants()[index];
    }
    problems.add(node.place(), path, "expected one of " + String.join(", ", words) + ", not " + node.kind() + Nearest.maybe(given, words));
    return null;
  }
}
