package org.pairaid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What pages take from elsewhere is what stands there: the block after {@code <!-- include FILE -->} is that file, the table after {@code <!-- KIND OF -->} one of the
 * {@link CodeTables}, the patterns with the verdicts of a stored {@code targets.csv}, or the claims with those of a stored {@code verdicts.csv}. {@code mvn test -Dtest=IncludedTest -Drefresh=true} brings the pages up to date.
 */
class IncludedTest {
  private static final Map<String, UnaryOperator<String>> KINDS = Map.of("include", IncludedTest::block, "components", CodeTables::components, "states", CodeTables::states,
      "schedule", CodeTables::schedule, "streams", CodeTables::streams, "parameters", CodeTables::parameters, "record", RecordTable::markdown, "claims", ClaimTable::markdown);
  private static final Pattern MARKED = Pattern.compile("<!-- (" + String.join("|", KINDS.keySet()) + ") (\\S+) -->\n\n(```\\w+\n.*?```\n|(?:\\|[^\n]*\n)*)\n*", Pattern.DOTALL);

  private static String renewed(String page) {
    return MARKED.matcher(page).replaceAll(marked -> Matcher.quoteReplacement("<!-- " + marked.group(1) + " " + marked.group(2) + " -->\n\n"
        + KINDS.get(marked.group(1)).apply(marked.group(2)) + "\n"));
  }

  private static String block(String file) {
    return "```" + file.substring(file.lastIndexOf('.') + 1) + "\n" + CodeTables.text(file) + "```\n";
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
