package org.pairaid.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;
import org.pairaid.scenario.Catalogue;
import org.pairaid.scenario.ClaimReader;
import org.pairaid.scenario.Expectation;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.Practice;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.strategy.Strategies;
import org.pairaid.strategy.StrategyEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code pairaid list}: what there is, a line each. */
@Command(
    name = "list",
    description = "Lists what there is, a line each: scenarios, strategies, parameters, indicators, claims or practices.",
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  pairaid list parameters", "  pairaid list indicators --format json"})
final class ListCommand implements Callable<Integer> {
  /** Where the scenarios are that come with the program. */
  static final Path SCENARIOS = Path.of(System.getProperty("pairaid.home", "."), "scenarios");

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "scenarios|strategies|parameters|indicators|claims|practices", description = "What to list.")
  private Kind kind;

  @Option(names = "--format", paramLabel = "text|json", description = "Form of the list. Default: text.")
  private Format format = Format.TEXT;

  @Option(names = "--lang", paramLabel = "en|zh", description = "Language of the descriptions. Default: en.")
  private Language language = Language.EN;

  @Mixin private PluginOptions plugins;

  private enum Kind {
    SCENARIOS,
    STRATEGIES,
    PARAMETERS,
    INDICATORS,
    CLAIMS,
    PRACTICES
  }

  @Override
  public Integer call() throws IOException {
    List<? extends Map<String, ?>> rows = switch (kind) {
      case SCENARIOS -> scenarios();
      case STRATEGIES -> format == Format.JSON ? strategies().map(this::whole).toList() : strategies().map(this::line).toList();
      case PARAMETERS -> parameters();
      case INDICATORS -> indicators();
      case CLAIMS -> claims();
      case PRACTICES -> practices();
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
    List<Map<String, String>> rows = new ArrayList<>();
    if (!Files.isDirectory(SCENARIOS)) {
      return rows;
    }
    List<Path> files;
    try (Stream<Path> found = Files.walk(SCENARIOS)) {
      files = found.filter(file -> isScenario(SCENARIOS.relativize(file))).sorted(Comparator.comparingInt(Path::getNameCount).thenComparing(Path::toString)).toList();
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

  /**
   * A strategy of a kind of government.
   *
   * @param kind {@code aiding}, {@code receiving} or {@code centre}
   */
  private record Listed(String kind, StrategyEntry<?> entry) {}

  private Stream<Listed> strategies() throws IOException {
    Strategies all = plugins.load(List.of(), spec);
    return Stream.of(all.aiding().values().stream().map(entry -> new Listed("aiding", entry)), all.receiving().values().stream().map(entry -> new Listed("receiving", entry)),
        all.centre().values().stream().map(entry -> new Listed("centre", entry))).flatMap(listed -> listed);
  }

  private Map<String, String> line(Listed listed) {
    String parameters = Catalogue.of(listed.entry().provider().parameters()).stream().map(entry -> entry.path() + "=" + entry.about().value() + " " + range(entry)).map(String::strip)
        .collect(Collectors.joining(", "));
    return TextTable.row("for", listed.kind(), "name", listed.entry().name(), "from", listed.entry().origin().name(), "meaning",
        words(listed.entry().provider().meaning()) + (parameters.isEmpty() ? "" : " (" + parameters + ")"));
  }

  private Map<String, Object> whole(Listed listed) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("for", listed.kind());
    whole.put("name", listed.entry().name());
    whole.put("meaning", words(listed.entry().provider().meaning()));
    whole.put("from", listed.entry().origin().name());
    whole.put("styles", listed.entry().provider().styles());
    whole.put("parameters", Catalogue.of(listed.entry().provider().parameters()).stream().map(this::parameter).toList());
    return whole;
  }

  private static String range(Catalogue.Entry entry) {
    return entry.component().getType().isEnum() || entry.component().getType() == List.class ? "" : Expectation.range(entry.about()).replaceFirst("^,? (in )?", "");
  }

  private Map<String, String> parameter(Catalogue.Entry entry) {
    return TextTable.row("path", entry.path(), "default", entry.about().value(), "range", range(entry), "unit", entry.about().unit(), "meaning",
        "zh".equals(language.code()) ? entry.about().zh() : entry.about().en(), "source", entry.about().source());
  }

  private List<Map<String, String>> parameters() {
    return Catalogue.rules().stream().map(this::parameter).toList();
  }

  private List<Map<String, String>> practices() {
    return Practice.all().stream().map(practice -> TextTable.row("date", practice.date(), "practice", practice.id(), "task", open(practice.tasks()),
        "relation", open(practice.relations()), "intent", open(List.of(practice.intent())), "scenario", practice.scenario(), "name", words(practice.name()),
        "innovation", words(practice.innovation()))).toList();
  }

  private List<Map<String, String>> claims() throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Path file : ClaimsCommand.shipped()) {
      try {
        var claim = ClaimReader.read(file, List.of(), Strategies.builtIn()).file();
        rows.add(TextTable.row("id", claim.id(), "indicators", claim.outcomes().stream().map(outcome -> outcome.indicator().name()).collect(Collectors.joining(", ")), "source", claim.source(),
            "claim", words(claim.claim())));
      } catch (InvalidScenarioException e) {
        rows.add(TextTable.row("id", "(not valid)", "indicators", "", "source", file.normalize().toString(), "claim", ""));
      }
    }
    return rows;
  }

  /** What the papers' text does not place is shown as open. */
  private static String open(List<String> words) {
    String all = String.join("+", words);
    return all.isEmpty() ? "?" : all;
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
