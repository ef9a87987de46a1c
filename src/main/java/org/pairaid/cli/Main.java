package org.pairaid.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.pairaid.experiment.FolderTakenException;
import org.pairaid.experiment.ResultsException;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.Nearest;
import org.pairaid.scenario.Shown;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program's command line. */
@Command(
    name = "pairaid",
    description = "Simulates paired aid (对口支援): a central government contracts aiding governments to help receiving ones.",
    footer = {
      "",
      "Example:",
      "  pairaid run scenarios/east-west-2012-2020.yaml",
      "",
      "Exit codes: 0 done, 2 the input is wrong, 1 anything else, 130 interrupted.",
      "pairaid COMMAND --help says more of each command."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {RunCommand.class, CompareCommand.class, SweepCommand.class, SensitivityCommand.class, ExploreCommand.class, CalibrateCommand.class, MergeCommand.class, ClaimsCommand.class, ValidateCommand.class, ValidateModelCommand.class, DiffCommand.class, ListCommand.class, NewCommand.class, SchemaCommand.class,
      ReportCommand.class, ReproduceCommand.class})
public final class Main {
  /** Exit code where the user's input is wrong. */
  static final int WRONG_INPUT = 2;

  /** Exit code of an interrupted command, as shells have it. */
  static final int INTERRUPTED = 130;

  private Main() {}

  /** Runs the program and ends the process. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    // What strategies print does not run into what is answered.
    System.setOut(System.err);
    System.exit(execute(out, new PrintWriter(System.err, true, StandardCharsets.UTF_8), args));
  }

  /** Runs the program. Gives the exit code. */
  static int execute(String... args) {
    return execute(new PrintWriter(System.out, true, StandardCharsets.UTF_8), new PrintWriter(System.err, true, StandardCharsets.UTF_8), args);
  }

  /** Runs the program, with other outputs. Gives the exit code. */
  static int execute(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = commandLine(args).setOut(out).setErr(err);
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      // Errors pass picocli by. What fills the memory is gone by now, so that a line can be written.
      line.getErr().println("pairaid: out of memory: Java may use " + (Runtime.getRuntime().maxMemory() >> 20)
          + " MB here. Runs that were done are kept; the same command goes on from there. JAVA_TOOL_OPTIONS=-Xmx4g allows 4 GB.");
      return 1;
    }
  }

  private static CommandLine commandLine(String... args) {
    boolean debug = List.of(args).contains("--debug");
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand("completion", new GenerateCompletion());
    CommandLine completion = line.getSubcommands().get("completion");
    completion.getCommandSpec().usageMessage().hidden(false)
        .description("Prints a completion script for bash and zsh.").footer("", "Example:", "  source <(pairaid completion)");
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setAbbreviatedOptionsAllowed(false);
    line.setUsageHelpAutoWidth(true);
    line.setParameterExceptionHandler((e, arguments) -> usageError(e));
    line.setExecutionExceptionHandler((e, command, parsed) -> failure(e, command, debug));
    return line;
  }

  private static int usageError(ParameterException e) {
    CommandLine command = e.getCommandLine();
    command.getErr().println("pairaid: " + Shown.line(message(e)));
    command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
    return WRONG_INPUT;
  }

  private static String message(ParameterException e) {
    String message = e.getMessage().lines().findFirst().orElse("");
    CommandSpec spec = e.getCommandLine().getCommandSpec();
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      // What follows an unknown option is at a loss too, and says nothing.
      Optional<String> option = unmatched.getUnmatched().stream().filter(word -> word.startsWith("-")).findFirst();
      Stream<String> known = Stream.concat(spec.subcommands().keySet().stream(), spec.optionsMap().keySet().stream());
      return option.map(word -> "Unknown option: '" + word + "'").orElse(message) + maybe(option.orElse(unmatched.getUnmatched().get(0)).split("=", 2)[0], known);
    }
    return e.getArgSpec() != null && e.getArgSpec().type().isEnum() && e.getValue() != null
        ? message + maybe(e.getValue(), Stream.of(e.getArgSpec().type().getEnumConstants()).map(constant -> constant.toString().toLowerCase(Locale.ROOT))) : message;
  }

  private static String maybe(String word, Stream<String> known) {
    return Nearest.to(word, known.toList()).map(name -> ". Maybe " + name + "?").orElse("");
  }

  private static int failure(Exception e, CommandLine command, boolean debug) {
    if (debug) {
      e.printStackTrace(command.getErr());
    }
    if (e instanceof InvalidScenarioException) {
      command.getErr().println(e.getMessage());
      return WRONG_INPUT;
    }
    command.getErr().println("pairaid: " + Shown.line(described(e)));
    return e instanceof FolderTakenException || e instanceof ResultsException ? WRONG_INPUT : 1;
  }

  /** What happened, in words where Java has none but the name of a file. */
  private static String described(Exception e) {
    if (e instanceof FileSystemException failed && failed.getReason() == null) {
      return failed.getFile() + ": " + (e instanceof NoSuchFileException ? "is not there, or no longer"
          : e instanceof AccessDeniedException ? "access is denied"
          : e instanceof FileAlreadyExistsException ? "is in the way: it is no folder" : e.getClass().getSimpleName());
    }
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }
}
