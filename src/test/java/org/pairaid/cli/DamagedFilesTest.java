package org.pairaid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairaid.cli.Console.pairaid;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link FuzzTest} found, one by one: results that are damaged, plans that cannot fit, texts made to hurt. */
class DamagedFilesTest {
  private static final Path WORLD = Path.of("src/test/resources/golden/world.yaml").toAbsolutePath();

  @TempDir Path folder;

  private Path lay(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path grid(String... more) throws IOException {
    return lay("grid.yaml", "name: grid\nscenario: " + WORLD + "\nfactors: [{path: assessment.accountability, range: [0, 1]}, {path: contract.form, values: [diagonal, straight]}]\nindicators: [avoidance]\n"
        + (more.length > 0 ? more[0] : "replicates: 1\ndesign: {kind: grid, levels: 2}\n"));
  }

  private static void good(String... command) {
    Console.Outcome outcome = pairaid(command);
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  /** The command is refused in one line that has {@code told} in it. */
  private static void refused(String told, String... command) {
    Console.Outcome outcome = pairaid(command);
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.err()).contains(told).doesNotContain("Exception").doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
    assertThat(outcome.err().lines().filter(line -> !line.startsWith("See: "))).hasSize(1).allMatch(line -> line.length() < 1500);
  }

  private void change(String name, UnaryOperator<String> change) throws IOException {
    String text = Files.readString(folder.resolve(name));
    assertThat(change.apply(text)).isNotEqualTo(text);
    lay(name, change.apply(text));
  }

  private String run() {
    good("run", WORLD.toString(), "--replicates", "2", "--quiet", "--out", folder.resolve("run").toString());
    return folder.resolve("run").toString();
  }

  private void parts() throws IOException {
    for (String part : new String[] {"1", "2"}) {
      good("sweep", grid().toString(), "--shard", part + "/2", "--quiet", "--out", folder.resolve("part-" + part).toString());
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"[] | manifest.json: expected a map of keys", "{\"scenarios\": | manifest.json:1:", "'' | manifest.json", "{} {} | manifest.json:1:",
    "{\"x\": \"\\u001b[31m\"} | manifest.json: the control character U+001B", "{\"x\": \"\\u202e\"} | manifest.json: the control character U+202E"})
  void aManifestThatIsNoneIsToldOf(String text, String told) throws IOException {
    String run = run();
    lay("run/manifest.json", text.equals("''") ? "" : text);
    refused(told, "report", run);
    refused("manifest.json", "run", WORLD.toString(), "--quiet", "--out", run);
  }

  @Test
  void aManifestNestedTooDeepIsToldOf() throws IOException {
    String run = run();
    lay("run/manifest.json", "[".repeat(100_000));
    refused("manifest.json: is damaged", "report", run);
  }

  @Test
  void aNameInAManifestLeadsNowhereElse() throws IOException {
    String run = run();
    change("run/manifest.json", text -> text.replace("\"name\" : \"golden\"", "\"name\" : \"../golden\""));
    refused("expected the name of a scenario", "report", run);
    parts();
    for (String part : new String[] {"part-1", "part-2"}) {
      change(part + "/manifest.json", text -> text.replace("\"name\" : \"grid\"", "\"name\" : \"../../grid\""));
    }
    refused("expected the name of a study", "merge", folder.resolve("part-1").toString(), folder.resolve("part-2").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"cycles.csv", "governments.csv"})
  void aTableThatIsNoTextIsToldOf(String table) throws IOException {
    String run = run();
    Files.write(folder.resolve("run").resolve(table), (Files.readString(folder.resolve("run").resolve(table)) + "\u00ff\n").getBytes(StandardCharsets.ISO_8859_1));
    refused(table, "report", run);
  }

  @ParameterizedTest
  @ValueSource(strings = {"runs.csv", "points.csv"})
  void partsOfAStudyThatAreDamagedAreNotMerged(String table) throws IOException {
    parts();
    change("part-2/" + table, text -> text.replaceFirst("\n\\d+,", "\nx,"));
    refused("part-2/" + table + " is not the table that manifest.json tells of", "merge", folder.resolve("part-1").toString(), folder.resolve("part-2").toString(), "--out", folder.resolve("out").toString());
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "2147483647"})
  void aRowOfTheStoreWithAnImpossibleReplicateIsRunAgain(String replicate) throws IOException {
    String out = folder.resolve("sweep").toString();
    good("sweep", grid().toString(), "--quiet", "--out", out);
    String runs = Files.readString(folder.resolve("sweep/runs.csv"));
    change("sweep/store.csv", text -> text.replaceFirst("(\n[0-9a-f]{16}),0,", "$1," + replicate + ","));
    Console.Outcome again = pairaid("sweep", grid().toString(), "--quiet", "--out", out);
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.err()).contains("1 rows of the store were damaged");
    assertThat(Files.readString(folder.resolve("sweep/runs.csv"))).isEqualTo(runs);
  }

  @Test
  void aRecordOfVerdictsThatIsNoneIsToldOf() throws IOException {
    Path record = Files.write(folder.resolve("verdicts.csv"), new byte[] {(byte) 0xff, (byte) 0xfe, 'c', 0});
    refused("verdicts.csv: is not UTF-8 text", "claims", "C01", "--expect", record.toString(), "--out", folder.resolve("out").toString());
    lay("verdicts.csv", "");
    refused("verdicts.csv: expected the heading claim,verdict,fragile", "claims", "C01", "--expect", record.toString(), "--out", folder.resolve("out").toString());
    lay("verdicts.csv", "\u001b[31m\u202e" + "x".repeat(100_000));
    refused("verdicts.csv:1: expected the heading", "claims", "C01", "--expect", record.toString(), "--out", folder.resolve("out").toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"design: {kind: lhs, points: 10000000}%replicates: 1000000 | grid.yaml: these are 10000000000000 runs", "design: {kind: grid, levels: 10000}%replicates: 1000000 | grid.yaml: these are 20000000000 runs"})
  void aPlanThatCannotFitIsToldOfBeforeItRuns(String design, String told) throws IOException {
    refused(told, "sweep", grid(design.replace('%', '\n') + "\n").toString(), "--quiet", "--out", folder.resolve("out").toString());
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void pointsUnderManyVariantsAreCountedTogether() throws IOException {
    lay("variant.yaml", "name: variant\nextends: " + WORLD + "\n");
    Path study = lay("study.yaml", "name: study\nvariants: [" + WORLD + ", variant.yaml]\nfactors: [{path: assessment.accountability, range: [0, 1]}]\ndesign: {kind: lhs, points: 6000000}\nreplicates: 1\n");
    refused("these are 12000000 points, more than 10000000", "sweep", study.toString(), "--plan");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"\"\\e[31mred\" | U+001B", "\"a\\u202Eb\" | U+202E", "\"a\\u2066b\" | U+2066", "\"a\\u0085b\" | U+0085"})
  void aTextThatWouldSteerATerminalIsRefused(String title, String character) throws IOException {
    Path file = lay("s.yaml", "name: s\nextends: " + WORLD + "\ntitle: " + title + "\n");
    refused("s.yaml:3:8: title: the control character " + character, "validate", file.toString());
  }

  @Test
  void aTextWithoutEndIsRefused() throws IOException {
    Path file = lay("s.yaml", "name: s\nextends: " + WORLD + "\ntitle: " + "a".repeat(1_000_000) + "\n");
    refused("s.yaml:3:8: title: expected at most 1000 characters, not 1000000", "validate", file.toString());
  }

  @Test
  void textsStayTextsInEveryOutput() throws IOException {
    String hostile = "=cmd|'/C calc'!A0 <script>alert(1)</script> </title><img src=x onerror=alert(2)> \\\"quoted\\\" ]]> &amp; ../../x @y";
    Path file = lay("s.yaml", "name: s\nextends: " + WORLD + "\ntitle: \"" + hostile + "\\nsecond line\"\naiding:\n  - {id: north, name: \"" + hostile + "\", revenue: 2500}\n  - {id: coast, name: \"+1\", revenue: 900}\n");
    Console.Outcome run = pairaid("run", file.toString(), "--replicates", "2", "--quiet", "--out", folder.resolve("out/in").toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines()).as("a title is on one line").hasSize(4);
    try (var all = Files.walk(folder)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        assertThat(path.getParent().equals(folder) ? "" : folder.relativize(path).toString()).matches("|out/in/.*");
        if (path.toString().matches(".*\\.(html|svg)")) {
          assertThat(Files.readString(path)).as(path.toString()).doesNotContain("<script>alert").doesNotContain("<img src=x");
        } else if (path.toString().endsWith(".csv")) {
          assertThat(Files.readAllLines(path)).as(path.toString()).noneMatch(line -> line.matches("(.*,)?\"?[=+@].*"));
        }
      }
    }
    assertThat(Files.readString(folder.resolve("out/in/report.html"))).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
  }
}
