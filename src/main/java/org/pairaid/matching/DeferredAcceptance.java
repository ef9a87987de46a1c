package org.pairaid.matching;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Deferred acceptance (Gale and Shapley 1962), receivers proposing: each receiver asks the aiders from its most preferred on, until it has its
 * seats; each aider holds the best of those that asked, as many as it has places. No couple that is not paired is left of which both
 * sides would rather have each other. Whoever is liked equally ranks in the order of the list.
 */
public final class DeferredAcceptance {
  private DeferredAcceptance() {}

  /**
   * Whom each aider holds in the end.
   *
   * @param ofAiders how much each aider (row) likes each receiver (column)
   * @param ofReceivers how much each receiver (column) likes each aider (row)
   * @param places most receivers of each aider
   * @param seats how many different aiders each receiver asks for
   */
  public static boolean[][] stable(double[][] ofAiders, double[][] ofReceivers, int[] places, int seats) {
    int aiders = ofAiders.length;
    int receivers = ofAiders[0].length;
    boolean[][] held = new boolean[aiders][receivers];
    int[][] wishes = new int[receivers][];
    int[] asked = new int[receivers];
    Deque<Integer> seeking = new ArrayDeque<>();
    for (int j = 0; j < receivers; j++) {
      int receiver = j;
      wishes[j] = IntStream.range(0, aiders).boxed().sorted(Comparator.comparingDouble(i -> -ofReceivers[i][receiver])).mapToInt(i -> i).toArray();
      for (int seat = 0; seat < seats; seat++) {
        seeking.add(j);
      }
    }
    var worstFirst = IntStream.range(0, aiders)
        .mapToObj(i -> new PriorityQueue<Integer>(Comparator.<Integer>comparingDouble(j -> ofAiders[i][j]).thenComparing(Comparator.reverseOrder()))).toList();
    while (!seeking.isEmpty()) {
      int receiver = seeking.remove();
      if (asked[receiver] < aiders) {
        int aider = wishes[receiver][asked[receiver]++];
        var holding = worstFirst.get(aider);
        holding.add(receiver);
        held[aider][receiver] = true;
        if (holding.size() > places[aider]) {
          int refused = holding.remove();
          held[aider][refused] = false;
          seeking.add(refused);
        }
      }
    }
    return held;
  }
}
