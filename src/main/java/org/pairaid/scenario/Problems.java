package org.pairaid.scenario;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Collects what is wrong, so that all of it is reported at once. */
final class Problems {
  private static final Comparator<Problem> ORDER = Comparator.comparing((Problem p) -> p.place().source())
      .thenComparingInt(p -> p.place().line()).thenComparingInt(p -> p.place().column());

  private final Set<Problem> found = new LinkedHashSet<>();
  private int met;

  void add(Place place, String path, String message) {
    found.add(new Problem(place, path, message));
    met++;
  }

  boolean any() {
    return !found.isEmpty();
  }

  /** How often a problem was met; one that is met again counts again. */
  int met() {
    return met;
  }

  void throwIfAny() throws InvalidScenarioException {
    if (any()) {
      throw new InvalidScenarioException(found.stream().sorted(ORDER).toList());
    }
  }
}
