package org.pairaid.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.pairaid.model.Streams;

/** Parameters that made the data are found again: growth y = a exp(b t) seen with errors of a tenth. */
class RecoveryTest {
  private static final int TRUTHS = 40;
  private static final List<Integer> YEARS = IntStream.range(0, 8).boxed().toList();
  private static final Years FIT = new Years(0, 5);

  /** a from 1 to 100 on a log scale, b from -.2 to .6. */
  private static double[] simulated(double[] place) {
    double a = Math.pow(100, place[0]);
    double b = -.2 + .8 * place[1];
    return YEARS.stream().mapToDouble(t -> a * Math.exp(b * t)).toArray();
  }

  /**
   * Truths drawn from the prior lie in the posterior's interval of 90 % at least that often. The tolerance .145 is the 95 % quantile of the distance of the truth itself: .1 times the root
   * of chi-squared with 6 degrees of freedom over 6. Cutting there widens the interval, so the count is held against the binomial with .9 on its lower side only (false alarms: 1 in 1000 for
   * each factor).
   */
  @Test
  void theTruthLiesInTheIntervals() throws Exception {
    Well19937c chance = new Well19937c(20);
    NormalDistribution error = new NormalDistribution(chance, 0, .1);
    int[] inside = new int[2];
    List<Double> widths = new ArrayList<>();
    for (int n = 0; n < TRUTHS; n++) {
      double[] truth = {chance.nextDouble(), chance.nextDouble()};
      double[] clean = simulated(truth);
      List<Double> observed = YEARS.stream().map(t -> clean[t] * Math.exp(error.sample())).toList();
      Distance distance = new Distance(List.of(new Series("y", YEARS, observed, Scale.LOG, 1)), FIT);
      Objective objective = points -> points.stream().mapToDouble(point -> distance.of(new double[][] {simulated(point)}, FIT)).toArray();
      Posterior posterior = new SequentialAbc(2, new AbcTerms(100, 30, .145, .01), new Streams(n, 0)).run(objective).posterior();
      Identifiability told = Identifiability.of(posterior);
      for (int factor = 0; factor < 2; factor++) {
        Identifiability.Factor one = told.factors().get(factor);
        inside[factor] += one.low() <= truth[factor] && truth[factor] <= one.high() ? 1 : 0;
        widths.add(one.width());
      }
    }
    int least = new BinomialDistribution(null, TRUTHS, .9).inverseCumulativeProbability(.001);
    assertThat(inside[0]).isGreaterThanOrEqualTo(least);
    assertThat(inside[1]).isGreaterThanOrEqualTo(least);
    assertThat(widths).allMatch(width -> width < Identifiability.NARROW);
  }

  /** Without errors the search finds the truth itself. */
  @Test
  void theBestPointIsTheTruthWhereDataHaveNoError() throws Exception {
    double[] truth = {.37, .81};
    double[] clean = simulated(truth);
    Distance distance = new Distance(List.of(new Series("y", YEARS, YEARS.stream().map(t -> clean[t]).toList(), Scale.LOG, 1)), FIT);
    List<List<Evaluation>> tried = new PointSearch(2, 2, 600, new Streams(3, 0)).run(points -> points.stream().mapToDouble(point -> distance.of(new double[][] {simulated(point)}, FIT)).toArray());
    double[] best = tried.stream().flatMap(List::stream).min(java.util.Comparator.comparingDouble(Evaluation::distance)).orElseThrow().point();
    assertThat(best).containsExactly(truth, org.assertj.core.api.Assertions.within(1e-4));
  }
}
