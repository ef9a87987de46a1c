package org.pairaid.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairaid.scenario.Experiment;
import org.pairaid.scenario.ExperimentReader;
import org.pairaid.scenario.Scenario;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.strategy.Strategies;

/** Calibration of the real model: parameters that made the data are found again, and a folder is what it would be had nothing happened. */
class CalibrationStudyTest {
  private static final Path WORLD = Path.of("src/test/resources/golden/world.yaml").toAbsolutePath();
  private static final List<String> TABLES = List.of("best.csv", "posterior.csv", "fit.csv", "scores.csv", "identifiability.csv", "pairs.csv", "profiles.csv", "generations.csv", "evaluations.csv", "calibrated.yaml", "store.csv");
  /** Own revenue grows with chance; aid funds follow from the rules. */
  private static final String KEYS = """
      factors:
        - {path: assessment.reputation, range: [0.02, 0.5], scale: log}
        - {path: development.growthBase, range: [-0.1, 0.15]}
      replicates: 2
      """;
  private static final String SMALL = "calibration: {series: [{indicator: funds}, {indicator: own_revenue}], fit: 2012..2014, holdout: 2015..2016, searches: 2, evaluations: 30, particles: 20, generations: 4, tolerance: 0.03}\n";
  @TempDir Path folder;

  @BeforeEach
  void data() throws Exception {
    observe(.1, .03, 7);
  }

  /** Makes data with known parameters, on other chance than the fit has. Without stakes it is reputation that moves the aiders. */
  private void observe(double reputation, double growth, long seed) throws Exception {
    Files.writeString(folder.resolve("bare.yaml"), "name: w\nextends: " + WORLD + "\nassessment: {stakes: 0}\ninterventions: [{cycle: 3, set: {project.reviewRigour: 0.9}}]\n");
    Scenario scenario = ScenarioReader.read(folder.resolve("bare.yaml"), List.of("run.seed=" + seed, "run.replicates=1", "assessment.reputation=" + reputation, "development.growthBase=" + growth), Strategies.builtIn());
    Path out = folder.resolve("data-" + seed);
    new Results(out).fill(new Study(List.of(scenario), Strategies.builtIn()), Execution.here(1));
    StringBuilder text = new StringBuilder("year,funds,own_revenue\n");
    try (CsvScanner cycles = new CsvScanner(out.resolve("cycles.csv"))) {
      while (cycles.next()) {
        text.append(cycles.text(cycles.column("year"))).append(',').append(cycles.text(cycles.column("funds"))).append(',').append(cycles.text(cycles.column("own_revenue"))).append('\n');
      }
    }
    Files.writeString(folder.resolve("observed.csv"), text);
    Files.writeString(folder.resolve("world.yaml"), "name: w\nextends: bare.yaml\nobserved: {file: observed.csv}\n");
  }

  private Experiment experiment(String calibration, String... settings) throws Exception {
    Path file = Files.writeString(folder.resolve("study.yaml"), "name: study\nscenario: world.yaml\n" + KEYS + calibration);
    return ExperimentReader.read(file, List.of(settings), Strategies.builtIn());
  }

  private CalibrationStudy.Outcome fill(Experiment experiment, String name, Execution how) throws Exception {
    return new CalibrationStudy(experiment, 0, Strategies.builtIn()).fill(folder.resolve(name), how);
  }

  private void same(String one, String other) {
    assertThat(TABLES).allSatisfy(table -> assertThat(Files.readString(folder.resolve(one).resolve(table))).as(table).isEqualTo(Files.readString(folder.resolve(other).resolve(table))));
  }

  @Test
  void tablesDoNotDependOnThreads() throws Exception {
    fill(experiment(SMALL), "one", Execution.here(1));
    fill(experiment(SMALL), "three", Execution.here(3));
    same("one", "three");
  }

  @Test
  void oneThatWasStoppedGoesOn() throws Exception {
    fill(experiment(SMALL), "whole", Execution.here(2));
    AtomicInteger asked = new AtomicInteger();
    CalibrationStudy.Outcome cut = fill(experiment(SMALL), "cut", Execution.here(2).until(() -> asked.incrementAndGet() > 100));
    assertThat(cut.complete()).isFalse();
    assertThat(folder.resolve("cut/posterior.csv")).doesNotExist();
    assertThatThrownBy(() -> CalibrationResults.read(folder.resolve("cut"))).hasMessageContaining("has not come to its end");
    long kept = Files.lines(folder.resolve("cut/store.csv")).count();
    assertThat(kept).isGreaterThan(20);
    Files.writeString(folder.resolve("cut/store.csv"), Files.readString(folder.resolve("cut/store.csv")) + "0123456789abcdef,0,do");
    assertThat(fill(experiment(SMALL), "cut", Execution.here(2)).complete()).isTrue();
    same("whole", "cut");
    assertThat(fill(experiment(SMALL), "cut", Execution.here(2)).kept()).as("nothing is run a second time").isTrue();
    same("whole", "cut");
  }

  @Test
  void anotherFolderIsNotTouched() throws Exception {
    fill(experiment(SMALL), "out", Execution.here(2));
    assertThatThrownBy(() -> fill(experiment(SMALL, "seed=5"), "out", Execution.here(1))).isInstanceOf(FolderTakenException.class);
  }

