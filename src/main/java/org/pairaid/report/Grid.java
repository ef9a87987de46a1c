package org.pairaid.report;

import java.util.List;
import org.pairaid.model.Text;

/**
 * How panels of one size stand on a sheet, row by row.
 *
 * @param panels how many there are
 */
record Grid(int panels) {
  /** Most panels of a sheet. */
  static final int MOST = 24;
  /** Tallest sheet, points. */
  static final int TALLEST = 1400;
  private static final int SHORTEST = 380;
  private static final int WORDS = 95;
  private static final double MARGINS = 24;

  /** As many of {@code variants} as get a panel. */
  static List<Integer> first(List<Integer> variants) {
    return variants.subList(0, Math.min(MOST, variants.size()));
  }

  /** {@code caption}, and that not all variants are shown where that is so. */
  static Text note(Text caption, List<Integer> variants) {
    return note(caption, variants.size(), MOST);
  }

  /** The same of {@code count} variants where {@code most} are shown. */
  static Text note(Text caption, int count, int most) {
    return count > most ? Words.join(caption, Words.of("The first %d variants are shown.", "仅显示前%d个方案。", most)) : caption;
  }

  int columns() {
    return panels <= 3 ? Math.max(1, panels) : panels == 4 ? 2 : panels <= 12 ? 3 : 4;
  }

  int rows() {
    return (panels + columns() - 1) / columns();
  }

  /** Width of a panel, points. */
  double width() {
    return (Sheet.WIDTH - MARGINS) / columns();
  }

  /** Height of the sheet whose panels would best be {@code tall} points high. */
  int height(double tall) {
    return (int) Math.max(SHORTEST, Math.min(TALLEST, Math.round(WORDS + rows() * tall)));
  }
}
