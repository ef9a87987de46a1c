package org.pairaid.calibration;

import java.util.List;

/** Tells how far points are from what was observed. The same point always has the same distance: chance is held fixed. */
@FunctionalInterface
public interface Objective {
  /**
   * Distances of a batch, which may be worked out at once.
   *
   * @param points places of each factor in its range, from 0 to 1
   * @return a distance for each; infinite where the point could not be run
   * @throws InterruptedException if the work was stopped
   */
  double[] distances(List<double[]> points) throws InterruptedException;
}
