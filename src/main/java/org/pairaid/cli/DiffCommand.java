package org.pairaid.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.pairaid.model.Text;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.Resolved;
import org.pairaid.scenario.Scenario;
import org.pairaid.scenario.ScenarioDifference;
import org.pairaid.scenario.ScenarioDifferences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code pairaid diff}: what two scenarios differ in. */
@Command(
    name = "diff",
    description = "Says what two scenarios differ in, a line each: parameter, its value in either, unit and meaning. Runs nothing.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Compared is what a run would use: after extends, tables, --set and defaults. Names and titles do not count. The line of an "
          + "intervention has the values in force from its cycle on; two equal values say that the scenarios agree again.",
      "",
      "Example:",
      "  pairaid diff scenarios/baseline.yaml scenarios/variants/law.yaml"
    })
final class DiffCommand implements Callable<Integer> {
  private static final Text NO_DIFFERENCE = new Text("No difference", "没有差异");

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FROM", description = "Scenario file (YAML).")
  private Path from;

  @Parameters(index = "1", paramLabel = "TO", description = "Scenario file (YAML) to compare it with.")
  private Path to;

  @Mixin private ScenarioOptions options;

  @Mixin private PluginOptions plugins;

  @Option(names = "--format", paramLabel = "text|json", description = "Form of the list. Default: text.")
  private Format format = Format.TEXT;

  @Option(names = "--lang", paramLabel = "en|zh", description = "Language of the words. Default: en.")
  private Language language = Language.EN;

  @Option(names = "--debug", description = "Prints stack traces of errors.")
  private boolean debug;

  @Override
  public Integer call() throws IOException, InvalidScenarioException {
    List<Scenario> both = options.readAll(List.of(from, to), plugins.load(List.of(from, to), spec));
    List<Map<String, String>> rows = ScenarioDifferences.between(Resolved.of(both.get(0)), Resolved.of(both.get(1))).stream().map(this::row).toList();
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.JSON) {
      out.println(JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(rows));
    } else if (rows.isEmpty()) {
      out.println(words(NO_DIFFERENCE) + ": " + from + ", " + to);
    } else {
      List<Map<String, String>> table = new ArrayList<>(List.of(row(new Text("parameter", "参数"), new Text("from", "原值"), new Text("to", "新值"),
          new Text("unit", "单位"), new Text("meaning", "含义"))));
      table.addAll(rows);
      TextTable.print(out, table);
    }
    out.flush();
    return 0;
  }

  private Map<String, String> row(ScenarioDifference difference) {
    return row(new Text(difference.path(), difference.path()), difference.from(), difference.to(), difference.unit(), difference.meaning());
  }

  private Map<String, String> row(Text path, Text before, Text after, Text unit, Text meaning) {
    return TextTable.row("path", words(path), "from", words(before), "to", words(after), "unit", words(unit), "meaning", words(meaning));
  }

  private String words(Text text) {
    return text.in(language.code());
  }
}
