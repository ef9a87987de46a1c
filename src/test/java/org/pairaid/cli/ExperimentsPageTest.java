package org.pairaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairaid.scenario.ExperimentReader;
import org.pairaid.strategy.Strategies;

/** What the page on experiments shows runs, and comes to what the page says. */
class ExperimentsPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/experiments.md");
  @TempDir Path folder;

  private static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher matcher = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
    while (matcher.find()) {
      blocks.add(matcher.group(1));
    }
    return blocks;
  }

  @Test
  void theFileIsGood() throws Exception {
    String text = blocks("yaml").get(0).replace("../", Path.of("scenarios").toAbsolutePath() + "/");
    assertThat(ExperimentReader.read(Files.writeString(folder.resolve("e.yaml"), text), List.of(), Strategies.builtIn()).factors()).hasSize(6);
  }

  @Test
  void commandsRunAndPartsAreTheWhole() throws IOException {
    for (String block : blocks("sh")) {
      for (String line : block.lines().toList()) {
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        words.remove(0);
        words.replaceAll(word -> word.startsWith("results/") ? folder.resolve(word.substring(8)).toString() : word);
        if (!words.contains("--out")) {
          words.addAll(List.of("--out", folder.resolve("once").toString()));
        }
        Console.Outcome outcome = Console.pairaid(words.toArray(String[]::new));
        assertThat(outcome.code()).as(line + "\n" + outcome.err()).isZero();
        if (words.contains("--plan")) {
          assertThat(outcome.out()).contains("20 (lhs over 2 factors)").contains("100 (20 points with 5 replicates each)").contains("about");
          assertThat(folder.resolve("once")).as("a plan runs nothing").doesNotExist();
        }
      }
    }
    assertThat(Files.readString(folder.resolve("two-levers/runs.csv"))).isEqualTo(Files.readString(folder.resolve("once/runs.csv")));
    assertThat(Files.readString(folder.resolve("two-levers/points.csv"))).isEqualTo(Files.readString(folder.resolve("once/points.csv")));
  }

  @Test
  void whatIsWrongIsOneLine() throws IOException {
    String experiment = "scenarios/experiments/two-levers.yaml";
    assertThat(Console.pairaid("sweep", experiment, "--shard", "3/2")).satisfies(outcome -> {
      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.err()).startsWith("pairaid: --shard: expected a part and how many there are, as 3/8, not \"3/2\"\n");
    });
    assertThat(Console.pairaid("sweep", experiment, "--set", "design.kind=morris", "--set", "design.points=null").err()).contains("morris belongs to pairaid sensitivity");
    assertThat(Console.pairaid("sweep", "scenarios/baseline.yaml").err()).isEqualTo("scenarios/baseline.yaml:17:1: this is a scenario file (for pairaid run); an experiment file was expected\n");
    assertThat(Console.pairaid("merge", folder.toString()).err()).startsWith("pairaid: " + folder + " holds no part of a study");
  }
}
