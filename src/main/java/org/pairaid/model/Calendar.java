package org.pairaid.model;

/**
 * How time is cut. Rates and durations are in years; what happens once a cycle happens once a cycle, however long that is.
 *
 * @param periodsPerYear periods in a cycle
 * @param cycleYears length of a cycle in years
 */
public record Calendar(int periodsPerYear, double cycleYears) {
  /** Length of a period in years: dt. */
  public double periodYears() {
    return cycleYears / periodsPerYear;
  }

  /** How many periods so many years are. */
  public double periodsIn(double years) {
    return years * periodsPerYear / cycleYears;
  }
}
