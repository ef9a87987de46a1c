package org.pairaid.calibration;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/** A mixture of normals around weighted points, with twice the points' covariance (Beaumont et al. 2009; Filippi et al. 2013). */
final class Kernel {
  /** Added to variances, so that points in a plane do no harm. */
  private static final double RIDGE = 1e-8;

  private final List<double[]> centres;
  private final double[] weights;
  private final double[] cumulated;
  private final double[][] root;
  private final double scale;

  Kernel(List<double[]> centres, double[] weights) {
    this.centres = centres;
    double total = Arrays.stream(weights).sum();
    this.weights = Arrays.stream(weights).map(weight -> weight / total).toArray();
    cumulated = this.weights.clone();
    for (int i = 1; i < cumulated.length; i++) {
      cumulated[i] += cumulated[i - 1];
    }
    RealMatrix covariance = covariance().scalarMultiply(2);
    for (int d = 0; d < covariance.getRowDimension(); d++) {
      covariance.addToEntry(d, d, RIDGE);
    }
    root = new CholeskyDecomposition(covariance, 1e-9, 0).getL().getData();
    double determinant = 1;
    for (int d = 0; d < root.length; d++) {
      determinant *= root[d][d] * Math.sqrt(2 * Math.PI);
    }
    scale = 1 / determinant;
  }

  private RealMatrix covariance() {
    int dimension = centres.get(0).length;
    double[] mean = new double[dimension];
    for (int i = 0; i < weights.length; i++) {
      for (int d = 0; d < dimension; d++) {
        mean[d] += weights[i] * centres.get(i)[d];
      }
    }
    RealMatrix covariance = MatrixUtils.createRealMatrix(dimension, dimension);
    for (int i = 0; i < weights.length; i++) {
      for (int d = 0; d < dimension; d++) {
        for (int e = 0; e < dimension; e++) {
          covariance.addToEntry(d, e, weights[i] * (centres.get(i)[d] - mean[d]) * (centres.get(i)[e] - mean[e]));
        }
      }
    }
    return covariance;
  }

  double[] draw(Draws draws) {
    int chosen = Arrays.binarySearch(cumulated, draws.nextDouble());
    double[] centre = centres.get(Math.min(centres.size() - 1, chosen < 0 ? -chosen - 1 : chosen + 1));
    double[] normals = new double[centre.length];
    for (int d = 0; d < normals.length; d++) {
      normals[d] = draws.nextGaussian();
    }
    double[] point = centre.clone();
    for (int d = 0; d < point.length; d++) {
      for (int e = 0; e <= d; e++) {
        point[d] += root[d][e] * normals[e];
      }
    }
    return point;
  }

  double density(double[] point) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * StrictMath.exp(-.5 * squared(point, centres.get(i)));
    }
    return scale * sum;
  }

  /** Squared distance in units of the kernel: by forward substitution. */
  private double squared(double[] point, double[] centre) {
    double sum = 0;
    double[] solved = new double[point.length];
    for (int d = 0; d < point.length; d++) {
      double rest = point[d] - centre[d];
      for (int e = 0; e < d; e++) {
        rest -= root[d][e] * solved[e];
      }
      solved[d] = rest / root[d][d];
      sum += solved[d] * solved[d];
    }
    return sum;
  }
}
