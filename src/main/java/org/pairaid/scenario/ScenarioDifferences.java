package org.pairaid.scenario;

import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Pair;
import org.pairaid.model.Parameter;
import org.pairaid.model.Text;
import org.pairaid.scenario.Keys.Key;
import org.pairaid.scenario.ScenarioFile.Intervention;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/**
 * What two scenarios differ in, value by value in the order of the scenario file. Governments and domains are matched by id, pairs
 * as a set, whatever their order. Name and title do not count; calendar, replicates, seed and observed series come last, as they
 * are no policy.
 */
public final class ScenarioDifferences {
  private static final Set<String> LABELS = Set.of("name", "title");
  private static final List<String> LAST = List.of("time", "run", "observed", "observedTotals", "fittedTo", "targets");
  private static final Text PAIRED = new Text("paired", "结对");

  private final JsonNode from;
  private final JsonNode to;
  private final List<ScenarioDifference> found = new ArrayList<>();

  private ScenarioDifferences(JsonNode from, JsonNode to) {
    this.from = from;
    this.to = to;
  }

  /**
   * What {@code to} differs in from {@code from}; empty if in nothing that counts.
   *
   * @param from the first scenario, as {@link Resolved#of} writes it and a manifest stores it
   * @param to the second
   */
  public static List<ScenarioDifference> between(JsonNode from, JsonNode to) {
    ScenarioDifferences differences = new ScenarioDifferences(from, to);
    Keys.of(ScenarioFile.class).stream().filter(key -> !LABELS.contains(key.name())).sorted(Comparator.comparingInt(key -> LAST.indexOf(key.name())))
        .forEach(key -> differences.value(key, from.path(key.name()), to.path(key.name()), key.name()));
    return List.copyOf(differences.found);
  }

  private void value(Key key, JsonNode before, JsonNode after, String path) {
    if (Keys.group(key.type())) {
      group(key.type(), before, after, path);
    } else if (key.type() == Map.class) {
      byDomain(key.about(), before, after, path);
    } else if (key.type() == List.class) {
      list(key.about(), (Class<?>) ((ParameterizedType) key.generic()).getActualTypeArguments()[0], before, after, path);
    } else if (key.type() == Observed.class) {
      observed(key.about(), before, after, path);
    } else {
      leaf(path, meaning(key.about()), Units.of(key.about().unit()), before, after);
    }
  }

  private void leaf(String path, Text meaning, Text unit, JsonNode before, JsonNode after) {
    if (!Wording.same(before, after)) {
      found.add(new ScenarioDifference(path, meaning, unit, Wording.of(before, path), Wording.of(after, path)));
    }
  }

  private void group(Class<?> type, JsonNode before, JsonNode after, String path) {
    Keys.of(type).forEach(key -> value(key, before.path(key.name()), after.path(key.name()), Keys.join(path, key.name())));
  }

  private void list(Parameter about, Class<?> item, JsonNode before, JsonNode after, String path) {
    if (!Keys.group(item) && item != Pair.class) {
      leaf(path, meaning(about), Units.of(about.unit()), before, after);
    } else if (item == Pair.class) {
      pairs(about, before, after, path);
    } else if (item == Intervention.class) {
      found.addAll(InterventionDifferences.between(from, to));
    } else {
      entries(about, item, byId(before), byId(after), path);
    }
  }

  private void entries(Parameter about, Class<?> item, Map<String, JsonNode> before, Map<String, JsonNode> after, String path) {
    for (String id : either(before.keySet(), after.keySet())) {
      String below = Keys.join(path, id);
      if (before.containsKey(id) && after.containsKey(id)) {
        group(item, before.get(id), after.get(id), below);
      } else {
        found.add(new ScenarioDifference(below, meaning(about), Units.of(""), called(id, before), called(id, after)));
      }
    }
  }

  private static Map<String, JsonNode> byId(JsonNode list) {
    Map<String, JsonNode> entries = new LinkedHashMap<>();
    list.values().forEach(entry -> entries.put(entry.path("id").asString(""), entry));
    return entries;
  }

  private static Text called(String id, Map<String, JsonNode> entries) {
    JsonNode entry = entries.get(id);
    return entry == null ? Wording.NONE : entry.has("name") ? Wording.of(entry.path("name"), "") : new Text(id, id);
  }

  private void pairs(Parameter about, JsonNode before, JsonNode after, String path) {
    Set<JsonNode> old = new LinkedHashSet<>(before.values());
    Set<JsonNode> now = new LinkedHashSet<>(after.values());
    for (JsonNode pair : either(old, now)) {
      if (!old.contains(pair) || !now.contains(pair)) {
        found.add(new ScenarioDifference(path + Wording.of(pair, "").en(), meaning(about), Units.of(""), old.contains(pair) ? PAIRED : Wording.NONE,
            now.contains(pair) ? PAIRED : Wording.NONE));
      }
    }
  }

  private void byDomain(Parameter about, JsonNode before, JsonNode after, String path) {
    Map<String, JsonNode> domains = byId(from.path("domains"));
    domains.putAll(byId(to.path("domains")));
    for (String domain : either(before.propertyNames(), after.propertyNames())) {
      Text name = domains.containsKey(domain) ? called(domain, domains) : Indicators.find(domain).map(Indicator::title).orElse(Wording.NONE);
      Text meaning = new Text(about.en() + ": " + name.en(), about.zh() + "：" + name.zh());
      leaf(Keys.join(path, domain), meaning, Units.of(about.unit()), before.path(domain), after.path(domain));
    }
  }

  /** A line for each series, and one for the years. */
  private void observed(Parameter about, JsonNode before, JsonNode after, String path) {
    for (String column : either(columns(before), columns(after))) {
      Optional<Indicator> indicator = Indicators.ALL.stream().filter(known -> known.name().equals(column)).findFirst();
      leaf(Keys.join(path, column), indicator.map(Indicator::title).orElse(meaning(about)), indicator.map(Indicator::unit).orElse(Units.of("")),
          column(before, column), column(after, column));
    }
  }

  private static Set<String> columns(JsonNode rows) {
    Set<String> columns = new LinkedHashSet<>();
    rows.values().forEach(row -> columns.addAll(row.propertyNames()));
    return columns;
  }

  private static JsonNode column(JsonNode rows, String name) {
    ArrayNode column = JsonNodeFactory.instance.arrayNode();
    rows.values().forEach(row -> column.add(row.get(name)));
    return columns(rows).contains(name) ? column : MissingNode.getInstance();
  }

  private static <T> Set<T> either(Collection<T> before, Collection<T> after) {
    Set<T> all = new LinkedHashSet<>(before);
    all.addAll(after);
    return all;
  }

  private static Text meaning(Parameter about) {
    return new Text(about.en(), about.zh());
  }
}
