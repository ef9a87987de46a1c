package org.pairaid.discovery;

import java.util.stream.IntStream;

/**
 * Points of a design, and which of them are of interest.
 *
 * @param columns by factor, the value at each point; of a category its number, from 0
 * @param levels by factor, how many categories it has; 0 for a number
 * @param interest whether a point is of interest
 */
public record Cases(double[][] columns, int[] levels, boolean[] interest) {
  /** @throws IllegalArgumentException if sizes differ, a value is not a number, or a category is none of those there are */
  public Cases {
    if (columns.length != levels.length) {
      throw new IllegalArgumentException("every factor has a column and a number of categories");
    }
    for (int f = 0; f < columns.length; f++) {
      if (columns[f].length != interest.length) {
        throw new IllegalArgumentException("every factor has a value at every point");
      }
      for (double value : columns[f]) {
        if (Double.isNaN(value) || levels[f] > 0 && (value != Math.rint(value) || value < 0 || value >= levels[f])) {
          throw new IllegalArgumentException("a value is a number, and a category one of those there are");
        }
      }
    }
  }

  /** Points. */
  public int size() {
    return interest.length;
  }

  /** Points of interest. */
  public int count() {
    return (int) IntStream.range(0, size()).filter(p -> interest[p]).count();
  }

  /** Some of the points. */
  Cases of(int[] points) {
    double[][] some = new double[columns.length][points.length];
    boolean[] of = new boolean[points.length];
    for (int i = 0; i < points.length; i++) {
      for (int f = 0; f < columns.length; f++) {
        some[f][i] = columns[f][points[i]];
      }
      of[i] = interest[points[i]];
    }
    return new Cases(some, levels, of);
  }
}
