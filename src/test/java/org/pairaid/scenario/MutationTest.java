package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairaid.strategy.Strategies;

/** Whatever is in a file, reading it gives a scenario or an {@link InvalidScenarioException}, soon. Seeded: every run tries the same. */
class MutationTest {
  private static final long SEED = 20_260_101;
  private static final int MUTATIONS_OF_A_FILE = 400;
  private static final List<String> SPICE = List.of("", " ", "\n", "\t", ":", "{", "}", "[", "]", ",", "\"", "'", "#", "&a ", "*a", "!x ", "|", ">", "- ", "? ", "-", ".", "\0", "\ufeff",
      "\u2028", "\ud83d\ude00", "~", "null", "true", ".nan", "-.inf", "1e999", "-0.0", "99999999999999999999", "0x1F", "1_0", "../", "id", "file: ", "extends: ", "<<: ", "with: {a: 1}", "---\n", "%",
      "east", "cycle: -5", "set: {assessment: ~}", "{file: .}", "domains: [{id: a}]", "strategy: ", "[[", "]]", "\r", "need", "en", "year", "\"\"", "0", "1", "-1", "0.5");

  @TempDir Path folder;

  @Test
  void nothingElseIsEverThrown() throws IOException {
    Path tables = Path.of("scenarios/tables");
    List<String> names = new ArrayList<>(List.of("baseline.yaml", "east-west-2012-2020.yaml"));
    try (var files = Files.list(tables)) {
      files.map(file -> "tables/" + file.getFileName()).filter(name -> name.matches("tables/east-west-(?!counties-).*")).sorted().forEach(names::add);
    }
    Desk desk = new Desk(folder);
    List<String> texts = new ArrayList<>();
    for (String name : names) {
      String text = Files.readString(Path.of("scenarios").resolve(name));
      texts.add(name.equals("baseline.yaml") ? text.replaceAll("(?m)^ *#.*\n", "") : text);
      desk.lay(name, texts.get(texts.size() - 1));
    }
    Random random = new Random(SEED);
    int[] good = {0};
    Assertions.assertTimeout(Duration.ofSeconds(300), () -> {
      for (int which = 0; which < names.size(); which++) {
        for (int i = 0; i < MUTATIONS_OF_A_FILE; i++) {
          desk.lay(names.get(which), mutated(texts.get(which), random));
          good[0] += read(which == 0 ? names.get(0) : names.get(1));
        }
        desk.lay(names.get(which), texts.get(which));
      }
    });
    assertThat(good[0]).as("mutations that leave the scenario good").isGreaterThan(MUTATIONS_OF_A_FILE / 4);
  }

  private int read(String name) {
    try {
      assertThat(ScenarioReader.read(folder.resolve(name), List.of(), Strategies.builtIn()).schedule()).isNotEmpty();
      return 1;
    } catch (InvalidScenarioException e) {
      assertThat(e.problems()).isNotEmpty().doesNotHaveDuplicates();
      assertThat(e.getMessage().lines()).hasSameSizeAs(e.problems()).allMatch(line -> line.length() < 2000);
      return 0;
    }
  }

  private static String mutated(String text, Random random) {
    StringBuilder mutated = new StringBuilder(text);
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      int at = random.nextInt(mutated.length());
      int end = Math.min(mutated.length(), at + random.nextInt(random.nextInt(20) == 0 ? 500 : 8));
      switch (random.nextInt(4)) {
        case 0 -> mutated.delete(at, end);
        case 1 -> mutated.insert(at, SPICE.get(random.nextInt(SPICE.size())));
        case 2 -> mutated.replace(at, end, SPICE.get(random.nextInt(SPICE.size())));
        default -> mutated.insert(random.nextInt(mutated.length()), mutated.substring(at, end));
      }
    }
    return mutated.toString();
  }
}
