package org.pairaid.scenario;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Offers the nearest known name for an unknown one. */
public final class Nearest {
  private static final int LONGEST = 100;
  private static final int MOST_COMPARED = 5000;
  private static final int MOST_LISTED = 40;

  private Nearest() {}

  /**
   * The known name with the smallest edit distance, the first of several, if that is at most a third of the unknown name's
   * length, and 2 for short names, 1 for the shortest.
   */
  public static Optional<String> to(String unknown, Collection<String> known) {
    if (unknown.length() > LONGEST || known.size() > MOST_COMPARED) {
      return Optional.empty();
    }
    int smallest = 1 + (unknown.length() < 4 ? 1 : Math.max(2, unknown.length() / 3));
    String nearest = null;
    for (String name : known) {
      if (Math.abs(name.length() - unknown.length()) < smallest) {
        int distance = distance(unknown.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
        if (distance < smallest) {
          smallest = distance;
          nearest = name;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** A sentence that offers the nearest name; empty where none is near. */
  static String maybe(String unknown, Collection<String> known) {
    return to(unknown, known).map(name -> ". Maybe \"" + name + "\"?").orElse("");
  }

  /** A sentence that offers the nearest name, or lists the known ones where none is near and they are few. */
  public static String hint(String unknown, Collection<String> known) {
    String maybe = maybe(unknown, known);
    boolean list = maybe.isEmpty() && !known.isEmpty() && known.size() <= MOST_LISTED;
    return list ? ". Known: " + String.join(", ", known.stream().map(Shown::shortened).toList()) : maybe;
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
