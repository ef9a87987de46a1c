package org.pairaid.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.FDistribution;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.pairaid.design.Index.Kind;

/** Sobol' indices against functions whose indices follow by integration. */
class SobolIndicesTest {
  private static final Bootstrap BOOTSTRAP = new Bootstrap(200, .95);

  private static double value(Indices indices, Kind kind, int factor) {
    return indices.of(kind).get(factor).value();
  }

  @Test
  void ishigami() {
    SaltelliDesign design = SaltelliDesign.of(8192, 3, true, Known.random(1));
    Indices indices = SobolIndices.of(design, Known.outputs(design.points(), Known::ishigami), BOOTSTRAP, Known.random(2));
    double[] parts = Known.ISHIGAMI_PARTS;
    double variance = Known.ishigamiVariance();
    for (int i = 0; i < 3; i++) {
      assertThat(value(indices, Kind.S1, i)).as("S1 of %d", i).isCloseTo(parts[i] / variance, within(.01));
      assertThat(value(indices, Kind.ST, i)).as("ST of %d", i).isCloseTo((parts[i] + (i == 1 ? 0 : parts[3])) / variance, within(.01));
    }
    assertThat(indices.of(Kind.S2)).extracting(Index::factor, Index::other).containsExactly(tuple(0, 1), tuple(0, 2), tuple(1, 2));
    double[] pairs = indices.of(Kind.S2).stream().mapToDouble(Index::value).toArray();
    assertThat(pairs).containsExactly(new double[] {0, parts[3] / variance, 0}, within(.02));
    assertThat(indices.constant()).isFalse();
    assertThat(indices.used()).isEqualTo(8192);
  }

  @Test
  void gFunction() {
    SaltelliDesign design = SaltelliDesign.of(8192, Known.A.length, true, Known.random(3));
    Indices indices = SobolIndices.of(design, Known.outputs(design.points(), Known::g), BOOTSTRAP, Known.random(4));
    for (int i = 0; i < Known.A.length; i++) {
      assertThat(value(indices, Kind.S1, i)).as("S1 of %d", i).isCloseTo(Known.gPart(i) / Known.gVariance(), within(.01));
      assertThat(value(indices, Kind.ST, i)).as("ST of %d", i).isCloseTo(Known.gTotal(i), within(.01));
    }
    for (Index pair : indices.of(Kind.S2)) {
      assertThat(pair.value()).as("S2 of %d and %d", pair.factor(), pair.other()).isCloseTo(Known.gPart(pair.factor()) * Known.gPart(pair.other()) / Known.gVariance(), within(.02));
    }
  }

  @Test
  void firstOrderOnlyGivesTheSameIndicesWithFewerPoints() {
    SaltelliDesign design = SaltelliDesign.of(8192, 3, false, Known.random(5));
    assertThat(design.points()).hasNumberOfRows(8192 * 5);
    Indices indices = SobolIndices.of(design, Known.outputs(design.points(), Known::ishigami), BOOTSTRAP, Known.random(6));
    assertThat(indices.of(Kind.S2)).isEmpty();
    assertThat(value(indices, Kind.S1, 1)).isCloseTo(Known.ISHIGAMI_PARTS[1] / Known.ishigamiVariance(), within(.01));
    assertThat(value(indices, Kind.ST, 1)).isCloseTo(Known.ISHIGAMI_PARTS[1] / Known.ishigamiVariance(), within(.01));
  }

  @Test
  void aFactorWithoutEffectHasExactlyNoneAndOneFactorAloneHasAll() {
    SaltelliDesign design = SaltelliDesign.of(64, 2, true, Known.random(7));
    Indices indices = SobolIndices.of(design, Known.outputs(design.points(), u -> u[0] * u[0]), BOOTSTRAP, Known.random(8));
    assertThat(indices.of(Kind.ST).get(1)).isEqualTo(new Index(Kind.ST, 1, -1, 0, 0, 0, true, 64));
    assertThat(value(indices, Kind.S1, 1)).isZero();
    assertThat(indices.of(Kind.S2).get(0).value()).isCloseTo(0, within(1e-12));
    SaltelliDesign one = SaltelliDesign.of(1024, 1, false, Known.random(9));
    Indices alone = SobolIndices.of(one, Known.outputs(one.points(), u -> 3 * u[0]), BOOTSTRAP, Known.random(10));
    assertThat(value(alone, Kind.S1, 0)).isCloseTo(1, within(.02));
    assertThat(value(alone, Kind.ST, 0)).isCloseTo(1, within(.02));
  }

  @Test
  void aConstantOutputHasNoIndices() {
    SaltelliDesign design = SaltelliDesign.of(16, 2, true, Known.random(11));
    Indices indices = SobolIndices.of(design, Known.outputs(design.points(), u -> .1), BOOTSTRAP, Known.random(12));
    assertThat(indices.constant()).isTrue();
    assertThat(indices.indices()).hasSize(5).allSatisfy(index -> {
      assertThat(index.value()).isNaN();
      assertThat(index.low()).isNaN();
      assertThat(index.needed()).isNaN();
      assertThat(index.converged()).isFalse();
    });
  }

