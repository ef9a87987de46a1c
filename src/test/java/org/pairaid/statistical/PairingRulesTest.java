package org.pairaid.statistical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.apache.commons.math3.stat.inference.TTest;
import org.pairaid.cycle.TinyWorld;
import org.pairaid.indicator.IndicatorRecorder;
import org.pairaid.indicator.Indicators;
import org.pairaid.matching.Matching;
import org.pairaid.model.Domain;
import org.pairaid.model.PairingRules.Rule;
import org.pairaid.model.ReceivingDecision;
import org.pairaid.model.World;
import org.pairaid.scenario.Keys;

/** What the rules of pairing bring in worlds put together at random, each rule in the same worlds with the same places. */
class PairingRulesTest {
  private static final int WORLDS = 40;
  private static final double FALSE_ALARM = .001;
  private static final List<Rule> RULES = List.of(Rule.TIE, Rule.NEED_CAPACITY, Rule.RANDOM, Rule.STABLE, Rule.OPTIMAL);

  private static final Map<String, Map<Rule, double[]>> FOUND = new LinkedHashMap<>();

  @BeforeAll
  static void pairAllWorlds() throws Exception {
    for (int w = 0; w < WORLDS; w++) {
      for (Rule rule : RULES) {
        World world = world(w, rule);
        world.pair(Matching.pairs(world));
        IndicatorRecorder recorder = new IndicatorRecorder(1, world.receivers().size());
        recorder.paired(world);
        world.receivers().forEach(receiver -> receiver.decide(new ReceivingDecision(0, 0, 0), ""));
        world.pairedAiders().forEach(aider -> aider.decide(new org.pairaid.model.AidingDecision(1, 0, 0, 0, 0, 0), 0, ""));
        recorder.cycleEnded(world);
        for (String name : List.of("pairing_match", "pairing_distance", "blocking_share", "pairing_gini")) {
          double value = recorder.cycle(0)[Indicators.ALL.indexOf(Indicators.find(name).orElseThrow())];
          FOUND.computeIfAbsent(name, any -> new EnumMap<>(Rule.class)).computeIfAbsent(rule, any -> new double[WORLDS])[w] = value;
        }
      }
    }
  }

  /** Four aiders, twelve receivers, three places each. */
  private static World world(int seed, Rule rule) throws Exception {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> aiding = new ArrayList<>();
    List<String> receiving = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      aiding.add("{id: a%d, revenue: %d, supply: {%s}, longitude: %d, latitude: %d}".formatted(i, random.nextInt(500, 5000), shares(random, 1), random.nextInt(110, 122), random.nextInt(22, 41)));
    }
    for (int j = 0; j < 12; j++) {
      receiving.add("{id: r%d, population: %d, revenue: %s, feedback: %s, need: {%s}, capabilities: {allocation: .3, learning: .3, absorption: .3, conversion: .3, openness: .3}, longitude: %d, latitude: %d}"
          .formatted(j, random.nextInt(10, 100), random.nextDouble(1, 20), random.nextDouble(), shares(random, 0), random.nextInt(80, 110), random.nextInt(22, 41)));
    }
    return TinyWorld.of("run.seed=" + seed, "aiding=" + aiding, "receiving=" + receiving, "pairings={rule: " + Keys.constant(rule) + ", perAider: 3, pairs: [[a0, r0]]}");
  }

  /** Values by domain: at random, or such that they sum to 1. */
  private static String shares(SplittableRandom random, int free) {
    double[] values = random.doubles(7, .05, 1).toArray();
    double sum = free == 1 ? 1 : java.util.Arrays.stream(values).sum();
    List<String> shares = new ArrayList<>();
    for (int d = 0; d < 7; d++) {
      shares.add(Domain.builtIn().get(d).id() + ": " + values[d] / sum);
    }
    return String.join(", ", shares);
  }

  private static double mean(String indicator, Rule rule) {
    return java.util.Arrays.stream(FOUND.get(indicator).get(rule)).average().orElseThrow();
  }

  @Test
  void noRuleMatchesBetterThanTheOptimum() {
    for (Rule rule : RULES) {
      for (int w = 0; w < WORLDS; w++) {
        assertThat(FOUND.get("pairing_match").get(rule)[w]).as("%s in world %d", rule, w).isLessThanOrEqualTo(FOUND.get("pairing_match").get(Rule.OPTIMAL)[w] + 1e-12);
      }
    }
  }

  @Test
  void onlyTheStablePairingHasNoBlockingCouple() {
    assertThat(FOUND.get("blocking_share").get(Rule.STABLE)).containsOnly(0);
    for (Rule rule : List.of(Rule.TIE, Rule.NEED_CAPACITY, Rule.RANDOM, Rule.OPTIMAL)) {
      assertThat(mean("blocking_share", rule)).as(rule.name()).isPositive();
    }
  }

  /** What both sides prefer holds the match, so by chance they match worse than where either has a say. */
  @Test
  void byChanceTheyMatchWorst() {
    for (Rule rule : List.of(Rule.STABLE, Rule.OPTIMAL)) {
      assertThat(mean("pairing_match", Rule.RANDOM)).isLessThan(mean("pairing_match", rule));
      assertThat(new TTest().pairedTTest(FOUND.get("pairing_match").get(Rule.RANDOM), FOUND.get("pairing_match").get(rule))).as(rule.name()).isLessThan(FALSE_ALARM);
    }
  }

  @Test
  void tiesLieNearest() {
    for (Rule rule : List.of(Rule.NEED_CAPACITY, Rule.RANDOM, Rule.STABLE, Rule.OPTIMAL)) {
      assertThat(mean("pairing_distance", Rule.TIE)).isLessThan(mean("pairing_distance", rule));
      assertThat(new TTest().pairedTTest(FOUND.get("pairing_distance").get(Rule.TIE), FOUND.get("pairing_distance").get(rule))).as(rule.name()).isLessThan(FALSE_ALARM);
    }
  }

  /** Any receiver is as likely with one aider as with another: three of twelve places each. */
  @Test
  void chanceFavoursNobody() throws Exception {
    long[] counts = new long[4];
    World world = world(1, Rule.RANDOM);
    for (int cycle = 0; cycle < 2000; cycle++) {
      world.at(cycle, 0);
      String aider = Matching.pairs(world).stream().filter(pair -> pair.receiving().equals("r5")).findFirst().orElseThrow().aiding();
      counts[aider.charAt(1) - '0']++;
    }
    double[] expected = {500, 500, 500, 500};
    assertThat(new org.apache.commons.math3.stat.inference.ChiSquareTest().chiSquareTest(expected, counts)).isGreaterThan(FALSE_ALARM);
  }
}
