package org.pairaid.statistical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.junit.jupiter.api.Test;
import org.pairaid.model.Purpose;
import org.pairaid.model.Streams;

/** The first draws of many streams taken together, each test with a fixed seed and a false-alarm rate of 1 in 1000. */
class DrawsTest {
  private static final int STREAMS = 5000;
  private static final double FALSE_ALARM = .001;

  private static double[] firstDraws(int replicate, boolean normal) {
    Streams streams = new Streams(42, replicate);
    double[] draws = new double[STREAMS];
    for (int i = 0; i < STREAMS; i++) {
      var stream = streams.stream(Purpose.GROWTH, Streams.entity("place-" + i % 50), i / 50);
      draws[i] = normal ? ZigguratSampler.NormalizedGaussian.of(stream).sample() : stream.nextDouble();
    }
    return draws;
  }

  @Test
  void firstDrawsOfNeighbouringStreamsAreUniform() {
    assertThat(new KolmogorovSmirnovTest().kolmogorovSmirnovTest(new UniformRealDistribution(null, 0, 1), firstDraws(0, false))).isGreaterThan(FALSE_ALARM);
  }

  @Test
  void normalDrawsAreStandardNormal() {
    assertThat(new KolmogorovSmirnovTest().kolmogorovSmirnovTest(new NormalDistribution(null, 0, 1), firstDraws(1, true))).isGreaterThan(FALSE_ALARM);
  }

  @Test
  void replicatesAreUncorrelated() {
    double[][] pairs = new double[STREAMS][];
    double[] first = firstDraws(0, false);
    double[] second = firstDraws(1, false);
    for (int i = 0; i < STREAMS; i++) {
      pairs[i] = new double[] {first[i], second[i]};
    }
    assertThat(new PearsonsCorrelation(pairs).getCorrelationPValues().getEntry(0, 1)).isGreaterThan(FALSE_ALARM);
  }

  @Test
  void neighbouringEntitiesTimesAndPurposesAreUncorrelated() {
    Streams streams = new Streams(43, 0);
    double[][] draws = new double[STREAMS][];
    for (int i = 0; i < STREAMS; i++) {
      draws[i] = new double[] {
        streams.stream(Purpose.PROJECT, Streams.entity(7, i), 0).nextDouble(),
        streams.stream(Purpose.PROJECT, Streams.entity(7, i + 1), 0).nextDouble(),
        streams.stream(Purpose.PROJECT, Streams.entity(7, i), 1).nextDouble(),
        streams.stream(Purpose.ACCEPTANCE, Streams.entity(7, i), 0).nextDouble()
      };
    }
    var p = new PearsonsCorrelation(draws).getCorrelationPValues();
    for (int a = 0; a < 4; a++) {
      for (int b = 0; b < a; b++) {
        assertThat(p.getEntry(a, b)).as("streams %d and %d, one of six pairs", a, b).isGreaterThan(FALSE_ALARM / 6);
      }
    }
  }

  @Test
  void drawsWithinAStreamAreUniformInPairs() {
    var stream = new Streams(44, 0).stream(Purpose.PROJECT, Streams.entity("place"), 0);
    int cells = 10;
    long[] found = new long[cells * cells];
    for (int i = 0; i < 20 * STREAMS; i++) {
      found[(int) (stream.nextDouble() * cells) * cells + (int) (stream.nextDouble() * cells)]++;
    }
    double[] even = new double[cells * cells];
    Arrays.fill(even, 1);
    assertThat(new ChiSquareTest().chiSquareTest(even, found)).isGreaterThan(FALSE_ALARM);
  }

  @Test
  void normalDrawsHaveTheMomentsOfTheStandardNormal() {
    double[] draws = firstDraws(2, true);
    double bound = new NormalDistribution(null, 0, 1).inverseCumulativeProbability(1 - FALSE_ALARM / 8);
    // of n draws the mean has variance 1/n, the mean square 2/n, cube 15/n, fourth power 96/n
    double[] mean = {0, 1, 0, 3};
    double[] variance = {1, 2, 15, 96};
    for (int power = 1; power <= 4; power++) {
      int exponent = power;
      double moment = Arrays.stream(draws).map(x -> Math.pow(x, exponent)).average().orElseThrow();
      assertThat(Math.abs(moment - mean[power - 1])).as("moment %d", power).isLessThan(bound * Math.sqrt(variance[power - 1] / STREAMS));
    }
  }
}
