package org.pairaid.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairaid.plugin.JarMaker;
import org.pairaid.plugin.Plugins;
import org.pairaid.scenario.Claim;
import org.pairaid.scenario.ClaimReader;
import org.pairaid.scenario.Experiment;
import org.pairaid.scenario.ExperimentReader;
import org.pairaid.scenario.Scenario;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.strategy.Strategies;

/** Studies give the same bytes when all that is carried out has been sent to another machine. */
class SentTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  @TempDir Path folder;

  private Execution far() {
    return new Execution(List.of(), new FarEngine(), false, (done, all) -> {}, () -> false);
  }

  private void assertSame(Study study) throws Exception {
    Results.Outcome here = new Results(folder.resolve("here")).fill(study, Execution.here(1));
    Results.Outcome there = new Results(folder.resolve("there")).fill(study, far());
    assertThat(there.failures()).isEqualTo(here.failures());
    for (Table table : Table.values()) {
      assertThat(folder.resolve("there").resolve(table.file())).hasSameBinaryContentAs(folder.resolve("here").resolve(table.file()));
    }
  }

  @Test
  void aStudyOfSeveralScenarios() throws Exception {
    Strategies strategies = Strategies.builtIn();
    Scenario extended = ScenarioReader.read(GOLDEN.resolve("extended.yaml"), List.of("run.replicates=3"), strategies);
    Scenario observed = ScenarioReader.read(Path.of("scenarios/east-west-2012-2020.yaml"), List.of("run.replicates=2"), strategies);
    assertSame(new Study(List.of(extended, observed), strategies));
  }

  @Test
  void strategiesOfPluginsGoAlongAndFailWithTheSameWords() throws Exception {
    Path jar = new JarMaker(folder).provider("Broken", "Aiding", """
        public String name() { return "broken"; }
        public Text meaning() { return new Text("x", "x"); }
        public Class<P> parameters() { return P.class; }
        public AidingStrategy create(P p) { return (seen, chance) -> new AidingDecision(chance.nextDouble() < p.level() ? 2 : 1, 0, 0, 0, 0, 0); }
        public record P(@Parameter(value = ".4", max = 1, unit = "share", en = "x", zh = "x") double level) {}
        """, "Broken.P").jar("plugins/broken.jar");
    Strategies strategies = Plugins.load(List.of(jar.getParent()), complaint -> {
      throw new IllegalStateException(complaint);
    });
    Path file = Files.writeString(folder.resolve("own.yaml"), "extends: " + GOLDEN.resolve("world.yaml").toAbsolutePath() + "\nrun: {replicates: 20}\nstrategies: {aiding: {use: broken, with: {level: .03}}}\n");
    Study study = new Study(List.of(ScenarioReader.read(file, List.of(), strategies)), strategies);
    assertSame(study);
    assertThat(Manifest.failures(Manifest.read(folder.resolve("there")), study).values()).isNotEmpty().hasSizeLessThan(20)
        .allSatisfy(failure -> assertThat(failure.message()).startsWith("strategy broken (broken.jar), "));
    Files.write(jar, new byte[] {1});
    assertThatThrownBy(() -> new Results(folder.resolve("changed")).fill(study, far())).isInstanceOf(IOException.class).hasMessageContaining("was changed since the study began");
  }

  @Test
  void sweeps() throws Exception {
    Experiment experiment = ExperimentReader.read(Path.of("scenarios/experiments/two-levers.yaml"), List.of("design.points=5", "replicates=2", "time.cycles=4"), Strategies.builtIn());
    Sweep sweep = new Sweep(experiment, Points.of(experiment), "sweep", true, Strategies.builtIn());
    sweep.fill(folder.resolve("here"), Shard.WHOLE, Execution.here(2));
    sweep.fill(folder.resolve("there"), Shard.WHOLE, far());
    for (String table : List.of("runs.csv", "cycles.csv")) {
      assertThat(folder.resolve("there").resolve(table)).hasSameBinaryContentAs(folder.resolve("here").resolve(table));
    }
  }

  @Test
  void claims() throws Exception {
    List<Claim> claims = List.of(ClaimReader.read(Path.of("scenarios/claims/C03.yaml"), List.of("time.cycles=6"), Strategies.builtIn()),
        ClaimReader.read(Path.of("scenarios/claims/C15.yaml"), List.of("time.cycles=6"), Strategies.builtIn()));
    ClaimStudy study = new ClaimStudy(claims, new ClaimTerms(20, .95, 2), Strategies.builtIn());
    assertThat(study.fill(folder.resolve("here"), Execution.here(2))).isTrue();
    assertThat(study.fill(folder.resolve("there"), far())).isTrue();
    assertThat(folder.resolve("there/runs.csv")).hasSameBinaryContentAs(folder.resolve("here/runs.csv"));
  }
}
