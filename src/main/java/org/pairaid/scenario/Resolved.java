package org.pairaid.scenario;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.Pair;
import org.pairaid.model.Series;
import org.pairaid.model.StrategyChoice;
import org.pairaid.model.StrategyMix;
import org.pairaid.model.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A scenario as one tree of values in a fixed order, every default, table and observed series written out: reading it again, from
 * any folder, gives the same keys, schedule and observed series.
 */
public final class Resolved {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
    @Override
    protected List<Part> computeValue(Class<?> type) {
      return Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
    }
  };

  private Resolved() {}

  /** The resolved scenario, with the keys of a scenario file. */
  public static ObjectNode of(Scenario scenario) {
    return record(scenario.file());
  }

  /** A claim, with the keys of a claim file. */
  public static ObjectNode of(Claim claim) {
    return record(claim.file());
  }

  /** An experiment, with the keys of an experiment file. */
  public static ObjectNode of(Experiment experiment) {
    return record(experiment.file());
  }

  /** A design, with the keys of an experiment file. */
  public static ObjectNode of(ExperimentFile.Design design) {
    return record(design);
  }

  /** The keys and values of a record, every default written out. */
  static ObjectNode record(Record record) {
    ObjectNode tree = JSON.objectNode();
    for (Part part : PARTS.get(record.getClass())) {
      Object value = part.of(record);
      if (value != null) {
        tree.set(part.key(), node(value));
      }
    }
    return tree;
  }

  /** A component of a record and the key that it stands under. */
  private record Part(String key, Method accessor) {
    static Part of(RecordComponent component) {
      component.getAccessor().setAccessible(true);
      return new Part(Keys.of(component), component.getAccessor());
    }

    Object of(Record record) {
      try {
        return accessor.invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static JsonNode node(Object value) {
    if (value instanceof Series series) {
      return series.values().size() == 1 ? number(series.values().get(0)) : node(series.values());
    }
    if (value instanceof Text text) {
      return JSON.objectNode().put("en", text.en()).put("zh", text.zh());
    }
    if (value instanceof StrategyChoice strategy) {
      return strategy(strategy);
    }
    if (value instanceof StrategyMix mix) {
      return mix(mix);
    }
    if (value instanceof Pair pair) {
      return JSON.arrayNode().add(pair.aiding()).add(pair.receiving());
    }
    if (value instanceof Observed observed) {
      return rows(observed);
    }
    if (value instanceof Indicator indicator) {
      return JSON.stringNode(indicator.name());
    }
    if (value instanceof Record record) {
      return record(record);
    }
    if (value instanceof List<?> list) {
      ArrayNode array = JSON.arrayNode();
      list.forEach(item -> array.add(node(item)));
      return array;
    }
    if (value instanceof Map<?, ?> map) {
      ObjectNode tree = JSON.objectNode();
      map.forEach((key, item) -> tree.set(key instanceof Indicator indicator ? indicator.name() : (String) key, node(item)));
      return tree;
    }
    if (value instanceof Enum<?> constant) {
      return JSON.stringNode(Keys.constant(constant));
    }
    if (value instanceof Number number) {
      return number(number);
    }
    return value instanceof Boolean truth ? JSON.booleanNode(truth) : JSON.stringNode((String) value);
  }

  /** A name, or with its parameters where it has any. */
  private static JsonNode strategy(StrategyChoice strategy) {
    return strategy.with().getClass().getRecordComponents().length == 0 ? JSON.stringNode(strategy.use()) : whole(strategy);
  }

  private static ObjectNode whole(StrategyChoice strategy) {
    ObjectNode tree = JSON.objectNode().put("use", strategy.use());
    if (strategy.with().getClass().getRecordComponents().length > 0) {
      tree.set("with", record(strategy.with()));
    }
    return tree;
  }

  private static JsonNode mix(StrategyMix mix) {
    if (mix.choices().size() == 1) {
      return strategy(mix.choices().get(0));
    }
    ArrayNode list = JSON.arrayNode();
    mix.choices().forEach(choice -> list.add(whole(choice).set("share", number(choice.share()))));
    return list;
  }

  private static ArrayNode rows(Observed observed) {
    ArrayNode rows = JSON.arrayNode();
    for (int i = 0; i < observed.years().size(); i++) {
      int year = i;
      ObjectNode row = rows.addObject().put("year", observed.years().get(year));
      observed.series().forEach((name, values) -> row.set(name, values.get(year).isNaN() ? JSON.nullNode() : number(values.get(year))));
    }
    return rows;
  }

  /** A number without a fraction is written without one; others with as many digits as they need, on every Java version. */
  static JsonNode number(Number number) {
    double value = number.doubleValue();
    if (!(number instanceof Double) || value == Math.rint(value) && Math.abs(value) < 1e17) {
      return JSON.numberNode(number.longValue());
    }
    BigDecimal exact = new BigDecimal(value);
    BigDecimal usual = exact.round(new MathContext(15));
    return JSON.numberNode((usual.doubleValue() == value ? usual : exact.round(new MathContext(17))).stripTrailingZeros());
  }
}
