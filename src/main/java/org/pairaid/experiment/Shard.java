package org.pairaid.experiment;

/**
 * A part of a study that is run by itself.
 *
 * @param number which part, from 1
 * @param of how many parts there are
 */
public record Shard(int number, int of) {
  /** All of a study. */
  public static final Shard WHOLE = new Shard(1, 1);

  public Shard {
    if (number < 1 || number > of) {
      throw new IllegalArgumentException("expected a part from 1 to " + of + ", as 1/" + of);
    }
  }

  /** Whether a run is in this part; neighbours are in different ones, so that all parts are balanced. */
  boolean has(long run) {
    return run % of == number - 1;
  }
}
