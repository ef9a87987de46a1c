package org.pairaid.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pairaid.model.Text;
import tools.jackson.databind.JsonNode;

/** What changed during the run, and when. */
final class InterventionsSection implements Section {
  private static final Text SHOCK = new Text("Disaster or epidemic", "突发事件");
  private static final Set<String> WHEN = Set.of("id", "cycle", "period");

  private final Manifest manifest;
  private final List<ParameterEntry> entries = ParameterEntry.ofRules();

  InterventionsSection(Manifest manifest) {
    this.manifest = manifest;
  }

  @Override
  public String id() {
    return "interventions";
  }

  @Override
  public Text title() {
    return new Text("Interventions", "干预");
  }

  @Override
  public String html() {
    var html = new StringBuilder();
    for (ScenarioEntry scenario : manifest.scenarios()) {
      HtmlTable table = new HtmlTable(false).words(new Text("From", "起始")).words(new Text("Parameter", "参数")).numbers(new Text("New value", "新值")).words(new Text("Meaning", "含义"));
      for (JsonNode intervention : scenario.resolved().path("interventions").values()) {
        int cycle = intervention.path("cycle").asInt(0);
        for (Change change : changes("", intervention.path("set"))) {
          table.row(List.of(Html.both(scenario.label(cycle)), Html.code(change.path()), Html.escape(Values.text(change.value())), Html.both(meaning(change.path()))));
        }
      }
      for (JsonNode shock : scenario.resolved().path("shocks").values()) {
        table.row(List.of(Html.both(scenario.label(shock.path("cycle").asInt(0))), Html.code("shocks." + shock.path("id").asString("")), Html.escape(harm(shock)), Html.both(SHOCK)));
      }
      if (manifest.severalScenarios()) {
        html.append(Html.heading(3, scenario.title()));
      }
      html.append(table.isEmpty() ? Html.paragraph(new Text("None: the rules hold for the whole run.", "无：规则在整个运行期间不变。")) : table.html());
    }
    return html.toString();
  }

  /** What a shock does, but for when, and for what it leaves alone. */
  private static String harm(JsonNode shock) {
    return changes("", shock).stream().filter(change -> !WHEN.contains(change.path()) && !(change.value().isNumber() && change.value().doubleValue() == 0))
        .map(change -> change.path() + " " + Values.text(change.value())).collect(Collectors.joining(", "));
  }

  private Text meaning(String path) {
    return entries.stream().filter(entry -> entry.path().equals(path)).map(ParameterEntry::meaning).findFirst().orElse(new Text("", ""));
  }

  private static List<Change> changes(String prefix, JsonNode set) {
    var changes = new ArrayList<Change>();
    for (Map.Entry<String, JsonNode> entry : set.properties()) {
      String path = prefix + entry.getKey();
      if (entry.getValue().isObject()) {
        changes.addAll(changes(path + ".", entry.getValue()));
      } else {
        changes.add(new Change(path, entry.getValue()));
      }
    }
    return changes;
  }

  private record Change(String path, JsonNode value) {}
}
