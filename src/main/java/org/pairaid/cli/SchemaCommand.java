package org.pairaid.cli;

import java.util.concurrent.Callable;
import org.pairaid.scenario.JsonSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code pairaid schema}: the JSON Schema of scenario files. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of scenario files, by which editors complete and check them.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  pairaid schema > scenario.schema.json", "",
      "In a scenario file, editors with a YAML language server find it by the first line:",
      "  # yaml-language-server: $schema=scenario.schema.json"})
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(JsonSchema.text());
    spec.commandLine().getOut().flush();
    return 0;
  }
}
