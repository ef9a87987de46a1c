package org.pairaid.report;

import java.util.List;
import java.util.concurrent.ForkJoinPool;

/**
 * A figure as drawn.
 *
 * @param figure the figure
 * @param png PNG in the language of the files
 * @param english SVG element in English
 * @param chinese SVG element in Chinese
 * @param height height of the picture, points
 */
record Rendered(Figure figure, byte[] png, String english, String chinese, int height) {
  /** Memory that one figure takes while it is drawn, most of it its pixels. */
  private static final int EACH = 16 << 20;
  /** Memory of all else: classes, tables, the page. */
  private static final int REST = 32 << 20;

  /** Draws figures, as many at once as there are processors, and as memory has room for. */
  static List<Rendered> all(List<Figure> figures, String language) {
    var pool = new ForkJoinPool(atOnce(Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory()));
    try {
      return pool.submit(() -> figures.parallelStream().map(figure -> of(figure, language)).toList()).join();
    } finally {
      pool.shutdown();
    }
  }

  static int atOnce(int processors, long memory) {
    return (int) Math.max(1, Math.min(processors, (memory - REST) / EACH));
  }

  private static Rendered of(Figure figure, String language) {
    Sheet sheet = figure.sheet().apply(language);
    return new Rendered(figure, Canvas.png(sheet), svg(figure, Words.ENGLISH), svg(figure, Words.CHINESE), sheet.height());
  }

  String svg(String language) {
    return Words.CHINESE.equals(language) ? chinese : english;
  }

  private static String svg(Figure figure, String language) {
    return Canvas.svg(figure.sheet().apply(language), "fig-" + figure.name() + "-" + language);
  }
}
