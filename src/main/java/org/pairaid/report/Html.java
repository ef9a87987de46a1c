package org.pairaid.report;

import org.pairaid.model.Text;

/** Makes pieces of HTML; everything that comes from outside passes {@link #escape}. */
final class Html {
  private Html() {}

  /** Text that is safe between tags and in quoted attributes. */
  static String escape(String text) {
    var safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c < ' ' && c != '\n' && c != '\t' ? '\uFFFD' : c);
      }
    }
    return safe.toString();
  }

  /** The words in both languages, of which the page shows one; once where they are the same. */
  static String both(Text text) {
    if (text.en().equals(text.zh())) {
      return escape(text.en());
    }
    return span(Words.ENGLISH, text.en().replace(" %", "\u00A0%")) + span(Words.CHINESE, text.zh());
  }

  /** Words that exist in one language only, marked as such. */
  static String only(String language, String words) {
    return "<span lang=\"" + language + "\">" + escape(words) + "</span>";
  }

  static String paragraph(Text text) {
    return "<p>" + both(text) + "</p>\n";
  }

  static String heading(int level, Text text) {
    return "<h" + level + ">" + both(text) + "</h" + level + ">\n";
  }

  static String code(String text) {
    return "<code>" + escape(text) + "</code>";
  }

  private static String span(String language, String words) {
    return "<span class=\"" + language + "\" lang=\"" + language + "\">" + escape(words) + "</span>";
  }
}
