package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pairaid.strategy.Strategies;

/** A folder to lay scenario files in and read them; problems are told without the folder's name. */
final class Desk {
  /** A good scenario, line by line; tests replace one line. */
  static final String GOOD = """
      name: w
      contract: {}
      assessment: {}
      aiding:
        - {id: east, revenue: 3000}
        - {id: south, revenue: 2000}
      receiving:
        - {id: west, population: 30, revenue: 3.6,
           need: {industry: .3, consumption: .1, labour: .1, talent: .2, relocation: .1, public_service: .15, demonstration: .05},
           capabilities: {allocation: .3, learning: .3, absorption: .3, conversion: .3, openness: .3}}
      pairings: {pairs: [[east, west]]}
      interventions: []
      type: {}
      """;

  private final Path folder;

  Desk(Path folder) {
    this.folder = folder;
  }

  /** The good scenario with line {@code number} replaced; a line may stand for several. */
  static String with(int number, String line) {
    List<String> lines = new ArrayList<>(GOOD.lines().toList());
    lines.set(number - 1, line);
    return String.join("\n", lines) + "\n";
  }

  Path lay(String name, String text) {
    return lay(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path lay(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Scenario read(String name, String... settings) {
    try {
      return ScenarioReader.read(folder.resolve(name), List.of(settings), Strategies.builtIn());
    } catch (InvalidScenarioException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /** The problems of a file, each on its line. */
  List<String> problems(String name, String... settings) {
    try {
      ScenarioReader.read(folder.resolve(name), List.of(settings), Strategies.builtIn());
      return List.of();
    } catch (InvalidScenarioException e) {
      assertThat(e.getMessage().lines()).hasSameSizeAs(e.problems()).doesNotHaveDuplicates();
      return e.problems().stream().map(problem -> problem.toString().replace(folder + "/", "")).toList();
    }
  }

  /** The problems of the good scenario with a line replaced, without the file's name. */
  List<String> problems(int number, String line) {
    lay("s.yaml", with(number, line));
    return problems("s.yaml").stream().map(problem -> problem.replaceFirst("^s.yaml:", "")).toList();
  }

}
