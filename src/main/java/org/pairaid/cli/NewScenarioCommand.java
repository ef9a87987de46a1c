package org.pairaid.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pairaid.model.Text;
import org.pairaid.scenario.Name;
import org.pairaid.scenario.Nearest;
import org.pairaid.scenario.Practice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pairaid new scenario}: a scenario file to start from. */
@Command(
    name = "scenario",
    description = "Writes a scenario file to start from: a small world, or a practice of paired aid built on the scenario nearest to it.",
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  pairaid new scenario mine", "  pairaid new scenario northeast --from northeast-2017", "  pairaid list practices"})
final class NewScenarioCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "Name of the scenario: letters, digits, dot, dash and underscore.")
  private String name;

  @Option(names = "--from", paramLabel = "PRACTICE", description = "Practice to start from, as pairaid list practices names it.")
  private String practice;

  @Option(names = "--out", paramLabel = "FILE", description = "File to write. Default: NAME.yaml.")
  private Path out;

  @Option(names = "--force", description = "Replaces the file if it is there.")
  private boolean force;

  @Option(names = "--debug", description = "Prints stack traces of errors.")
  private boolean debug;

  @Override
  public Integer call() throws IOException {
    if (!Name.is(name)) {
      throw wrong("NAME: expected letters, digits, dot, dash and underscore, not \"" + name + "\"");
    }
    Path file = out == null ? Path.of(name + ".yaml") : out;
    String text = practice == null ? template() : from(practice(), file);
    try {
      if (file.getParent() != null) {
        Files.createDirectories(file.getParent());
      }
      Files.writeString(file, text, force ? new StandardOpenOption[] {StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE}
          : new StandardOpenOption[] {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE});
    } catch (FileAlreadyExistsException e) {
      throw wrong(file + " is there already. --out names another file, --force replaces it");
    }
    var printer = spec.commandLine().getOut();
    printer.println(file + ": a scenario to change. Go on with:");
    printer.println("  pairaid run " + file);
    printer.flush();
    return 0;
  }

  private Practice practice() {
    return Practice.find(practice).orElseThrow(() -> wrong("--from: no practice is called \"" + practice + "\""
        + Nearest.to(practice, Practice.all().stream().map(Practice::id).toList()).map(near -> ". Maybe \"" + near + "\"?").orElse("; pairaid list practices names them")));
  }

  private String template() throws IOException {
    try (InputStream in = NewScenarioCommand.class.getResourceAsStream("/org/pairaid/cli/new/scenario.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("@NAME@", name);
    }
  }

  private String from(Practice practice, Path file) {
    Path nearest = ListCommand.SCENARIOS.resolve(practice.scenario() + ".yaml");
    if (!Files.isRegularFile(nearest)) {
      throw wrong("--from: the scenario to build on, " + nearest + ", is not there; it comes with the program's folder of scenarios");
    }
    Map<String, String> type = new LinkedHashMap<>();
    type.put("task", practice.tasks().stream().findFirst().orElse(""));
    type.put("relation", practice.relations().stream().findFirst().orElse(""));
    type.put("intent", practice.intent());
    type.values().removeIf(String::isEmpty);
    return """
        # %s (%s), %s. What was new: %s (%s).
        # Source: Wang 2022, table 1; type: table 2 as far as the paper's text places it.
        #
        # It begins as the scenario nearest to it. What stands here wins over that file, key by key; lists and tables are replaced.
        # scenarios/baseline.yaml explains every key, `pairaid diff` says what two files differ in.
        extends: %s

        name: %s
        title: %s
        type: {%s}    # Wang 2022, table 2

        # Yours to change, for example:
        # time: {startYear: %s, cycles: 10}
        # contract: {quota: 0.005}
        # aiding: {file: my-aiding.csv}
        # receiving: {file: my-receiving.csv}
        # pairings: {rule: fixed, pairs: {file: my-pairs.csv}}
        # interventions: [{cycle: 3, set: {assessment.stakes: 1}}]
        """.formatted(practice.name().en(), practice.name().zh(), practice.date(), practice.innovation().en(), practice.innovation().zh(),
        quoted(path(file, nearest)), quoted(name), title(practice.name()),
        type.entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue()).collect(Collectors.joining(", ")), practice.date().substring(0, 4));
  }

  private static String title(Text name) {
    return "{en: " + quoted(name.en()) + ", zh: " + quoted(name.zh()) + "}";
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** The way from a file to another, as {@code extends} reads it. */
  private static String path(Path file, Path other) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Path target = other.toAbsolutePath().normalize();
    return (folder.getRoot().equals(target.getRoot()) ? folder.relativize(target) : target).toString().replace('\\', '/');
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
