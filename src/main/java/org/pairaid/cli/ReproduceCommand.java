package org.pairaid.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.pairaid.experiment.Reproduction;
import org.pairaid.experiment.ResultsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pairaid reproduce}: runs again what a manifest describes, and compares. */
@Command(
    name = "reproduce",
    description = "Runs again what the manifest of a results folder describes, and says of each table whether it comes out the same to the byte.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Runs, comparisons and validations are made from the manifest alone; experiments and claims from the files that it names, which must be as they were. Nothing in DIR is changed.",
      "",
      "Exit codes: 0 all tables are the same, 1 some are not, 2 it cannot be run again.",
      "",
      "Example:",
      "  pairaid reproduce results/east-west-2012-2020"
    })
final class ReproduceCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "Results folder.")
  private Path folder;

  @Option(names = "--plugins", paramLabel = "DIR", description = "Folder of jars with strategies; repeatable.")
  private List<Path> plugins = new ArrayList<>();

  @Option(names = "--threads", paramLabel = "N", description = "Threads; the results do not depend on it. Default: all cores.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--out", paramLabel = "DIR", description = "Keeps the new results there. Without it they are thrown away.")
  private Path out;

  @Option(names = "--quiet", description = "No progress.")
  private boolean quiet;

  @Option(names = "--debug", description = "Prints stack traces of errors.")
  private boolean debug;

  @Override
  public Integer call() throws Exception {
    Path work = Files.createTempDirectory("pairaid-reproduce");
    try {
      Reproduction reproduction = Reproduction.of(folder);
      if (reproduction.byAnotherBuild()) {
        spec.commandLine().getErr().println("Note: " + folder + " was made by pairaid " + reproduction.built() + ", which may have given other results");
      }
      Path again = out == null ? work.resolve("results") : out;
      int code = Main.execute(new PrintWriter(Writer.nullWriter()), spec.commandLine().getErr(), command(reproduction.command(work), again).toArray(String[]::new));
      if (code == Main.WRONG_INPUT || code == Main.INTERRUPTED) {
        return code;
      }
      if (reproduction.withOtherPlugins(again)) {
        spec.commandLine().getErr().println("Note: the plug-ins are not those that " + folder + " was made with");
      }
      return told(reproduction.compare(again));
    } catch (ResultsException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    } finally {
      delete(work);
    }
  }

  private List<String> command(List<String> words, Path again) {
    List<String> command = new ArrayList<>(words);
    plugins.forEach(jars -> command.addAll(List.of("--plugins", jars.toString())));
    command.addAll(List.of("--threads", String.valueOf(threads), "--out", again.toString()));
    if (quiet) {
      command.add("--quiet");
    }
    if (debug) {
      command.add("--debug");
    }
    return command;
  }

  private int told(Map<String, Reproduction.Outcome> tables) {
    PrintWriter printer = spec.commandLine().getOut();
    tables.forEach((table, outcome) -> printer.println(folder.resolve(table) + ": " + outcome));
    long well = tables.values().stream().filter(Reproduction.Outcome::well).count();
    printer.println(well == tables.size() ? "Reproduced: all tables are the same" : "Not reproduced: " + (tables.size() - well) + " of " + tables.size() + " tables are not the same");
    printer.flush();
    return well == tables.size() ? 0 : 1;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(path -> {
        try {
          Files.delete(path);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }
}
