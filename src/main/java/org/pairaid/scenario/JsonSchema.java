package org.pairaid.scenario;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Domain;
import org.pairaid.model.Pair;
import org.pairaid.model.Parameter;
import org.pairaid.model.PipelineStage;
import org.pairaid.model.Series;
import org.pairaid.model.Shock;
import org.pairaid.model.StrategyChoice;
import org.pairaid.model.StrategyMix;
import org.pairaid.model.Text;
import org.pairaid.scenario.Keys.Key;
import org.pairaid.scenario.ScenarioFile.Intervention;
import org.pairaid.scenario.ScenarioFile.StrategyNames;
import org.pairaid.strategy.Strategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (draft 2020-12) of scenario files, made from {@link ScenarioFile} and its parameters, for editors. A file that
 * extends another may leave out any key, because it may stand there; one that does not must give those without a default. A
 * schema cannot say what holds between values (sums, ids, strategies of plug-ins): that the program checks.
 */
public final class JsonSchema {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private JsonSchema() {}

  /** The schema as text, the same in every run. */
  public static String text() {
    return text(schema());
  }

  /** The schema of claim files as text, made from {@link ClaimFile}. */
  public static String claim() {
    ObjectNode schema = JSON.objectNode();
    schema.put("$schema", DRAFT).put("title", "pairaid claim");
    schema.setAll(record(ClaimFile.class));
    return text(schema);
  }

  /** The schema of experiment files as text, made from {@link ExperimentFile}. */
  public static String experiment() {
    ObjectNode schema = JSON.objectNode();
    schema.put("$schema", DRAFT).put("title", "pairaid experiment");
    schema.setAll(record(ExperimentFile.class));
    return text(schema);
  }

  private static String text(ObjectNode schema) {
    return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(schema).replace("\r\n", "\n") + "\n";
  }

  private static ObjectNode schema() {
    ObjectNode schema = JSON.objectNode();
    schema.put("$schema", DRAFT).put("title", "pairaid scenario");
    ObjectNode body = record(ScenarioFile.class);
    JsonNode required = body.remove("required");
    ((ObjectNode) body.get("properties")).set(ScenarioFile.EXTENDS,
        type("string").put("description", "Scenario file to build on, by its path from this one: maps merge, this file wins; name and title are not taken over"));
    schema.setAll(body);
    schema.putObject("if").putArray("required").add(ScenarioFile.EXTENDS);
    ObjectNode whole = schema.putObject("else");
    whole.set("required", required);
    ((ArrayNode) whole.get("required")).add("pairings");
    ObjectNode pairings = whole.putObject("properties").putObject("pairings");
    pairings.putObject("if").putObject("properties").putObject("rule").put("const", "fixed");
    pairings.putObject("then").putArray("required").add("pairs");
    return schema;
  }

