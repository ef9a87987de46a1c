package org.pairaid.report;

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

  static Rendered of(Figure figure, String language) {
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
