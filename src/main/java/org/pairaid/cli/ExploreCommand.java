package org.pairaid.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.pairaid.experiment.Exploration;
import org.pairaid.experiment.ResultsException;
import org.pairaid.experiment.SweepResults;
import org.pairaid.experiment.Winners;
import org.pairaid.indicator.Better;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.Text;
import org.pairaid.report.Report;
import org.pairaid.scenario.Factor;
import org.pairaid.scenario.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code pairaid explore}: under which conditions of a sweep something happens, and which variant wins where. */
@Command(
    name = "explore",
    description = "Says under which conditions of a finished sweep an indicator is above or below a bound, and which variant wins where.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Conditions are found by PRIM (patient rule induction) over the points of the sweep, each by the mean of its replicates. Writes to the sweep's folder: explore.html, boxes.csv, winners.csv.",
      "",
      "Examples:",
      "  pairaid explore results/two-levers --indicator avoidance --above 0.3",
      "  pairaid explore results/two-levers --indicator avoidance --above 75%",
      "  pairaid explore results/two-levers --indicator project_fit --winner assessment.stakes"
    })
final class ExploreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "Results folder of a sweep.")
  private Path folder;

  @Option(names = "--indicator", paramLabel = "NAME", description = "Indicator; may be left out where the sweep kept one.")
  private String name;

  @Option(names = "--above", paramLabel = "X", description = "Cases are points with a value above X; with %, above what X percent of the points lie below.")
  private String above;

  @Option(names = "--below", paramLabel = "X", description = "Cases are points with a value below X; with %, below what X percent of the points lie below.")
  private String below;

  @Option(names = "--winner", paramLabel = "FACTOR", description = "Factor whose values are compared in every setting of the others. Default: scenario, where the sweep has variants.")
  private String winner;

  @Option(names = "--better", paramLabel = "higher|lower", description = "Which way the indicator is better, where it does not say so itself.")
  private Way better;

  @Option(names = "--format", paramLabel = "text|json", description = "Form of the answer. Default: text.")
  private Format format = Format.TEXT;

  @Option(names = "--lang", paramLabel = "en|zh", description = "Language of the answer, and the one the page opens in. Default: en.")
  private Language language = Language.EN;

  @Option(names = "--debug", description = "Prints stack traces of errors.")
  private boolean debug;

  private enum Way {
    HIGHER,
    LOWER
  }

  @Override
  public Integer call() throws Exception {
    SweepResults results;
    try {
      results = SweepResults.read(folder);
    } catch (ResultsException e) {
      throw wrong(e.getMessage());
    }
    int indicator = indicator(results);
    Optional<Exploration> found = found(results, indicator);
    Optional<Winners> winners = winners(results, indicator);
    if (found.isEmpty() && winners.isEmpty()) {
      throw wrong("expected --above X or --below X, or --winner FACTOR");
    }
    Report report = Report.exploring(folder, found, winners);
    report.write(language.code());
    report.warnings().forEach(warning -> spec.commandLine().getErr().println("Note: " + warning));
    var out = spec.commandLine().getOut();
    if (format == Format.JSON) {
      out.println(JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(whole(results, found, winners, report)));
    } else {
      report.headline().forEach(sentence -> out.println(sentence.in(language.code())));
      out.println(folder.resolve(Report.EXPLORATION));
    }
    out.flush();
    return 0;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private int indicator(SweepResults results) {
    List<String> known = results.indicators().stream().map(Indicator::name).toList();
    if (name == null && known.size() == 1) {
      return 0;
    }
    if (name == null) {
      throw wrong("--indicator: expected one of " + String.join(", ", known));
    }
    return results.indicator(name).orElseThrow(() -> wrong("--indicator: the sweep kept no \"" + name + "\"; it kept " + String.join(", ", known) + Nearest.to(name, known).map(nearest -> ". Maybe " + nearest + "?").orElse("")));
  }

  private Optional<Exploration> found(SweepResults results, int indicator) {
    if (above != null && below != null) {
      throw wrong("expected --above or --below, not both");
    }
    String bound = above != null ? above : below;
    if (bound == null) {
      return Optional.empty();
    }
    boolean share = bound.endsWith("%");
    double value;
    try {
      value = Double.parseDouble(share ? bound.substring(0, bound.length() - 1) : bound);
    } catch (NumberFormatException e) {
      value = Double.NaN;
    }
    if (!Double.isFinite(value) || share && !(value > 0 && value < 100)) {
      throw wrong((above != null ? "--above" : "--below") + ": expected a number, or a percentage of the points above 0 % and below 100 %, not \"" + bound + "\"");
    }
    return Optional.of(Exploration.of(results, indicator, above != null, share ? value / 100 : value, share));
  }

  private Optional<Winners> winners(SweepResults results, int indicator) {
    List<String> factors = results.factors().stream().map(factor -> factor.name()).toList();
    boolean variants = factors.contains(Factor.VARIANT);
    if (winner == null && !variants) {
      return Optional.empty();
    }
    String of = winner == null ? Factor.VARIANT : winner;
    int factor = factors.indexOf(of);
    if (factor < 0) {
      throw wrong("--winner: no factor is called \"" + of + "\"; expected one of " + String.join(", ", factors) + Nearest.to(of, factors).map(nearest -> ". Maybe " + nearest + "?").orElse(""));
    }
    Indicator indicatorOf = results.indicators().get(indicator);
    boolean said = indicatorOf.better() == Better.HIGHER || indicatorOf.better() == Better.LOWER;
    if (!said && better == null) {
      if (winner == null) {
        return Optional.empty();
      }
      throw wrong("--better: " + indicatorOf.name() + " is neither better higher nor lower by itself; expected --better higher or --better lower");
    }
    return Optional.of(Winners.of(results, indicator, factor, better == null ? indicatorOf.better() == Better.HIGHER : better == Way.HIGHER));
  }

  private Map<String, Object> whole(SweepResults results, Optional<Exploration> found, Optional<Winners> winners, Report report) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("study", results.name());
    found.ifPresent(exploration -> {
      Map<String, Object> box = new LinkedHashMap<>();
      box.put("indicator", exploration.of().name());
      box.put(exploration.above() ? "above" : "below", exploration.bound());
      box.put("points", exploration.cases().size());
      box.put("cases", exploration.cases().count());
      if (exploration.told()) {
        box.put("coverage", exploration.box().coverage());
        box.put("density", exploration.box().density());
        List<Map<String, Object>> conditions = new ArrayList<>();
        exploration.restricted().forEach(f -> conditions.add(object("factor", results.factors().get(f).name(), "condition", exploration.condition(f), "quasiP", exploration.box().chance(f), "reproduced", exploration.reproduced()[f])));
        box.put("conditions", conditions);
      }
      whole.put("discovery", box);
    });
    winners.ifPresent(won -> {
      Map<String, Object> of = new LinkedHashMap<>();
      of.put("factor", results.factors().get(won.factor()).name());
      of.put("settings", won.settings().size());
      of.put("levels", IntStream.range(0, won.levels().size()).mapToObj(level -> object("level", won.levels().get(level), "best", won.wins(level), "beyondChance", won.clear(level))).toList());
      of.put("concordance", Double.isNaN(won.concordance()) ? null : won.concordance());
      whole.put("winners", of);
    });
    whole.put("sentences", report.headline().stream().map(Text::en).toList());
    return whole;
  }

  private static Map<String, Object> object(Object... keysAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return object;
  }
}
