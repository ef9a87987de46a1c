package org.pairaid.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deferred acceptance against the examples of Gale and Shapley (1962), and its theorems by brute force. */
class DeferredAcceptanceTest {
  /** Likings from ranks, 1 the best. */
  private static double[][] liking(int[][] ranks) {
    return Arrays.stream(ranks).map(row -> Arrays.stream(row).mapToDouble(rank -> -rank).toArray()).toArray(double[][]::new);
  }

  private static double[][] turned(double[][] table) {
    double[][] turned = new double[table[0].length][table.length];
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < table[i].length; j++) {
        turned[j][i] = table[i][j];
      }
    }
    return turned;
  }

  private static int[] one(int each) {
    int[] places = new int[each];
    Arrays.fill(places, 1);
    return places;
  }

  /** Their example 1: whoever proposes gets the first choice. */
  @Test
  void whoProposesIsBetterOff() {
    double[][] ofMen = liking(new int[][] {{1, 2, 3}, {3, 1, 2}, {2, 3, 1}});
    double[][] ofWomen = liking(new int[][] {{3, 2, 1}, {1, 3, 2}, {2, 1, 3}});
    assertThat(Held.aiders(DeferredAcceptance.stable(turned(ofWomen), turned(ofMen), one(3), 1))).as("men propose").containsExactly(List.of(0), List.of(1), List.of(2));
    assertThat(Held.aiders(DeferredAcceptance.stable(ofMen, ofWomen, one(3), 1))).as("women propose").containsExactly(List.of(1), List.of(2), List.of(0));
  }

  /** Their example 2: only one set of marriages is stable, and nobody gets a first choice. */
  @Test
  void theOnlyStableSetIsFoundWhoeverProposes() {
    double[][] ofMen = liking(new int[][] {{1, 2, 3, 4}, {1, 4, 3, 2}, {2, 1, 3, 4}, {4, 2, 3, 1}});
    double[][] ofWomen = liking(new int[][] {{3, 3, 2, 3}, {4, 1, 3, 2}, {2, 4, 4, 1}, {1, 2, 1, 4}});
    List<List<List<Integer>>> stable = new ArrayList<>();
    Held.every(new boolean[4][4], one(4), 1, held -> {
      if (blocking(held, turned(ofWomen), turned(ofMen), one(4), 1) == 0) {
        stable.add(Held.aiders(held));
      }
    });
    assertThat(stable).containsExactly(List.of(List.of(2), List.of(3), List.of(0), List.of(1)));
    assertThat(Held.aiders(DeferredAcceptance.stable(turned(ofWomen), turned(ofMen), one(4), 1))).isEqualTo(stable.get(0));
    assertThat(Held.aiders(DeferredAcceptance.stable(ofMen, ofWomen, one(4), 1))).isEqualTo(List.of(List.of(2), List.of(3), List.of(0), List.of(1)));
  }

  private static double blocking(boolean[][] held, double[][] ofAiders, double[][] ofReceivers, int[] places, int seats) {
    return Blocking.share(held, (i, j) -> ofAiders[i][j], (i, j) -> ofReceivers[i][j], places, seats);
  }

  private static double[][] draw(int aiders, int receivers, SplittableRandom random) {
    double[][] table = new double[aiders][receivers];
    for (double[] row : table) {
      Arrays.setAll(row, j -> random.nextDouble());
    }
    return table;
  }

  @ParameterizedTest
  @CsvSource({"3, 9, 1", "5, 5, 1", "4, 11, 2", "5, 8, 3"})
  void noCoupleBlocksAndEveryReceiverIsCovered(int aiders, int receivers, int seats) {
    SplittableRandom random = new SplittableRandom(2);
    for (int round = 0; round < 50; round++) {
      double[][] ofAiders = draw(aiders, receivers, random);
      double[][] ofReceivers = draw(aiders, receivers, random);
      int[] places = Places.inProportion(random.doubles(aiders, 1, 5).toArray(), receivers, seats);
      boolean[][] held = DeferredAcceptance.stable(ofAiders, ofReceivers, places, seats);
      assertThat(blocking(held, ofAiders, ofReceivers, places, seats)).isZero();
      assertThat(Held.aiders(held)).allSatisfy(own -> assertThat(own).hasSizeBetween(1, seats));
    }
  }

  /** Theorem 2 of Gale and Shapley: every proposer is at least as well off as under any other stable assignment. */
  @Test
  void everyReceiverIsAsWellOffAsAnyStablePairingAllows() {
    SplittableRandom random = new SplittableRandom(3);
    int several = 0;
    for (int round = 0; round < 60; round++) {
      double[][] ofAiders = draw(3, 5, random);
      double[][] ofReceivers = draw(3, 5, random);
      int[] places = {2, 2, 1};
      boolean[][] own = DeferredAcceptance.stable(ofAiders, ofReceivers, places, 1);
      int[] stable = {0};
      Held.every(new boolean[3][5], places, 1, held -> {
        if (blocking(held, ofAiders, ofReceivers, places, 1) == 0) {
          stable[0]++;
          for (int j = 0; j < 5; j++) {
            assertThat(ofReceivers[Held.aiders(own).get(j).get(0)][j]).isGreaterThanOrEqualTo(ofReceivers[Held.aiders(held).get(j).get(0)][j]);
          }
        }
      });
      assertThat(stable[0]).isPositive();
      several += stable[0] > 1 ? 1 : 0;
    }
    assertThat(several).as("rounds with a choice").isPositive();
  }
}
