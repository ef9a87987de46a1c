package org.pairaid.design;

import java.util.Arrays;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Points for Sobol' indices (Saltelli et al. 2010): two independent samples A and B, and for each factor A with that factor's column from B; for second order also B
 * with the column from A (Saltelli 2002). A and B are the halves of one Sobol' sequence (Joe and Kuo's directions), moved by a random digital shift, which keeps its
 * evenness and makes each point uniform (L'Ecuyer and Lemieux 2002). The first point is kept, as leaving it out spoils the evenness (Owen 2020); the number of rows is
 * best a power of two. Row by row: A, A with each column of B, B with each column of A, B; more rows begin with the fewer.
 */
public final class SaltelliDesign implements SensitivityDesign {
  /** Most factors: half of the dimensions that the Sobol' sequence has. */
  public static final int MOST_FACTORS = 500;

  private static final int BITS = 52;
  private static final double SCALE = 1L << BITS;

  private final int factors;
  private final boolean secondOrder;
  private final double[][] points;

  private SaltelliDesign(int factors, boolean secondOrder, double[][] points) {
    this.factors = factors;
    this.secondOrder = secondOrder;
    this.points = points;
  }

  /**
   * Makes rows.
   *
   * @param rows how many, 1 or more; best a power of two
   * @param factors 1 to {@link #MOST_FACTORS}
   * @param secondOrder whether indices of pairs of factors can be computed
   * @param random draws the shift, one number for each of twice as many dimensions as factors
   * @throws IllegalArgumentException if something is out of its range
   */
  public static SaltelliDesign of(int rows, int factors, boolean secondOrder, UniformRandomProvider random) {
    if (rows < 1 || factors < 1 || factors > MOST_FACTORS) {
      throw new IllegalArgumentException("a Saltelli design has a row or more, and 1 to " + MOST_FACTORS + " factors");
    }
    long[] shift = new long[2 * factors];
    Arrays.setAll(shift, i -> random.nextLong() >>> 64 - BITS);
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(2 * factors);
    int size = size(factors, secondOrder);
    double[][] points = new double[rows * size][];
    for (int row = 0; row < rows; row++) {
      double[] both = sequence.nextVector();
      // In the middle of its cell: neither 0 nor 1, where the quantile of a distribution may be infinite.
      Arrays.setAll(both, i -> (((long) (both[i] * SCALE) ^ shift[i]) + .5) / SCALE);
      double[] a = Arrays.copyOf(both, factors);
      double[] b = Arrays.copyOfRange(both, factors, 2 * factors);
      int start = row * size;
      points[start] = a;
      for (int i = 0; i < factors; i++) {
        points[start + 1 + i] = with(a, b, i);
        if (secondOrder) {
          points[start + 1 + factors + i] = with(b, a, i);
        }
      }
      points[start + size - 1] = b;
    }
    return new SaltelliDesign(factors, secondOrder, points);
  }

  private static double[] with(double[] point, double[] from, int column) {
    double[] changed = point.clone();
    changed[column] = from[column];
    return changed;
  }

  private static int size(int factors, boolean secondOrder) {
    return (secondOrder ? 2 * factors : factors) + 2;
  }

  /** No bound of the cube occurs. */
  @Override
  public double[][] points() {
    return Arrays.stream(points).map(double[]::clone).toArray(double[][]::new);
  }

  @Override
  public int units() {
    return points.length / size();
  }

  @Override
  public int size() {
    return size(factors, secondOrder);
  }

  /** Points of A and B: the others repeat their columns. */
  @Override
  public boolean forCurves(int point) {
    return point % size() == 0 || point % size() == size() - 1;
  }

  @Override
  public Indices indices(double[] outputs, Bootstrap bootstrap, UniformRandomProvider random) {
    return SobolIndices.of(this, outputs, bootstrap, random);
  }

  boolean secondOrder() {
    return secondOrder;
  }

  int factors() {
    return factors;
  }
}
