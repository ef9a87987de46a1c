package org.pairaid.indicator;

/** One cycle's values, filled in the order of the list of indicators. */
final class Row {
  private final double[] values;
  private int next;

  /** @param indicators how many are to be filled in */
  Row(int indicators) {
    values = new double[indicators];
  }

  void add(double value) {
    values[next++] = value;
  }

  double[] full() {
    if (next != values.length) {
      throw new IllegalStateException("recorded " + next + " of " + values.length + " indicators");
    }
    return values;
  }
}
