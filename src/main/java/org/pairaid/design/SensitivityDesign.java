package org.pairaid.design;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Points of the unit cube at which sensitivity is measured. They come in units, trajectories or rows, all of one size and one after the other: a unit with a missing output is left out
 * whole.
 */
public sealed interface SensitivityDesign permits MorrisDesign, SaltelliDesign {
  /** The points, unit by unit. A category is {@code floor(u * categories)}, and the last one where u is 1. */
  double[][] points();

  /** Trajectories or rows. */
  int units();

  /** Points of a unit. */
  int size();

  /** Whether a point counts in the mean output given a factor's value ({@link ConditionalMean}). */
  boolean forCurves(int point);

  /**
   * The indices of one output.
   *
   * @param outputs the output at each point; not a number where there is none
   * @param random draws the resamples
   */
  Indices indices(double[] outputs, Bootstrap bootstrap, UniformRandomProvider random);
}
