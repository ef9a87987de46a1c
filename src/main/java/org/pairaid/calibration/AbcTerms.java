package org.pairaid.calibration;

/**
 * How far approximate Bayesian computation goes.
 *
 * @param particles points kept; twice as many are drawn in the first generation, as many in each further one (Lenormand et al. 2013: half is kept)
 * @param generations most generations
 * @param tolerance largest distance that counts as agreement; reached, it ends the search
 * @param leastAccepted share of new points nearer than the tolerance so far, below which closing in further is not worth its runs
 */
public record AbcTerms(int particles, int generations, double tolerance, double leastAccepted) {
  public AbcTerms {
    if (particles < 2 || generations < 1 || !(tolerance > 0) || !(leastAccepted >= 0 && leastAccepted < 1)) {
      throw new IllegalArgumentException("expected at least 2 particles, 1 generation, a tolerance above 0 and a least share accepted in [0,1)");
    }
  }
}
