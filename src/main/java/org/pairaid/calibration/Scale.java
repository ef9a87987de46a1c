package org.pairaid.calibration;

/** How the error of a simulated value is measured. */
public enum Scale {
  /** Natural logarithm of simulated over observed: for amounts, which grow many times over. A missing simulated value, or one a thousand times too small or large, counts as a thousandfold error. */
  LOG,
  /** Simulated less observed, over the mean size of the values observed in the years of the fit: for shares and indices. A missing simulated value counts as an error of that size. */
  ABSOLUTE
}
