package org.pairaid.report;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pairaid.model.AidingProfile;
import org.pairaid.model.Parameter;
import org.pairaid.model.ReceivingProfile;
import org.pairaid.model.Text;
import org.pairaid.scenario.Units;
import tools.jackson.databind.JsonNode;

/** The governments as the scenario describes them, and who is paired with whom. */
final class GovernmentsSection implements Section {
  private final Manifest manifest;

  GovernmentsSection(Manifest manifest) {
    this.manifest = manifest;
  }

  @Override
  public String id() {
    return "governments";
  }

  @Override
  public Text title() {
    return new Text("Governments and pairings", "政府与结对");
  }

  @Override
  public String html() {
    var html = new StringBuilder();
    for (ScenarioEntry scenario : manifest.scenarios()) {
      if (manifest.severalScenarios()) {
        html.append(Html.heading(3, scenario.title()));
      }
      html.append(role(scenario, "aiding", new Text("Aiding governments", "支援方政府"), AidingProfile.class));
      html.append(role(scenario, "receiving", new Text("Receiving governments", "受援方政府"), ReceivingProfile.class));
      html.append(pairings(scenario));
    }
    return html.toString();
  }

  private String role(ScenarioEntry scenario, String role, Text title, Class<? extends Record> profile) {
    List<JsonNode> governments = List.copyOf(scenario.resolved().path(role).values());
    if (governments.isEmpty()) {
      return "";
    }
    int level = manifest.severalScenarios() ? 4 : 3;
    var html = new StringBuilder(Html.heading(level, title));
    var plain = new LinkedHashMap<String, Text>();
    var nested = new StringBuilder();
    for (RecordComponent component : profile.getRecordComponents()) {
      String key = ParameterEntry.key(component);
      if (key.equals("id") || key.equals("name") || governments.stream().allMatch(government -> government.path(key).isMissingNode() || government.path(key).isNull())) {
        continue;
      }
      Text heading = heading(component);
      if (component.getType() == Map.class || ParameterEntry.nested(component.getType())) {
        nested.append("<p class=\"table-title\">").append(Html.both(heading)).append("</p>\n").append(table(scenario, governments, parts(scenario, governments, component)));
      } else {
        plain.put(key, heading);
      }
    }
    return html.append(table(scenario, governments, plain)).append(nested).toString();
  }

  private static Map<String, Text> parts(ScenarioEntry scenario, List<JsonNode> governments, RecordComponent component) {
    var parts = new LinkedHashMap<String, Text>();
    String key = ParameterEntry.key(component);
    if (component.getType() == Map.class) {
      governments.forEach(government -> government.path(key).propertyNames().forEach(name -> parts.putIfAbsent(key + "." + name, Governments.domain(scenario, name))));
    } else {
      for (RecordComponent part : component.getType().getRecordComponents()) {
        parts.put(key + "." + ParameterEntry.key(part), ParameterEntry.meaning(part));
      }
    }
    return parts;
  }

  private static Text heading(RecordComponent component) {
    Parameter parameter = component.getAnnotation(Parameter.class);
    Text unit = Units.of(parameter.unit());
    return parameter.unit().isEmpty() || ParameterEntry.nested(component.getType()) ? ParameterEntry.meaning(component)
        : Words.of("%s (%s)", "%s（%s）", ParameterEntry.meaning(component), unit);
  }

  private static String table(ScenarioEntry scenario, List<JsonNode> governments, Map<String, Text> columns) {
    HtmlTable table = new HtmlTable(true).words(new Text("Government", "政府"));
    columns.values().forEach(table::numbers);
    var decimals = new LinkedHashMap<String, Integer>();
    columns.keySet().forEach(path -> decimals.put(path, governments.stream().mapToInt(government -> Values.decimals(Values.at(government, path))).max().orElse(0)));
    for (JsonNode government : governments) {
      var cells = new ArrayList<String>();
      cells.add(Html.both(Governments.name(scenario, government.path("id").asString(""))));
      columns.keySet().forEach(path -> cells.add(cell(Values.at(government, path), decimals.get(path))));
      table.row(cells);
    }
    return table.html();
  }

  private static String cell(JsonNode value, int decimals) {
    return value.isNumber() ? Numbers.of(value.doubleValue(), decimals) : Html.escape(Values.text(value));
  }

  private String pairings(ScenarioEntry scenario) {
    var partners = new LinkedHashMap<String, List<String>>();
    Governments.pairs(scenario).forEach(pair -> partners.computeIfAbsent(pair.get(0), id -> new ArrayList<>()).add(pair.get(1)));
    HtmlTable table = new HtmlTable(false).words(new Text("Aider", "支援方")).words(new Text("Receivers", "受援方"));
    partners.forEach((aider, receivers) -> table.row(List.of(Html.both(Governments.name(scenario, aider)),
        receivers.stream().map(id -> Html.both(Governments.name(scenario, id))).collect(Collectors.joining(", ")))));
    return table.isEmpty() ? "" : Html.heading(manifest.severalScenarios() ? 4 : 3, new Text("Pairings", "结对关系")) + table.html();
  }
}
