package org.pairaid.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pairaid.model.PairingRules;
import org.pairaid.scenario.ClaimReader;
import org.pairaid.scenario.Experiment;
import org.pairaid.scenario.ExperimentReader;
import org.pairaid.scenario.FileKind;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.Keys;
import org.pairaid.scenario.Scenario;
import org.pairaid.strategy.Strategies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pairaid validate}: checks files and runs nothing. */
@Command(
    name = "validate",
    description = "Checks scenario, claim and experiment files and runs nothing. Every problem is reported with file, line and column.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  pairaid validate scenarios/*.yaml scenarios/experiments/*.yaml"})
final class ValidateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SCENARIO", arity = "1..*", description = "Files (YAML).")
  private List<Path> files;

  @Mixin private ScenarioOptions options;

  @Mixin private PluginOptions plugins;

  @Option(names = "--debug", description = "Prints stack traces of errors.")
  private boolean debug;

  @Override
  public Integer call() throws IOException {
    Strategies strategies = plugins.load(files, spec);
    int code = 0;
    for (Path file : files) {
      try {
        spec.commandLine().getOut().println(file + ": good: " + switch (FileKind.of(file)) {
          case SCENARIO -> words(options.read(file, strategies));
          case CLAIM -> "a claim, " + ClaimReader.read(file, options.settings(), strategies).worlds() + " worlds";
          case EXPERIMENT -> words(ExperimentReader.read(file, options.settings(), strategies));
        });
      } catch (InvalidScenarioException e) {
        spec.commandLine().getErr().println(e.getMessage());
        code = Main.WRONG_INPUT;
      }
    }
    return code;
  }

  private static String words(Scenario scenario) {
    return scenario.file().aiding().size() + " aiding and " + scenario.file().receiving().size() + " receiving governments, " + pairing(scenario.file().pairings()) + ", "
        + scenario.schedule().size() + " cycles, " + scenario.replicates() + " replicates";
  }

  private static String words(Experiment experiment) {
    return "an experiment, " + experiment.factors().size() + (experiment.factors().size() == 1 ? " factor, " : " factors, ") + experiment.file().replicates() + " replicates";
  }

  private static String pairing(PairingRules pairings) {
    return pairings.rule() == PairingRules.Rule.FIXED ? pairings.pairs().size() + " pairs" : "pairs by the rule " + Keys.constant(pairings.rule());
  }
}
