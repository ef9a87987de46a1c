package org.pairaid.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;
import org.pairaid.scenario.Catalogue;
import org.pairaid.scenario.Expectation;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.strategy.Strategies;
import org.pairaid.strategy.StrategyEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code pairaid list}: what there is, a line each. */
@Command(
    name = "list",
    description = "Lists what there is, a line each: scenarios, strategies, parameters or indicators.",
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  pairaid list parameters", "  pairaid list indicators --format json"})
final class ListCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "scenarios|strategies|parameters|indicators", description = "What to list.")
  private Kind kind;

  @Option(names = "--format", paramLabel = "text|json", description = "Form of the list. Default: text.")
  private Format format = Format.TEXT;

  @Option(names = "--lang", paramLabel = "en|zh", description = "Language of the descriptions. Default: en.")
  private Language language = Language.EN;

  private enum Kind {
    SCENARIOS,
    STRATEGIES,
    PARAMETERS,
    INDICATORS
  }

  @Override
  public Integer call() throws IOException {
    List<Map<String, String>> rows = switch (kind) {
      case SCENARIOS -> scenarios();
      case STRATEGIES -> strategies();
      case PARAMETERS -> parameters();
      case INDICATORS -> indicators();
    };
    var out = spec.commandLine().getOut();
    if (format == Format.JSON) {
      out.println(JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(rows));
    } else {
      TextTable.print(out, rows);
    }
    out.flush();
    return 0;
  }

  private String words(Text text) {
    return text.in(language.code());
  }

  private List<Map<String, String>> scenarios() throws IOException {
    Path folder = Path.of(System.getProperty("pairaid.home", "."), "scenarios");
    List<Map<String, String>> rows = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return rows;
    }
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(file -> isScenario(folder.relativize(file))).sorted(Comparator.comparingInt(Path::getNameCount).thenComparing(Path::toString)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path file : files) {
      try {
        var scenario = ScenarioReader.read(file, List.of(), Strategies.builtIn());
        rows.add(TextTable.row("name", scenario.name(), "file", file.normalize().toString(), "title", words(scenario.title())));
      } catch (InvalidScenarioException e) {
        rows.add(TextTable.row("name", "(not valid)", "file", file.normalize().toString(), "title", ""));
      }
    }
    return rows;
  }

  /** Experiments and claims are YAML too, in folders of their own. */
  private static boolean isScenario(Path file) {
    return file.toString().endsWith(".yaml") && !file.startsWith("experiments") && !file.startsWith("claims");
  }

  private List<Map<String, String>> strategies() {
    List<Map<String, String>> rows = new ArrayList<>();
    Strategies all = Strategies.builtIn();
    all.aiding().values().forEach(strategy -> rows.add(strategy("aiding", strategy)));
    all.receiving().values().forEach(strategy -> rows.add(strategy("receiving", strategy)));
    all.centre().values().forEach(strategy -> rows.add(strategy("centre", strategy)));
    return rows;
  }

  private Map<String, String> strategy(String kind, StrategyEntry<?> strategy) {
    return TextTable.row("for", kind, "name", strategy.name(), "meaning", words(strategy.provider().meaning()));
  }

  private List<Map<String, String>> parameters() {
    return Catalogue.rules().stream().map(entry -> TextTable.row("path", entry.path(), "default", entry.about().value(), "range",
        entry.component().getType().isEnum() ? "" : Expectation.range(entry.about()).replaceFirst("^,? (in )?", ""), "unit", entry.about().unit(),
        "meaning", "zh".equals(language.code()) ? entry.about().zh() : entry.about().en(), "source", entry.about().source())).toList();
  }

  private List<Map<String, String>> indicators() {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Indicator indicator : Indicators.ALL) {
      rows.add(TextTable.row("name", indicator.name(), "title", words(indicator.title()), "unit", words(indicator.unit()), "definition",
          words(indicator.definition())));
    }
    return rows;
  }
}
