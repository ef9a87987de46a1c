package org.pairaid.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The assignment of most worth: the transport problem, solved exactly by successive best augmenting paths. One seat of one receiver after the
 * other is given to an aider; where that one is full, a receiver of its moves on to another aider, and so forth, by the chain that gains most.
 * Chains lead over aiders only, of which there are few: who moves from one to another is the receiver that loses least by it. Where worths are
 * equal, the order of aiders and receivers decides.
 */
public final class Assignment {
  /** Gains that differ by less, as a part of the largest worth, are equal: else a chain could turn in a circle of rounding errors. */
  private static final double ROUNDING = 1e-12;
  private static final double NONE = Double.NEGATIVE_INFINITY;

  private final double[][] worth;
  private final int[] free;
  private final boolean[][] held;
  private final List<List<PriorityQueue<Integer>>> movers = new ArrayList<>();
  private final double tolerance;

  /** A receiver that moves from one aider to another. */
  private record Move(int receiver, int from, int to) {}

  private Assignment(double[][] worth, int[] places) {
    this.worth = worth;
    free = places.clone();
    held = new boolean[worth.length][worth[0].length];
    tolerance = ROUNDING * Arrays.stream(worth).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElse(0);
    for (double[] from : worth) {
      List<PriorityQueue<Integer>> row = new ArrayList<>();
      for (double[] to : worth) {
        row.add(new PriorityQueue<>(Comparator.<Integer>comparingDouble(j -> from[j] - to[j]).thenComparing(Comparator.naturalOrder())));
      }
      movers.add(row);
    }
  }

  /**
   * Whom each aider holds when the sum of worths is largest, given that as many seats as possible are taken.
   *
   * @param worth worth of each couple: a row an aider, a column a receiver
   * @param places most receivers of each aider
   * @param seats how many different aiders each receiver gets
   */
  public static boolean[][] best(double[][] worth, int[] places, int seats) {
    Assignment assignment = new Assignment(worth, places);
    for (int seat = 0; seat < seats; seat++) {
      for (int receiver = 0; receiver < worth[0].length; receiver++) {
        assignment.seat(receiver);
      }
    }
    return assignment.held;
  }

  /** Gives a receiver one more aider by the chain of moves that gains most, found as Bellman and Ford do. */
  private void seat(int receiver) {
    int aiders = worth.length;
    double[] gain = new double[aiders];
    int[] before = new int[aiders];
    Arrays.fill(before, -1);
    Arrays.setAll(gain, i -> held[i][receiver] ? NONE : worth[i][receiver]);
    boolean better = true;
    for (int round = 1; better && round < aiders; round++) {
      better = false;
      for (int from = 0; from < aiders; from++) {
        if (free[from] == 0 && gain[from] > NONE) {
          better |= extend(gain, before, from);
        }
      }
    }
    int end = -1;
    for (int i = 0; i < aiders; i++) {
      if (free[i] > 0 && gain[i] > (end < 0 ? NONE : gain[end])) {
        end = i;
      }
    }
    if (end >= 0) {
      carryOut(receiver, before, end);
    }
  }

  /** Lengthens the chain that ends at a full aider by one move to each other, where that gains more. */
  private boolean extend(double[] gain, int[] before, int from) {
    boolean better = false;
    for (int to = 0; to < gain.length; to++) {
      int mover = mover(from, to);
      if (mover >= 0 && gain[from] + (worth[to][mover] - worth[from][mover]) > gain[to] + tolerance) {
        gain[to] = gain[from] + (worth[to][mover] - worth[from][mover]);
        before[to] = from;
        better = true;
      }
    }
    return better;
  }

  private void carryOut(int receiver, int[] before, int end) {
    List<Move> moves = new ArrayList<>();
    int first = end;
    for (; before[first] >= 0; first = before[first]) {
      moves.add(new Move(mover(before[first], first), before[first], first));
    }
    free[end]--;
    take(receiver, first);
    for (Move move : moves) {
      held[move.from][move.receiver] = false;
      take(move.receiver, move.to);
      for (int i = 0; i < held.length; i++) {
        if (held[i][move.receiver]) {
          movers.get(i).get(move.from).add(move.receiver);
        }
      }
    }
  }

  private void take(Integer receiver, int aider) {
    held[aider][receiver] = true;
    movers.get(aider).forEach(queue -> queue.add(receiver));
  }

  /** The receiver that would lose least by moving; -1 if there is none. Those that have moved since they were queued are dropped. */
  private int mover(int from, int to) {
    PriorityQueue<Integer> queue = movers.get(from).get(to);
    while (!queue.isEmpty() && (!held[from][queue.peek()] || held[to][queue.peek()])) {
      queue.remove();
    }
    return queue.isEmpty() ? -1 : queue.peek();
  }
}
