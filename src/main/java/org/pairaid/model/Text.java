package org.pairaid.model;

/**
 * Words in the two languages of the program.
 *
 * @param en English
 * @param zh Chinese
 */
public record Text(String en, String zh) {
  /** Words are on one line. */
  public Text {
    en = line(en);
    zh = line(zh);
  }

  private static String line(String words) {
    return words == null || words.indexOf('\n') < 0 ? words : words.strip().replaceAll("\\s*\\n\\s*", " ");
  }

  /** The words in {@code language}: {@code zh} for Chinese, English otherwise. */
  public String in(String language) {
    return "zh".equals(language) ? zh : en;
  }
}
