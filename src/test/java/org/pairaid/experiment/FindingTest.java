package org.pairaid.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.pairaid.experiment.ClaimVerdict.DOES_NOT_HOLD;
import static org.pairaid.experiment.ClaimVerdict.HOLDS;
import static org.pairaid.experiment.ClaimVerdict.UNDECIDED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairaid.indicator.Indicators;
import org.pairaid.scenario.ClaimFile;
import org.pairaid.scenario.ClaimFile.Bound;
import org.pairaid.scenario.ClaimFile.Direction;
import org.pairaid.scenario.ClaimFile.Measure;
import org.pairaid.scenario.ClaimFile.Outcome;
import org.pairaid.scenario.ClaimFile.Smallest;

class FindingTest {
  /** Differences 1, 2, 3: mean 2, standard error 1 / sqrt 3, t(.975; 2) = 4.302653, so 95 % from -.484 to 4.484. */
  private static final double[] VALUES = {11, 22, 33};
  private static final double[] REFERENCES = {10, 20, 30};

  private static Outcome outcome(Direction direction, Bound bound, Double relative, Double absolute) {
    return new Outcome(Indicators.find("funds").orElseThrow(), Measure.MEAN, "last", direction, bound, direction == null ? null : new Smallest(relative, absolute), null);
  }

