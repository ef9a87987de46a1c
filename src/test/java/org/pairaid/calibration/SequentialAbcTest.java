package org.pairaid.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.pairaid.calibration.Identifiability.Told;
import org.pairaid.model.Streams;

/** The posterior of these is known: the uniform prior, cut to where the distance is within the tolerance. */
class SequentialAbcTest {
  /** Rate of false alarms of each statistical test here. */
  private static final double ALARM = 1e-3;

  private static SequentialAbc.Outcome run(int factors, double tolerance, ToDoubleFunction<double[]> distance) throws InterruptedException {
    return new SequentialAbc(factors, new AbcTerms(400, 30, tolerance, .01), new Streams(5, 0)).run(points -> points.stream().mapToDouble(distance).toArray());
  }

  /** Chi-squared test that the weight is even over ten cells between two places, its size being the effective one. */
  private static void even(Posterior posterior, int factor, double from, double to) {
    double sum = 0;
    for (int cell = 0; cell < 10; cell++) {
      double low = from + (to - from) * cell / 10;
      double high = from + (to - from) * (cell + 1) / 10;
      double share = posterior.share(i -> posterior.points().get(i)[factor] >= low && posterior.points().get(i)[factor] < high);
      sum += (share - .1) * (share - .1) / .1;
    }
    assertThat(sum * posterior.ess()).isLessThan(new ChiSquaredDistribution(9).inverseCumulativeProbability(1 - ALARM));
  }

  @Test
  void cutsThePriorToWhatAgreesAndLeavesItEvenThere() throws Exception {
    Posterior posterior = run(2, .05, x -> Math.abs(x[0] - .3)).posterior();
    assertThat(DoubleStream.of(posterior.places(0))).allMatch(x -> x >= .25 && x <= .35);
    even(posterior, 0, .25, .35);
    even(posterior, 1, 0, 1);
  }

  @Test
  void isEvenNextToTheEndOfARange() throws Exception {
    even(run(1, .02, x -> x[0]).posterior(), 0, 0, .02);
  }

  @Test
  void closesInStepByStep() throws Exception {
    SequentialAbc.Outcome outcome = run(2, .01, x -> Math.hypot(x[0] - .5, x[1] - .5));
    assertThat(outcome.generations()).extracting(SequentialAbc.Generation::tolerance).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    assertThat(outcome.posterior().tolerance()).isLessThanOrEqualTo(.01);
    assertThat(outcome.posterior().points()).hasSizeGreaterThanOrEqualTo(400);
    assertThat(outcome.tried()).hasSize(800 + 400 * (outcome.generations().size() - 1));
  }

  /** Uniform over the disc: the squared distance to its middle is uniform. */
  @Test
  void isEvenOverADisc() throws Exception {
    Posterior disc = run(2, .1, x -> Math.hypot(x[0] - .5, x[1] - .5)).posterior();
    Posterior squared = new Posterior(IntStream.range(0, disc.weights().length).mapToObj(i -> new double[] {disc.distances()[i] * disc.distances()[i]}).toList(), disc.weights(), disc.distances());
    even(squared, 0, 0, .01);
  }

  @Test
  void aSumIsToldAndItsPartsAreNot() throws Exception {
    Identifiability told = Identifiability.of(run(3, .02, x -> Math.abs(x[0] + x[1] - 1)).posterior());
    assertThat(told.factors()).extracting(Identifiability.Factor::told).containsOnly(Told.NOTHING);
    assertThat(told.pairs()).singleElement().satisfies(pair -> {
      assertThat(List.of(pair.one(), pair.other())).containsExactly(0, 1);
      assertThat(pair.correlation()).isLessThan(-.95);
    });
  }

  @Test
  void stopsWhereNothingNearerIsFound() throws Exception {
    SequentialAbc.Outcome outcome = run(1, .1, x -> 1 + (x[0] > .4 ? 1 : 0));
    assertThat(outcome.posterior().tolerance()).isEqualTo(1);
    assertThat(outcome.generations().size()).isLessThan(30);
  }

  @Test
  void leavesOutPointsThatFail() throws Exception {
    Posterior posterior = run(1, .05, x -> x[0] > .5 ? Double.POSITIVE_INFINITY : Math.abs(x[0] - .5)).posterior();
    assertThat(DoubleStream.of(posterior.places(0))).allMatch(x -> x >= .45 && x <= .5);
  }

  @Test
  void theFirstGenerationWeighsAllAlike() throws Exception {
    Posterior posterior = run(1, 2, x -> x[0]).posterior();
    assertThat(posterior.ess()).isCloseTo(800, within(1e-6));
  }
}
