package org.pairaid.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Offers the nearest known name for an unknown one. */
public final class Nearest {
  private Nearest() {}

  /** The known name with the smallest edit distance, if that is at most a third of the name's length (and 2 for short names). */
  public static Optional<String> to(String unknown, Collection<String> known) {
    int allowed = Math.max(2, unknown.length() / 3);
    if (unknown.length() > 100) {
      return Optional.empty();
    }
    return known.stream().min(Comparator.comparingInt(name -> distance(unknown, name))).filter(name -> distance(unknown, name) <= allowed);
  }

  /** A sentence that offers the nearest name, or lists the known ones where none is near and they are few. */
  public static String hint(String unknown, Collection<String> known) {
    return to(unknown, known).map(name -> ". Maybe \"" + name + "\"?")
        .orElseGet(() -> known.isEmpty() || known.size() > 30 ? "" : ". Known: " + String.join(", ", known));
  }

  private static int distance(String from, String to) {
    String a = from.toLowerCase(java.util.Locale.ROOT);
    String b = to.toLowerCase(java.util.Locale.ROOT);
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
