package org.pairaid.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairaid.scenario.Catalogue;
import org.pairaid.scenario.Claim;
import org.pairaid.scenario.ClaimReader;
import org.pairaid.strategy.Strategies;

class ClaimStudyTest {
  private static final Path WORLD = Path.of("src/test/resources/golden/world.yaml").toAbsolutePath();
  private static final ClaimTerms TERMS = new ClaimTerms(20, .95, 3);
  @TempDir Path folder;

  private Claim claim(String id, String from, String to, String rest) throws Exception {
    return ClaimReader.read(Files.writeString(folder.resolve(id + ".yaml"), """
        id: %s
        claim: any
        source: own
        scenario: %s
        from: {%s}
        to: {%s}
        behaviour: [calculating, imitation]
        %s
        """.formatted(id, WORLD, from, to, rest)), List.of(), Strategies.builtIn());
  }

  private List<Claim> three() throws Exception {
    return List.of(claim("same", "assessment.stakes: 1", "assessment.stakes: 1", "indicator: funds\ndirection: unchanged\nsmallest: {relative: .01}"),
        claim("less", "contract.quota: .01", "contract.quota: .005", "indicator: target\ndirection: decreases\nsmallest: {relative: .1}\nalso:\n  - {indicator: target, direction: increases, smallest: {relative: .1}}"),
        claim("noisy", "run.seed: 20", "project.reviewRigour: .5", "indicator: project_fit\nwindow: all\ndirection: increases\nsmallest: {absolute: 0.02}"));
  }

  private ClaimResults run(List<Claim> claims, Path out, int threads) throws Exception {
    assertThat(new ClaimStudy(claims, TERMS, Strategies.builtIn()).fill(out, Execution.here(threads))).isTrue();
    ClaimResults results = ClaimResults.read(out);
    results.write(out);
    return results;
  }

  @Test
  void verdictsFollowFromTheWorlds() throws Exception {
    List<ClaimResult> results = run(three(), folder.resolve("out"), 2).results();
    assertThat(results).extracting(result -> result.claim().id()).containsExactly("same", "less", "noisy");
    ClaimResult same = results.get(0);
    assertThat(same.verdict()).isEqualTo(ClaimVerdict.HOLDS);
    assertThat(same.lead().findings().get(0).difference().difference()).isZero();
    assertThat(same.lead().replicates()).as("one look settles it").isEqualTo(10);
    assertThat(same.holding()).isEqualTo(3);
    assertThat(same.fragile()).isFalse();
    ClaimResult less = results.get(1);
    assertThat(less.lead().findings()).extracting(Finding::verdict).containsExactly(ClaimVerdict.HOLDS, ClaimVerdict.DOES_NOT_HOLD);
    assertThat(less.verdict()).as("not all of it").isEqualTo(ClaimVerdict.DOES_NOT_HOLD);
    assertThat(less.lead().findings().get(0).difference()).satisfies(difference -> assertThat(difference.mean()).isCloseTo(difference.reference() / 2, within(1e-6)));
    assertThat(results.get(2).lead().replicates()).isIn(10, 20);
    assertThat(results.get(2).trials()).extracting(ClaimTrial::behaviour).containsExactly("calculating", "imitation");
  }

  @Test
  void aFolderIsTheSameWhateverTheThreadsAndWhereverItStopped() throws Exception {
    Path whole = folder.resolve("whole");
    run(three(), whole, 1);
    Path stopped = folder.resolve("stopped");
    int times = 0;
    while (!fillFor(40, stopped)) {
      times++;
      Path part = stopped.resolve("runs.csv.part");
      assertThat(part).exists();
      // As a power cut would leave it: the last row half-written.
      String rows = Files.readString(part);
      Files.writeString(part, rows.substring(0, rows.length() - 7));
    }
    assertThat(times).isGreaterThan(2);
    ClaimResults.read(stopped).write(stopped);
    for (String table : List.of(ClaimEvidence.FILE, ClaimResults.VERDICTS, ClaimResults.FINDINGS)) {
      assertThat(stopped.resolve(table)).hasSameTextualContentAs(whole.resolve(table));
    }
    assertThat(stopped.resolve("runs.csv.part")).doesNotExist();
  }

  /** Runs until the study has asked so often whether to stop. */
  private boolean fillFor(int runs, Path out) throws Exception {
    AtomicInteger asked = new AtomicInteger();
    return new ClaimStudy(three(), TERMS, Strategies.builtIn()).fill(out, Execution.here(3).until(() -> asked.incrementAndGet() > runs));
  }

