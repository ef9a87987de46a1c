package org.pairaid.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what is wrong, so that all of it is reported at once, each problem once. One that was met in several rows of a table
 * but stands in one place (a column's name, say) counts once.
 */
final class Problems {
  /** With this many problems the reading ends: the file is not what it is taken for. */
  static final int MOST = 1000;

  private static final Comparator<Problem> ORDER = Comparator.comparing((Problem p) -> p.place().source())
      .thenComparingInt(p -> p.place().line()).thenComparingInt(p -> p.place().column());

  private final Map<Problem, Problem> found = new LinkedHashMap<>();
  private int met;

  /** Ends a reading that meets too many problems. */
  static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  void add(Place place, String path, String message) {
    met++;
    found.putIfAbsent(new Problem(place, path.replaceAll("\\[[0-9]+]", "[]"), message), new Problem(place, path, message));
    if (found.size() > MOST) {
      throw new TooMany();
    }
  }

  /** Notes that something depends on what could not be read: the problem itself is known. */
  void again() {
    met++;
  }

  /** How often a problem was met; one that is met again counts again. */
  int met() {
    return met;
  }

  /** What was found, by file, line and column. */
  List<Problem> sorted() {
    List<Problem> sorted = new ArrayList<>(found.values().stream().limit(MOST).sorted(ORDER).toList());
    if (found.size() > MOST) {
      sorted.add(new Problem(Place.whole("pairaid"), "", "more than " + MOST + " problems; the others are not listed"));
    }
    return sorted;
  }

  void throwIfAny() throws InvalidScenarioException {
    if (!found.isEmpty()) {
      throw new InvalidScenarioException(sorted());
    }
  }
}
