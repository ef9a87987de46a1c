package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pairaid.scenario.Pattern.Kind;
import org.pairaid.strategy.Strategies;

/** The validation patterns, and the scenarios that the model is held to them in. */
class PatternTest {
  private static final List<Pattern> ALL = Pattern.all();

  /** Ids of all targets of the scenarios that come with the program. */
  private static List<String> targets() throws Exception {
    List<String> ids = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".yaml")).toList()) {
        List<Target> targets = ScenarioReader.read(file, List.of(), Strategies.builtIn()).file().targets();
        Stream.ofNullable(targets).flatMap(List::stream).map(Target::id).forEach(ids::add);
      }
    }
    return ids;
  }

  @Test
  void thereAreEighteenAndEachSaysWhatItIs() throws IOException {
    assertThat(ALL).extracting(Pattern::id).containsExactlyElementsOf(IntStream.rangeClosed(1, 18).mapToObj(i -> "T" + i).toList());
    assertThat(ALL).allSatisfy(pattern -> {
      assertThat(Stream.of(pattern.title().en(), pattern.title().zh(), pattern.value().en(), pattern.value().zh())).noneMatch(String::isBlank);
      assertThat(pattern.strength()).isIn("printed", "computed", "verified", "secondary");
      assertThat(pattern.note().en().isEmpty()).isEqualTo(pattern.note().zh().isEmpty());
    });
  }

  @Test
  void whatIsNotComparedSaysWhy() {
    assertThat(ALL).allSatisfy(pattern -> {
      assertThat(pattern.kind() == Kind.NONE).as(pattern.id()).isEqualTo(pattern.targets().isEmpty());
      if (pattern.targets().isEmpty()) {
        assertThat(pattern.note().en()).as(pattern.id()).hasSizeGreaterThan(60).endsWith(".");
      }
    });
  }

  /** A target that is called after a pattern belongs to it, and the pattern names it. */
  @Test
  void patternsAndScenariosNameTheSameTargets() throws Exception {
    List<String> named = ALL.stream().flatMap(pattern -> pattern.targets().stream()).toList();
    assertThat(named).doesNotHaveDuplicates();
    assertThat(targets().stream().filter(id -> id.matches("T\\d+(-.*)?")).distinct()).containsExactlyInAnyOrderElementsOf(named);
    assertThat(ALL).allSatisfy(pattern -> assertThat(pattern.targets()).allMatch(id -> id.equals(pattern.id()) || id.startsWith(pattern.id() + "-")));
  }
}
