package org.pairaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of mechanisms names what there is, and every mechanism of the papers. */
class MechanismsTest {
  private static List<String[]> rows;

  @BeforeAll
  static void read() throws IOException {
    rows = Files.readAllLines(Path.of("src/site/markdown/mechanisms.md")).stream().filter(line -> line.matches("\\| \\d+ \\|.*"))
        .map(line -> line.substring(2).split(" \\| ", -1)).toList();
  }

  @Test
  void everyMechanismHasARow() {
    assertThat(rows).extracting(row -> Integer.valueOf(row[0])).containsExactlyElementsOf(IntStream.rangeClosed(1, 147).boxed().toList());
    assertThat(rows).allSatisfy(row -> {
      assertThat(row).hasSize(5);
      assertThat(Stream.of(row)).noneMatch(String::isBlank);
    });
  }

  @Test
  void everyNameExists() {
    assertThat(rows).allSatisfy(row -> assertThat(Names.unknown(row[3])).as(row[0]).isEmpty());
  }

  @Test
  void fewAreLeftOutAndEachSaysWhy() {
    List<String[]> left = rows.stream().filter(row -> !row[3].contains("`")).toList();
    assertThat(left).hasSizeLessThan(8).allSatisfy(row -> {
      assertThat(row[3]).isEqualTo("left out");
      assertThat(row[4].length()).as(row[0]).isGreaterThan(60);
    });
  }
}
