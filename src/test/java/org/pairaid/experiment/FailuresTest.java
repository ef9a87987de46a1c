package org.pairaid.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairaid.experiment.Comparison.Terms;
import org.pairaid.experiment.Comparison.Variant;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.Text;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.strategy.AidingStrategy;
import org.pairaid.strategy.AidingStrategyProvider;
import org.pairaid.strategy.NoParameters;
import org.pairaid.strategy.Strategies;
import org.pairaid.strategy.StrategyEntry;

/** Runs that fail: they are recorded, leave no rows, and stop no other. */
class FailuresTest {
  @TempDir Path folder;

  /** Fails by chance: of some replicates in cycle 1, of others never. */
  private record Moody() implements AidingStrategyProvider<NoParameters> {
    @Override
    public String name() {
      return "moody";
    }

    @Override
    public Text meaning() {
      return new Text("Does its duty, or gives up", "时好时坏");
    }

    @Override
    public Class<NoParameters> parameters() {
      return NoParameters.class;
    }

    @Override
    public AidingStrategy create(NoParameters none) {
      return (seen, chance) -> {
        if (seen.cycle() == 1 && chance.nextDouble() < .1) {
          throw new IllegalStateException("no mood,\nnot today");
        }
        return new AidingDecision(1, 0, 0, 0, 0, 0);
      };
    }
  }

  private static Study study(int replicates, String... settings) throws Exception {
    var entry = new StrategyEntry<AidingStrategy>(new Moody(), new StrategyEntry.Origin("moody.jar", "abc"));
    Strategies strategies = Strategies.builtIn().with(List.of(entry), List.of(), List.of());
    List<String> all = new ArrayList<>(List.of("time.cycles=2", "run.replicates=" + replicates, "strategies.aiding=moody"));
    all.addAll(Arrays.asList(settings));
    return new Study(List.of(ScenarioReader.read(Path.of("scenarios/baseline.yaml"), all, strategies)), strategies);
  }

  private Results.Outcome fill(String name, Study study, int threads) throws Exception {
    return new Results(folder.resolve(name)).fill(study, Execution.here(threads));
  }

  private List<Integer> replicates(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name).resolve("cycles.csv")).stream().skip(1).map(line -> Integer.valueOf(line.split(",")[1])).distinct().toList();
  }

  @Test
  void theOthersGoOnAndTheFailedOnesAreNamed() throws Exception {
    Results.Outcome outcome = fill("moody", study(12), 2);
    assertThat(outcome.complete()).isTrue();
    List<Integer> failed = outcome.failures().stream().map(RunFailure::replicate).toList();
    assertThat(failed).isNotEmpty().hasSizeLessThan(12);
    assertThat(replicates("moody")).hasSize(12 - failed.size()).doesNotContainAnyElementsOf(failed);
    assertThat(outcome.failures().get(0).toString())
        .matches("baseline, replicate \\d+ \\(seed 1\\) failed: strategy moody \\(moody.jar\\), coast-\\d, cycle 1: no mood,");
    var manifest = Manifest.read(folder.resolve("moody"));
    assertThat(manifest.path("failures")).hasSize(failed.size());
    assertThat(manifest.path("scenarios").path(0).path("replicatesDone").asInt()).isEqualTo(12 - failed.size());
    assertThat(fill("moody", study(12), 2)).as("nothing is left to do, and the failures are told again").isEqualTo(new Results.Outcome(12, 12, 12, outcome.failures()));
  }

  @Test
  void aStudyWithFailuresGoesOnWhereItStopped() throws Exception {
    Results.Outcome whole = fill("whole", study(12), 1);
    for (int stop = 1; stop < 12; stop++) {
      int after = stop;
      AtomicInteger asked = new AtomicInteger();
      new Results(folder.resolve("cut" + stop)).fill(study(12), Execution.here(2).until(() -> asked.incrementAndGet() > after));
      Results.Outcome rest = fill("cut" + stop, study(12), 2);
      assertThat(rest.kept()).isEqualTo(stop);
      assertThat(rest.failures()).isEqualTo(whole.failures());
      for (Table table : Table.values()) {
        assertThat(folder.resolve("cut" + stop).resolve(table.file())).hasSameBinaryContentAs(folder.resolve("whole").resolve(table.file()));
      }
    }
    Results.Outcome grown = fill("whole", study(20), 2);
    fill("twenty", study(20), 1);
    assertThat(grown.kept()).isEqualTo(12);
    assertThat(folder.resolve("whole/cycles.csv")).hasSameBinaryContentAs(folder.resolve("twenty/cycles.csv"));
  }

  @Test
  void aComparisonLeavesFailedReplicatesOutOfItsPairs() throws Exception {
    Set<Integer> failed = Set.of(1);
    StringBuilder rows = new StringBuilder(Table.CYCLES.header());
    for (int r : new int[] {0, 1, 2, 3}) {
      row(rows, "base", r, r);
    }
    for (int r : new int[] {0, 2, 3}) {
      row(rows, "other", r, r + 10 + r);
    }
    Files.writeString(folder.resolve("cycles.csv"), rows);
    Comparison found = Comparison.read(folder, List.of(new Variant("base", 1, 4, Set.of()), new Variant("other", 1, 4, failed)), Terms.of("base", Optional.empty(), .95, 1), 1);
    PairedDifference difference = found.difference(0, 1, 0, Indicators.ALL.get(0));
    assertThat(difference.n()).isEqualTo(3);
    assertThat(difference.difference()).as("10 + 0, 10 + 2, 10 + 3").isEqualTo(35.0 / 3);
    assertThat(difference.reference()).as("0, 2, 3").isEqualTo(5.0 / 3);
  }

  private static void row(StringBuilder rows, String name, int replicate, double value) {
    rows.append(name).append(',').append(replicate).append(",0,0").append(("," + value).repeat(Indicators.ALL.size())).append('\n');
  }
}
