package org.pairaid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What pages take from elsewhere is what stands there: the block after {@code <!-- include FILE -->} is that file, the table after
 * {@code <!-- components FILE -->} the components of that record with their meanings. {@code mvn test -Dtest=IncludedTest -Drefresh=true} brings
 * the pages up to date.
 */
class IncludedTest {
  private static final Pattern MARKED = Pattern.compile("<!-- (include|components) (\\S+) -->\n\n(```\\w+\n.*?```\n|(?:\\|[^\n]*\n)*)\n*", Pattern.DOTALL);
  private static final Pattern COMPONENT = Pattern.compile("@param (\\w+) ([^@]*?)(?=\\s*\\* @param|\\s*\\*/)");

  private static String renewed(String page) {
    return MARKED.matcher(page).replaceAll(marked -> Matcher.quoteReplacement("<!-- " + marked.group(1) + " " + marked.group(2) + " -->\n\n"
        + (marked.group(1).equals("include") ? block(Path.of(marked.group(2))) : table(Path.of(marked.group(2)))) + "\n"));
  }

  private static String block(Path file) {
    String name = file.getFileName().toString();
    return "```" + name.substring(name.lastIndexOf('.') + 1) + "\n" + text(file) + "```\n";
  }

  private static String table(Path file) {
    String text = text(file);
    List<MatchResult> found = COMPONENT.matcher(text.substring(0, text.indexOf("public record"))).results().toList();
    assertThat(found).as(file.toString()).extracting(row -> row.group(1)).isEqualTo(components(file));
    String rows = found.stream().map(row -> "| `" + row.group(1) + "` | " + row.group(2).replaceAll("\\s*\n \\*\\s*", " ") + " |\n").collect(Collectors.joining());
    return "| value | meaning |\n|---|---|\n" + rows;
  }

  /** Names of the components of the record that a source file holds. */
  private static List<String> components(Path file) {
    String name = Path.of("src/main/java").relativize(file).toString().replace(".java", "").replace(file.getFileSystem().getSeparator(), ".");
    try {
      return Stream.of(Class.forName(name).getRecordComponents()).map(RecordComponent::getName).toList();
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError("no file to take from: " + file, e);
    }
  }

  @Test
  void pagesHoldWhatTheyTakeFromElsewhere() throws IOException {
    try (Stream<Path> pages = Files.list(Path.of("src/site/markdown"))) {
      for (Path page : pages.sorted().toList()) {
        String now = Files.readString(page);
        if (Boolean.getBoolean("refresh")) {
          Files.writeString(page, renewed(now));
        } else {
          assertThat(now).as(page + " is behind; mvn test -Dtest=IncludedTest -Drefresh=true renews it").isEqualTo(renewed(now));
        }
      }
    }
  }

  @Test
  void everyExampleIsShown() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/strategies.md"));
    try (Stream<Path> files = Files.walk(Path.of("src/it/examples"))) {
      assertThat(files.filter(file -> file.toString().matches(".*[0-9]+-.*\\.java")).map(file -> file.toString().replace('\\', '/')))
          .isNotEmpty().allSatisfy(file -> {
            assertThat(page).contains("<!-- include " + file + " -->");
            assertThat(Files.readAllLines(Path.of(file))).hasSizeLessThanOrEqualTo(60);
          });
    }
  }

  @Test
  void aBlockThatDiffersIsSeen() {
    String page = "<!-- include src/it/examples/01-constant/scenario.yaml -->\n\n```yaml\nname: other\n```\n\nText.\n";
    assertThat(renewed(page)).isNotEqualTo(page).contains("name: 01-constant").endsWith("```\n\nText.\n").isEqualTo(renewed(renewed(page)));
    assertThat(renewed("<!-- components src/main/java/org/pairaid/strategy/Peer.java -->\n\n")).contains("| `id` | its identifier |\n").contains("| `success` | ");
    assertThatThrownBy(() -> renewed("<!-- include nowhere.yaml -->\n\n")).isInstanceOf(AssertionError.class);
  }
}
