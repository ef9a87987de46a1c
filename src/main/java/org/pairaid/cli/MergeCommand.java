package org.pairaid.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pairaid.experiment.ResultsException;
import org.pairaid.experiment.Shards;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pairaid merge}: the parts of a study in, the study out. */
@Command(
    name = "merge",
    description = "Joins the parts of a study that were run with --shard.",
    mixinStandardHelpOptions = true,
    footer = {"", "The folder is what it would be had the study been run there: tables are equal to the byte.", "", "Example:", "  pairaid merge results/two-levers-* --out results/two-levers"})
final class MergeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", arity = "1..*", description = "Results folders of all parts.")
  private List<Path> folders;

  @Option(names = "--out", paramLabel = "DIR", description = "Results folder. Default: results/NAME, after the experiment.")
  private Path out;

  @Option(names = "--force", description = "Replaces the results of something else in the folder.")
  private boolean force;

  @Option(names = "--debug", description = "Prints stack traces of errors.")
  private boolean debug;

  @Mixin private Reporting reporting;

  @Mixin private ParquetOption parquet;

  @Override
  public Integer call() throws Exception {
    parquet.check(spec);
    Shards shards;
    try {
      shards = Shards.of(folders);
    } catch (ResultsException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
    Path folder = out == null ? Path.of("results", shards.name()) : out;
    if (folders.stream().anyMatch(part -> part.toAbsolutePath().normalize().equals(folder.toAbsolutePath().normalize()))) {
      throw new ParameterException(spec.commandLine(), folder + " holds a part; expected another folder for the whole, as --out results/" + shards.name());
    }
    shards.merge(folder, spec.commandLine().getParseResult().originalArgs(), force);
    reporting.report(folder, spec);
    parquet.write(folder);
    return 0;
  }
}
