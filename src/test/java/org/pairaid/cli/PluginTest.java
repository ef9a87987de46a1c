package org.pairaid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairaid.cli.Console.pairaid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairaid.plugin.JarMaker;

/** A strategy of one's own, from the jar to the report. */
class PluginTest {
  private static final Path WORLD = Path.of("src/test/resources/golden/world.yaml").toAbsolutePath();

  @TempDir Path folder;

  @BeforeEach
  void jar() throws IOException {
    new JarMaker(folder).aider("Fixed", "fixed").jar("plugins/fixed.jar");
  }

  private Path scenario(String with) throws IOException {
    return Files.writeString(folder.resolve("own.yaml"), "extends: " + WORLD + "\nstrategies: {aiding: {use: fixed, with: {" + with + "}}}\n");
  }

  private Console.Outcome run(Path scenario, String... more) {
    String[] words = {"run", scenario.toString(), "--quiet", "--out", folder.resolve("out").toString()};
    String[] all = Stream.concat(Arrays.stream(words), Arrays.stream(more)).toArray(String[]::new);
    return pairaid(all);
  }

  @Test
  void aJarBesideTheScenarioIsFoundRunAndNotedInTheManifest() throws IOException {
    Console.Outcome outcome = run(scenario("level: 1"));
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(Files.readString(folder.resolve("out/governments.csv"))).contains(",aiding,fixed,");
    assertThat(Files.readString(folder.resolve("out/manifest.json"))).contains("\"file\" : \"fixed.jar\"").containsPattern("\"sha256\" : \"[0-9a-f]{64}\"").contains("\"level\" : 1");
  }

  @Test
  void anotherJarOfTheSameNameIsAnotherStudy() throws IOException {
    run(scenario("level: 1"));
    new JarMaker(folder).aider("Fixed", "fixed").aider("More", "more").jar("plugins/fixed.jar");
    Console.Outcome again = run(scenario("level: 1"));
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("holds results of another run");
  }

  @Test
  void itsParametersAreCheckedAsTheRest() throws IOException {
    Console.Outcome outcome = pairaid("validate", scenario("levle: 1").toString());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("own.yaml:2:42: strategies.aiding.with.levle: unknown key. Maybe \"level\"?");
    assertThat(pairaid("validate", scenario("level: 7").toString()).err()).contains("strategies.aiding.with.level: expected a number in [0,1], not 7");
  }

  @Test
  void aFolderCanBeNamedAndOneThatIsNotThereIsAnError() throws IOException {
    Path elsewhere = Files.move(folder.resolve("plugins"), folder.resolve("elsewhere"));
    assertThat(run(scenario("level: 1")).err()).contains("no strategy is called \"fixed\"");
    assertThat(run(scenario("level: 1"), "--plugins", elsewhere.toString()).code()).isZero();
    Console.Outcome missing = run(scenario("level: 1"), "--plugins", folder.resolve("none").toString());
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("--plugins: ").contains("is not a folder");
  }

  @Test
  void theListSaysWhereItComesFromAndWhatItTakes() {
    String plugins = folder.resolve("plugins").toString();
    Console.Outcome text = pairaid("list", "strategies", "--plugins", plugins);
    assertThat(text.out().lines()).anySatisfy(line -> assertThat(line).contains("aiding").contains("fixed").contains("fixed.jar").contains("(level=.4 [0,1])"))
        .anySatisfy(line -> assertThat(line).contains("calculating").contains("built-in"));
    Console.Outcome json = pairaid("list", "strategies", "--plugins", plugins, "--format", "json");
    assertThat(json.out()).contains("\"from\" : \"fixed.jar\"").contains("\"path\" : \"level\"").contains("\"default\" : \".4\"").contains("\"range\" : \"[0,1]\"");
  }

  @Test
  void aPluginThatFailsEndsItsRunsWithOneLineEach() throws IOException {
    new JarMaker(folder).provider("Broken", "Aiding", """
        public String name() { return "fixed"; }
        public Text meaning() { return new Text("x", "x"); }
        public Class<P> parameters() { return P.class; }
        public AidingStrategy create(P p) { return (seen, chance) -> new AidingDecision(seen.cycle() == 3 ? 2 : 1, 0, 0, 0, 0, 0); }
        public record P(@Parameter(value = ".4", unit = "share", en = "x", zh = "x") double level) {}
        """, "Broken.P").jar("plugins/fixed.jar");
    Console.Outcome outcome = run(scenario("level: 1"));
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("own, replicate 0 (seed 20) failed: strategy fixed (fixed.jar), north, cycle 3: a decision's delivery must lie in [0,1], not 2.0").doesNotContain("\tat ");
  }
}
