package org.pairaid.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pairaid.report.Report;
import picocli.CommandLine.Command;
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

  @Option(names = "--lang", paramLabel = "en|zh", description = "Language of plots and report. Default: en.")
  private Language language = Language.EN;

  @Option(names = "--debug", description = "Prints stack traces of errors.")
  private boolean debug;

  @Override
  public Integer call() throws Exception {
    Report report = Report.of(folder);
    report.write(language.code());
    report.warnings().forEach(warning -> spec.commandLine().getErr().println("Note: " + warning));
    spec.commandLine().getOut().println(folder.resolve("report.html"));
    return 0;
  }
}
