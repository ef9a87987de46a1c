package org.pairaid.calibration;

/** Calendar years from one to another, both included. */
public record Years(int first, int last) {
  public Years {
    if (first > last) {
      throw new IllegalArgumentException("expected years in this order, as 2012..2017, not " + first + ".." + last);
    }
  }

  public boolean holds(int year) {
    return first <= year && year <= last;
  }

  public boolean meets(Years other) {
    return first <= other.last && other.first <= last;
  }

  @Override
  public String toString() {
    return first == last ? "" + first : first + ".." + last;
  }
}
