package org.pairaid.calibration;

/**
 * What came of one point.
 *
 * @param point place of each factor in its range, from 0 to 1
 * @param distance to the observed series; infinite if the point could not be run
 */
public record Evaluation(double[] point, double distance) {}
