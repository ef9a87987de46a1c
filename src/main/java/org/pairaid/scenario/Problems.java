package org.pairaid.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong, so that all of it is reported at once. */
final class Problems {
  private final List<Problem> found = new ArrayList<>();

  void add(Place place, String path, String message) {
    Problem problem = new Problem(place, path, message);
    if (!found.contains(problem)) {
      found.add(problem);
    }
  }

  boolean any() {
    return !found.isEmpty();
  }

  int count() {
    return found.size();
  }

  void throwIfAny() throws InvalidScenarioException {
    if (any()) {
      found.sort(Comparator.comparing((Problem p) -> p.place().source()).thenComparingInt(p -> p.place().line())
          .thenComparingInt(p -> p.place().column()));
      throw new InvalidScenarioException(found);
    }
  }
}
