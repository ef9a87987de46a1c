package org.pairaid.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure of the scenarios' tables says where it comes from, in the words of scenarios/README.md. */
class SourcesTest {
  private static final String WORDS = ".*(verified|secondary|recalled|assumption|as printed).*";

  static Stream<Path> tables() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios/tables"))) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList().stream();
    }
  }

  private static List<List<String>> lines(Path table) throws IOException {
    Problems problems = new Problems();
    CsvText text = new CsvText(Files.readString(table), table.toString(), problems);
    List<List<String>> lines = new ArrayList<>();
    for (List<CsvText.Cell> line = text.next(); line != null; line = text.next()) {
      lines.add(line.stream().map(CsvText.Cell::text).toList());
    }
    assertThat(problems.met()).isZero();
    return lines;
  }

  @ParameterizedTest
  @MethodSource("tables")
  void hasASourceAndAStatusBesideEachFigure(Path table) throws IOException {
    List<List<String>> lines = lines(table);
    List<String> header = lines.get(0);
    int[] statuses = IntStream.range(0, header.size()).filter(column -> header.get(column).matches("status(\\..*)?")).toArray();
    assertThat(statuses).isNotEmpty();
    for (int status : statuses) {
      int source = header.indexOf(header.get(status).replaceFirst("status", "source"));
      assertThat(source).as(header.get(status)).isNotNegative();
      for (List<String> line : lines.subList(1, lines.size())) {
        assertThat(line.get(status)).as("%s of %s", header.get(status), line.get(0)).matches(WORDS);
        assertThat(line.get(source)).as("%s of %s", header.get(source), line.get(0)).isNotEmpty();
      }
    }
  }
}
