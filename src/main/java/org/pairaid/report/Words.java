package org.pairaid.report;

import java.util.Locale;
import org.pairaid.model.Text;

/** Makes sentences in both languages. */
final class Words {
  static final String ENGLISH = "en";
  static final String CHINESE = "zh";

  private Words() {}

  /** Both templates filled with the same values ({@link String#format}); a {@link Text} among them is put in its language. */
  static Text of(String en, String zh, Object... values) {
    return new Text(fill(en, ENGLISH, values), fill(zh, CHINESE, values));
  }

  /** Both sentences, one after the other. */
  static Text join(Text first, Text second) {
    return new Text(first.en() + " " + second.en(), first.zh() + second.zh());
  }

  private static String fill(String template, String language, Object... values) {
    Object[] words = values.clone();
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i] instanceof Text text ? text.in(language) : words[i];
    }
    return String.format(Locale.ROOT, template, words);
  }
}
