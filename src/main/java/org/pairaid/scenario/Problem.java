package org.pairaid.scenario;

/**
 * One thing that is wrong with the user's input.
 *
 * @param place file, line and column
 * @param path dotted path of the key; empty where there is none
 * @param message what was found, what was expected, and what to try
 */
public record Problem(Place place, String path, String message) {
  private static final int LONGEST = 500;

  /** One line: what the user wrote is shortened, and characters that would disturb a terminal are left out. */
  @Override
  public String toString() {
    String where = path.isEmpty() ? "" : shown(path) + ": ";
    return shown(place.toString()) + ": " + where + shown(message);
  }

  private static String shown(String text) {
    String line = text.replaceAll("\\s+", " ").replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]", "?");
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
  }
}
