package org.pairaid.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pairaid.model.StrategyChoice;
import org.pairaid.model.StrategyMix;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.scenario.Node.ScalarNode;
import org.pairaid.strategy.Strategies;
import org.pairaid.strategy.StrategyEntry;

/** Makes choices of strategies: {@code NAME}, {@code {use: NAME, with: {...}}}, or a list of these with shares. Parameters become the record that the strategy declares. */
final class StrategyBinder {
  private static final double TOLERANCE = 1e-6;

  private final Binder binder;
  private final Problems problems;
  private final Strategies strategies;

  StrategyBinder(Binder binder, Problems problems, Strategies strategies) {
    this.binder = binder;
    this.problems = problems;
    this.strategies = strategies;
  }

  /** The strategies that can be named at a path: {@code strategies.aiding}, {@code aiding[0].strategy} and so on. */
  static Map<String, ? extends StrategyEntry<?>> known(Strategies strategies, String path) {
    return switch (path.replaceFirst("^strategies\\.", "").split("[.\\[]", 2)[0]) {
      case "aiding" -> strategies.aiding();
      case "receiving" -> strategies.receiving();
      case "centre" -> strategies.centre();
      default -> Map.of();
    };
  }

  /** One strategy or several with shares; {@code null} if there is a problem. */
  StrategyMix mix(Node node, String path) {
    if (!(node instanceof ListNode list)) {
      StrategyChoice only = choice(node, path);
      return only == null ? null : new StrategyMix(List.of(only));
    }
    List<StrategyChoice> choices = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < list.items().size(); i++) {
      String below = path + "[" + i + "]";
      Double share = share(list.items().get(i), below);
      StrategyChoice choice = choice(list.items().get(i), below, true);
      if (share == null || choice == null) {
        choices.add(null);
      } else {
        choices.add(new StrategyChoice(choice.use(), choice.with(), share));
        sum += share;
      }
    }
    if (choices.isEmpty()) {
      problems.add(node.place(), path, "expected strategies with shares, not an empty list");
      return null;
    }
    if (choices.contains(null)) {
      return null;
    }
    if (Math.abs(sum - 1) > TOLERANCE) {
      problems.add(node.place(), path, "the shares must sum to 1, not " + new BigDecimal(sum).round(new MathContext(6)).stripTrailingZeros().toPlainString());
      return null;
    }
    return new StrategyMix(choices);
  }

  private Double share(Node node, String path) {
    if (!(node instanceof MapNode map) || !map.has("share")) {
      problems.add(node.place(), path + ".share", "missing; expected the share of governments with this strategy, a number in [0,1], as in {use: NAME, share: 0.4}");
      return null;
    }
    Double share = map.get("share") instanceof ScalarNode scalar ? scalar.number() : null;
    if (share == null || !(share >= 0 && share <= 1)) {
      problems.add(map.get("share").place(), path + ".share", "expected a number in [0,1], not " + map.get("share").kind());
      return null;
    }
    return share;
  }

  /** One strategy; {@code null} if there is a problem. */
  StrategyChoice choice(Node node, String path) {
    return choice(node, path, false);
  }

  private StrategyChoice choice(Node node, String path, boolean oneOfSeveral) {
    String expected = "the name of a strategy";
    if (!(node instanceof MapNode map)) {
      return made(binder.text(node, path, expected + ", or {use: NAME}"), node, path, null);
    }
    binder.refuseUnknown(map, path, oneOfSeveral ? List.of("use", "with", "share") : List.of("use", "with"));
    MapNode with = map.has("with") ? binder.map(map.get("with"), path + ".with") : MapNode.empty(map.place(), map.folder());
    if (!map.has("use")) {
      binder.missing(map, "use", path + ".use", expected);
      return null;
    }
    return with == null ? null : made(binder.text(map.get("use"), path + ".use", expected), map.get("use"), path, with);
  }

  private StrategyChoice made(String name, Node at, String path, MapNode with) {
    if (name == null || strategies == null) {
      return null;
    }
    Map<String, ? extends StrategyEntry<?>> known = known(strategies, path);
    StrategyEntry<?> entry = known.get(name);
    if (entry == null) {
      problems.add(at.place(), at instanceof ScalarNode && with == null ? path : path + ".use",
          "no strategy is called \"" + Shown.shortened(name) + "\"" + Nearest.hint(name, known.keySet()));
      return null;
    }
    if (with != null && entry.provider().parameters().getRecordComponents().length == 0 && !with.entries().isEmpty()) {
      with.entries().forEach((key, value) -> problems.add(value.key(), Keys.join(path + ".with", key), "unknown key: this strategy has no parameters"));
      return null;
    }
    MapNode given = with == null ? MapNode.empty(at.place(), "") : with;
    Record parameters = binder.record(entry.provider().parameters(), given, path + ".with");
    return parameters == null ? null : new StrategyChoice(name, parameters, 1);
  }
}
