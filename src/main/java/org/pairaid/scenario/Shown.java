package org.pairaid.scenario;

/** Makes what a user wrote fit for a message of one line. */
public final class Shown {
  private static final int WORDS = 60;
  private static final int LINE = 600;

  private Shown() {}

  /** A name or value, cut where it is long. */
  public static String shortened(String text) {
    return cut(text, WORDS);
  }

  /** A text on one line, without characters that would disturb a terminal or turn the direction of writing. */
  public static String line(String text) {
    return cut(text, LINE).replaceAll("\\s+", " ").replaceAll("[\\p{Cc}\\p{Cf}\\p{Cn}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]", "?");
  }

  private static String cut(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) + "..." : text;
  }
}
