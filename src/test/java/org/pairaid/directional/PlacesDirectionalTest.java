package org.pairaid.directional;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Extensions B11, B16, B18 and B19 in the baseline: raise the lever, and the outcome moves as the papers say. */
class PlacesDirectionalTest {
  private static final String[] NONE = {};

  private static void assertMoves(String direction, double difference) {
    assertThat(direction.equals("rises") ? difference : -difference).isPositive();
  }

  @ParameterizedTest(name = "{0} from {1} to {2}: {3} {4}")
  @CsvSource({
    "behaviour.fatigue, 0, 1, willingness, falls",
    "behaviour.fatigue, 0, 1, funds, falls",
    "behaviour.fatigue, 0, 1, delivery, falls",
    "behaviour.crowdingOut, 0, 5, target, falls",
    "behaviour.claimEffort, 0, 1, self_effort, falls",
    "behaviour.claimEffort, 0, 1, own_revenue, falls",
    "behaviour.claimEffort, 0, 1, capability, falls",
    "behaviour.fungibility, 0, .36, capability, falls",
    "behaviour.fungibility, 0, .36, satisfaction, falls",
    "development.trapRevenue, 0, .3, own_revenue, falls",
    "development.trapRevenue, .1, .3, trapped_share, rises",
    "development.passThrough, .1, .9, income_gap, falls",
    "development.investmentOutput, 0, .2, income_gap, rises",
    "development.livelihoodGain, 0, .05, income_gap, falls",
    "assessment.economicWeight, .2, .9, income_gap, rises",
  })
  void aLeverMovesItsOutcome(String path, String from, String to, String indicator, String direction) throws Exception {
    assertMoves(direction, DirectionalTest.last(path + "=" + to, indicator) - DirectionalTest.last(path + "=" + from, indicator));
  }

  @ParameterizedTest(name = "{0} in every place: {1} {2}")
  @CsvSource({"institutionalDistance, fit_process, falls", "institutionalDistance, project_fit, falls"})
  void aTraitOfEveryPlaceMovesItsOutcome(String trait, String indicator, String direction) throws Exception {
    assertMoves(direction, DirectionalTest.last(DirectionalTest.everywhere(trait, ".5"), indicator) - DirectionalTest.last(NONE, indicator));
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "revenueLoss: .3, own_revenue, falls",
    "revenueLoss: .3, shock_loss, rises",
    "revenueLoss: .3, aid_dependence, rises",
    "infrastructureLoss: .9, own_revenue, falls",
    "'needs: {relocation: .8}', fit_domain, falls",
  })
  void aShockShowsInTheYearsAfter(String harm, String indicator, String direction) throws Exception {
    String shock = "shocks=[{id: quake, cycle: 6, " + harm + "}]";
    assertMoves(direction, DirectionalTest.last(shock, indicator) - DirectionalTest.last(NONE, indicator));
  }

  @Test
  void whatIsNeededInAnEmergencyIsWhatIsBuilt() throws Exception {
    String surge = "shocks=[{id: quake, cycle: 7, needs: {relocation: .8}}]";
    assertThat(DirectionalTest.last(surge, "social_share")).as("relocation is social").isGreaterThan(DirectionalTest.last(NONE, "social_share"));
  }

  @Test
  void aFasterRecoveryLosesLess() throws Exception {
    String slow = "shocks=[{id: quake, cycle: 4, revenueLoss: .3, recovery: .1}]";
    String fast = "shocks=[{id: quake, cycle: 4, revenueLoss: .3, recovery: 1}]";
    assertThat(DirectionalTest.last(fast, "shock_loss")).isPositive().isLessThan(DirectionalTest.last(slow, "shock_loss"));
    assertThat(DirectionalTest.last(fast, "own_revenue")).isGreaterThan(DirectionalTest.last(slow, "own_revenue"));
  }

  @Test
  void aidThatEndsEarlyLeavesMorePlacesInTheTrap() throws Exception {
    assertThat(trappedWhereAidEnds(5)).isGreaterThan(trappedWhereAidEnds(20));
  }

  private static double trappedWhereAidEnds(int cycle) throws Exception {
    return DirectionalTest.last(new String[] {"time.cycles=30", "development.trapRevenue=.2", "contract.quota=.02",
        "interventions=[{cycle: " + cycle + ", set: {contract.quota: 0, contract.budgetInertia: 1}}]"}, "trapped_share");
  }
}