  @ParameterizedTest
  @CsvSource({"INCREASES, 4.5, DOES_NOT_HOLD", "INCREASES, 4.4, UNDECIDED", "INCREASES, 0, UNDECIDED", "DECREASES, .5, DOES_NOT_HOLD", "DECREASES, .4, UNDECIDED", "UNCHANGED, 4.5, HOLDS", "UNCHANGED, 4.4, UNDECIDED"})
  void theIntervalDecides(Direction direction, double smallest, ClaimVerdict verdict) {
    assertThat(Finding.of(outcome(direction, null, null, smallest), VALUES, REFERENCES, .95).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({", 4.5, HOLDS", ", 4.4, UNDECIDED", ", -.5, DOES_NOT_HOLD", "-.5, , HOLDS", "4.5, , DOES_NOT_HOLD", "-.5, 4.5, HOLDS", "0, 4.5, UNDECIDED"})
  void soItDoesWithBounds(Double least, Double most, ClaimVerdict verdict) {
    assertThat(Finding.of(outcome(null, new Bound(least, most), null, null), VALUES, REFERENCES, .95).verdict()).isEqualTo(verdict);
  }

  @Test
  void theSmallestDifferenceMayBeAShareOfTheReference() {
    // The references' mean is 20: a twentieth is 1, and .3 is 6.
    Finding finding = Finding.of(outcome(Direction.INCREASES, null, .05, null), VALUES, REFERENCES, .95);
    assertThat(finding.smallest()).isEqualTo(1);
    assertThat(finding.estimate()).isEqualTo(HOLDS);
    assertThat(Finding.of(outcome(Direction.INCREASES, null, .3, null), VALUES, REFERENCES, .95).verdict()).isEqualTo(DOES_NOT_HOLD);
  }

  @Test
  void replicatesNeededAreThoseWhoseIntervalEndsAtTheThreshold() {
    // Standard deviation 1, mean 2, threshold 1.9: z(.975)^2 / .1^2 = 3.8415 / .01 = 384.1.
    assertThat(Finding.of(outcome(Direction.INCREASES, null, null, 1.9), VALUES, REFERENCES, .95).needed()).isEqualTo(385, within(1.));
    assertThat(Finding.of(outcome(Direction.INCREASES, null, null, 2.), VALUES, REFERENCES, .95).needed()).isNaN();
  }

  @Test
  void whatIsTheSameInEveryReplicateIsDecided() {
    double[] same = {1, 1};
    assertThat(Finding.of(outcome(Direction.INCREASES, null, null, 0.), same, same, .95).verdict()).isEqualTo(DOES_NOT_HOLD);
    assertThat(Finding.of(outcome(Direction.UNCHANGED, null, null, 0.), same, same, .95).verdict()).isEqualTo(HOLDS);
    assertThat(Finding.of(outcome(null, new Bound(null, 0.), null, null), same, same, .95).verdict()).as("just met").isEqualTo(HOLDS);
  }

  @Test
  void withoutValuesNothingIsDecided() {
    double[] none = {Double.NaN, Double.NaN};
    Finding finding = Finding.of(outcome(Direction.INCREASES, null, null, 0.), none, REFERENCES, .95);
    assertThat(finding.verdict()).isEqualTo(UNDECIDED);
    assertThat(finding.estimate()).isEqualTo(UNDECIDED);
    assertThat(finding.needed()).isNaN();
  }

  @Test
  void looksDoubleAndShareTheError() {
    ClaimTerms terms = new ClaimTerms(160, .95, 0);
    assertThat(terms.looks()).containsExactly(10, 20, 40, 80, 160);
    assertThat(terms.lookLevel()).isEqualTo(.99, within(1e-12));
    assertThat(new ClaimTerms(7, .9, 0).looks()).containsExactly(7);
    assertThat(new ClaimTerms(50, .95, 0).looks()).containsExactly(10, 20, 40, 50);
  }

  private static ClaimTrial trial(ClaimVerdict... verdicts) {
    PairedDifference none = PairedDifference.of(new double[] {1, 2}, new double[] {1, 1}, .95);
    return new ClaimTrial("b", List.of(verdicts).stream().map(verdict -> new Finding(none, 0, verdict, verdict, 1)).toList(), 2);
  }

  @Test
  void aClaimHoldsWhenAllOfItDoes() {
    assertThat(trial(HOLDS, HOLDS).verdict()).isEqualTo(HOLDS);
    assertThat(trial(HOLDS, UNDECIDED).verdict()).isEqualTo(UNDECIDED);
    assertThat(trial(UNDECIDED, DOES_NOT_HOLD).verdict()).isEqualTo(DOES_NOT_HOLD);
  }

  @Test
  void aVerdictIsFragileWhereAnotherModelOrAFifthOfTheWorldsTurnIt() {
    ClaimFile any = null;
    List<ClaimTrial> four = List.of(trial(HOLDS), trial(HOLDS), trial(HOLDS), trial(HOLDS));
    assertThat(new ClaimResult(any, List.of(trial(HOLDS), trial(HOLDS), trial(UNDECIDED)), four).fragile()).isFalse();
    assertThat(new ClaimResult(any, List.of(trial(HOLDS), trial(UNDECIDED), trial(UNDECIDED)), four).turnsByBehaviour()).as("holds under one only").isTrue();
    assertThat(new ClaimResult(any, List.of(trial(DOES_NOT_HOLD), trial(UNDECIDED)), List.of()).fragile()).isFalse();
    assertThat(new ClaimResult(any, List.of(trial(HOLDS), trial(DOES_NOT_HOLD)), four).turnsByBehaviour()).isTrue();
    ClaimResult oneOfFour = new ClaimResult(any, List.of(trial(HOLDS)), List.of(trial(HOLDS), trial(HOLDS), trial(HOLDS), trial(DOES_NOT_HOLD)));
    assertThat(oneOfFour.turnsByParameters()).as("a quarter").isTrue();
    assertThat(oneOfFour.holding()).isEqualTo(3);
    assertThat(new ClaimResult(any, List.of(trial(DOES_NOT_HOLD)), four).fragile()).as("holds elsewhere").isTrue();
    assertThat(new ClaimResult(any, List.of(trial(UNDECIDED)), four).fragile()).as("nothing to turn").isFalse();
    List<ClaimTrial> five = List.of(trial(HOLDS), trial(HOLDS), trial(HOLDS), trial(HOLDS), trial(DOES_NOT_HOLD));
    assertThat(new ClaimResult(any, List.of(trial(HOLDS)), five).fragile()).as("a fifth is not more than a fifth").isFalse();
  }
}
