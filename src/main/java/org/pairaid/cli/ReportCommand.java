package org.pairaid.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pairaid report}: plots and report again from stored results. */
@Command(
    name = "report",
    description = "Makes plots and report again from the tables of a results folder, without running anything.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  pairaid report results/east-west-2012-2020 --lang zh"})
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "Results folder.")
  private Path folder;

  @Mixin private Reporting reporting;

  @Mixin private ParquetOption parquet;

  @Option(names = "--debug", description = "Prints stack traces of errors.")
  private boolean debug;

  @Override
  public Integer call() throws Exception {
    parquet.check(spec);
    reporting.report(folder, spec);
    parquet.write(folder);
    return 0;
  }
}
