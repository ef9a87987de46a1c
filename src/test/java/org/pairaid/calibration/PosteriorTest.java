package org.pairaid.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.Test;
import org.pairaid.calibration.Identifiability.Told;

class PosteriorTest {
  /** A lattice of n points in [0,1], of which {@code other} makes a second factor. */
  private static Posterior lattice(int n, DoubleUnaryOperator other) {
    List<double[]> points = IntStream.range(0, n).mapToObj(i -> new double[] {(i + .5) / n, other.applyAsDouble((i + .5) / n)}).toList();
    return new Posterior(points, ones(n), new double[n]);
  }

  private static double[] ones(int n) {
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }

  @Test
  void quantilesFollowTheWeights() {
    Posterior posterior = new Posterior(List.of(new double[] {.9}, new double[] {.1}, new double[] {.5}), new double[] {1, 2, 1}, new double[3]);
    assertThat(posterior.quantile(0, .5)).isEqualTo(.1);
    assertThat(posterior.quantile(0, .51)).isEqualTo(.5);
    assertThat(posterior.quantile(0, 1)).isEqualTo(.9);
  }

  @Test
  void effectiveSizeIsTheCountForEqualWeightsAndOneForASinglePoint() {
    assertThat(lattice(40, x -> x).ess()).isCloseTo(40, within(1e-9));
    assertThat(new Posterior(List.of(new double[1], new double[1]), new double[] {7, 0}, new double[2]).ess()).isEqualTo(1);
  }

  /** Against another implementation, ties included. */
  @Test
  void rankCorrelationOfEqualWeightsIsSpearmans() {
    double[] x = {1, 2, 2, 4, 5, 3, 3, 8};
    double[] y = {3, 1, 4, 1, 5, 9, 2, 6};
    double[] weights = ones(8);
    Arrays.fill(weights, 1 / 8.);
    assertThat(Weighted.rankCorrelation(x, y, weights)).isCloseTo(new SpearmansCorrelation().correlation(x, y), within(1e-12));
  }

  @Test
  void aPointOfDoubleWeightIsTwoPoints() {
    assertThat(Weighted.rankCorrelation(new double[] {1, 2, 3}, new double[] {2, 1, 3}, new double[] {.5, .25, .25}))
        .isCloseTo(new SpearmansCorrelation().correlation(new double[] {1, 1, 2, 3}, new double[] {2, 2, 1, 3}), within(1e-12));
  }

  @Test
  void tellsWhatDataTellFromWhatTheyDoNot() {
    Identifiability told = Identifiability.of(lattice(200, x -> .4 + .1 * (x * 7 % 1)));
    assertThat(told.factors()).extracting(Identifiability.Factor::told).containsExactly(Told.NOTHING, Told.VALUE);
    assertThat(told.factors().get(0).width()).isCloseTo(1, within(.01));
    assertThat(told.factors().get(1).width()).isCloseTo(.1, within(.01));
    assertThat(told.pairs()).isEmpty();
  }

  @Test
  void namesFactorsOfWhichOnlyACombinationIsTold() {
    Identifiability told = Identifiability.of(lattice(200, x -> 1 - x));
    assertThat(told.pairs()).singleElement().satisfies(pair -> assertThat(pair.correlation()).isCloseTo(-1, within(1e-9)));
  }

  @Test
  void seesAPosteriorAtTheEndOfItsRange() {
    assertThat(Identifiability.of(lattice(200, x -> .98 + .02 * x)).factors()).extracting(Identifiability.Factor::edge).containsExactly(false, true);
  }

  @Test
  void aProfileIsTheLowerEnvelopeOfWhatWasTried() {
    List<Evaluation> tried = List.of(new Evaluation(new double[] {.1, .9}, 3), new Evaluation(new double[] {.2, .1}, 2), new Evaluation(new double[] {1, .5}, 5));
    Profile profile = Profile.of(0, 4, tried);
    assertThat(profile.nearest()).containsExactly(tried.get(1), null, null, tried.get(2));
  }
}
