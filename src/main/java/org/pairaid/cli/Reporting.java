package org.pairaid.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.pairaid.report.Report;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Makes the report on a results folder and says in short what came out. */
final class Reporting {
  @Option(names = "--lang", paramLabel = "en|zh", description = "Language of plots, report and summary. Default: en.")
  private Language language = Language.EN;

  /** Writes plots and report. The headline goes to standard output, the report's path as its last line. */
  void report(Path folder, CommandSpec command) throws IOException {
    Report report = Report.of(folder);
    report.write(language.code());
    report.warnings().forEach(warning -> command.commandLine().getErr().println("Note: " + warning));
    var out = command.commandLine().getOut();
    report.headline().forEach(sentence -> out.println(sentence.in(language.code())));
    out.println(folder.resolve("report.html"));
  }
}
