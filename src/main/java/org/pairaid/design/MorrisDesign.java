package org.pairaid.design;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Trajectories of Morris (1991): each begins anywhere on a grid in the unit cube and moves one factor after another, each once, in an order of its own. A number
 * moves by Δ = p / (2 (p - 1)) on p levels, as Morris has it, up or down with equal chance. A category has no order and no distance: it moves from any of its
 * categories to any other, all with equal chance. More trajectories begin with the fewer.
 */
public final class MorrisDesign implements SensitivityDesign {
  private final int[] categories;
  private final double[][] points;
  private final int[][] order;

  private MorrisDesign(int[] categories, double[][] points, int[][] order) {
    this.categories = categories;
    this.points = points;
    this.order = order;
  }

  /**
   * Draws trajectories.
   *
   * @param trajectories how many, 1 or more; 10 to 50 are usual (Campolongo, Cariboni and Saltelli 2007)
   * @param levels levels of a number: even, so that each level comes as often as any other
   * @param categories categories of each factor, 2 or more; 0 for a number
   * @throws IllegalArgumentException if something is out of its range
   */
  public static MorrisDesign of(int trajectories, int levels, int[] categories, UniformRandomProvider random) {
    if (trajectories < 1 || levels < 2 || levels % 2 != 0 || categories.length == 0 || Arrays.stream(categories).anyMatch(k -> k == 1 || k < 0)) {
      throw new IllegalArgumentException("a Morris design has a trajectory or more, an even number of levels, and factors that can move");
    }
    int factors = categories.length;
    double[][] points = new double[trajectories * (factors + 1)][];
    int[][] order = new int[trajectories][];
    for (int t = 0; t < trajectories; t++) {
      double[] from = new double[factors];
      double[] to = new double[factors];
      for (int i = 0; i < factors; i++) {
        draw(from, to, i, levels, categories[i], random);
      }
      order[t] = permutation(factors, random);
      points[t * (factors + 1)] = from.clone();
      for (int step = 0; step < factors; step++) {
        from[order[t][step]] = to[order[t][step]];
        points[t * (factors + 1) + step + 1] = from.clone();
      }
    }
    return new MorrisDesign(categories.clone(), points, order);
  }

  private static void draw(double[] from, double[] to, int i, int levels, int categories, UniformRandomProvider random) {
    if (categories > 0) {
      int first = random.nextInt(categories);
      int second = (first + 1 + random.nextInt(categories - 1)) % categories;
      from[i] = (first + .5) / categories;
      to[i] = (second + .5) / categories;
      return;
    }
    int low = random.nextInt(levels / 2);
    int high = low + levels / 2;
    boolean up = random.nextBoolean();
    from[i] = (up ? low : high) / (levels - 1.0);
    to[i] = (up ? high : low) / (levels - 1.0);
  }

  /** Fisher and Yates. */
  private static int[] permutation(int size, UniformRandomProvider random) {
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      int at = random.nextInt(i + 1);
      order[i] = order[at];
      order[at] = i;
    }
    return order;
  }

  /** Both bounds of the cube occur. */
  @Override
  public double[][] points() {
    return Arrays.stream(points).map(double[]::clone).toArray(double[][]::new);
  }

  @Override
  public int units() {
    return order.length;
  }

  @Override
  public int size() {
    return factors() + 1;
  }

  /** All points: means are taken within a trajectory first. */
  @Override
  public boolean forCurves(int point) {
    return true;
  }

  @Override
  public Indices indices(double[] outputs, Bootstrap bootstrap, UniformRandomProvider random) {
    return MorrisIndices.of(this, outputs, bootstrap, random);
  }

  int factors() {
    return categories.length;
  }

  boolean category(int factor) {
    return categories[factor] > 0;
  }

  boolean severalPairs(int factor) {
    return categories[factor] > 2;
  }

  /**
   * Effects of one trajectory's moves by factor: change of the output over the whole range (change over distance) of a number, change of the output from the earlier to
   * the later category of the two of a category, undivided.
   */
  double[] effects(int trajectory, double[] outputs) {
    double[] effects = new double[factors()];
    int start = trajectory * (factors() + 1);
    for (int step = 0; step < factors(); step++) {
      int moved = order[trajectory][step];
      double distance = points[start + step + 1][moved] - points[start + step][moved];
      double change = outputs[start + step + 1] - outputs[start + step];
      effects[moved] = category(moved) ? distance > 0 ? change : -change : change / distance;
    }
    return effects;
  }

  /** Which two categories a trajectory's move of a factor is between; 0 for a number. */
  int pair(int trajectory, int factor) {
    if (!category(factor)) {
      return 0;
    }
    int start = trajectory * (factors() + 1);
    double first = points[start][factor] * categories[factor];
    double second = points[start + factors()][factor] * categories[factor];
    return (int) Math.min(first, second) * categories[factor] + (int) Math.max(first, second);
  }
}
