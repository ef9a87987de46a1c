package org.pairaid.directional;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who aids whom, and when (model B1, B2), one lever at a time: the mean of the last cycle moves as the papers say. */
class PairingDirectionalTest {
  private static final String TWO_AIDERS = "pairings={rule: optimal, perReceiver: 2, perAider: 8}";

  private static void moves(String path, String from, String to, String indicator, String direction, String... under) throws Exception {
    String[] before = java.util.Arrays.copyOf(under, under.length + 1);
    String[] after = before.clone();
    before[under.length] = path + "=" + from;
    after[under.length] = path + "=" + to;
    double difference = DirectionalTest.last(after, indicator) - DirectionalTest.last(before, indicator);
    assertThat(direction.equals("rises") ? difference : -difference).isPositive();
  }

  @ParameterizedTest(name = "{0} from {1} to {2}: {3} {4}")
  @CsvSource({
    "project.distanceFriction, 0, .3, fit_process, falls",
    "project.distanceFriction, 0, .3, project_fit, falls",
    "pairings.rule, random, optimal, project_fit, rises",
    "pairings.rule, random, optimal, fit_domain, rises",
    "pairings.rule, random, need_capacity, pairing_gini, falls",
    "pairings.rule, random, need_capacity, aid_gini, falls",
    "pairings.rule, random, tie, pairing_distance, falls",
    "pairings.perReceiver, 1, 3, duplication, rises",
    "trigger.delay, 0, 5, capability, falls",
    "trigger.delay, 0, 5, dependence_habit, falls",
  })
  void aLeverMovesItsOutcome(String path, String from, String to, String indicator, String direction) throws Exception {
    moves(path, from, to, indicator, direction, path.equals("pairings.perReceiver") ? new String[] {"pairings.rule=optimal"} : new String[0]);
  }

  @ParameterizedTest(name = "with two aiders each, {0} from {1} to {2}: {3} {4}")
  @CsvSource({
    "project.duplication, 0, 1, satisfaction, falls",
    "project.duplication, 0, 1, capability, falls",
    "project.duplication, 0, 1, development_index, falls",
  })
  void severalInOneDomainGetIntoEachOthersWay(String path, String from, String to, String indicator, String direction) throws Exception {
    moves(path, from, to, indicator, direction, TWO_AIDERS);
  }

  /** Long-term fixed pairs build the trust that lowers friction (Sun, section 1(1)). */
  @ParameterizedTest(name = "pairs drawn anew each year: {0} falls")
  @CsvSource({"trust", "fit_process", "fit_target_group", "project_fit"})
  void partingCostsTrust(String indicator) throws Exception {
    moves("pairings.revision", "0", "1", indicator, "falls", "pairings={rule: random, perAider: 4}");
  }

  @Test
  void aTieLiesNearerTheMoreNearnessCounts() throws Exception {
    moves("pairings.ties", "{history: 1, economy: 1, nearness: 0}", "{history: 0, economy: 0, nearness: 1}", "pairing_distance", "falls", "pairings.rule=tie");
  }
}
