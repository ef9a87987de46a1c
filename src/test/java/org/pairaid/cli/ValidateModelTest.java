package org.pairaid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairaid.cli.Console.pairaid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateModelTest {
  private static final String WORLD = Path.of("src/test/resources/golden/world.yaml").toAbsolutePath().toString();

  @TempDir Path folder;

  @BeforeEach
  void scenarios() throws IOException {
    scenario("plain", "");
    scenario("rich", "fittedTo: [funds]\ntargets:\n  - {id: T1-path, indicator: funds, measure: ratio, range: [0, 1e9]}\n  - {id: mine, title: {en: Trust is total, zh: 互信为一}, indicator: trust, range: [1, 1]}\n");
    scenario("short", "time: {cycles: 4}\ntargets:\n  - {id: T7, indicator: idle_share, to: 1999, range: [0, 1]}\n");
  }

  private Path scenario(String name, String keys) throws IOException {
    return Files.writeString(folder.resolve(name + ".yaml"), "extends: " + WORLD + "\nname: " + name + "\n" + keys);
  }

  private Console.Outcome validate(String... words) {
    List<String> all = new ArrayList<>(List.of("validate-model", "--quiet", "--out", folder.resolve("out").toString()));
    all.addAll(List.of(words));
    return pairaid(all.toArray(String[]::new));
  }

  @Test
  void aFoldersScenariosWithTargetsAreHeldAgainstTheRecord() throws IOException {
    Console.Outcome outcome = validate("--scenarios", folder.toString());
    assertThat(outcome.code()).as(outcome.err()).isZero();
    List<String> lines = outcome.out().lines().toList();
    assertThat(lines.get(lines.size() - 1)).isEqualTo("18 patterns: 1 met in all that was compared, 0 in part, 1 in nothing; of 16 nothing was compared. "
        + "3 facts: 1 met (1 of them had been in view), 1 not met, 1 cannot be told.");
    assertThat(lines).filteredOn(line -> line.startsWith("T1 ")).hasSize(1).first().asString().contains("T1-path").contains("rich").contains("in view");
    assertThat(lines).anyMatch(line -> line.contains("Trust is total") && line.contains("not met"));
    assertThat(lines).filteredOn(line -> line.startsWith("T7 ")).singleElement().asString().contains("short").contains("cannot be told");
    for (String file : List.of("cycles.csv", "targets.csv", "manifest.json", "report.html")) {
      assertThat(folder.resolve("out").resolve(file)).isNotEmptyFile();
    }
    assertThat(Files.readString(folder.resolve("out/cycles.csv"))).doesNotContain("plain,");
    String page = Files.readString(folder.resolve("out/report.html"));
    assertThat(pairaid("report", folder.resolve("out").toString()).code()).isZero();
    assertThat(folder.resolve("out/report.html")).hasContent(page);
  }

  @Test
  void jsonHasTheNumbers() throws IOException {
    Console.Outcome outcome = validate("--format", "json", "--replicates", "2", folder.resolve("rich.yaml").toString());
    assertThat(outcome.code()).as(outcome.err()).isZero();
    JsonNode all = JsonMapper.builder().build().readTree(outcome.out());
    assertThat(all.size()).as("a line for each pattern and one for the other target").isEqualTo(19);
    JsonNode path = all.get(0);
    assertThat(path.path("target").asString()).isEqualTo("T1-path");
    assertThat(path.path("replicates").asInt()).isEqualTo(2);
    assertThat(path.path("verdict").asString()).isEqualTo("met");
    assertThat(path.path("inView").asBoolean()).isTrue();
    assertThat(path.path("interval").get(0).asDouble()).isLessThanOrEqualTo(path.path("mean").asDouble());
    assertThat(all.get(8).path("mean").isNull()).isTrue();
    assertThat(all.get(8).path("note").asString()).contains("air quality");
    assertThat(all.get(18).path("verdict").asString()).isEqualTo("not met");
  }

  @Test
  void chineseIsSpokenToo() {
    assertThat(validate("--lang", "zh", "--replicates", "2", folder.resolve("rich.yaml").toString()).out()).contains("互信为一").contains("未达到").contains("已参照").contains("18个模式：");
  }

  @Test
  void wrongInputIsOneClearLine() throws IOException {
    assertWrong("plain.yaml: targets: none given; expected facts on record", folder.resolve("plain.yaml").toString());
    assertWrong("--scenarios: " + folder.resolve("none") + " is not a folder", "--scenarios", folder.resolve("none").toString());
    assertWrong("expected either scenario files or --scenarios", "--scenarios", folder.toString(), folder.resolve("rich.yaml").toString());
    assertWrong("is also the name of", folder.resolve("rich.yaml").toString(), folder.resolve("rich.yaml").toString());
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertWrong("empty: no scenario here has targets", "--scenarios", empty.toString());
    scenario("odd", "targets: [{id: a, indicator: fund, range: [0, 1]}]\n");
    assertWrong("odd.yaml:3:", "--scenarios", folder.toString());
  }

  private void assertWrong(String message, String... words) {
    Console.Outcome outcome = validate(words);
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.err()).contains(message);
    assertThat(outcome.out()).isEmpty();
  }
}
