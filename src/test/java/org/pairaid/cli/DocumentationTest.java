package org.pairaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairaid.indicator.Indicators;
import org.pairaid.scenario.Catalogue;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.strategy.Strategies;

/** No snippet that does not run, no table that is stale. */
class DocumentationTest {
  private static final Path PAGES = Path.of("src/site/markdown");
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  private static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    for (Path page : List.of(PAGES.resolve("getting-started.md"), Path.of("README.md"))) {
      Matcher matcher = BLOCK.matcher(Files.readString(page));
      while (matcher.find()) {
        if (matcher.group(1).equals(language)) {
          blocks.add(matcher.group(2));
        }
      }
    }
    return blocks;
  }

  static Stream<String> commands() throws IOException {
    return blocks("sh").stream().flatMap(String::lines).filter(line -> line.startsWith("./pairaid")).distinct();
  }

  static Stream<String> scenarios() throws IOException {
    return blocks("yaml").stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandRuns(String line) throws IOException {
    List<String> words = new ArrayList<>();
    for (String word : line.split(" ")) {
      boolean quoted = word.startsWith("'");
      words.addAll(word.contains("*") && !quoted ? files(word) : List.of(quoted ? word.substring(1, word.length() - 1) : word));
    }
    words.remove(0);
    if (words.equals(List.of("validate-model"))) {
      words.add("scenarios/hubei-2020.yaml");
    }
    if (List.of("run", "compare", "sweep", "validate-model").contains(words.get(0))) {
      for (String option : List.of("--out", "--replicates")) {
        int given = words.indexOf(option);
        if (given > 0) {
          words.subList(given, given + 2).clear();
        }
      }
      words.addAll(List.of("--out", folder.resolve("out").toString(), "--quiet", "--replicates", "2"));
    }
    assertThat(Main.execute(words.toArray(String[]::new))).isZero();
  }

  /** The files that a shell makes of a pattern. */
  private static List<String> files(String pattern) throws IOException {
    Path glob = Path.of(pattern);
    List<String> found = new ArrayList<>();
    try (var files = Files.newDirectoryStream(glob.getParent(), glob.getFileName().toString())) {
      files.forEach(file -> found.add(file.toString()));
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyScenarioIsGood(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("snippet.yaml"), text.replace("extends: ", "extends: " + Path.of("scenarios").toAbsolutePath() + "/"));
    assertThat(ScenarioReader.read(file, List.of(), Strategies.builtIn()).name()).isNotBlank();
  }

  @Test
  void theModelPagesHaveEveryParameterAndEveryIndicator() throws IOException {
    String page = Files.readString(PAGES.resolve("odd.md")) + Files.readString(PAGES.resolve("model.md")) + Files.readString(PAGES.resolve("extensions.md"));
    assertThat(Catalogue.rules()).allSatisfy(entry -> assertThat(page).contains("| `" + entry.path() + "` | " + entry.about().value() + " |"));
    assertThat(Indicators.ALL).allSatisfy(indicator -> assertThat(page).contains("| `" + indicator.name() + "` | " + indicator.title().en()));
  }

  @Test
  void whereAPageHasAParameterInATableItHasItsDefault() throws IOException {
    String page = Files.readString(PAGES.resolve("extensions.md"));
    var shown = Catalogue.rules().stream().filter(entry -> page.contains("| `" + entry.path() + "` |")).toList();
    assertThat(shown).hasSizeGreaterThan(50).allSatisfy(entry -> assertThat(page).contains("| `" + entry.path() + "` | " + entry.about().value() + " |"));
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    try (Stream<Path> pages = Stream.concat(Files.list(PAGES), Stream.of(Path.of("README.md"), Path.of("scenarios/README.md")))) {
      for (Path page : pages.toList()) {
        Matcher link = Pattern.compile("]\\(([^)#:]+)\\)").matcher(Files.readString(page));
        while (link.find()) {
          Path folderOfPage = page.getParent() == null ? Path.of("") : page.getParent();
          assertThat(folderOfPage.resolve(link.group(1))).as(page.toString()).exists();
        }
      }
    }
  }
}
