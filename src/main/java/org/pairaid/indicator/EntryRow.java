package org.pairaid.indicator;

/** Puts the rows of the members of an entry together: amounts are summed, other values averaged. An entry that stands for itself alone keeps its row as it is. */
final class EntryRow {
  /** What stands for the way of acting of members that differ in it. */
  private static final String MIXED = "mixed";

  private final double[] sums;
  private int members;
  private String style;

  EntryRow(int columns) {
    sums = new double[columns];
  }

  void add(String memberStyle, double... values) {
    for (int c = 0; c < sums.length; c++) {
      sums[c] += values[c];
    }
    style = members == 0 || style.equals(memberStyle) ? memberStyle : MIXED;
    members++;
  }

  /** The sum over the members. */
  double sum(int column) {
    return sums[column];
  }

  /** The mean over the members. */
  double mean(int column) {
    return sums[column] / members;
  }

  String style() {
    return style;
  }
}