  private static ObjectNode record(Class<?> type) {
    ObjectNode schema = type("object").put("additionalProperties", false);
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = JSON.arrayNode();
    for (Key key : Keys.of(type)) {
      properties.set(key.name(), described(key.generic(), key.about()));
      if (key.required() && !key.leftOut()) {
        required.add(key.name());
      }
    }
    if (type == Intervention.class) {
      ((ObjectNode) properties.get("set")).setAll(rules());
    }
    if (type == StrategyNames.class) {
      Strategies known = Strategies.builtIn();
      examples(properties.get("aiding"), known.aiding().keySet());
      examples(properties.get("receiving"), known.receiving().keySet());
      examples(properties.get("centre"), known.centre().keySet());
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    return schema;
  }

  /** What an intervention can set. */
  private static ObjectNode rules() {
    ObjectNode set = type("object").put("additionalProperties", false);
    ObjectNode paths = set.putObject("properties");
    Catalogue.components().forEach((path, component) -> paths.set(path, described(component.getGenericType(), component.getAnnotation(Parameter.class))));
    return set;
  }

  private static void examples(JsonNode schema, Collection<String> names) {
    names.forEach(((ObjectNode) schema).putArray("examples")::add);
  }

  private static ObjectNode described(Type type, Parameter about) {
    ObjectNode schema = of(type, about);
    boolean hasDefault = !about.value().equals(Parameter.REQUIRED) && !about.value().equals(Parameter.OPTIONAL);
    String unit = about.unit().isEmpty() || type instanceof Class<?> c && Keys.group(c) ? "" : " Unit: " + about.unit() + ".";
    schema.put("description", about.en() + " (" + about.zh() + ")." + unit
        + (hasDefault ? " Default: " + about.value() + "; source: " + about.source() + "." : ""));
    if (hasDefault && !(type instanceof ParameterizedType)) {
      Object value = Scalars.plain(Place.whole(""), about.value()).value();
      schema.set("default", value instanceof Number number ? number(number.doubleValue()) : value instanceof Boolean truth ? JSON.booleanNode(truth) : JSON.stringNode(about.value()));
    }
    return schema;
  }

  private static ObjectNode of(Type type, Parameter about) {
    if (type == double.class || type == Double.class) {
      return number(about, "number");
    }
    if (type == int.class || type == Integer.class || type == long.class) {
      return number(about, "integer");
    }
    if (type == boolean.class) {
      return type("boolean");
    }
    if (type == Object.class) {
      return anyOf(array(words()).put("minItems", 1), type("object").put("minProperties", 1));
    }
    if (type == Indicator.class) {
      ObjectNode schema = JSON.objectNode();
      Indicators.ALL.forEach(indicator -> schema.withArray("enum").add(indicator.name()));
      return schema;
    }
    if (type == Series.class) {
      return anyOf(number(about, "number"), array(number(about, "number")).put("minItems", 1));
    }
    if (type == String.class) {
      return words();
    }
    if (type == Text.class) {
      ObjectNode both = object("en", words());
      ((ObjectNode) both.get("properties")).set("zh", words());
      return anyOf(both.put("minProperties", 1), words());
    }
    if (type == StrategyChoice.class) {
      return anyOf(words(), choice());
    }
    if (type == StrategyMix.class) {
      ObjectNode several = choice();
      ((ObjectNode) several.get("properties")).set("share", type("number").put("minimum", 0).put("maximum", 1));
      return anyOf(words(), choice(), array(several).put("minItems", 1));
    }
    if (type == Observed.class) {
      return listOrTable(observed());
    }
    if (type instanceof ParameterizedType generic) {
      Class<?> first = (Class<?>) generic.getActualTypeArguments()[0];
      return generic.getRawType() == List.class ? Keys.group(first) || first == Pair.class || first == String.class ? list(first) : array(of(first, about))
          : first == Indicator.class ? totals(about) : generic.getActualTypeArguments()[1] == Double.class ? byDomain(about) : type("object");
    }
    Class<?> c = (Class<?>) type;
    if (c.isEnum()) {
      ObjectNode schema = JSON.objectNode();
      Arrays.stream(c.getEnumConstants()).map(Keys::constant).forEach(schema.putArray("enum")::add);
      return schema;
    }
    return record(c);
  }

  private static ObjectNode list(Class<?> item) {
    if (item == Intervention.class || item == PipelineStage.class || item == Shock.class || item == Target.class || item == ClaimFile.Outcome.class || item == ExperimentFile.FactorKeys.class) {
      return array(record(item));
    }
    if (item == String.class) {
      return array(words()).put("minItems", 1);
    }
    return listOrTable(array(item == Pair.class ? anyOf(array(words()).put("minItems", 2).put("maxItems", 2), record(item)) : record(item)).put("minItems", 1));
  }

  private static ObjectNode observed() {
    ObjectNode row = object("year", type("integer"));
    row.putArray("required").add("year");
    Indicators.ALL.forEach(indicator -> ((ObjectNode) row.get("properties")).putObject(indicator.name()).putArray("type").add("number").add("null"));
    return array(row).put("minItems", 1);
  }

  private static ObjectNode totals(Parameter about) {
    ObjectNode map = type("object").put("additionalProperties", false);
    ObjectNode totals = map.putObject("properties");
    Indicators.ALL.stream().filter(indicator -> !Double.isFinite(indicator.high())).forEach(indicator -> totals.set(indicator.name(), number(about, "number")));
    return map;
  }

  private static ObjectNode listOrTable(ObjectNode list) {
    ObjectNode table = object("file", type("string").put("description", "CSV table, by its path from this file; columns named as the keys, nested keys dotted"));
    table.putArray("required").add("file");
    return anyOf(list, table);
  }

  private static ObjectNode byDomain(Parameter about) {
    ObjectNode map = type("object");
    ObjectNode domains = map.putObject("properties");
    Domain.builtIn().forEach(domain -> domains.set(domain.id(), number(about, "number").put("description", domain.name().en() + " (" + domain.name().zh() + ")")));
    map.set("additionalProperties", number(about, "number"));
    return map;
  }

  private static ObjectNode number(Parameter about, String type) {
    ObjectNode schema = type(type);
    schema.set(about.above() ? "exclusiveMinimum" : "minimum", number(about.min()));
    if (about.max() < Double.MAX_VALUE) {
      schema.set("maximum", number(about.max()));
    }
    return schema;
  }

  private static JsonNode number(double value) {
    return Resolved.number(value);
  }

  /** Ids and names may look like numbers. */
  private static ObjectNode choice() {
    ObjectNode choice = object("use", words());
    choice.putArray("required").add("use");
    ((ObjectNode) choice.get("properties")).set("with", type("object"));
    return choice;
  }

  private static ObjectNode words() {
    ObjectNode schema = JSON.objectNode();
    schema.putArray("type").add("string").add("number").add("boolean");
    return schema;
  }

  private static ObjectNode type(String type) {
    return JSON.objectNode().put("type", type);
  }

  private static ObjectNode array(ObjectNode items) {
    ObjectNode schema = type("array");
    schema.set("items", items);
    return schema;
  }

  private static ObjectNode object(String key, ObjectNode value) {
    ObjectNode schema = type("object").put("additionalProperties", false);
    schema.putObject("properties").set(key, value);
    return schema;
  }

  private static ObjectNode anyOf(ObjectNode... options) {
    ObjectNode schema = JSON.objectNode();
    schema.putArray("anyOf").addAll(List.of(options));
    return schema;
  }
}
