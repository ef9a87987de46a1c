package org.pairaid.experiment;

import java.util.List;
import java.util.Locale;
import org.pairaid.design.MorrisDesign;
import org.pairaid.design.SaltelliDesign;
import org.pairaid.design.SensitivityDesign;
import org.pairaid.model.Purpose;
import org.pairaid.model.Streams;
import org.pairaid.scenario.Experiment;
import org.pairaid.scenario.ExperimentFile.Design;
import org.pairaid.scenario.ExperimentFile.Kind;
import org.pairaid.scenario.Factor;

/** The points of an experiment that measures sensitivity. */
public final class SensitivityPoints {
  /** Rows without which there is no variance. */
  private static final int FEWEST_ROWS = 2;

  private SensitivityPoints() {}

  /**
   * The points that an experiment's design names.
   *
   * @throws IllegalArgumentException if its design is of another kind, or does not fit its factors; the message says what was expected
   */
  public static Points of(Experiment experiment) {
    Design design = experiment.file().design();
    if (design == null || design.kind() != Kind.MORRIS && design.kind() != Kind.SALTELLI) {
      throw new IllegalArgumentException("design.kind: expected morris or saltelli" + (design == null ? ", as design: {kind: morris, trajectories: 20}"
          : ", not " + design.kind().name().toLowerCase(Locale.ROOT) + ", which pairaid sweep runs"));
    }
    List<Factor> factors = experiment.factors();
    if (factors.isEmpty() || factors.size() > SaltelliDesign.MOST_FACTORS) {
      throw new IllegalArgumentException("factors: expected 1 to " + SaltelliDesign.MOST_FACTORS + " of them, not " + factors.size());
    }
    for (Factor factor : factors) {
      if (factor.values().size() == 1) {
        throw new IllegalArgumentException("factors: " + factor.name() + " has one value only: a factor needs two to matter");
      }
    }
    if (design.kind() == Kind.MORRIS && design.levelsOrDefault() % 2 != 0) {
      throw new IllegalArgumentException("design.levels: expected an even number, so that each level comes as often as any other, not " + design.levelsOrDefault());
    }
    if (design.kind() == Kind.SALTELLI && design.points() < FEWEST_ROWS) {
      throw new IllegalArgumentException("design.points: expected " + FEWEST_ROWS + " or more rows, best a power of two as 256, not " + design.points());
    }
    long units = design.kind() == Kind.MORRIS ? design.trajectories() : design.points();
    long size = design.kind() == Kind.MORRIS ? factors.size() + 1 : (design.secondOrder() ? 2 : 1) * factors.size() + 2;
    if (units * size > Points.MOST) {
      throw new IllegalArgumentException("design: these are " + units * size + " points, more than " + Points.MOST + "; take fewer rows, trajectories or factors");
    }
    return Points.unit(factors, design(design, factors.stream().mapToInt(factor -> factor.values().size()).toArray(), experiment.file().seed()).points());
  }

  /** A design; {@code categories} are the values of each factor that has a list of them, 0 for a range. */
  static SensitivityDesign design(Design design, int[] categories, long seed) {
    String kind = ":" + design.kind().name().toLowerCase(Locale.ROOT);
    var random = new Streams(seed, 0).stream(Purpose.DESIGN, Streams.entity(kind), 0);
    return design.kind() == Kind.MORRIS ? MorrisDesign.of(design.trajectories(), design.levelsOrDefault(), categories, random)
        : SaltelliDesign.of(design.points(), categories.length, design.secondOrder(), random);
  }
}
