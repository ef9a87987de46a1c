package org.pairaid.design;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.SplitMix64;

/** Functions whose indices are known. */
final class Known {
  /** Parameters of the g-function as Saltelli et al. (2010) have them. */
  static final double[] A = {0, 1, 4.5, 9, 99, 99, 99, 99};

  private Known() {}

  static UniformRandomProvider random(long seed) {
    return new SplitMix64(seed);
  }

  static double[] outputs(double[][] points, ToDoubleFunction<double[]> function) {
    return Arrays.stream(points).mapToDouble(function).toArray();
  }

  /** Ishigami and Homma (1990) with a = 7 and b = 0.1; each factor uniform on [-π, π]. */
  static double ishigami(double[] u) {
    double x1 = Math.PI * (2 * u[0] - 1);
    double x2 = Math.PI * (2 * u[1] - 1);
    double x3 = Math.PI * (2 * u[2] - 1);
    return Math.sin(x1) + 7 * Math.sin(x2) * Math.sin(x2) + .1 * x3 * x3 * x3 * x3 * Math.sin(x1);
  }

  /** Partial variances of {@link #ishigami} by integration: V1, V2, V3 (none), V13. */
  static final double[] ISHIGAMI_PARTS = {.5 * Math.pow(1 + .1 * Math.pow(Math.PI, 4) / 5, 2), 49 / 8.0, 0, 8 * .01 * Math.pow(Math.PI, 8) / 225};

  static double ishigamiVariance() {
    return Arrays.stream(ISHIGAMI_PARTS).sum();
  }

  /** Sobol's g-function: the product of (|4u - 2| + a) / (1 + a). */
  static double g(double[] u) {
    double product = 1;
    for (int i = 0; i < u.length; i++) {
      product *= (Math.abs(4 * u[i] - 2) + A[i]) / (1 + A[i]);
    }
    return product;
  }

  /** Partial variance of one factor of {@link #g} alone; those of several are their products. */
  static double gPart(int i) {
    return 1 / (3 * (1 + A[i]) * (1 + A[i]));
  }

  static double gVariance() {
    double product = 1;
    for (int i = 0; i < A.length; i++) {
      product *= 1 + gPart(i);
    }
    return product - 1;
  }

  static double gTotal(int factor) {
    double others = 1;
    for (int i = 0; i < A.length; i++) {
      others *= i == factor ? 1 : 1 + gPart(i);
    }
    return gPart(factor) * others / gVariance();
  }
}
