package org.pairaid.contract;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.pairaid.model.Evaluators;
import org.pairaid.model.Parameter;
import org.pairaid.model.ReportedScore;
import org.pairaid.model.Series;

/** Values drawn at random, with the ends of their ranges drawn often. */
final class Draws {
  private static final double LARGE = 1e6;
  private static final double SMALL = 1e-6;

  private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
    @Override
    protected Shape computeValue(Class<?> type) {
      return Shape.of(type);
    }
  };

  private final SplittableRandom random;

  /** One component of a record. */
  private record Part(Class<?> type, Parameter about) {}

  /** How a record is made; reflection is slow, so that it is asked once. */
  private record Shape(Constructor<?> constructor, List<Part> parts) {
    static Shape of(Class<?> type) {
      List<Part> parts = Arrays.stream(type.getRecordComponents()).map(c -> new Part(c.getType(), c.getAnnotation(Parameter.class))).toList();
      try {
        return new Shape(type.getConstructor(parts.stream().map(Part::type).toArray(Class[]::new)), parts);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  Draws(long seed) {
    random = new SplittableRandom(seed);
  }

  /** In [0,1]. */
  double unit() {
    int kind = random.nextInt(8);
    return kind == 0 ? 0 : kind == 1 ? 1 : random.nextDouble();
  }

  /** In [0,{@code most}], now and then far beyond. */
  double upTo(double most) {
    int kind = random.nextInt(24);
    return kind < 4 ? 0 : kind == 4 ? LARGE * most : most * random.nextDouble();
  }

  boolean oneIn(int several) {
    return random.nextInt(several) == 0;
  }

  <T> T of(List<T> several) {
    return several.get(random.nextInt(several.size()));
  }

  ReportedScore score() {
    return new ReportedScore(unit(), unit(), unit(), unit(), unit(), oneIn(2));
  }

  /** Parameters in their legal ranges. */
  <R extends Record> R record(Class<R> type) {
    if (type == Evaluators.class) {
      return type.cast(evaluators());
    }
    Shape shape = SHAPES.get(type);
    try {
      return type.cast(shape.constructor().newInstance(shape.parts().stream().map(this::component).toArray()));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object component(Part part) {
    Class<?> type = part.type();
    Parameter about = part.about();
    if (about != null && about.value().equals(Parameter.OPTIONAL)) {
      return null;
    }
    if (type == Series.class) {
      return oneIn(2) ? Series.constant(number(about)) : new Series(List.of(number(about), number(about), number(about)));
    }
    if (type.isRecord()) {
      return record(type.asSubclass(Record.class));
    }
    if (type.isEnum()) {
      return of(List.of(type.getEnumConstants()));
    }
    return type == int.class ? (Object) (int) Math.max(about.min(), Math.rint(number(about))) : (Object) number(about);
  }

  /** The default as often as not. */
  private double number(Parameter about) {
    double low = about.above() ? about.min() + SMALL : about.min();
    double high = Math.min(about.max(), LARGE);
    double skew = random.nextDouble();
    return switch (random.nextInt(8)) {
      case 0 -> low;
      case 1 -> high;
      case 2, 3 -> low + (high - low) * skew * skew * skew * skew;
      default -> Double.parseDouble(about.value());
    };
  }

  private Evaluators evaluators() {
    double aider = unit();
    double receiver = (1 - aider) * unit();
    double thirdParty = (1 - aider - receiver) * unit();
    return new Evaluators(aider, receiver, thirdParty, Math.max(0, 1 - aider - receiver - thirdParty));
  }
}
