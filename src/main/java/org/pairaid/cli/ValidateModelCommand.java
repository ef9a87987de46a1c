package org.pairaid.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.pairaid.experiment.Study;
import org.pairaid.model.Text;
import org.pairaid.report.Evidence;
import org.pairaid.report.Report;
import org.pairaid.report.Validation;
import org.pairaid.scenario.Scenario;
import org.pairaid.strategy.Strategies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code pairaid validate-model}: which patterns on record the model shows. */
@Command(
    name = "validate-model",
    description = "Runs the scenarios that have targets and says of every pattern on record: met, not met, or cannot be told.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "\"In view\" marks facts that values of the scenario were set by: to be met is a fit there. Patterns that nothing can be compared of say why. Writes to the results folder: report.html, "
          + "targets.csv, observed.csv, and what run writes. The exit code does not depend on the verdicts. All scenarios take some minutes; targets that were changed since count after --force.",
      "",
      "Examples:",
      "  pairaid validate-model",
      "  pairaid validate-model scenarios/hubei-2020.yaml --format json"
    })
final class ValidateModelCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SCENARIO", arity = "0..*", description = "Scenario files (YAML) with targets. Default: those of the folder.")
  private List<Path> files = List.of();

  @Option(names = "--scenarios", paramLabel = "DIR", description = "Folder of scenarios; those without targets are left out. Default: scenarios/ of the program.")
  private Path folder;

  @Option(names = "--format", paramLabel = "text|json", description = "Form of the answer. Default: text.")
  private Format format = Format.TEXT;

  @Option(names = "--lang", paramLabel = "en|zh", description = "Language of the answer, and the one the report opens in. Default: en.")
  private Language language = Language.EN;

  @Mixin private ScenarioOptions options;

  @Mixin private PluginOptions plugins;

  @Mixin private Running running;

  @Override
  public Integer call() throws Exception {
    running.check(spec);
    if (!files.isEmpty() && folder != null) {
      throw wrong("expected either scenario files or --scenarios");
    }
    List<Path> asked = files.isEmpty() ? inFolder() : files;
    Strategies strategies = plugins.load(asked, spec);
    List<Scenario> scenarios = withTargets(options.readAll(asked, strategies));
    ScenarioOptions.checkNames(scenarios, spec);
    Path results = running.folder("validate-model");
    int code = running.run(new Study(scenarios, strategies), results, spec);
    if (code == Main.INTERRUPTED) {
      return code;
    }
    Validation.note(results);
    Report report = Report.of(results);
    report.write(language.code());
    report.warnings().forEach(warning -> spec.commandLine().getErr().println("Note: " + warning));
    print(Validation.of(results), results);
    running.twins(results);
    return code;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private List<Path> inFolder() throws IOException {
    Path from = folder == null ? ListCommand.SCENARIOS : folder;
    if (!Files.isDirectory(from)) {
      throw wrong((folder == null ? "" : "--scenarios: ") + from + " is not a folder");
    }
    var found = new ArrayList<Path>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(from, "*.yaml")) {
      stream.forEach(found::add);
    }
    Collections.sort(found);
    return found;
  }

  /** Those with targets; all of them, where files were named. */
  private List<Scenario> withTargets(List<Scenario> scenarios) {
    List<Scenario> held = scenarios.stream().filter(ValidateModelCommand::hasTargets).toList();
    if (files.isEmpty() && held.isEmpty()) {
      throw wrong((folder == null ? ListCommand.SCENARIOS : folder) + ": no scenario here has targets; expected facts on record to hold the runs against");
    }
    scenarios.stream().filter(scenario -> !files.isEmpty() && !hasTargets(scenario)).findFirst().ifPresent(scenario -> {
      throw wrong(scenario.source() + ": targets: none given; expected facts on record to hold the runs against");
    });
    return held;
  }

  private static boolean hasTargets(Scenario scenario) {
    return scenario.file().targets() != null && !scenario.file().targets().isEmpty();
  }

  private void print(Validation validation, Path results) {
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.JSON) {
      out.println(JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(validation.evidence().stream().map(this::whole).toList()));
    } else {
      List<Map<String, String>> rows = new ArrayList<>();
      rows.add(row(new Text("pattern", "模式"), new Text("target", "目标"), new Text("fact", "事实"), new Text("scenario", "情景"), new Text("expected", "记录"), new Text("model", "模型"),
          new Text("verdict", "结论"), new Text("", "")));
      validation.evidence().forEach(fact -> rows.add(line(fact)));
      TextTable.print(out, rows);
      out.println(results.resolve("report.html"));
      out.println(words(validation.count()));
    }
    out.flush();
  }

  private String words(Text text) {
    return text.in(language.code());
  }

  private Map<String, String> row(Text pattern, Text target, Text fact, Text scenario, Text expected, Text model, Text verdict, Text more) {
    return TextTable.row("pattern", words(pattern), "target", words(target), "fact", words(fact), "scenario", words(scenario), "expected", words(expected), "model", words(model),
        "verdict", words(verdict), "more", words(more));
  }

  private Map<String, String> line(Evidence fact) {
    Text more = fact.target().isEmpty() ? fact.note() : fact.inView() ? new Text("in view", "已参照") : new Text("", "");
    return row(same(fact.pattern()), same(fact.target()), fact.fact(), same(fact.scenario()), fact.expected(), fact.model(), fact.verdict(), more);
  }

  private static Text same(String word) {
    return new Text(word, word);
  }

  private Map<String, Object> whole(Evidence fact) {
    var whole = new LinkedHashMap<String, Object>();
    whole.put("pattern", fact.pattern());
    whole.put("target", fact.target());
    whole.put("fact", words(fact.fact()));
    whole.put("scenario", fact.scenario());
    whole.put("number", words(fact.number()));
    whole.put("expected", words(fact.expected()));
    whole.put("mean", known(fact.mean()));
    whole.put("interval", Double.isNaN(fact.low()) ? null : List.of(fact.low(), fact.high()));
    whole.put("replicates", fact.replicates());
    whole.put("verdict", words(fact.verdict()));
    whole.put("inView", fact.inView());
    whole.put("note", words(fact.note()));
    return whole;
  }

  private static Double known(double number) {
    return Double.isNaN(number) ? null : number;
  }
}
