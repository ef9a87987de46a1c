package org.pairaid.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Assignments in plain words, and all there are of a small world. */
final class Held {
  private Held() {}

  /** For each receiver (column) the aiders that hold it. */
  static List<List<Integer>> aiders(boolean[][] held) {
    List<List<Integer>> aiders = new ArrayList<>();
    for (int j = 0; j < held[0].length; j++) {
      List<Integer> own = new ArrayList<>();
      for (int i = 0; i < held.length; i++) {
        if (held[i][j]) {
          own.add(i);
        }
      }
      aiders.add(own);
    }
    return aiders;
  }

  static double worth(boolean[][] held, double[][] worth) {
    double sum = 0;
    for (int i = 0; i < held.length; i++) {
      for (int j = 0; j < held[i].length; j++) {
        sum += held[i][j] ? worth[i][j] : 0;
      }
    }
    return sum;
  }

  /** Hands every way of giving each receiver so many different aiders, within the places, to {@code each}. */
  static void every(boolean[][] held, int[] places, int seats, Consumer<boolean[][]> each) {
    every(held, places.clone(), seats, 0, 0, 0, each);
  }

  private static void every(boolean[][] held, int[] free, int seats, int receiver, int from, int given, Consumer<boolean[][]> each) {
    if (receiver == held[0].length) {
      each.accept(held);
    } else if (given == seats) {
      every(held, free, seats, receiver + 1, 0, 0, each);
    } else {
      for (int i = from; i < held.length; i++) {
        if (free[i] > 0) {
          free[i]--;
          held[i][receiver] = true;
          every(held, free, seats, receiver, i + 1, given + 1, each);
          held[i][receiver] = false;
          free[i]++;
        }
      }
    }
  }
}
