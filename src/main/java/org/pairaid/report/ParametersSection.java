package org.pairaid.report;

import java.util.ArrayList;
import java.util.List;
import org.pairaid.model.Parameter;
import org.pairaid.model.Text;
import tools.jackson.databind.JsonNode;

/** Every parameter of the rules with its value, default, unit, meaning and source. */
final class ParametersSection implements Section {
  private final Manifest manifest;
  private final List<ParameterEntry> entries = ParameterEntry.ofRules();

  ParametersSection(Manifest manifest) {
    this.manifest = manifest;
  }

  @Override
  public String id() {
    return "parameters";
  }

  @Override
  public Text title() {
    return new Text("Parameters", "参数");
  }

  @Override
  public String html() {
    HtmlTable table = new HtmlTable(true).words(new Text("Parameter", "参数"));
    for (ScenarioEntry scenario : manifest.scenarios()) {
      table.numbers(manifest.severalScenarios() ? scenario.title() : new Text("Value", "取值"));
    }
    table.numbers(new Text("Default", "默认值")).words(new Text("Unit", "单位")).words(new Text("Meaning", "含义")).words(new Text("Source of the default", "默认值来源"));
    String group = "";
    int changed = 0;
    for (ParameterEntry entry : entries) {
      if (!entry.groupKey().equals(group)) {
        group = entry.groupKey();
        table.group(ParameterEntry.group(group));
      }
      changed += row(table, entry) ? 1 : 0;
    }
    return Html.paragraph(Words.of("%d of %d parameters differ from their default (marked with ◆). Values before any intervention.", "%2$d个参数中有%1$d个与默认值不同（以◆标出）。取值为干预之前的数值。",
        changed, entries.size())) + table.html();
  }

  private boolean row(HtmlTable table, ParameterEntry entry) {
    var cells = new ArrayList<String>();
    boolean differs = false;
    cells.add(Html.code(entry.path()).replace(".", ".<wbr>"));
    for (ScenarioEntry scenario : manifest.scenarios()) {
      JsonNode value = Values.at(scenario.resolved(), entry.path());
      boolean other = !Values.isDefault(value, entry.defaultText());
      differs |= other;
      cells.add(other ? "<strong>◆ " + Html.escape(Values.text(value)) + "</strong>" : Html.escape(Values.text(value)));
    }
    cells.add(Html.escape(Values.written(entry.defaultText())));
    cells.add(Html.both(entry.unit()));
    cells.add(Html.both(entry.meaning()));
    cells.add(entry.source().equals(Parameter.FREE) ? Html.both(new Text(Parameter.FREE, "假设")) : Html.only(Words.ENGLISH, entry.source()));
    table.row(cells, differs);
    return differs;
  }
}
