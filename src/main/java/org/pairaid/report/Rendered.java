package org.pairaid.report;

/**
 * A figure as drawn.
 *
 * @param figure the figure
 * @param png PNG in the language of the files
 * @param english SVG element in English
 * @param chinese SVG element in Chinese
 */
record Rendered(Figure figure, byte[] png, String english, String chinese) {

  static Rendered of(Figure figure, String language) {
    return new Rendered(figure, Canvas.png(figure.sheet().apply(language)), svg(figure, Words.ENGLISH), svg(figure, Words.CHINESE));
  }

  String svg(String language) {
    return Words.CHINESE.equals(language) ? chinese : english;
  }

  private static String svg(Figure figure, String language) {
    return Canvas.svg(figure.sheet().apply(language), "fig-" + figure.name() + "-" + language);
  }
}
