package org.pairaid.cli;

import java.util.concurrent.Callable;
import org.pairaid.scenario.JsonSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pairaid schema}: the JSON Schema of scenario, claim and experiment files. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of scenario, claim or experiment files, by which editors complete and check them.",
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  pairaid schema > scenario.schema.json", "  pairaid schema claim > claim.schema.json", "  pairaid schema experiment > experiment.schema.json", "",
      "In a scenario file, editors with a YAML language server find it by the first line:",
      "  # yaml-language-server: $schema=scenario.schema.json"})
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "scenario|claim|experiment", arity = "0..1", description = "Which files. Default: scenario.")
  private Kind kind = Kind.SCENARIO;

  private enum Kind {
    SCENARIO,
    CLAIM,
    EXPERIMENT
  }

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(switch (kind) {
      case SCENARIO -> JsonSchema.text();
      case CLAIM -> JsonSchema.claim();
      case EXPERIMENT -> JsonSchema.experiment();
    });
    spec.commandLine().getOut().flush();
    return 0;
  }
}
