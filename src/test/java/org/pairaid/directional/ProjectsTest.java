package org.pairaid.directional;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways projects go (model B3, B4, B7, B15), one lever at a time: the mean of the last cycle moves as the papers say. */
class ProjectsTest {
  private static final List<String> DEPUTIES =
      Stream.concat(Stream.of("contract.form=straight"), IntStream.rangeClosed(1, 6).mapToObj(i -> "aiding.coast-" + i + ".deputies=12")).toList();
  private static final List<String> HARSH = List.of("assessment.accountability=1", "assessment.stakes=2", "contract.verification=.1");

  private static double last(List<String> settings, String indicator, String... more) throws Exception {
    return DirectionalTest.last(Stream.concat(settings.stream(), Stream.of(more)).toArray(String[]::new), indicator);
  }

  private static void moves(List<String> under, String path, String from, String to, String indicator, String direction) throws Exception {
    double difference = last(under, indicator, path + "=" + to) - last(under, indicator, path + "=" + from);
    assertThat(direction.equals("rises") ? difference : -difference).isPositive();
  }

  @ParameterizedTest(name = "{0} from {1} to {2}: {3} {4}")
  @CsvSource({
    "institution.dialogue, 0, 1, abandoned_share, falls",
    "institution.dialogue, 0, 1, project_fit, rises",
    "institution.dialogue, 0, 1, trust, rises",
    "institution.coordinationLoss, 0, .3, coordination_loss, rises",
    "institution.coordinationLoss, 0, .3, satisfaction, falls",
    "institution.coordinationLoss, 0, .3, capability, falls",
    "institution.vacuum, 0, .5, abandoned_share, rises",
    "institution.vacuum, 0, .5, true_score, falls",
    "project.contest, 0, 1, control_contest, rises",
    "project.contest, 0, 1, fit_process, falls",
    "project.contest, 0, 1, project_fit, falls",
    "project.contest, 0, 1, abandoned_share, rises",
    "contract.specificity, 0, 1, planned_share, rises",
    "contract.specificity, 0, 1, fit_domain, falls",
    "contract.specificity, 0, 1, showcase_share, falls",
  })
  void aLeverMovesItsOutcome(String path, String from, String to, String indicator, String direction) throws Exception {
    moves(List.of(), path, from, to, indicator, direction);
  }

  @ParameterizedTest(name = "with deputies, {0} from {1} to {2}: {3} {4}")
  @CsvSource({
    "deputies.amplification, 0, 2, reverse_avoidance, rises",
    "deputies.amplification, 0, 2, tasks_undone, rises",
    "deputies.amplification, 0, 2, true_score, falls",
    "assessment.accountability, .5, 1, reverse_avoidance, rises",
    "assessment.accountability, .5, 1, tasks_undone, rises",
    "contract.quota, .005, .015, reverse_avoidance, rises",
    "contract.quota, .005, .015, tasks_undone, rises",
  })
  void withDeputiesPressureComesBack(String path, String from, String to, String indicator, String direction) throws Exception {
    moves(DEPUTIES, path, from, to, indicator, direction);
  }

  @Test
  void harshAccountabilityLosesTasksWhereAvoidanceWorksAndNotWhereItIsSeen() throws Exception {
    double mild = last(DEPUTIES, "tasks_undone");
    List<String> harsh = Stream.concat(DEPUTIES.stream(), HARSH.stream()).toList();
    assertThat(last(harsh, "tasks_undone")).isGreaterThan(2 * mild);
    assertThat(last(harsh, "tasks_undone", "digital.accountability=1")).isLessThan(last(harsh, "tasks_undone"));
  }

  @Test
  void anOfficeEndsTheLossToCoordinationAndTheVacuum() throws Exception {
    List<String> scattered = List.of("institution.coordinationLoss=.2", "institution.vacuum=.4");
    moves(scattered, "institution.office", "0", "1", "coordination_loss", "falls");
    moves(scattered, "institution.office", "0", "1", "abandoned_share", "falls");
  }

  @Test
  void tracesOfResponsibilityTakeTheShirkingOutOfTheContest() throws Exception {
    moves(List.of("project.contest=1"), "digital.accountability", "0", "1", "abandoned_share", "falls");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{id: a, duration: 1}", "{id: a, duration: 1, phase: closing}"})
  void aStageThatTakesTimePutsOffWhatPeopleFeel(String stage) throws Exception {
    moves(List.of(), "pipeline.stages", "[]", "[" + stage + "]", "satisfaction", "falls");
  }

  @ParameterizedTest
  @CsvSource({"aider", "receiver", "both"})
  void whatDropsOutIsWhatFitsTheDeciderLeast(String decides) throws Exception {
    String stages = "[{id: a, dropOut: .6, decides: " + decides + "}]";
    moves(List.of(), "pipeline.stages", "[]", stages, "dropped_share", "rises");
    moves(List.of(), "pipeline.stages", "[]", stages, "fit_domain", "rises");
  }
}
