package org.pairaid.statistical;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
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
}
