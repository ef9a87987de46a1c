package org.pairaid.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.PermutationSampler;
import org.pairaid.model.Purpose;
import org.pairaid.model.Streams;
import org.pairaid.scenario.Experiment;
import org.pairaid.scenario.ExperimentFile.Design;
import org.pairaid.scenario.Factor;
import org.pairaid.scenario.Resolved;
import tools.jackson.databind.JsonNode;

/** The points that a design runs, as the table of points has them: the value of each factor in words, empty for the scenario's own. */
public interface Points {
  /** Most points of a design. */
  int MOST = 10_000_000;

  int count();

  /** The value of each factor at a point. */
  List<String> at(int point);

  /**
   * The points of an experiment's design.
   *
   * @throws IllegalArgumentException if there are too many, or the design is one of points that a method chooses
   */
  static Points of(Experiment experiment) {
    List<Factor> factors = experiment.factors();
    Design design = experiment.file().design();
    return switch (design.kind()) {
      case GRID -> grid(factors.stream().map(factor -> factor.levels(design.levelsOrDefault())).toList());
      case LHS -> crossed(factors, rest -> latinHypercube(rest, design.points(), experiment.file().seed()));
      case SOBOL -> crossed(factors, rest -> sobol(rest, design.points(), experiment.file().seed()));
      case OAT -> listed(oneAtATime(experiment));
      case TABLE -> listed(experiment.listed());
      case MORRIS, SALTELLI -> throw new IllegalArgumentException("design.kind: " + design.kind().name().toLowerCase(Locale.ROOT) + " belongs to pairaid sensitivity; expected grid, lhs, sobol, oat or table");
    };
  }

  /** Some points, as they are listed. */
  static Points listed(List<List<String>> points) {
    return new Points() {
      @Override
      public int count() {
        return points.size();
      }

      @Override
      public List<String> at(int point) {
        return points.get(point);
      }
    };
  }

  /** Points of the unit cube, by point and factor. */
  static Points unit(List<Factor> factors, double[][] cube) {
    return new Points() {
      @Override
      public int count() {
        return cube.length;
      }

      @Override
      public List<String> at(int point) {
        return IntStream.range(0, factors.size()).mapToObj(f -> factors.get(f).at(cube[point][f])).toList();
      }
    };
  }

  /** Points of the cube of all factors but the variants, each run under every variant, so that variants can be compared point by point. */
  private static Points crossed(List<Factor> factors, Function<List<Factor>, double[][]> cube) {
    boolean variants = !factors.isEmpty() && factors.get(0).name().equals(Factor.VARIANT);
    if (!variants) {
      return unit(factors, cube.apply(factors));
    }
    List<Factor> rest = factors.subList(1, factors.size());
    Points inner = unit(rest, cube.apply(rest));
    List<String> names = factors.get(0).values();
    if ((long) inner.count() * names.size() > MOST) {
      throw new IllegalArgumentException("design: these are " + (long) inner.count() * names.size() + " points, more than " + MOST + "; take fewer points or variants");
    }
    int count = inner.count() * names.size();
    return new Points() {
      @Override
      public int count() {
        return count;
      }

      @Override
      public List<String> at(int point) {
        List<String> values = new ArrayList<>(List.of(names.get(point % names.size())));
        values.addAll(inner.at(point / names.size()));
        return values;
      }
    };
  }

  /** All combinations of levels; the last factor's change fastest. */
  private static Points grid(List<List<String>> levels) {
    long count = 1;
    for (List<String> of : levels) {
      count *= of.size();
      if (count > MOST) {
        throw new IllegalArgumentException("design: this grid has more than " + MOST + " points; take fewer levels, or kind lhs or sobol");
      }
    }
    int all = (int) count;
    return new Points() {
      @Override
      public int count() {
        return all;
      }

      @Override
      public List<String> at(int point) {
        String[] values = new String[levels.size()];
        int rest = point;
        for (int f = values.length - 1; f >= 0; f--) {
          values[f] = levels.get(f).get(rest % levels.get(f).size());
          rest /= levels.get(f).size();
        }
        return List.of(values);
      }
    };
  }

  /** A factor's strata depend on its name, the seed and the count alone: another factor beside it does not move them. */
  private static double[][] latinHypercube(List<Factor> factors, int count, long seed) {
    double[][] cube = new double[count][factors.size()];
    for (int f = 0; f < factors.size(); f++) {
      UniformRandomProvider draws = new Streams(seed, 0).stream(Purpose.DESIGN, Streams.entity(factors.get(f).name()), 0);
      int[] strata = PermutationSampler.natural(count);
      PermutationSampler.shuffle(draws, strata);
      for (int point = 0; point < count; point++) {
        cube[point][f] = (strata[point] + draws.nextDouble()) / count;
      }
    }
    return cube;
  }

  /** The sequence with a digital shift by factor, which keeps its balance and takes its first point away from the corner (Owen 2020). More points begin with fewer. */
  private static double[][] sobol(List<Factor> factors, int count, long seed) {
    double[][] cube = new double[count][factors.size()];
    if (factors.isEmpty()) {
      return cube;
    }
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(factors.size());
    long[] shifts = factors.stream().mapToLong(factor -> new Streams(seed, 0).stream(Purpose.DESIGN, Streams.entity(factor.name()), 1).nextLong() >>> Long.SIZE - SOBOL_BITS).toArray();
    for (int point = 0; point < count; point++) {
      double[] next = sequence.nextVector();
      for (int f = 0; f < next.length; f++) {
        cube[point][f] = (((long) (next[f] * (1L << SOBOL_BITS)) ^ shifts[f]) + .5) / (1L << SOBOL_BITS);
      }
    }
    return cube;
  }

  /** Binary digits of a coordinate of Sobol's sequence that are kept. */
  int SOBOL_BITS = 52;

  /** The scenario as it is, then each factor's levels. */
  private static List<List<String>> oneAtATime(Experiment experiment) {
    List<Factor> factors = experiment.factors();
    JsonNode base = Resolved.of(experiment.bases().get(0));
    List<String> own = factors.stream().map(factor -> factor.name().equals(Factor.VARIANT) ? factor.values().get(0) : own(factor, base)).toList();
    List<List<String>> points = new ArrayList<>(List.of(own));
    for (int f = 0; f < factors.size(); f++) {
      for (String level : factors.get(f).levels(experiment.file().design().levelsOrDefault())) {
        if (!level.equals(own.get(f))) {
          List<String> point = new ArrayList<>(own);
          point.set(f, level);
          points.add(point);
        }
      }
    }
    return points;
  }

  /** The scenario's own value of a factor, where it is one that the factor can take. */
  private static String own(Factor factor, JsonNode base) {
    JsonNode value = base.at("/" + factor.name().replace('.', '/'));
    String text = value.isNumber() ? Factor.text(value.doubleValue()) : value.isString() ? value.asString() : "";
    boolean listed = factor.values().isEmpty() || factor.values().contains(text);
    return !factor.multiply() && value.isNumber() == factor.number() && listed ? text : "";
  }
}
