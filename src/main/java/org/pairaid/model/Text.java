package org.pairaid.model;

/**
 * Words in the two languages of the program.
 *
 * @param en English
 * @param zh Chinese
 */
public record Text(String en, String zh) {
  /** The words in {@code language}: {@code zh} for Chinese, English otherwise. */
  public String in(String language) {
    return "zh".equals(language) ? zh : en;
  }
}