  @Test
  void theCalibratedFileIsTheNearestPoint() throws Exception {
    Experiment experiment = experiment(SMALL.replace("2012..2014", "2012..2013"), "interventions.3.set.project.reviewRigour=0.7");
    fill(experiment, "out", Execution.here(2));
    CalibrationResults results = CalibrationResults.read(folder.resolve("out"));
    Scenario calibrated = ScenarioReader.read(folder.resolve("out/calibrated.yaml"), List.of(), Strategies.builtIn());
    assertThat(calibrated.schedule().get(0).assessment().reputation()).isEqualTo(results.factors().get(0).best());
    assertThat(calibrated.schedule().get(0).development().growthBase()).isEqualTo(results.factors().get(1).best());
    assertThat(calibrated.schedule().get(3).project().reviewRigour()).as("settings of the experiment too").isEqualTo(.7);
    assertThat(calibrated.seed()).isEqualTo(1);
    assertThat(calibrated.observed()).isPresent();
  }

  /** The first row of fit.csv against the runs of the nearest point, made without the calibration. */
  @Test
  void theFitIsTheMeanOfTheReplicates() throws Exception {
    fill(experiment(SMALL), "out", Execution.here(2));
    Scenario calibrated = ScenarioReader.read(folder.resolve("out/calibrated.yaml"), List.of("run.replicates=2"), Strategies.builtIn());
    new Results(folder.resolve("runs")).fill(new Study(List.of(calibrated), Strategies.builtIn()), Execution.here(1));
    double sum = 0;
    try (CsvScanner cycles = new CsvScanner(folder.resolve("runs/cycles.csv"))) {
      while (cycles.next()) {
        sum += cycles.integer(cycles.column("cycle")) == 4 ? cycles.number(cycles.column("own_revenue")) : 0;
      }
    }
    CalibrationResults results = CalibrationResults.read(folder.resolve("out"));
    CalibrationResults.Year last = results.series().get(1).years().get(4);
    assertThat(last.simulated()).isCloseTo(sum / 2, within(1e-6));
    assertThat(last.part()).isEqualTo("holdout");
    assertThat(last.residual()).isCloseTo(Math.log(last.simulated() / last.observed()), within(1e-7));
    assertThat(results.score("best").fit()).isCloseTo(results.terms().distance(), within(1e-8));
  }

  @Test
  void theYearsHeldOutDoNotEnterTheFit() throws Exception {
    fill(experiment(SMALL), "out", Execution.here(2));
    Files.writeString(folder.resolve("observed.csv"), Files.readString(folder.resolve("observed.csv")).replaceAll("(201[56]),[^,]+,.*", "$1,1,1"));
    fill(experiment(SMALL), "other", Execution.here(2));
    assertThat(List.of("posterior.csv", "identifiability.csv", "profiles.csv", "evaluations.csv", "calibrated.yaml"))
        .allSatisfy(table -> assertThat(Files.readString(folder.resolve("out").resolve(table))).isEqualTo(Files.readString(folder.resolve("other").resolve(table))));
    assertThat(Files.readString(folder.resolve("out/scores.csv"))).isNotEqualTo(Files.readString(folder.resolve("other/scores.csv")));
  }

  /** The study's own recovery against the test's own way to it: data of one replicate beyond those of the fit. */
  @Test
  void aRecoveryCalibratesDataOfAKnownPoint() throws Exception {
    new CalibrationStudy(experiment(SMALL), 1, Strategies.builtIn()).fill(folder.resolve("out"), Execution.here(2));
    CalibrationResults results = CalibrationResults.read(folder.resolve("out"));
    assertThat(results.recoveries()).hasSize(2);
    for (CalibrationResults.Recovered one : results.recoveries()) {
      CalibrationResults.Factor factor = results.factors().get(one.factor());
      assertThat(one.truth()).isBetween(factor.low(), factor.high());
      assertThat(one.inside()).isEqualTo(one.low() <= one.truth() && one.truth() <= one.high());
    }
    fill(experiment(SMALL), "plain", Execution.here(1));
    assertThat(Files.readString(folder.resolve("out/posterior.csv"))).as("the fit is the same with and without").isEqualTo(Files.readString(folder.resolve("plain/posterior.csv")));
  }

  /**
   * Data made with parameters drawn from the ranges and with another seed: the truth lies in the intervals of 90 % at least so often. Eight truths, two parameters: the count is held against the
   * lower tail of a binomial with .9 (false alarms: at most 1 in 1000). The tolerance, 3 %, is wider than what chance makes of own revenue in a year or two, so that intervals are rather too wide.
   */
  @Test
  void parametersThatMadeTheDataAreFoundAgain() throws Exception {
    Well19937c chance = new Well19937c(3);
    int inside = 0;
    int truths = 8;
    for (int n = 0; n < truths; n++) {
      double[] truth = {.02 * Math.pow(25, chance.nextDouble()), -.1 + .25 * chance.nextDouble()};
      observe(truth[0], truth[1], 100 + n);
      String calibration = "calibration: {series: [{indicator: funds}, {indicator: own_revenue}], fit: 2012..2016, searches: 1, evaluations: 60, particles: 40, generations: 15, tolerance: 0.03}\n";
      fill(experiment(calibration), "out-" + n, Execution.here(2));
      CalibrationResults results = CalibrationResults.read(folder.resolve("out-" + n));
      for (int f = 0; f < 2; f++) {
        CalibrationResults.Factor factor = results.factors().get(f);
        inside += factor.lower() <= truth[f] && truth[f] <= factor.upper() ? 1 : 0;
        assertThat(factor.width()).as(factor.name() + " is told").isLessThan(.5);
      }
    }
    assertThat(inside).isGreaterThanOrEqualTo(new BinomialDistribution(null, 2 * truths, .9).inverseCumulativeProbability(.001));
  }
}
