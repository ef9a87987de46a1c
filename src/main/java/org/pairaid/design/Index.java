package org.pairaid.design;

/**
 * One sensitivity index of one output, with its bootstrap interval.
 *
 * @param kind which index
 * @param factor number of the factor, from 0
 * @param other number of the second factor of {@link Kind#S2}; otherwise -1
 * @param value the index; not a number where it cannot be given
 * @param low lower bound of the interval; not a number where there is none
 * @param high upper bound
 * @param converged whether the interval is narrow enough ({@link Bootstrap#BOUND})
 * @param needed trajectories or rows after which the interval should be narrow enough: those used where it is already, otherwise more, as widths fall with the
 *     square root; not a number where that cannot be said
 */
public record Index(Kind kind, int factor, int other, double value, double low, double high, boolean converged, double needed) {
  /** What an index measures. */
  public enum Kind {
    /** Mean elementary effect (Morris 1991), in units of the output over the factor's whole range. */
    MU,
    /** Mean absolute elementary effect (Campolongo, Cariboni and Saltelli 2007), in the same units. */
    MU_STAR,
    /** Standard deviation of the elementary effects (Morris 1991): above zero where the factor's effect is curved or depends on other factors. */
    SIGMA,
    /** Share of the output's variance that the factor accounts for alone. */
    S1,
    /** Share that it accounts for alone and together with others. */
    ST,
    /** Share that two factors account for together, beyond what each does alone. */
    S2
  }
}
