package org.pairaid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairaid.cli.Console.pairaid;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareTest {
  private static final String WORLD = Path.of("src/test/resources/golden/world.yaml").toAbsolutePath().toString();

  @TempDir Path folder;

  @BeforeEach
  void variants() throws IOException {
    variant("strict", "assessment: {stakes: 2}");
    variant("late", "interventions: [{cycle: 1, set: {assessment.stakes: 3}}]");
    variant("twin", "title: {en: The same again}");
  }

  private Path variant(String name, String rules) throws IOException {
    return Files.writeString(folder.resolve(name + ".yaml"), "extends: " + WORLD + "\nname: " + name + "\n" + (rules.startsWith("title") ? "" : "title: {en: Title of " + name + "}\n")
        + rules + "\n");
  }

  private Console.Outcome compare(String out, String... words) {
    List<String> all = new ArrayList<>(List.of("compare"));
    for (String word : words) {
      all.add(Files.exists(folder.resolve(word + ".yaml")) ? folder.resolve(word + ".yaml").toString() : word);
    }
    all.addAll(List.of("--quiet", "--out", folder.resolve(out).toString()));
    return pairaid(all.toArray(String[]::new));
  }

  private List<String> rows(String out, String table, String variant) throws IOException {
    try (Stream<String> lines = Files.lines(folder.resolve(out).resolve(table))) {
      return lines.filter(line -> line.startsWith(variant + ",")).map(line -> line.substring(variant.length())).toList();
    }
  }

  @Test
  void whatAComparisonLeavesBehind() throws IOException {
    Console.Outcome compared = compare("out", WORLD, "strict", "late", "twin");
    assertThat(compared.code()).as(compared.err()).isZero();
    assertThat(compared.out().lines()).hasSize(4).last().isEqualTo(folder.resolve("out/report.html").toString());
    assertThat(compared.out()).contains("Blame avoidance").contains("Aid dependence").contains("Project fit");
    for (String file : List.of("cycles.csv", "governments.csv", "pairings.csv", "differences.csv", "audit.csv", "manifest.json", "report.html")) {
      assertThat(folder.resolve("out").resolve(file)).isNotEmptyFile();
    }
    String page = Files.readString(folder.resolve("out/report.html"));
    assertThat(page).contains("The same again changes nothing: its rules are the baseline&#39;s.")
        .contains("Title of late first differs from the baseline in 2013; until then they are the same to the last digit.");
  }

  @Test
  void variantsThatDifferFromACycleOnAreTheSameBeforeIt() throws IOException {
    compare("out", WORLD, "late", "twin");
    for (String table : List.of("cycles.csv", "governments.csv", "pairings.csv")) {
      List<String> baseline = rows("out", table, "golden");
      List<String> late = rows("out", table, "late");
      assertThat(late).hasSameSizeAs(baseline);
      for (int i = 0; i < late.size(); i++) {
        if (late.get(i).split(",")[2].equals("0")) {
          assertThat(late.get(i)).isEqualTo(baseline.get(i));
        }
      }
      assertThat(late).isNotEqualTo(baseline);
      assertThat(rows("out", table, "twin")).isEqualTo(baseline);
    }
  }

  @Test
  void orderThreadsAndAFurtherVariantChangeNoVariantsRows() throws IOException {
    compare("one", WORLD, "strict", "late", "--threads", "1");
    compare("other", "late", WORLD, "twin", "strict", "--baseline", "golden", "--threads", "4");
    for (String table : List.of("cycles.csv", "governments.csv", "pairings.csv")) {
      for (String variant : List.of("golden", "strict", "late")) {
        assertThat(rows("one", table, variant)).as(variant).isEqualTo(rows("other", table, variant)).isNotEmpty();
      }
    }
    assertThat(rows("one", "audit.csv", "strict").get(0).split(",")[1]).isEqualTo(rows("other", "audit.csv", "strict").get(0).split(",")[1]);
    assertThat(rows("other", "differences.csv", "strict").stream().map(row -> row.split(",", -1)[1]).distinct()).contains("golden");
  }

  @Test
  void theReportIsMadeAgainFromTheTables() throws IOException {
    compare("out", WORLD, "strict", "--window", "0..1", "--level", "0.9");
    Path results = folder.resolve("out");
    byte[] differences = Files.readAllBytes(results.resolve("differences.csv"));
    byte[] audit = Files.readAllBytes(results.resolve("audit.csv"));
    String page = Files.readString(results.resolve("report.html"));
    for (String file : List.of("differences.csv", "audit.csv", "report.html")) {
      Files.delete(results.resolve(file));
    }
    assertThat(pairaid("report", results.toString()).code()).isZero();
    assertThat(results.resolve("differences.csv")).hasBinaryContent(differences);
    assertThat(results.resolve("audit.csv")).hasBinaryContent(audit);
    assertThat(results.resolve("report.html")).hasContent(page);
    assertThat(new String(differences, StandardCharsets.US_ASCII)).contains("strict,golden,funds,0..1,").contains("strict,golden,funds,last,").contains(",0.9,");
  }

  @Test
  void theSameCommandGoesOnAndAnotherWindowRunsNothingAgain() {
    compare("out", WORLD, "strict");
    Console.Outcome again = pairaid("compare", WORLD, folder.resolve("strict.yaml").toString(), "--window", "1", "--out", folder.resolve("out").toString());
    assertThat(again.code()).isZero();
    assertThat(again.err()).contains("runs were there already");
    assertThat(compare("out", WORLD, "late").code()).as("results of another comparison").isEqualTo(2);
  }

  @Test
  void allRunOnTheBaselinesNumbersAndThatIsSaid() throws IOException {
    variant("seeded", "run: {seed: 99, replicates: 7}");
    Console.Outcome compared = compare("out", WORLD, "seeded");
    assertThat(compared.err()).contains("seeded.yaml asks for seed 99 and 7 replicates; it runs with the baseline's");
    assertThat(rows("out", "cycles.csv", "seeded")).isEqualTo(rows("out", "cycles.csv", "golden"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "strict late --baseline stricd | --baseline: no variant is called \"stricd\"; expected one of strict, late. Maybe strict?",
      "strict late --window 2..99 | --window: expected cycles A..B from 0 to",
      "strict late --level 1 | --level: expected 0.5 or more and less than 1, not 1.0",
      "strict late --level x | Invalid value for option '--level'",
      "strict strict | name: \"strict\" is also the name of",
      "strict | compare",
      "strict scenarios/baseline.yaml | time.cycles: is 10, but"})
  void wrongInputIsToldAndNothingIsWritten(String words, String message) {
    Console.Outcome compared = compare("none", words.strip().split(" "));
    assertThat(compared.code()).isEqualTo(2);
    assertThat(compared.err()).contains(message.strip());
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void problemsOfAllFilesAreTold() throws IOException {
    variant("bad", "contract: {qouta: 1}");
    variant("worse", "assessment: {stakes: -1}");
    Console.Outcome compared = compare("none", WORLD, "bad", "worse");
    assertThat(compared.code()).isEqualTo(2);
    assertThat(compared.err()).contains("bad.yaml:4:12: contract.qouta: unknown key").contains("worse.yaml:4:22: assessment.stakes");
  }
}
