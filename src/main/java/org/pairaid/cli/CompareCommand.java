package org.pairaid.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pairaid.experiment.Comparison.Terms;
import org.pairaid.experiment.Study;
import org.pairaid.scenario.CycleWindow;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.Nearest;
import org.pairaid.scenario.Scenario;
import org.pairaid.strategy.Strategies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pairaid compare}: variants in, their differences with intervals, plots and one report out. */
@Command(
    name = "compare",
    description = "Runs variants on common random numbers and says in what they differ, and how sure that is.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "All variants run with the baseline's seed and replicates, so that they differ by their rules alone. Writes to the results folder what "
          + "run writes, and differences.csv: paired differences with intervals, effect sizes, adjusted p values, the chance to be best.",
      "An interrupted comparison goes on where it stopped when the same command is given again.",
      "",
      "Examples:",
      "  pairaid compare scenarios/baseline.yaml scenarios/variants/*.yaml",
      "  pairaid compare scenarios/baseline.yaml scenarios/variants/law.yaml --window 5..9 --level 0.99 --replicates 200"
    })
final class CompareCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SCENARIO", arity = "1..*", description = "Scenario files (YAML); the first is the baseline.")
  private List<Path> files;

  @Mixin private ScenarioOptions options;

  @Mixin private PluginOptions plugins;

  @Option(names = "--baseline", paramLabel = "NAME", description = "Name of the variant that the others are compared with. Default: the first.")
  private String baseline;

  @Option(names = "--window", paramLabel = "A..B", description = "Cycles over which indicators are averaged, counted from 0; the answer then rests on them. "
      + "Default: the last cycle, and the whole run beside it.")
  private String window;

  @Option(names = "--level", paramLabel = "L", description = "Level of the intervals. Default: 0.95.")
  private double level = .95;

  @Mixin private Running running;

  @Mixin private Reporting reporting;

  @Override
  public Integer call() throws Exception {
    if (files.size() < 2) {
      throw wrong("expected two scenarios or more, the baseline first");
    }
    running.check(spec);
    if (!(level >= .5 && level < 1)) {
      throw wrong("--level: expected 0.5 or more and less than 1, not " + level);
    }
    Strategies strategies = plugins.load(files, spec);
    List<Scenario> scenarios = options.readAll(files, strategies);
    ScenarioOptions.checkNames(scenarios, spec);
    Scenario reference = reference(scenarios);
    checkCycles(scenarios, reference);
    Terms terms = terms(reference);
    Study study = new Study(onCommonNumbers(scenarios, reference, strategies), strategies);
    Path folder = running.folder("compare-" + reference.name());
    int code = running.run(study, folder, spec);
    if (code == Main.INTERRUPTED) {
      return code;
    }
    terms.note(folder);
    reporting.report(folder, spec);
    running.twins(folder);
    return code;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private Scenario reference(List<Scenario> scenarios) {
    if (baseline == null) {
      return scenarios.get(0);
    }
    List<String> names = scenarios.stream().map(Scenario::name).toList();
    return scenarios.stream().filter(scenario -> scenario.name().equals(baseline)).findFirst()
        .orElseThrow(() -> wrong("--baseline: no variant is called \"" + baseline + "\"; expected one of " + names.stream().collect(Collectors.joining(", "))
            + Nearest.to(baseline, names).map(name -> ". Maybe " + name + "?").orElse("")));
  }

  private void checkCycles(List<Scenario> scenarios, Scenario reference) {
    int cycles = reference.file().time().cycles();
    scenarios.stream().filter(scenario -> scenario.file().time().cycles() != cycles).findFirst().ifPresent(scenario -> {
      throw wrong(scenario.source() + ": time.cycles: is " + scenario.file().time().cycles() + ", but " + cycles + " in " + reference.source()
          + "; expected the same, as variants are compared cycle by cycle");
    });
  }

  private Terms terms(Scenario reference) {
    int cycles = reference.file().time().cycles();
    Optional<CycleWindow> asked = window == null ? Optional.empty() : CycleWindow.parse(window, cycles);
    if (window != null && asked.isEmpty()) {
      throw wrong("--window: expected cycles A..B from 0 to " + (cycles - 1) + ", one cycle, or last; not \"" + window + "\"");
    }
    return Terms.of(reference.name(), asked, level, cycles);
  }

  /** The scenarios with the baseline's seed and replicates; says so where a file asks for others. */
  private List<Scenario> onCommonNumbers(List<Scenario> scenarios, Scenario reference, Strategies strategies) throws InvalidScenarioException {
    List<Scenario> common = new ArrayList<>();
    for (int i = 0; i < scenarios.size(); i++) {
      Scenario scenario = scenarios.get(i);
      if (scenario.seed() == reference.seed() && scenario.replicates() == reference.replicates()) {
        common.add(scenario);
      } else {
        spec.commandLine().getErr().println("Note: " + scenario.source() + " asks for seed " + scenario.seed() + " and " + scenario.replicates()
            + " replicates; it runs with the baseline's, " + reference.seed() + " and " + reference.replicates());
        common.add(options.read(files.get(i), strategies, List.of("run.seed=" + reference.seed(), "run.replicates=" + reference.replicates())));
      }
    }
    return common;
  }
}
