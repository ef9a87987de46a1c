package org.pairaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.scenario.Keys;
import org.pairaid.scenario.ScenarioFile;

/** The page of mechanisms names what there is, and every mechanism of the papers. */
class MechanismsTest {
  private static final Path CLASSES = Path.of("target/classes/org/pairaid");
  private static final Set<String> KNOWN = new TreeSet<>();
  private static List<String[]> rows;

  @BeforeAll
  static void read() throws IOException {
    rows = Files.readAllLines(Path.of("src/site/markdown/mechanisms.md")).stream().filter(line -> line.matches("\\| \\d+ \\|.*"))
        .map(line -> line.substring(2).split(" \\| ", -1)).toList();
    collect(ScenarioFile.class, "");
    Indicators.ALL.stream().map(Indicator::name).forEach(KNOWN::add);
    try (Stream<Path> files = Stream.concat(Files.walk(CLASSES), Files.walk(Path.of("scenarios")))) {
      files.filter(Files::isRegularFile).map(MechanismsTest::name).forEach(KNOWN::add);
    }
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".class") ? name.substring(0, name.length() - ".class".length()).replace('$', '.') : file.toString().replace('\\', '/');
  }

  /** Paths of a scenario file; those of lists as if the list were one. */
  private static void collect(Class<?> group, String path) {
    for (RecordComponent component : group.getRecordComponents()) {
      String below = path + Keys.of(component);
      KNOWN.add(below);
      Class<?> type = component.getType() != List.class ? component.getType()
          : component.getGenericType() instanceof java.lang.reflect.ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> item ? item : Object.class;
      if (Keys.group(type)) {
        collect(type, below + ".");
      }
    }
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
    List<String> unknown = new ArrayList<>();
    for (String[] row : rows) {
      Matcher name = Pattern.compile("`([^`]+)`").matcher(row[3]);
      while (name.find()) {
        if (!KNOWN.contains(name.group(1))) {
          unknown.add(row[0] + ": " + name.group(1));
        }
      }
    }
    assertThat(unknown).isEmpty();
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
