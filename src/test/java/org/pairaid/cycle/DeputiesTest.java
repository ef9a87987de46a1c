package org.pairaid.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Deputy;
import org.pairaid.model.Pairing;
import org.pairaid.model.World;

/** Straight contracting with deputies (model B3). The aider a has revenue 1000, slack .05 and a target of 5: load .1. */
class DeputiesTest {
  private static final Offset<Double> ROUNDING = within(1e-12);
  private static final String STRAIGHT = "contract.form=straight";

  @Test
  void toleranceIsUniformAndTheSameWhateverElseThereIs() throws Exception {
    AidingGovernment a = TinyWorld.of("aiding.a.deputies=1000").aiders().get(0);
    double[] tolerances = a.deputies().stream().mapToDouble(Deputy::tolerance).toArray();
    assertThat(new KolmogorovSmirnovTest().kolmogorovSmirnovTest(new UniformRealDistribution(0, 1), tolerances)).isGreaterThan(.001);
    World other = TinyWorld.of("aiding.a.deputies=3", "aiding.b.deputies=7", STRAIGHT);
    assertThat(other.aiders().get(0).deputies()).extracting(Deputy::tolerance).containsExactly(tolerances[0], tolerances[1], tolerances[2]);
    assertThat(other.aiders().get(1).deputies()).extracting(Deputy::tolerance).doesNotContain(tolerances[0]);
  }

  @ParameterizedTest
  @CsvSource({
    // d L (1 + a)^tiers
    ".6, 0, 1, .06", ".6, .25, 1, .075", "1, .5, 3, .3375", "0, 10, 10, 0", "1, 9, 1, 1",
  })
  void pressureIsTheLoadPushedDownAndEachTierAddsToIt(double delegation, double amplification, int tiers, double pressure) throws Exception {
    AidingGovernment a = Launched.of(1, Launched.delegating(delegation), STRAIGHT, "aiding.a.deputies=400", "deputies.amplification=" + amplification,
        "deputies.tiers=" + tiers).pairing.aider();
    assertThat(a.deputies()).allSatisfy(deputy -> {
      assertThat(deputy.pressure()).isCloseTo(pressure, ROUNDING);
      assertThat(deputy.escalates()).isEqualTo(deputy.tolerance() < deputy.pressure());
    });
    assertThat(a.reverseAvoidance()).isEqualTo(a.deputies().stream().filter(Deputy::escalates).count() / 400.0);
    assertThat(a.reverseAvoidance()).as("uniform tolerance, four standard deviations").isCloseTo(pressure, within(4 * Math.sqrt(pressure * (1 - pressure) / 400) + 1e-12));
  }

  @Test
  void theEscalatingShareTakesThePlaceOfTheLoadInQuality() throws Exception {
    Launched few = Launched.of(.1, Launched.delegating(.5), STRAIGHT, "aiding.a.deputies=40", "deputies.amplification=5");
    AidingGovernment a = few.pairing.aider();
    double unsupervised = (1 - .6 * .75 * .5) * (1 - .6 * .75 * .75);
    double expected = (.3 + .7 * (1 - unsupervised)) * (1 - .25 * .5 * (1 + a.reverseAvoidance()));
    assertThat(a.reverseAvoidance()).isBetween(.05, .7);
    assertThat(few.projects).allSatisfy(project -> assertThat(project.quality()).isCloseTo(expected, ROUNDING));
  }

  @Test
  void pairingsGoToDeputiesInTurn() throws Exception {
    List<Pairing> pairings = carriers(1);
    AidingGovernment a = pairings.get(0).aider();
    assertThat(pairings).allSatisfy(pairing -> assertThat(a.carrier(pairing, 3)).isSameAs(a.deputies().get(0)));
  }

  @Test
  void moreDeputiesThanPairingsShareAPairingAndCarryItsProjectsInTurn() throws Exception {
    List<Pairing> pairings = carriers(5);
    AidingGovernment a = pairings.get(0).aider();
    List<Integer> first = List.of(0, 2, 4, 0);
    List<Integer> second = List.of(1, 3, 1, 3);
    for (int project = 0; project < 4; project++) {
      assertThat(a.carrier(pairings.get(0), project)).isSameAs(a.deputies().get(first.get(project)));
      assertThat(a.carrier(pairings.get(1), project)).isSameAs(a.deputies().get(second.get(project)));
    }
  }

  private static List<Pairing> carriers(int deputies) throws Exception {
    return TinyWorld.of("aiding.a.deputies=" + deputies).aiders().get(0).pairings();
  }

  /** Amplified by ten tiers, a load of .1 is above every tolerance. */
  private static Launched pressed(double delegation) throws Exception {
    return Launched.of(50, Launched.delegating(delegation), STRAIGHT, "aiding.a.deputies=8", "deputies.amplification=9", "deputies.tiers=10");
  }

  @Test
  void whatIsPushedDownInFullAndSentBackInFullIsLostAndItsMoneyStaysWithTheAider() throws Exception {
    Launched all = pressed(1);
    AidingGovernment a = all.pairing.aider();
    assertThat(a.reverseAvoidance()).isEqualTo(1);
    assertThat(all.projects).isEmpty();
    assertThat(all.undone).isCloseTo(50, within(1e-9));
    assertThat(a.lapsed()).isCloseTo(50, within(1e-9));
    assertThat(a.spent()).isCloseTo(0, within(1e-9));
    world(all);
    new Assess().run(all.world);
    assertThat(a.trueScore().value()).as("execution 0; no project ended, so the outcome is the last true score").isCloseTo(.5 * .6, within(1e-9));
  }

  private static void world(Launched launched) {
    launched.world.aiders().forEach(aider -> aider.believe(.1));
    launched.world.aiders().get(1).budget(10);
  }

  @Test
  void completionIsOneLessDownTimesUp() throws Exception {
    Launched half = pressed(.5);
    // 500 tasks, each lost with probability .5 x 1; false-alarm rate below 1 in 1000
    assertThat(half.projects).hasSizeBetween(212, 288);
    assertThat(half.money() + half.undone).isCloseTo(50, within(1e-9));
    assertThat(half.pairing.aider().spent()).isCloseTo(half.money(), within(1e-9));
  }

  @Test
  void onlyTheTasksOfEscalatingDeputiesAreLost() throws Exception {
    Launched some = Launched.of(50, Launched.delegating(1), STRAIGHT, "aiding.a.deputies=4", "deputies.amplification=4");
    AidingGovernment a = some.pairing.aider();
    // v is the first of two pairings: deputies 0 and 2 carry its projects in turn
    boolean[] lost = {a.deputies().get(0).escalates(), a.deputies().get(2).escalates()};
    int kept = (lost[0] ? 0 : 250) + (lost[1] ? 0 : 250);
    assertThat(some.projects).hasSize(kept);
    assertThat(a.deputies()).extracting(Deputy::escalates).contains(true, false);
  }

  @Test
  void underDiagonalContractingDeputiesCarryNothing() throws Exception {
    Launched diagonal = Launched.of(50, Launched.delegating(1), "aiding.a.deputies=8", "deputies.amplification=9", "deputies.tiers=10");
    assertThat(diagonal.undone).isZero();
    assertThat(diagonal.projects).hasSize(500);
    assertThat(diagonal.pairing.aider().reverseAvoidance()).isCloseTo(5 / 50., ROUNDING);
  }
}
