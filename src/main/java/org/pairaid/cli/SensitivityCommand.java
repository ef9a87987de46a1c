package org.pairaid.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.pairaid.design.Index;
import org.pairaid.experiment.Points;
import org.pairaid.experiment.SensitivityOutcome;
import org.pairaid.experiment.SensitivityPoints;
import org.pairaid.experiment.SensitivityResults;
import org.pairaid.experiment.Shard;
import org.pairaid.experiment.Sweep;
import org.pairaid.model.Text;
import org.pairaid.report.Report;
import org.pairaid.report.SensitivityWords;
import org.pairaid.scenario.Experiment;
import org.pairaid.strategy.Strategies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code pairaid sensitivity}: which parameters matter. */
@Command(
    name = "sensitivity",
    description = "Says which factors of an experiment matter for its indicators: Morris screening (design.kind: morris) or Sobol' indices (design.kind: saltelli).",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "An index is not converged where its bootstrap interval is wider than 0.05 (of the largest mean effect, for a screening); then it says about how many runs would do.",
      "Writes to the results folder: report.html, indices.csv, points.csv, runs.csv, manifest.json, plots. Runs are kept as by pairaid sweep: the same command goes on, more trajectories or rows use what is there.",
      "",
      "Examples:",
      "  pairaid sensitivity scenarios/experiments/what-matters.yaml",
      "  pairaid sensitivity scenarios/experiments/variance.yaml --plan",
      "  pairaid sensitivity scenarios/experiments/variance.yaml --set design.points=1024 --format json"
    })
final class SensitivityCommand implements Callable<Integer> {
  /** Factors of an indicator that the terminal shows. */
  private static final int SHOWN = 5;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "EXPERIMENT", description = "Experiment file (YAML).")
  private Path file;

  @Mixin private ExperimentOptions options;

  @Option(names = "--format", paramLabel = "text|json", description = "Form of the answer; json has all indices. Default: text.")
  private Format format = Format.TEXT;

  @Option(names = "--lang", paramLabel = "en|zh", description = "Language of plots, report and summary. Default: en.")
  private Language language = Language.EN;

  @Mixin private PluginOptions plugins;

  @Mixin private Running running;

  @Override
  public Integer call() throws Exception {
    running.check(spec);
    Shard shard = options.shard(spec);
    Strategies strategies = plugins.load(List.of(file), spec);
    Experiment experiment = options.read(file, strategies);
    Points points = points(experiment);
    Integer rows = experiment.file().design().points();
    if (rows != null && Integer.bitCount(rows) > 1) {
      spec.commandLine().getErr().println("Note: design.points: " + rows + " is no power of two; a Sobol' sequence is most even where it is, as " + Integer.highestOneBit(rows) + " or " + 2L * Integer.highestOneBit(rows));
    }
    Sweep sweep = new Sweep(experiment, points, SensitivityResults.METHOD, false, strategies);
    sweep.check();
    if (options.plan()) {
      running.plan(sweep, shard, spec);
      return 0;
    }
    Path folder = running.folder(experiment.name() + (shard.of() > 1 ? "-" + shard.number() : ""));
    int code = running.run(sweep, folder, shard, spec);
    if (code == Main.INTERRUPTED) {
      return code;
    }
    if (shard.of() > 1) {
      spec.commandLine().getOut().println(folder);
      return code;
    }
    answer(folder);
    running.twins(folder);
    return code;
  }

  private Points points(Experiment experiment) {
    try {
      return SensitivityPoints.of(experiment);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), file + ": " + e.getMessage());
    }
  }

  private void answer(Path folder) throws IOException {
    SensitivityResults results = SensitivityResults.read(folder);
    Report report = Report.of(folder, results);
    report.write(language.code());
    report.warnings().forEach(warning -> spec.commandLine().getErr().println("Note: " + warning));
    var out = spec.commandLine().getOut();
    if (format == Format.JSON) {
      out.println(JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(results.outcomes().stream().map(outcome -> whole(results, outcome)).toList()));
    } else {
      TextTable.print(out, results.outcomes().stream().flatMap(outcome -> SensitivityWords.ranked(results, outcome).stream().limit(SHOWN).map(index -> line(results, outcome, index))).toList());
      report.headline().forEach(sentence -> out.println(words(sentence)));
      out.println(folder.resolve("report.html"));
    }
    out.flush();
  }

  private String words(Text text) {
    return text.in(language.code());
  }

  private Map<String, String> line(SensitivityResults results, SensitivityOutcome outcome, Index lead) {
    Index.Kind beside = results.screening() ? Index.Kind.SIGMA : Index.Kind.S1;
    Index other = outcome.indices().of(beside).get(lead.factor());
    return TextTable.row("indicator", outcome.indicator().name(), "factor", results.factors().get(lead.factor()).name(), "index", SensitivityWords.symbol(lead.kind()) + " " + SensitivityWords.value(lead),
        "beside", SensitivityWords.symbol(other.kind()) + " " + SensitivityWords.value(other), "converged", words(SensitivityWords.convergence(results, lead)));
  }

  private static Map<String, Object> whole(SensitivityResults results, SensitivityOutcome outcome) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("indicator", outcome.indicator().name());
    whole.put("method", results.method());
    whole.put("runs", results.runs());
    whole.put("units", outcome.indices().units());
    whole.put("unitsUsed", outcome.indices().used());
    whole.put("constant", outcome.indices().constant());
    whole.put("noiseShare", number(outcome.noise()));
    List<Map<String, Object>> indices = new ArrayList<>();
    for (Index index : outcome.indices().indices()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("index", index.kind().name().toLowerCase(Locale.ROOT));
      one.put("factor", results.factors().get(index.factor()).name());
      if (index.other() >= 0) {
        one.put("with", results.factors().get(index.other()).name());
      }
      one.put("value", number(index.value()));
      one.put("interval", Double.isNaN(index.low()) ? null : List.of(index.low(), index.high()));
      one.put("converged", index.converged());
      one.put("runsNeeded", number(results.runsOf(index)));
      indices.add(one);
    }
    whole.put("indices", indices);
    return whole;
  }

  private static Double number(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
