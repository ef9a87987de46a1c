package org.pairaid.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.pairaid.experiment.Build;
import org.pairaid.strategy.Strategies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pairaid new strategy}: a project of the user's own strategy. */
@Command(
    name = "strategy",
    description = "Writes a small Maven project of a strategy of your own, with its tests, a scenario that uses it and a variant to compare it with.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The project builds and passes its tests as it is; Maven puts its jar into plugins/, where the scenario beside it finds it.",
      "",
      "Examples:",
      "  pairaid new strategy my-aider",
      "  pairaid new strategy my-receiver --for receiving --out plug-ins/my-receiver"
    })
final class NewStrategyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "Name of the strategy in scenario files: small letters, digits and dashes.")
  private String name;

  @Option(names = "--for", paramLabel = "aiding|receiving|centre", description = "Who is to follow it. Default: aiding.")
  private StrategyProject.Kind kind = StrategyProject.Kind.AIDING;

  @Option(names = "--out", paramLabel = "DIR", description = "Folder of the project. Default: NAME.")
  private Path out;

  @Option(names = "--force", description = "Writes into a folder that is not empty; files of the same names are replaced.")
  private boolean force;

  @Option(names = "--debug", description = "Prints stack traces of errors.")
  private boolean debug;

  @Override
  public Integer call() throws IOException {
    Path folder = out == null ? Path.of(name) : out;
    check(folder);
    PrintWriter err = spec.commandLine().getErr();
    Path jar = jar();
    if (!jar.toString().endsWith(".jar")) {
      err.println("pairaid: new strategy copies the program's jar into the project, and this program does not run from a jar; run ./pairaid");
      return 1;
    }
    new StrategyProject(name, kind).write(folder, jar, Build.current().version());
    PrintWriter out = spec.commandLine().getOut();
    out.println(folder + ": a project of the strategy \"" + name + "\". Go on with:");
    out.println("  cd " + folder + " && mvn -q package");
    out.println("  pairaid run scenario.yaml");
    out.println("README.md there says more.");
    out.flush();
    return 0;
  }

  private void check(Path folder) throws IOException {
    if (!name.matches("[a-z][a-z0-9-]*")) {
      throw wrong("NAME: expected small letters, digits and dashes, a letter first, not \"" + name + "\"");
    }
    Strategies known = Strategies.builtIn();
    Collection<String> taken = switch (kind) {
      case AIDING -> known.aiding().keySet();
      case RECEIVING -> known.receiving().keySet();
      case CENTRE -> known.centre().keySet();
    };
    if (taken.contains(name)) {
      throw wrong("NAME: \"" + name + "\" comes with the program; expected a name of its own");
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw wrong(folder + " is a file; expected a folder. --out names another");
    }
    if (Files.isDirectory(folder) && !force) {
      try (Stream<Path> files = Files.list(folder)) {
        if (files.findAny().isPresent()) {
          throw wrong(folder + " is not empty. --out names another folder, --force replaces files of the same names");
        }
      }
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** The jar or folder that the program runs from. */
  private static Path jar() {
    try {
      URI place = Main.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(place);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