  @Test
  void whatWasRunIsUsedAgainAndAChangedClaimRunsAnew() throws Exception {
    Path out = folder.resolve("out");
    run(three(), out, 2);
    // A number that no run gives stays: it is read, not run again.
    Path runs = out.resolve(ClaimEvidence.FILE);
    String noisy = Files.readAllLines(runs).stream().filter(row -> row.contains(",noisy,calculating,1,")).findFirst().orElseThrow();
    Files.writeString(runs, Files.readString(runs).replace(noisy, noisy.replaceAll(",[^,]*$", ",0.123")));
    List<String> before = Files.readAllLines(runs);
    assertThat(before).anyMatch(row -> row.endsWith(",0.123"));
    assertThat(new ClaimStudy(three(), TERMS, Strategies.builtIn()).fill(out, Execution.here(1))).isTrue();
    assertThat(Files.readAllLines(out.resolve(ClaimEvidence.FILE))).isEqualTo(before);
    Claim changed = claim("less", "contract.quota: .01", "contract.quota: .004", "indicator: target\ndirection: decreases\nsmallest: {relative: .1}");
    ClaimResult result = run(List.of(changed), out, 1).results().get(0);
    assertThat(result.lead().findings().get(0).difference()).satisfies(difference -> assertThat(difference.mean()).isCloseTo(.4 * difference.reference(), within(1e-6)));
    assertThat(Files.readAllLines(out.resolve(ClaimEvidence.FILE))).as("the others stay").filteredOn(row -> row.contains(",noisy,")).isEqualTo(before.stream().filter(row -> row.contains(",noisy,")).toList());
  }

  @Test
  void aLargerTrialBeginsWithTheSmallerOnesRuns() throws Exception {
    Claim noisy = three().get(2);
    Path out = folder.resolve("out");
    new ClaimStudy(List.of(noisy), new ClaimTerms(4, .95, 0), Strategies.builtIn()).fill(out, Execution.here(1));
    List<String> few = Files.readAllLines(out.resolve(ClaimEvidence.FILE));
    new ClaimStudy(List.of(noisy), new ClaimTerms(8, .95, 0), Strategies.builtIn()).fill(out, Execution.here(1));
    assertThat(Files.readAllLines(out.resolve(ClaimEvidence.FILE))).containsAll(few);
  }

  @Test
  void damagedEvidenceIsNamed() throws Exception {
    Path out = folder.resolve("out");
    run(List.of(three().get(0)), out, 1);
    Path runs = out.resolve(ClaimEvidence.FILE);
    Files.writeString(runs, Files.readString(runs).replace(",calculating,0,3,", ",calculating,zero,3,"));
    assertThatThrownBy(() -> run(List.of(three().get(0)), out, 1)).isInstanceOf(ResultsException.class).hasMessageContaining("runs.csv:5: is damaged");
  }

  @Test
  void otherResultsAreNotOverwritten() throws Exception {
    Path out = folder.resolve("out");
    Files.createDirectories(out);
    Files.writeString(out.resolve("manifest.json"), "{\"scenarios\": []}");
    assertThatThrownBy(() -> run(three(), out, 1)).isInstanceOf(FolderTakenException.class).hasMessageContaining("something else than claims");
  }

  @Test
  void worldsAreALatinHypercubeOfWhatTheClaimLeavesFree() throws Exception {
    Claim claim = claim("free", "assessment.stakes: 1", "assessment.stakes: 2", "indicator: funds\ndirection: increases\nsmallest: {relative: .01}");
    FreeParameters free = new FreeParameters(claim, "calculating", new HashSet<>());
    assertThat(free.paths()).contains("assessment.reputation", "project.unit").doesNotContain("assessment.stakes", "assessment.evaluators.aider");
    List<List<String>> worlds = free.worlds(8);
    assertThat(worlds).hasSize(8);
    var values = new TreeMap<String, List<Double>>();
    worlds.forEach(world -> world.forEach(setting -> values.computeIfAbsent(setting.split("=")[0], path -> new ArrayList<>()).add(Double.parseDouble(setting.split("=")[1]))));
    var entry = Catalogue.rules().stream().filter(rule -> rule.path().equals("project.unit")).findFirst().orElseThrow();
    assertThat(entry.about().source()).contains("assumption");
    // project.unit is .3 here: .225 to .375 in eight strata, a value in each.
    assertThat(values.get("project.unit").stream().map(value -> (int) ((value - .225) / .01875)).sorted().toList()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    for (List<String> world : worlds) {
      assertThat(claim.world(Claim.TO, "calculating", world).file().project().unit()).isBetween(.225, .375);
    }
  }
}
