package org.pairaid.calibration;

import java.util.Arrays;
import java.util.List;

/**
 * How near the model can come with one factor held in a part of its range: the smallest distance of all points tried there, whatever the other factors. It is the lower envelope of what was tried and so an
 * upper bound of the true profile, in which the others are set best.
 *
 * @param factor number of the factor
 * @param nearest by part of the range, from its low end: the point with the smallest distance; {@code null} where none was tried
 */
public record Profile(int factor, List<Evaluation> nearest) {

  /** @param parts how many parts of equal width the range has */
  public static Profile of(int factor, int parts, List<Evaluation> tried) {
    Evaluation[] nearest = new Evaluation[parts];
    for (Evaluation one : tried) {
      int part = Math.min(parts - 1, (int) (one.point()[factor] * parts));
      if (nearest[part] == null || one.distance() < nearest[part].distance()) {
        nearest[part] = one;
      }
    }
    return new Profile(factor, Arrays.asList(nearest));
  }
}
