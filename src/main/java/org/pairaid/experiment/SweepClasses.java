package org.pairaid.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The points of a sweep by classes of one factor's values: each value where there are few, else classes with about as many points each.
 *
 * @param factor the factor
 * @param labels what a class is called; of numbers the mean of its values
 * @param middle mean value of a class, in the factor's scale; its number where values are words
 * @param of class of each point
 */
public record SweepClasses(StudyFactor factor, List<String> labels, double[] middle, int[] of) {
  /** Most classes of a factor of numbers. Assumption: enough to show a bend. */
  static final int MOST = 10;

  /** The classes of a factor. */
  static SweepClasses of(StudyFactor factor) {
    List<String> different = factor.at().stream().distinct().toList();
    if (!factor.number() || different.contains("")) {
      List<String> known = new ArrayList<>(factor.values().stream().filter(different::contains).toList());
      different.stream().filter(value -> !known.contains(value)).forEach(known::add);
      return new SweepClasses(factor, known.stream().map(value -> value.isEmpty() ? "own" : value).toList(), IntStream.range(0, known.size()).asDoubleStream().toArray(),
          factor.at().stream().mapToInt(known::indexOf).toArray());
    }
    double[] at = IntStream.range(0, factor.at().size()).mapToDouble(factor::numberAt).toArray();
    double[] values = Arrays.stream(at).distinct().sorted().toArray();
    int[] of = new int[at.length];
    int classes = Math.min(MOST, values.length);
    if (values.length <= MOST) {
      Arrays.setAll(of, p -> Arrays.binarySearch(values, at[p]));
    } else {
      double[] sorted = Arrays.stream(at).sorted().toArray();
      double[] bounds = IntStream.range(1, classes).mapToDouble(c -> sorted[(int) ((long) c * sorted.length / classes)]).toArray();
      Arrays.setAll(of, p -> (int) Arrays.stream(bounds).filter(bound -> at[p] >= bound).count());
    }
    double[] middle = IntStream.range(0, classes).mapToDouble(c -> IntStream.range(0, at.length).filter(p -> of[p] == c).mapToDouble(p -> at[p]).average().orElse(Double.NaN)).toArray();
    return new SweepClasses(factor, Arrays.stream(middle).mapToObj(Double::toString).toList(), middle, of);
  }

  /** How many classes there are. */
  public int count() {
    return middle.length;
  }
}
