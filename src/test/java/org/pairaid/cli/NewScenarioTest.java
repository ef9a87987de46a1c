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
import org.junit.jupiter.params.provider.ValueSource;
import org.pairaid.scenario.Practice;
import org.pairaid.scenario.Scenario;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.strategy.Strategies;

class NewScenarioTest {
  @TempDir Path folder;

  static Stream<String> practices() {
    return Practice.all().stream().map(Practice::id);
  }

  private Scenario read(Path file) throws Exception {
    return ScenarioReader.read(file, List.of(), Strategies.builtIn());
  }

  @Test
  void aSmallWorldRunsAsItIs() {
    Path file = folder.resolve("deep/mine.yaml");
    assertThat(pairaid("new", "scenario", "mine", "--out", file.toString()).out()).contains("pairaid run " + file);
    Console.Outcome run = pairaid("run", file.toString(), "--replicates", "2", "--quiet", "--out", folder.resolve("out").toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(folder.resolve("out/report.html")).exists();
  }

  @ParameterizedTest
  @MethodSource("practices")
  void aPracticeIsAGoodScenario(String id) throws Exception {
    Path file = folder.resolve("mine.yaml");
    assertThat(pairaid("new", "scenario", "mine-1.0", "--from", id, "--out", file.toString()).code()).isZero();
    Scenario scenario = read(file);
    Practice practice = Practice.find(id).orElseThrow();
    assertThat(scenario.name()).isEqualTo("mine-1.0");
    assertThat(scenario.title()).isEqualTo(practice.name());
    if (!practice.tasks().isEmpty()) {
      assertThat(scenario.file().type().task()).hasToString(practice.tasks().get(0).toUpperCase(java.util.Locale.ROOT));
    }
    assertThat(scenario.inputs()).anyMatch(input -> input.endsWith(practice.scenario() + ".yaml"));
  }

  @Test
  void whatIsThereIsNotWrittenOver() throws Exception {
    Path file = Files.writeString(folder.resolve("mine.yaml"), "kept");
    Console.Outcome refused = pairaid("new", "scenario", "mine", "--out", file.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains(file + " is there already").contains("--force");
    assertThat(file).hasContent("kept");
    assertThat(pairaid("new", "scenario", "mine", "--force", "--out", file.toString()).code()).isZero();
    assertThat(read(file).name()).isEqualTo("mine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "..", "a/b", "小", ""})
  void badNamesAreRefused(String name) {
    Console.Outcome outcome = pairaid("new", "scenario", "--out", folder.resolve("x.yaml").toString(), "--", name);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("expected letters, digits, dot, dash and underscore, not \"" + name + "\"");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anUnknownPracticeIsMetWithTheNearest() {
    assertThat(pairaid("new", "scenario", "mine", "--from", "wenchaun-2008").err()).contains("no practice is called \"wenchaun-2008\". Maybe \"wenchuan-2008\"?");
    assertThat(pairaid("new", "scenario", "mine", "--from", "mars").err()).contains("pairaid list practices");
    assertThat(pairaid("new", "scenario", "mine", "--from", "mars").code()).isEqualTo(2);
  }

  @Test
  void practicesAreListed() {
    assertThat(pairaid("list", "practices").out().lines()).hasSize(25).anySatisfy(line -> assertThat(line)
        .startsWith("2008-06-11").contains("wenchuan-2008", "disaster", "local_local", "emergency", "Wenchuan earthquake"));
    assertThat(pairaid("list", "practices", "--lang", "zh").out()).contains("对口支援汶川地震灾后重建");
    assertThat(pairaid("list", "practices", "--format", "json").out()).contains("\"innovation\"", "\"?\"");
  }
}
