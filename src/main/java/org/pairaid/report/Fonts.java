package org.pairaid.report;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.pairaid.model.Text;

/** Fonts of the plots. A PNG takes those that Java finds; an SVG names families and leaves the choice to the browser. */
final class Fonts {
  private static final String WIDE = "\"DejaVu Sans\", Verdana, ";
  private static final String NARROW = "\"Helvetica Neue\", Helvetica, Arial, \"Liberation Sans\", ";
  private static final String REST = "\"PingFang SC\", \"Hiragino Sans GB\", \"Microsoft YaHei\", \"Noto Sans CJK SC\", \"Source Han Sans SC\", "
      + "\"WenQuanYi Micro Hei\", sans-serif";
  /** Mean width of a digit between those of Arial (.556 em) and of Verdana and DejaVu Sans (.636 em). */
  private static final double BETWEEN = .6;
  private static final String CHINESE = "援助依赖避责项目适配度亿元";

  private Fonts() {}

  /**
   * Families for SVG: those as wide as the font that the picture was laid out with, so that labels stand where they should, then
   * Chinese ones.
   */
  static String families() {
    double width = plain(100).getStringBounds("0123456789", new FontRenderContext(null, true, true)).getWidth() / 1000;
    return width > BETWEEN ? WIDE + NARROW + REST : NARROW + WIDE + REST;
  }

  static Font plain(double size) {
    return new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) size);
  }

  static Font bold(double size) {
    return new Font(Font.SANS_SERIF, Font.BOLD, 1).deriveFont((float) size);
  }

  /**
   * A warning if the PNGs would show boxes for characters, in {@code language} or in {@code names}.
   *
   * @throws IOException if Java finds no font at all
   */
  static Optional<String> missing(String language, List<Text> names) throws IOException {
    var shown = new StringBuilder(Words.CHINESE.equals(language) ? CHINESE : "");
    names.forEach(name -> shown.append(name.in(language)));
    try {
      if (plain(12).canDisplayUpTo(shown.toString()) < 0) {
        return Optional.empty();
      }
    } catch (RuntimeException | LinkageError | InternalError e) {
      throw new IOException("Plots cannot be drawn: Java finds no font. Install fontconfig and one font, e.g. the Debian packages fontconfig "
          + "and fonts-dejavu-core", e);
    }
    return Optional.of("No font here shows all characters of the plots: the PNG files have boxes in their place (the SVG files and the page do not). "
        + "Install a Chinese font, e.g. the Debian package fonts-wqy-microhei or fonts-noto-cjk, and make the report again.");
  }
}
