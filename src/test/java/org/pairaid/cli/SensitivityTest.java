package org.pairaid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairaid.cli.Console.pairaid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SensitivityTest {
  private static final String SCREENING = "scenarios/experiments/what-matters.yaml";
  private static final String VARIANCE = "scenarios/experiments/variance.yaml";
  @TempDir Path folder;

  private Console.Outcome sensitivity(String file, String... more) {
    List<String> small = file.equals(SCREENING) ? List.of("--set", "design.trajectories=2") : List.of("--set", "design.points=4");
    return pairaid(Stream.of(List.of("sensitivity", file, "--quiet", "--replicates", "1", "--set", "time.cycles=3", "--out", folder.resolve("out").toString()), small, List.of(more)).flatMap(List::stream).toArray(String[]::new));
  }

  private String file(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name));
  }

  @Test
  void aScreeningIsAnsweredAsTableSentencesAndPage() throws Exception {
    Console.Outcome outcome = sensitivity(SCREENING);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("avoidance  ").contains("μ* ").contains("σ ").contains("runs needed").contains("moves it most").endsWith("report.html\n");
    assertThat(Stream.of("indices", "tornado-avoidance", "mu-sigma-avoidance", "response-avoidance")).allSatisfy(plot -> {
      assertThat(folder.resolve("out/plots/" + plot + ".png")).isNotEmptyFile();
      assertThat(folder.resolve("out/plots/" + plot + ".svg")).isNotEmptyFile();
    });
    assertThat(file("report.html")).contains("Which parameters matter for these outcomes").contains("id=\"outcome-project_fit\"").contains("assessment.reward.rule").contains("Morris 1991").contains("筛选");
    assertThat(file("manifest.json")).contains("\"method\" : \"sensitivity\"").contains("\"indices.csv\"");
  }

  @Test
  void aStoredStudyGivesTheSameIndicesAgain() throws Exception {
    sensitivity(VARIANCE, "--threads", "2");
    String indices = file("indices.csv");
    String page = file("report.html");
    Files.delete(folder.resolve("out/indices.csv"));
    Files.delete(folder.resolve("out/report.html"));
    assertThat(pairaid("report", folder.resolve("out").toString()).code()).isZero();
    assertThat(file("indices.csv")).isEqualTo(indices);
    assertThat(file("report.html")).isEqualTo(page);
    assertThat(pairaid("report", folder.resolve("out").toString(), "--lang", "zh").out()).contains("影响最大的是");
    assertThat(sensitivity(VARIANCE, "--threads", "1", "--force").code()).isZero();
    assertThat(file("indices.csv")).as("whatever the threads").isEqualTo(indices);
  }

  @Test
  void jsonHasEveryIndex() {
    JsonNode answer = JsonMapper.builder().build().readTree(sensitivity(VARIANCE, "--format", "json").out());
    assertThat(answer).hasSize(3);
    JsonNode first = answer.get(0);
    assertThat(first.get("indicator").asString()).isEqualTo("avoidance");
    assertThat(first.get("method").asString()).isEqualTo("sobol");
    assertThat(first.get("runs").asInt()).isEqualTo(4 * 10);
    assertThat(first.get("indices")).as("first order, total, pairs of four factors").hasSize(4 + 4 + 6);
    JsonNode pair = first.get("indices").get(8);
    assertThat(pair.get("index").asString()).isEqualTo("s2");
    assertThat(pair.get("with").asString()).isEqualTo("assessment.accountability");
    assertThat(pair.has("runsNeeded")).isTrue();
    assertThat(first.get("noiseShare").isNull()).as("one replicate").isTrue();
  }

  @Test
  void aPlanRunsNothing() {
    Console.Outcome outcome = sensitivity(VARIANCE, "--plan");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("40 (saltelli over 4 factors)");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"scenarios/experiments/two-levers.yaml | --quiet | design.kind: expected morris or saltelli, not lhs, which pairaid sweep runs",
    SCREENING + " | --set design.levels=3 | design.levels: expected an even number", SCREENING + " | --threads 0 | --threads: expected 1 to 1024", "no.yaml | --quiet | no.yaml"}, maxCharsPerColumn = 200)
  void wrongInputIsOneClearLine(String file, String more, String message) {
    Console.Outcome outcome = pairaid(Stream.of(List.of("sensitivity", file, "--out", folder.resolve("out").toString()), List.of(more.split(" "))).flatMap(List::stream).toArray(String[]::new));
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains(message);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  /** The page names the command and the columns as they are. */
  @Test
  void thePageIsCurrent() throws Exception {
    String page = Files.readString(Path.of("src/site/markdown/experiments-sensitivity.md"));
    assertThat(page).contains("./pairaid sensitivity " + SCREENING + "\n");
    sensitivity(SCREENING);
    assertThat(file("indices.csv").lines().findFirst().orElseThrow().split(",")).allSatisfy(column -> assertThat(page).contains("`" + column + "`"));
  }

  @ParameterizedTest
  @ValueSource(strings = {SCREENING, VARIANCE})
  void theExamplesAreInBothLanguages(String file) throws Exception {
    assertThat(sensitivity(file, "--plan").code()).isZero();
    assertThat(Files.readString(Path.of(file))).containsPattern("title: \\{en: .*, zh: [^}]*[\\u4e00-\\u9fff]");
  }
}
