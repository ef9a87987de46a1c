package org.pairaid.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.pairaid.cycle.TinyWorld;
import org.pairaid.model.Pair;
import org.pairaid.model.World;

/** What couples are to each other, by hand: a can spend 50, b 100, lone 25; a quarter of the globe lies between a and v. */
class CouplesTest {
  private static final Offset<Double> ROUNDING = within(1e-12);
  private static final int[] ONE_EACH = {1, 1, 1};

  private static World world(String... settings) throws Exception {
    var all = new java.util.ArrayList<>(List.of("aiding.a.longitude=20", "aiding.a.latitude=0", "receiving.v.longitude=110", "receiving.v.latitude=0"));
    all.addAll(List.of(settings));
    return TinyWorld.of(all.toArray(String[]::new));
  }

  @Test
  void matchIsNeedTimesSupply() throws Exception {
    Couples couples = new Couples(world(), ONE_EACH);
    assertThat(couples.match(0, 0)).isCloseTo(.3 * .81 + .7 * .7, ROUNDING);
    assertThat(couples.match(1, 0)).isCloseTo(.7, ROUNDING);
  }

  @Test
  void anAiderLikesWhatMatchesAndWhatCanReturnFavours() throws Exception {
    Couples couples = new Couples(world("behaviour.privateReturn=.6"), ONE_EACH);
    assertThat(couples.likingOfAider(0, 0)).isCloseTo(.733 + .6 * .2, ROUNDING);
    assertThat(couples.likingOfAider(0, 1)).isCloseTo(.733 + .6 * .8, ROUNDING);
  }

  @Test
  void aReceiverLikesWhatMatchesAndWhoCanSpendOnIt() throws Exception {
    Couples couples = new Couples(world(), ONE_EACH);
    assertThat(couples.likingOfReceiver(0, 0)).isCloseTo(.733 + 50 / 100.0, ROUNDING);
    assertThat(couples.likingOfReceiver(1, 0)).isCloseTo(.7 + 1, ROUNDING);
    assertThat(new Couples(world(), new int[] {1, 4, 1}).likingOfReceiver(1, 0)).as("shared by four").isCloseTo(.7 + 25 / 50.0, ROUNDING);
  }

  @Test
  void tiesAreOfHistoryEconomyAndNearness() throws Exception {
    Couples couples = new Couples(world("pairings.ties={history: 2, economy: 3, nearness: 4}"), ONE_EACH);
    double quarter = Math.PI / 2 * 6.3710088;
    assertThat(couples.tie(0, 0)).isCloseTo(2 + 3 * Math.sqrt(1000 * 1.5 / (2000 * 3)) + 4 * Math.exp(-quarter), ROUNDING);
    assertThat(couples.tie(1, 1)).as("not listed, places not known").isCloseTo(3 * Math.sqrt(2000 * 3.0 / (2000 * 3)) + 4, ROUNDING);
  }

  @Test
  void strengthForNeedIsTheirProduct() throws Exception {
    Couples couples = new Couples(world(), ONE_EACH);
    assertThat(couples.strengthForNeed(1, 0)).isCloseTo(100 * (1 - .15 / .6) * 10, ROUNDING);
  }

  @Test
  void eachRulePairsByItsWorth() throws Exception {
    // the neediest, w (27 of 30), goes to b; x (15) to a; v (7.5) to lone
    assertThat(Matching.pairs(world("pairings={rule: need_capacity, perAider: 1}"))).containsExactlyInAnyOrder(new Pair("b", "w"), new Pair("a", "x"), new Pair("lone", "v"));
    assertThat(Matching.pairs(world("pairings={rule: tie, perAider: 2, pairs: [[lone, v], [lone, w], [a, x]], ties: {economy: 0, nearness: 0}}")))
        .containsExactlyInAnyOrder(new Pair("lone", "v"), new Pair("lone", "w"), new Pair("a", "x"));
    assertThat(Matching.pairs(world("pairings={rule: tie, perAider: 3, ties: {history: 0, economy: 0}}"))).as("v is far from a").noneMatch(new Pair("a", "v")::equals);
    assertThat(Matching.pairs(world("pairings={rule: optimal, perAider: 1, perReceiver: 1}", "receiving.w.need={industry: .9, consumption: 0, labour: 0, talent: 0, relocation: 0, public_service: .1, demonstration: 0}")))
        .contains(new Pair("a", "w"));
    assertThat(Matching.pairs(world("pairings={rule: stable, perAider: 1}"))).as("b is the receivers' favourite, and likes w best").contains(new Pair("b", "w"));
    assertThat(Matching.pairs(world())).containsExactly(new Pair("a", "v"), new Pair("a", "w"), new Pair("b", "x"));
  }

  @Test
  void placesAreInProportionToRevenueUnlessGiven() throws Exception {
    assertThat(Matching.places(world("pairings.rule=optimal"))).containsExactly(1, 2, 0);
    assertThat(Matching.places(world("pairings={rule: optimal, perReceiver: 2}"))).containsExactly(2, 3, 1);
    assertThat(Matching.places(world("pairings={rule: optimal, perAider: 2}"))).containsExactly(2, 2, 2);
    assertThat(Matching.places(world())).as("fixed: as many as it has").containsExactly(2, 1, 0);
  }
}
