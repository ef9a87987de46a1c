package org.pairaid.matching;

/** Couples that block a pairing: not paired, and both would rather have each other than a partner of theirs. */
public final class Blocking {
  private Blocking() {}

  /** How much one side likes the other. */
  @FunctionalInterface
  public interface Liking {
    /** The more, the rather. */
    double of(int aider, int receiver);
  }

  /**
   * Share of blocking couples among all couples of an aider with places and a receiver. Whoever has a place or a seat left would rather have
   * anyone than nobody.
   *
   * @param held whom each aider (row) holds
   * @param places most receivers of each aider; one with none is left out
   * @param seats most aiders of each receiver
   */
  public static double share(boolean[][] held, Liking ofAiders, Liking ofReceivers, int[] places, int seats) {
    int receivers = held[0].length;
    double[] worstOfReceiver = new double[receivers];
    for (int j = 0; j < receivers; j++) {
      int partners = 0;
      double worst = Double.POSITIVE_INFINITY;
      for (int i = 0; i < held.length; i++) {
        if (held[i][j]) {
          partners++;
          worst = Math.min(worst, ofReceivers.of(i, j));
        }
      }
      worstOfReceiver[j] = partners < seats ? Double.NEGATIVE_INFINITY : worst;
    }
    long blocking = 0;
    long couples = 0;
    for (int i = 0; i < held.length; i++) {
      if (places[i] > 0) {
        double worst = worst(held[i], ofAiders, i, places[i]);
        couples += receivers;
        for (int j = 0; j < receivers; j++) {
          blocking += !held[i][j] && ofAiders.of(i, j) > worst && ofReceivers.of(i, j) > worstOfReceiver[j] ? 1 : 0;
        }
      }
    }
    return couples == 0 ? 0 : blocking / (double) couples;
  }

  private static double worst(boolean[] held, Liking ofAiders, int aider, int places) {
    int partners = 0;
    double worst = Double.POSITIVE_INFINITY;
    for (int j = 0; j < held.length; j++) {
      if (held[j]) {
        partners++;
        worst = Math.min(worst, ofAiders.of(aider, j));
      }
    }
    return partners < places ? Double.NEGATIVE_INFINITY : worst;
  }
}
