package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairaid.strategy.Strategies;

/** The variants change what the table of scenarios/README.md says, and nothing else. */
class VariantsTest {
  private static final Path FOLDER = Path.of("scenarios/variants");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  static Stream<Path> variants() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  private static Scenario read(Path file) throws InvalidScenarioException {
    return ScenarioReader.read(file, List.of(), Strategies.builtIn());
  }

  private static List<String> codes(String cell) {
    Matcher code = CODE.matcher(cell);
    List<String> codes = new ArrayList<>();
    while (code.find()) {
      codes.add(code.group(1));
    }
    return codes;
  }

  /** The paths that the table says a variant changes, by file. */
  private static Map<String, List<String>> told() throws IOException {
    Map<String, List<String>> told = new LinkedHashMap<>();
    String section = Files.readString(Path.of("scenarios/README.md")).split("## Variants\n")[1].split("\n## ")[0];
    section.lines().filter(line -> line.startsWith("| `")).map(line -> line.split(" *\\| *")).forEach(cells -> told.put(codes(cells[1]).get(0), codes(cells[3])));
    return told;
  }

  private static boolean covers(String told, String changed) {
    return (changed + ".").startsWith(told + ".");
  }

  @Test
  void theTableNamesEachFile() throws IOException {
    assertThat(told().keySet()).containsExactlyInAnyOrderElementsOf(variants().map(file -> FOLDER.relativize(file).toString()).toList());
  }

  @ParameterizedTest
  @MethodSource("variants")
  void changesWhatTheTableSaysAndNothingElse(Path file) throws Exception {
    Scenario variant = read(file);
    Scenario base = read(variant.inputs().get(1));
    List<String> changed = ScenarioDifferences.between(Resolved.of(base), Resolved.of(variant)).stream()
        .map(difference -> difference.path().replaceFirst("^interventions\\[cycle \\d+]\\.", "")).distinct().toList();
    List<String> told = told().get(FOLDER.relativize(file).toString());
    assertThat(changed).isNotEmpty().allMatch(path -> told.stream().anyMatch(one -> covers(one, path)));
    assertThat(told).allMatch(one -> changed.stream().anyMatch(path -> covers(one, path)));
  }

  @ParameterizedTest
  @MethodSource("variants")
  void isNamedInBothLanguagesAndComparableWithWhatItExtends(Path file) throws Exception {
    Scenario variant = read(file);
    assertThat(file.toString().replace('/', '-')).endsWith(variant.name() + ".yaml");
    assertThat(variant.title().zh()).matches(".*\\p{IsHan}.*").isNotEqualTo(variant.title().en());
    assertThat(variant.schedule()).hasSameSizeAs(read(variant.inputs().get(1)).schedule());
    assertThat(variant.inputs().get(1).normalize())
        .isEqualTo(Path.of(file.startsWith(FOLDER.resolve("east-west")) ? "scenarios/east-west-2012-2020.yaml" : "scenarios/baseline.yaml"));
  }
}
