package org.pairaid.report;

import java.util.ArrayList;
import java.util.List;

/** The pictures that a comparison is made of. */
final class ComparisonFigures {
  private ComparisonFigures() {}

  /** All pictures, in the order of the page. */
  static List<Figure> of(Compared compared) {
    return new ArrayList<>();
  }
}
