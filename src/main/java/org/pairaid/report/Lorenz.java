package org.pairaid.report;

import java.util.Comparator;
import java.util.List;

/** The Lorenz curve: who has little comes first. */
final class Lorenz {
  /** A place with its people and what it was given. */
  record Place(double population, double funds) {
    double perHead() {
      return funds / population;
    }
  }

  private Lorenz() {}

  /** Cumulated shares of people and of funds, from (0,0) to (1,1); those of equality where nobody was given anything. Places without people or a value do not count. */
  static double[][] curve(List<Place> places) {
    List<Place> ordered = places.stream().filter(place -> place.population() > 0 && place.funds() >= 0).sorted(Comparator.comparingDouble(Place::perHead)).toList();
    double people = ordered.stream().mapToDouble(Place::population).sum();
    double funds = ordered.stream().mapToDouble(Place::funds).sum();
    if (ordered.isEmpty() || funds == 0) {
      return new double[][] {{0, 1}, {0, 1}};
    }
    double[][] curve = new double[2][ordered.size() + 1];
    for (int i = 0; i < ordered.size(); i++) {
      curve[0][i + 1] = curve[0][i] + ordered.get(i).population() / people;
      curve[1][i + 1] = curve[1][i] + ordered.get(i).funds() / funds;
    }
    return curve;
  }
}
