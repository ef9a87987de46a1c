package org.pairaid.report;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import org.pairaid.model.Text;

/** Words from outside that must keep within their place. */
final class Fit {
  private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);

  private Fit() {}

  /** The words, cut with an ellipsis where they would be wider than {@code width}. */
  static String cut(String words, Font font, double width) {
    String line = words.replaceAll("\\s+", " ").strip();
    if (width(line, font) <= width) {
      return line;
    }
    int end = line.length();
    while (end > 0 && width(line.substring(0, end) + "…", font) > width) {
      end = line.offsetByCodePoints(end, -1);
    }
    return line.substring(0, end).strip() + "…";
  }

  /** The words in both languages, cut likewise. */
  static Text cut(Text words, Font font, double width) {
    return new Text(cut(words.en(), font, width), cut(words.zh(), font, width));
  }

  /** Width of a line of words, points. */
  static double width(String line, Font font) {
    return line.isEmpty() ? 0 : font.getStringBounds(line, PAPER).getWidth();
  }
}
