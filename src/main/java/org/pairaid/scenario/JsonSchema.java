package org.pairaid.scenario;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.pairaid.model.Domain;
import org.pairaid.model.Pair;
import org.pairaid.model.Parameter;
import org.pairaid.model.Rules;
import org.pairaid.model.Series;
import org.pairaid.model.StrategyChoice;
import org.pairaid.model.Text;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (draft 2020-12) of scenario files, made from {@link ScenarioFile} and its parameters, for editors. Keys are
 * not required at the top level, because a file may take them from the one it extends; the program itself checks them.
 */
public final class JsonSchema {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private JsonSchema() {}

  /** The schema as text, the same in every run. */
  public static String text() {
    return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(schema()).replace("\r\n", "\n") + "\n";
  }

  private static ObjectNode schema() {
    ObjectNode schema = JSON.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("title", "pairaid scenario");
    ObjectNode body = record(ScenarioFile.class, false);
    ObjectNode properties = (ObjectNode) body.get("properties");
    properties.set("extends", JSON.objectNode().put("type", "string").put("description", "Scenario file to build on; maps merge, this file wins"));
    ObjectNode set = JSON.objectNode().put("type", "object").put("additionalProperties", false);
    ObjectNode paths = set.putObject("properties");
    Catalogue.rules().forEach(entry -> paths.set(entry.path(), described(entry.component().getGenericType(), entry.about())));
    Catalogue.paths(Rules.class).stream().filter(path -> !paths.has(path)).forEach(path -> paths.putObject(path).put("type", "object"));
    ((ObjectNode) properties.get("interventions").get("items").get("properties")).set("set", set);
    schema.setAll(body);
    return schema;
  }

  private static ObjectNode record(Class<?> type, boolean requireKeys) {
    ObjectNode schema = JSON.objectNode().put("type", "object").put("additionalProperties", false);
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = JSON.arrayNode();
    for (RecordComponent component : type.getRecordComponents()) {
      Parameter about = component.getAnnotation(Parameter.class);
      properties.set(Keys.of(component), described(component.getGenericType(), about));
      boolean defaults = Keys.group(component.getType()) && Keys.hasDefaults(component.getType());
      if (requireKeys && about.value().equals(Parameter.REQUIRED) && !defaults) {
        required.add(Keys.of(component));
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    return schema;
  }

  private static ObjectNode described(Type type, Parameter about) {
    ObjectNode schema = of(type, about);
    boolean hasDefault = !about.value().equals(Parameter.REQUIRED) && !about.value().equals(Parameter.OPTIONAL);
    String unit = about.unit().isEmpty() || type instanceof Class<?> c && Keys.group(c) ? "" : " (" + about.unit() + ")";
    schema.put("description", about.en() + " " + about.zh() + unit + (hasDefault ? ". Source of the default: " + about.source() : ""));
    if (hasDefault && type != (Object) Map.class && !(type instanceof ParameterizedType)) {
      Object value = Scalars.plain(Place.option(""), about.value()).value();
      schema.set("default", value instanceof Long whole ? JSON.numberNode(whole) : value instanceof Double d ? JSON.numberNode(d) : JSON.stringNode(about.value()));
    }
    return schema;
  }

  private static ObjectNode of(Type type, Parameter about) {
    if (type == double.class || type == Double.class) {
      return number(about, "number");
    }
    if (type == int.class || type == long.class) {
      return number(about, "integer");
    }
    if (type == Series.class) {
      ObjectNode list = JSON.objectNode().put("type", "array").put("minItems", 1);
      list.set("items", number(about, "number"));
      return anyOf(number(about, "number"), list);
    }
    if (type == String.class) {
      return JSON.objectNode().put("type", "string");
    }
    if (type == Text.class) {
      ObjectNode words = JSON.objectNode().put("type", "object").put("additionalProperties", false);
      words.putObject("properties").setAll(Map.of("en", JSON.objectNode().put("type", "string"), "zh", JSON.objectNode().put("type", "string")));
      return anyOf(words, JSON.objectNode().put("type", "string"));
    }
    if (type == StrategyChoice.class) {
      ObjectNode choice = JSON.objectNode().put("type", "object").put("additionalProperties", false);
      choice.putObject("properties").set("use", JSON.objectNode().put("type", "string"));
      ((ObjectNode) choice.get("properties")).set("with", JSON.objectNode().put("type", "object"));
      return anyOf(JSON.objectNode().put("type", "string"), choice);
    }
    if (type instanceof Class<?> c && c.isEnum()) {
      ObjectNode schema = JSON.objectNode();
      ArrayNode words = schema.putArray("enum");
      List.of(c.getEnumConstants()).forEach(constant -> words.add(Keys.constant(constant)));
      return schema;
    }
    if (type instanceof Class<?> c) {
      return record(c, false);
    }
    ParameterizedType generic = (ParameterizedType) type;
    return generic.getRawType() == List.class ? list((Class<?>) generic.getActualTypeArguments()[0]) : byDomain(about);
  }

  private static ObjectNode list(Class<?> item) {
    ObjectNode items = JSON.objectNode().put("type", "array");
    if (item == Pair.class) {
      items.set("items", JSON.objectNode().put("type", "array").put("minItems", 2).put("maxItems", 2));
    } else {
      items.set("items", record(item, true));
    }
    if (item == ScenarioFile.Intervention.class) {
      return items;
    }
    ObjectNode table = JSON.objectNode().put("type", "object").put("additionalProperties", false);
    table.putObject("properties").set("file", JSON.objectNode().put("type", "string").put("description", "CSV table, columns named as the keys, nested keys dotted"));
    table.putArray("required").add("file");
    return anyOf(items, table);
  }

  private static ObjectNode byDomain(Parameter about) {
    ObjectNode map = JSON.objectNode().put("type", "object");
    ObjectNode domains = map.putObject("properties");
    Domain.builtIn().forEach(domain -> domains.set(domain.id(), number(about, "number").put("description", domain.name().zh())));
    map.set("additionalProperties", number(about, "number"));
    return map;
  }

  private static ObjectNode number(Parameter about, String type) {
    ObjectNode number = JSON.objectNode().put("type", type);
    if (about.max() < Double.MAX_VALUE) {
      number.set("maximum", bound(about.max()));
    }
    number.set(about.above() ? "exclusiveMinimum" : "minimum", bound(about.min()));
    return number;
  }

  private static tools.jackson.databind.JsonNode bound(double value) {
    return value == Math.rint(value) ? JSON.numberNode((long) value) : JSON.numberNode(value);
  }

  private static ObjectNode anyOf(ObjectNode... options) {
    ObjectNode schema = JSON.objectNode();
    ArrayNode list = schema.putArray("anyOf");
    for (ObjectNode option : options) {
      list.add(option);
    }
    return schema;
  }
}
