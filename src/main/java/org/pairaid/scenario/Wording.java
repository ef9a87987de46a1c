package org.pairaid.scenario;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pairaid.model.Text;
import org.pairaid.strategy.Strategies;
import org.pairaid.strategy.StrategyEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values of a resolved scenario in words: as a file would write them, with the meaning of a strategy, and in Chinese the terms of the papers. */
final class Wording {
  static final Text NONE = new Text("none", "无");

  private static final Map<String, String> CHINESE = Map.ofEntries(Map.entry("straight", "正向发包"), Map.entry("diagonal", "斜向发包"), Map.entry("fixed", "固定结对"),
      Map.entry("tie", "按渊源结对"), Map.entry("need_capacity", "以强扶弱"), Map.entry("random", "随机结对"), Map.entry("stable", "稳定匹配"), Map.entry("optimal", "最优匹配"),
      Map.entry("border", "边疆地区"), Map.entry("project", "重大工程"), Map.entry("poverty", "扶贫协作"), Map.entry("disaster", "灾害救助"),
      Map.entry("central_local", "中央对地方"), Map.entry("local_local", "地方对地方"), Map.entry("within_province", "省内"), Map.entry("balanced", "均衡发展"),
      Map.entry("emergency", "应急"), Map.entry("centre", "中央"), Map.entry("aider", "支援方"), Map.entry("receiver", "受援方"), Map.entry("both", "双方"), Map.entry("approval", "审批阶段"),
      Map.entry("closing", "验收阶段"));

  /** Digits from which on a round number is written with an exponent. */
  private static final int MOST_DIGITS = 18;

  /** A number is the same whether a file, the program or a manifest wrote it. */
  private static final Comparator<JsonNode> AS_NUMBERS =
      (a, b) -> a.isNumber() && b.isNumber() ? Double.compare(a.doubleValue(), b.doubleValue()) : a.equals(b) ? 0 : 1;

  private Wording() {}

  static boolean absent(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }

  /** Whether two values mean the same; of a list by cycle, the last entry holds on. */
  static boolean same(JsonNode a, JsonNode b) {
    return absent(a) ? absent(b) : held(a).equals(AS_NUMBERS, held(b));
  }

  private static JsonNode held(JsonNode node) {
    if (!node.isArray() || node.isEmpty()) {
      return node;
    }
    List<JsonNode> entries = List.copyOf(node.values());
    int last = entries.size() - 1;
    while (last > 0 && entries.get(last).equals(AS_NUMBERS, entries.get(last - 1))) {
      last--;
    }
    return last == 0 ? entries.get(0) : JsonNodeFactory.instance.arrayNode().addAll(entries.subList(0, last + 1));
  }

  /** The value at {@code path} in words. */
  static Text of(JsonNode node, String path) {
    if (absent(node)) {
      return NONE;
    }
    if (node.isNumber()) {
      return alike(number(node.decimalValue()));
    }
    if (node.isArray()) {
      List<Text> entries = node.values().stream().map(entry -> of(entry, path)).toList();
      return new Text(list(entries, "en"), list(entries, "zh"));
    }
    if (node.isObject()) {
      if (node.has("use")) {
        return strategy(node, path);
      }
      return node.has("en") ? new Text(node.path("en").asString(""), node.path("zh").asString("")) : alike(node.toString());
    }
    String word = node.asString("");
    StrategyEntry<?> strategy = StrategyBinder.known(Strategies.builtIn(), path).get(word);
    return strategy == null ? new Text(word, CHINESE.getOrDefault(word, word))
        : new Text(word + ": " + strategy.provider().meaning().en(), word + "：" + strategy.provider().meaning().zh());
  }

  /** A strategy with its meaning, and its parameters and share where it has them. */
  private static Text strategy(JsonNode node, String path) {
    Text name = of(node.path("use"), path);
    String with = node.has("with") ? " " + node.path("with") : "";
    String share = node.has("share") ? number(node.path("share").decimalValue()) + " × " : "";
    return new Text(share + name.en() + with, share + name.zh() + with);
  }

  private static String list(List<Text> entries, String language) {
    return entries.stream().map(entry -> entry.in(language)).collect(Collectors.joining(", ", "[", "]"));
  }

  private static Text alike(String word) {
    return new Text(word, word);
  }

  private static String number(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    boolean round = bare.scale() < 0 && bare.precision() - bare.scale() <= MOST_DIGITS;
    return round ? bare.toPlainString() : bare.toString();
  }
}
