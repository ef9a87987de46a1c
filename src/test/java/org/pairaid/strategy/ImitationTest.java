package org.pairaid.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Imitation by the Fermi rule against what is known of it. */
class ImitationTest {
  private static final List<String> WAYS = List.of("calculating", "dutiful", "pleading");
  private static final int RUNS = 4000;

  private static int choose(Imitation learner, UniformRandomProvider chance, Peer... peers) {
    return learner.choose(new Lesson("me", Double.NaN, null, List.of(peers)), chance);
  }

  /** RUNS draws; four and a half standard deviations are at most .036: false alarm 7 in a million. */
  @ParameterizedTest
  @CsvSource({"10, .1, .7311", "10, -.1, .2689", "0, .5, .5", "5, 0, .5", "1000, -1, 0", "1000, 1, 1"})
  void aPeerIsCopiedByTheFermiRule(double beta, double lead, double expected) {
    UniformRandomProvider chance = Sights.chance(3);
    int copied = 0;
    for (int run = 0; run < RUNS; run++) {
      Imitation learner = new Imitation(new ImitationParameters(beta, 0), WAYS, 0);
      copied += choose(learner, chance, new Peer("me", "calculating", .5), new Peer("you", "pleading", .5 + lead)) == 2 ? 1 : 0;
    }
    assertThat(copied / (double) RUNS).isCloseTo(expected, within(.036));
  }

  @Test
  void nobodyToCopyLeavesItAsItIs() {
    Imitation learner = new Imitation(new ImitationParameters(1000, 0), WAYS, 1);
    for (int t = 0; t < 50; t++) {
      assertThat(choose(learner, Sights.chance(t))).isEqualTo(1);
      assertThat(choose(learner, Sights.chance(t), new Peer("me", "dutiful", 0), new Peer("you", "mine-2", 1), new Peer("they", "", 1))).isEqualTo(1);
      assertThat(choose(learner, Sights.chance(t), new Peer("me", "pleading", 1))).as("oneself").isEqualTo(1);
    }
  }

  @Test
  void allIsTriedByThoseWhoOnlyExperimentAndAtTheStart() {
    int[] tried = new int[3];
    int[] first = new int[3];
    Imitation learner = new Imitation(new ImitationParameters(1000, 1), WAYS);
    for (int t = 0; t < 3000; t++) {
      tried[choose(learner, Sights.chance(t), new Peer("me", "dutiful", 0), new Peer("you", "dutiful", 1))]++;
      first[choose(new Imitation(new ImitationParameters(1000, 0), WAYS), Sights.chance(t), new Peer("me", "", .6), new Peer("you", "", .6))]++;
    }
    // 4.5 standard deviations are 116
    assertThat(Arrays.stream(tried).boxed()).allSatisfy(count -> assertThat(count).isCloseTo(1000, within(116)));
    assertThat(Arrays.stream(first).boxed()).allSatisfy(count -> assertThat(count).isCloseTo(1000, within(116)));
  }

  /**
   * One of N governments acts in a way that scores better by a constant; each step, one of them, drawn at random, decides anew. The chance that its way comes to be
   * everyone's is (1 - γ) / (1 - γ^N), γ = exp(-beta * lead) (Traulsen, Nowak and Pacheco 2006). RUNS runs: the bound is four and a half
   * standard deviations, false alarm 7 in a million each.
   */
  @ParameterizedTest
  @CsvSource({"8, 2, .1", "8, 10, .1", "8, 5, -.1", "5, 0, .4", "3, 20, .1"})
  void aBetterWayOfActingSpreadsThroughAllAtTheKnownRate(int all, double beta, double lead) {
    double gamma = Math.exp(-beta * lead);
    double expected = gamma == 1 ? 1.0 / all : (1 - gamma) / (1 - Math.pow(gamma, all));
    UniformRandomProvider chance = Sights.chance(11);
    int spread = 0;
    for (int run = 0; run < RUNS; run++) {
      spread += spreads(all, new ImitationParameters(beta, 0), lead, chance) ? 1 : 0;
    }
    assertThat(spread / (double) RUNS).isCloseTo(expected, within(4.5 * Math.sqrt(expected * (1 - expected) / RUNS)));
  }

  private static boolean spreads(int all, ImitationParameters parameters, double lead, UniformRandomProvider chance) {
    List<Imitation> governments = new ArrayList<>();
    List<Peer> peers = new ArrayList<>();
    for (int i = 0; i < all; i++) {
      governments.add(new Imitation(parameters, WAYS, i == 0 ? 1 : 0));
      peers.add(peer(i, i == 0 ? 1 : 0, lead));
    }
    int followers = 1;
    while (followers > 0 && followers < all) {
      int i = chance.nextInt(all);
      int before = WAYS.indexOf(peers.get(i).style());
      int followed = governments.get(i).choose(new Lesson("g" + i, Double.NaN, null, peers), chance);
      peers.set(i, peer(i, followed, lead));
      followers += followed - before;
    }
    return followers == all;
  }

  private static Peer peer(int i, int way, double lead) {
    return new Peer("g" + i, WAYS.get(way), .5 + way * lead);
  }

  @Test
  void receiversAndAidersImitateThroughTheSameDoor() {
    var parameters = new ImitationParameters(1000, 0);
    AidingStrategy aider = Strategies.builtIn().aiding().get("imitation").create(parameters);
    List<Peer> peers = List.of(new Peer("a", "dutiful", .1), new Peer("b", "showcasing", .9));
    aider.decide(Sights.aider(Double.NaN), Sights.chance(1));
    assertThat(aider.decide(Sights.aider("a", 30, Sights.SCORED, .1, peers, Sights.LEVEL), Sights.chance(2)).showcase()).isEqualTo(1);
    assertThat(aider.style()).isEqualTo("showcasing");
    ReceivingStrategy receiver = Strategies.builtIn().receiving().get("imitation").create(parameters);
    receiver.decide(Sights.receiver(Double.NaN), Sights.chance(1));
    assertThat(receiver.style()).isIn("calculating", "self-reliant", "aid-reliant");
  }
}
