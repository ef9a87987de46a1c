package org.pairaid.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.pairaid.model.Streams;

class PointSearchTest {
  private static final Streams STREAMS = new Streams(1, 0);

  private static List<List<Evaluation>> run(int factors, int searches, int evaluations, ToDoubleFunction<double[]> distance) throws InterruptedException {
    return new PointSearch(factors, searches, evaluations, STREAMS).run(points -> points.stream().mapToDouble(distance).toArray());
  }

  private static Evaluation best(List<List<Evaluation>> tried) {
    return tried.stream().flatMap(List::stream).min(Comparator.comparingDouble(Evaluation::distance)).orElseThrow();
  }

  /** A narrow valley, slanting: of the sum little is left to chance, of the difference much. */
  @Test
  void findsTheBottomOfASlantingValley() throws Exception {
    Evaluation best = best(run(2, 1, 800, x -> 100 * Math.pow(x[0] + x[1] - 1.1, 2) + Math.pow(x[0] - x[1] - .3, 2)));
    assertThat(best.point()).containsExactly(new double[] {.7, .4}, within(1e-3));
  }

  @Test
  void findsTheBottomAtTheEdge() throws Exception {
    assertThat(best(run(2, 1, 800, x -> x[0] + Math.abs(x[1] - .2))).point()).containsExactly(new double[] {0, .2}, within(1e-3));
  }

  @Test
  void triesPointsOfTheCubeOnlyAndNoMoreThanItMay() throws Exception {
    List<List<Evaluation>> tried = run(3, 3, 50, x -> -x[0]);
    assertThat(tried).hasSize(3).allSatisfy(search -> assertThat(search).hasSizeBetween(1, 50));
    assertThat(tried.stream().flatMap(List::stream)).allSatisfy(one -> assertThat(DoubleStream.of(one.point())).allMatch(x -> x >= 0 && x <= 1));
  }

  @Test
  void worksWithASingleFactorAndWithPointsThatFail() throws Exception {
    Evaluation best = best(run(1, 2, 200, x -> x[0] > .6 ? Double.POSITIVE_INFINITY : Math.abs(x[0] - .55)));
    assertThat(best.point()[0]).isCloseTo(.55, within(1e-3));
  }

  @Test
  void doesTheSameTwice() throws Exception {
    List<double[]> once = points();
    assertThat(points()).usingRecursiveComparison().isEqualTo(once);
  }

  private static List<double[]> points() throws InterruptedException {
    List<double[]> points = new ArrayList<>();
    run(2, 2, 60, x -> x[0] * x[1]).forEach(search -> search.forEach(one -> points.add(one.point())));
    return points;
  }

  @Test
  void aStopEndsIt() {
    assertThatThrownBy(() -> new PointSearch(2, 1, 60, STREAMS).run(points -> {
      throw new InterruptedException();
    })).isInstanceOf(InterruptedException.class);
  }
}
