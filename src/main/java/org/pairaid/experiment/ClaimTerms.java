package org.pairaid.experiment;

import java.util.ArrayList;
import java.util.List;

/**
 * How long claims are tried. Runs are added until an interval decides, in looks of doubling size. Each look has its share of the chance of error
 * (Bonferroni), so that the intervals of all looks together keep the level (repeated confidence intervals: Jennison and Turnbull 1989).
 *
 * @param most most replicates under a behavioural model
 * @param level level of the intervals over all looks, in (0,1)
 * @param worlds worlds with other parameters in which a claim is tried besides
 */
public record ClaimTerms(int most, double level, int worlds) {
  /** Replicates of the first look, and of a world with other parameters. Assumption: few enough to be cheap, enough for a t interval. */
  public static final int FIRST = 10;
  /** Share of worlds from which on a verdict counts as depending on the parameters: a fifth. Assumption. */
  static final double MOST_APART = .2;
  /** How far a parameter moves either way, as a share of its value: a quarter. Assumption. */
  static final double MOVE = .25;

  /** Replicates at each look. */
  List<Integer> looks() {
    List<Integer> looks = new ArrayList<>();
    for (int n = FIRST; n < most; n *= 2) {
      looks.add(n);
    }
    looks.add(most);
    return looks;
  }

  /** Level of the interval of one look. */
  double lookLevel() {
    return 1 - (1 - level) / looks().size();
  }
}