  /** What is missing takes its row with it: the rest is a design of its own. */
  @Test
  void aMissingOutputLeavesOutItsRow() {
    SaltelliDesign whole = SaltelliDesign.of(128, 3, false, Known.random(13));
    double[] outputs = Known.outputs(whole.points(), Known::ishigami);
    for (int i = 127 * 5; i < 128 * 5; i++) {
      outputs[i] = i == 127 * 5 + 2 ? Double.NaN : 1e6;
    }
    SaltelliDesign shorter = SaltelliDesign.of(127, 3, false, Known.random(13));
    Indices without = SobolIndices.of(whole, outputs, BOOTSTRAP, Known.random(14));
    Indices fewer = SobolIndices.of(shorter, Known.outputs(shorter.points(), Known::ishigami), BOOTSTRAP, Known.random(14));
    assertThat(without.indices()).isEqualTo(fewer.indices());
    assertThat(List.of(without.units(), without.used())).containsExactly(128, 127);
    Arrays.fill(outputs, Double.NaN);
    assertThat(SobolIndices.of(whole, outputs, BOOTSTRAP, Known.random(15)).indices()).allSatisfy(index -> assertThat(index.value()).isNaN());
  }

  /** Widths fall with the square root of the rows, so four times the width needs sixteen times the rows. */
  @Test
  void rowsNeededGrowWithTheSquareOfTheWidth() {
    Index wide = Bootstrap.index(Kind.S1, 0, -1, .5, new double[] {.4, .6}, 1, 100);
    assertThat(wide.converged()).isFalse();
    assertThat(wide.needed()).isCloseTo(1600, within(1.0));
    Index narrow = Bootstrap.index(Kind.S1, 0, -1, .5, new double[] {.48, .52}, 1, 100);
    assertThat(narrow.converged()).isTrue();
    assertThat(narrow.needed()).isEqualTo(100);
  }

  /** Outputs of rows that are independent of each other: each is the one row of a sequence of its own. */
  private static double[] independent(int rows, UniformRandomProvider random) {
    double[][] points = new double[rows * 5][];
    for (int row = 0; row < rows; row++) {
      System.arraycopy(SaltelliDesign.of(1, 3, false, random).points(), 0, points, row * 5, 5);
    }
    return Known.outputs(points, Known::ishigami);
  }

  /**
   * Of 300 samples of 256 independent rows, intervals of 95 % cover the truth about as often as they say. Each of the four indices is tested against covering 92 % or more (percentile intervals fall a
   * little short), binomial, one-sided, false-alarm rate 1 in 4000, so 1 in 1000 for the four.
   */
  @Test
  void intervalsCoverTheTruthAsOftenAsTheySay() {
    int samples = 300;
    int[] covered = new int[4];
    double variance = Known.ishigamiVariance();
    double[] truth = {Known.ISHIGAMI_PARTS[0] / variance, Known.ISHIGAMI_PARTS[1] / variance, (Known.ISHIGAMI_PARTS[0] + Known.ISHIGAMI_PARTS[3]) / variance, Known.ISHIGAMI_PARTS[1] / variance};
    SaltelliDesign shape = SaltelliDesign.of(256, 3, false, Known.random(100));
    for (int sample = 0; sample < samples; sample++) {
      Indices indices = SobolIndices.of(shape, independent(256, Known.random(1000 + sample)), new Bootstrap(500, .95), Known.random(2000 + sample));
      Index[] four = {indices.of(Kind.S1).get(0), indices.of(Kind.S1).get(1), indices.of(Kind.ST).get(0), indices.of(Kind.ST).get(1)};
      for (int i = 0; i < four.length; i++) {
        covered[i] += four[i].low() <= truth[i] && truth[i] <= four[i].high() ? 1 : 0;
      }
    }
    int fewest = new BinomialDistribution(null, samples, .92).inverseCumulativeProbability(.00025);
    assertThat(Arrays.stream(covered).boxed()).allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(fewest));
  }

  /** Rows of a Sobol' sequence are more even than independent ones: the errors of 100 designs are smaller (F test of their mean squares, false-alarm rate 1 in 1000). */
  @Test
  void theSequenceIsMoreExactThanIndependentRows() {
    int samples = 100;
    double truth = Known.ISHIGAMI_PARTS[1] / Known.ishigamiVariance();
    double even = 0;
    double independent = 0;
    for (int sample = 0; sample < samples; sample++) {
      SaltelliDesign design = SaltelliDesign.of(256, 3, false, Known.random(5000 + sample));
      Bootstrap none = new Bootstrap(1, .95);
      double one = value(SobolIndices.of(design, Known.outputs(design.points(), Known::ishigami), none, Known.random(1)), Kind.S1, 1) - truth;
      double other = value(SobolIndices.of(design, independent(256, Known.random(6000 + sample)), none, Known.random(1)), Kind.S1, 1) - truth;
      even += one * one;
      independent += other * other;
    }
    assertThat(independent / even).isGreaterThan(new FDistribution(null, samples, samples).inverseCumulativeProbability(.999));
  }
}
