package org.pairaid.scenario;

import java.util.Optional;
import java.util.regex.Pattern;

/** Makes what a user wrote fit for a message of one line. */
public final class Shown {
  private static final int WORDS = 60;
  private static final int LINE = 600;

  private static final Pattern RAW = Pattern.compile("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069&&[^\\n\\t]]");

  private Shown() {}

  /** The first character that would steer a terminal or turn the direction of writing, such as U+001B and U+202E; ends of lines and tabs are none. */
  public static Optional<String> steering(String text) {
    return RAW.matcher(text).results().findFirst().map(found -> String.format("U+%04X", (int) found.group().charAt(0)));
  }

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
