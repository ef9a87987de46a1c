package org.pairaid.experiment;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.pairaid.scenario.ClaimFile;

/**
 * What runs say of one thing that a claim says must differ.
 *
 * @param difference the paired difference of the two worlds; of a claim about a level, that of the level and zero
 * @param smallest smallest difference worth the name, in the indicator's unit; 0 with bounds
 * @param verdict what its interval says
 * @param estimate what its mean alone says: {@link ClaimVerdict#UNDECIDED} where there is none
 * @param needed replicates in all that would decide, should mean and spread stay as they are; not a number where no number would
 */
public record Finding(PairedDifference difference, double smallest, ClaimVerdict verdict, ClaimVerdict estimate, double needed) {

  /** The side of the numbers that a claim wants, from {@code low} to {@code high}. */
  private record Wanted(double low, double high) {
    ClaimVerdict verdict(double from, double to) {
      if (Double.isNaN(from) || Double.isNaN(to)) {
        return ClaimVerdict.UNDECIDED;
      }
      return from > low && to < high ? ClaimVerdict.HOLDS : to <= low || from >= high ? ClaimVerdict.DOES_NOT_HOLD : ClaimVerdict.UNDECIDED;
    }

    /** Distance of {@code number} to the nearest end. */
    double margin(double number) {
      return Math.min(Math.abs(number - low), Math.abs(number - high));
    }
  }

  /**
   * Judges an outcome.
   *
   * @param values its number in the world spoken of, by replicate
   * @param references its number in the world compared with; not numbers where there is none
   * @param level level of the interval
   */
  static Finding of(ClaimFile.Outcome outcome, double[] values, double[] references, double level) {
    PairedDifference difference = PairedDifference.of(values, references, level);
    double smallest = outcome.smallest() == null ? 0
        : outcome.smallest().absolute() != null ? outcome.smallest().absolute() : outcome.smallest().relative() * Math.abs(difference.reference());
    Wanted wanted = wanted(outcome, smallest);
    double margin = wanted.margin(difference.difference());
    double half = (difference.high() - difference.low()) / 2;
    double needed = half == 0 ? difference.n() : Math.ceil(difference.n() * Math.pow(half * normal(level) / (student(difference.n(), level) * margin), 2));
    return new Finding(difference, smallest, wanted.verdict(difference.low(), difference.high()), wanted.verdict(difference.difference(), difference.difference()),
        Double.isFinite(needed) ? Math.max(2, needed) : Double.NaN);
  }

  private static Wanted wanted(ClaimFile.Outcome outcome, double smallest) {
    if (outcome.bound() != null) {
      // A bound that is just met is met.
      return new Wanted(outcome.bound().least() == null ? Double.NEGATIVE_INFINITY : Math.nextDown(outcome.bound().least()),
          outcome.bound().most() == null ? Double.POSITIVE_INFINITY : Math.nextUp(outcome.bound().most()));
    }
    return switch (outcome.direction()) {
      case INCREASES -> new Wanted(smallest, Double.POSITIVE_INFINITY);
      case DECREASES -> new Wanted(Double.NEGATIVE_INFINITY, -smallest);
      case UNCHANGED -> new Wanted(Math.nextDown(-smallest), Math.nextUp(smallest));
    };
  }

  private static double normal(double level) {
    return new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + level) / 2);
  }

  private static double student(int n, double level) {
    return n < 2 ? Double.NaN : new TDistribution(null, n - 1).inverseCumulativeProbability((1 + level) / 2);
  }
}
