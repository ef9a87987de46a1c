package org.pairaid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairaid.cli.Console.pairaid;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @TempDir Path folder;

  static Stream<Path> scenarios() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyScenarioOfTheRepositoryIsGoodAndRuns(Path scenario) {
    Console.Outcome checked = pairaid("validate", scenario.toString());
    assertThat(checked.code()).as(checked.err()).isZero();
    Console.Outcome run = pairaid("run", scenario.toString(), "--replicates", "2", "--quiet", "--out", folder.resolve("out").toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines()).hasSize(4).last().isEqualTo(folder.resolve("out/report.html").toString());
    assertThat(run.out()).contains("Blame avoidance").contains("Aid dependence").contains("Project fit");
    assertThat(folder.resolve("out")).isDirectoryContaining("glob:**/cycles.csv").isDirectoryContaining("glob:**/governments.csv")
        .isDirectoryContaining("glob:**/manifest.json").isDirectoryContaining("glob:**/report.html").isDirectoryContaining("glob:**/plots");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "run", "compare", "validate", "diff", "list", "new", "new strategy", "schema", "report", "completion"})
  void helpOfEveryCommandHasAnExample(String command) {
    Console.Outcome help = command.isEmpty() ? pairaid("--help") : pairaid((command + " --help").split(" "));
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("Example").contains("pairaid " + command);
    assertThat(help.err()).isEmpty();
  }

  @Test
  void wrongInputIsToldInOneLineAndNothingIsWritten() throws Exception {
    Path file = Files.writeString(folder.resolve("bad.yaml"), "name: bad\ncontract: {qouta: 1}\n");
    Console.Outcome run = pairaid("run", file.toString(), "--out", folder.resolve("none").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(file + ":2:12: contract.qouta: unknown key. Maybe \"quota\"?");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void allFilesAreCheckedAndAllProblemsTold() throws Exception {
    Path file = Files.writeString(folder.resolve("bad.yaml"), "name: bad name\ncontract: {quota: x}\n");
    Console.Outcome checked = pairaid("validate", file.toString(), "scenarios/baseline.yaml");
    assertThat(checked.code()).isEqualTo(2);
    assertThat(checked.out()).contains("baseline.yaml: good");
    assertThat(checked.err()).contains(":1:7: name").contains(":2:19: contract.quota").contains("aiding: missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rum", "vaildate", "lists"})
  void theNearestCommandIsOffered(String command) {
    Console.Outcome outcome = pairaid(command);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("Maybe ");
  }

  @Test
  void theNearestOptionIsOffered() {
    Console.Outcome outcome = pairaid("run", "scenarios/baseline.yaml", "--replicate", "3");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("Maybe --replicates?");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"compare scenarios/baseline.yaml scenarios/variants/law.yaml --nam x --quiet | Unknown option: '--nam'", "run --nam x scenarios/baseline.yaml | Unknown option: '--nam'",
    "compare scenarios/baseline.yaml | expected two scenarios or more", "list practicse | Maybe practices?", "run scenarios/baseline.yaml --lang zhh | Maybe zh?"})
  void wrongWordsOfACommandAreNamed(String command, String message) {
    Console.Outcome outcome = pairaid(command.split(" "));
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains(message).doesNotContain("baseline.yaml'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"scenarios", "strategies", "parameters", "indicators"})
  void listsAreTextOrJson(String kind) {
    assertThat(pairaid("list", kind).out().lines().count()).isGreaterThanOrEqualTo(2);
    Console.Outcome json = pairaid("list", kind, "--format", "json", "--lang", "zh");
    assertThat(json.code()).isZero();
    assertThat(json.out()).startsWith("[").contains("\"");
  }

  @Test
  void scenariosAreListedWithTheirVariantsAfterThem() throws Exception {
    List<String> files = pairaid("list", "scenarios").out().lines().map(line -> line.split(" +")[1]).toList();
    try (Stream<Path> all = Files.walk(Path.of("scenarios"))) {
      assertThat(files).hasSize((int) all.filter(file -> file.toString().endsWith(".yaml") && !file.toString().matches(".*(experiments|claims).*")).count());
    }
    assertThat(files).startsWith("scenarios/baseline.yaml").endsWith("scenarios/variants/pairing/two-aiders.yaml")
        .containsSubsequence("scenarios/xinjiang-19-provinces.yaml", "scenarios/variants/digital-accountability.yaml");
  }

  @Test
  void whatTwoScenariosDifferInIsATable() throws Exception {
    Path strict = Files.writeString(folder.resolve("strict.yaml"), "extends: " + Path.of("scenarios/baseline.yaml").toAbsolutePath() + "\nassessment: {stakes: 2}\ncontract: {form: straight}\n");
    Console.Outcome english = pairaid("diff", "scenarios/baseline.yaml", strict.toString());
    assertThat(english.code()).isZero();
    assertThat(english.out().lines()).containsExactly(
        "parameter          from      to        unit             meaning",
        "contract.form      diagonal  straight                   Diagonal: the centre contracts provinces. Straight: provinces pass the task on to their cities",
        "assessment.stakes  1         2         utility; series  Stakes of the assessment for a fully career-minded official");
    assertThat(pairaid("diff", "scenarios/baseline.yaml", strict.toString(), "--lang", "zh").out().lines()).containsExactly(
        "参数               原值      新值      单位                含义",
        "contract.form      斜向发包  正向发包                      斜向发包止于省级；正向发包再分解到下级政府",
        "assessment.stakes  1         2         效用，可按周期给定  考核奖惩强度");
    Console.Outcome json = pairaid("diff", "scenarios/baseline.yaml", strict.toString(), "--format", "json", "--set", "assessment.stakes=3");
    assertThat(json.out()).startsWith("[").contains("\"path\" : \"contract.form\"").contains("\"to\" : \"straight\"").doesNotContain("stakes");
  }

  @Test
  void scenariosThatDoNotDifferAreToldInOneLine() {
    Console.Outcome same = pairaid("diff", "scenarios/baseline.yaml", "scenarios/baseline.yaml");
    assertThat(same.code()).isZero();
    assertThat(same.out().lines()).containsExactly("No difference: scenarios/baseline.yaml, scenarios/baseline.yaml");
    assertThat(pairaid("diff", "scenarios/baseline.yaml", "scenarios/baseline.yaml", "--format", "json").out().strip()).isEqualTo("[ ]");
  }

  @Test
  void theProblemsOfBothScenariosAreToldTogether() throws Exception {
    Path first = Files.writeString(folder.resolve("first.yaml"), "extends: " + Path.of("scenarios/baseline.yaml").toAbsolutePath() + "\nqouta: 1\n");
    Path second = Files.writeString(folder.resolve("second.yaml"), "contract: {quota: x}\n");
    Console.Outcome outcome = pairaid("diff", first.toString(), second.toString());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("first.yaml:2:1: qouta: unknown key").contains("second.yaml:1:19: contract.quota");
    assertThat(pairaid("diff", first.toString()).code()).isEqualTo(2);
  }

  @Test
  void aSettingReachesOneGovernmentById() {
    Console.Outcome outcome = pairaid("validate", "scenarios/east-west-2012-2020.yaml", "--set", "aiding.beijing.slack=2");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("aiding.beijing.slack=2").contains("slack: expected a number in (0,1]");
  }

  @Test
  void reportsOfAFolderWithoutResultsSayWhatIsMissing() {
    Console.Outcome outcome = pairaid("report", folder.toString());
    assertThat(outcome.code()).isNotZero();
    assertThat(outcome.err().lines().count()).isEqualTo(1);
    assertThat(outcome.err()).contains(folder.toString());
  }
}
