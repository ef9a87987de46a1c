package org.pairaid.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.Fit;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.World;

/** Institutionalisation in full (model B7). */
class InstitutionTest {
  private static final Offset<Double> ROUNDING = within(1e-12);
  private static final AidingDecision PLAIN = Launched.delegating(0);

  @ParameterizedTest
  @CsvSource({".2, 0, 8", ".2, .5, 9", ".2, 1, 10", "1, .25, 2.5", "1, 0, 0"})
  void withoutAnOfficePartOfTheFundsGoesIntoCoordination(double loss, double office, double left) throws Exception {
    Launched launched = Launched.of(10, PLAIN, "institution.coordinationLoss=" + loss, "institution.office=" + office);
    assertThat(launched.money()).isCloseTo(left, within(1e-9));
    assertThat(launched.pairing.aider().coordination()).isCloseTo(10 - left, within(1e-9));
    assertThat(launched.pairing.aider().spent()).as("coordination is spent, not returned").isEqualTo(10);
    assertThat(launched.projects).hasSize((int) Math.floor(left / .1 + .5 + 1e-9));
  }

  @Test
  void aProjectOfWhichNoOneIsInChargeHasTheQualityOfNoSupervision() throws Exception {
    Launched vacuum = Launched.of(100, Launched.delegating(.4), "institution.vacuum=.6", "institution.office=.5");
    long unattended = vacuum.projects.stream().filter(project -> project.shirking() == 1).count();
    // binomial of 1000 and .6 (1 - .5): four standard deviations
    assertThat(unattended).isBetween(242L, 358L);
    double reverse = .4 * 5 / 50;
    assertThat(vacuum.projects).filteredOn(project -> project.shirking() == 1)
        .allSatisfy(project -> assertThat(project.quality()).isCloseTo(.3 * (1 - .25 * .4 * (1 + reverse)), ROUNDING));
    double shirking = (1 - .6 * .75 * .6) * (1 - .6 * .75 * .75);
    assertThat(vacuum.projects).filteredOn(project -> project.shirking() < 1).allSatisfy(project -> assertThat(project.shirking()).isCloseTo(shirking, ROUNDING));
    assertThat(Launched.of(100, PLAIN, "institution.vacuum=1", "institution.office=1").projects).noneMatch(project -> project.shirking() == 1);
  }

  @Test
  void arbitrationReopensWhatDoesNotFitAndNeverMakesItWorse() throws Exception {
    String[] bad = {"project.reviewRigour=0", "project.choicePrecision=0", "project.reviewThreshold=.7"};
    Launched without = Launched.of(100, PLAIN, bad);
    Launched with = Launched.of(100, PLAIN, bad[0], bad[1], bad[2], "institution.dialogue=1");
    int mended = 0;
    for (int number = 0; number < 1000; number++) {
      double before = without.projects.get(number).fit().overall();
      double after = with.projects.get(number).fit().overall();
      assertThat(after).isGreaterThanOrEqualTo(before);
      if (before >= .7) {
        assertThat(after).isEqualTo(before);
      }
      mended += after > before ? 1 : 0;
    }
    assertThat(mended).isGreaterThan(100);
  }

  @Test
  void theMoreDialogueTheMoreReworkInsteadOfAbandonment() throws Exception {
    // quality far below the threshold, no supervision: abandoned with probability 1 - dialogue
    assertThat(abandoned("0")).isEqualTo(400);
    assertThat(abandoned(".7")).as("binomial of 400 and .3, four standard deviations").isBetween(84, 156);
    assertThat(abandoned("1")).isZero();
  }

  private static int abandoned(String dialogue) throws Exception {
    Launched launched = Launched.of(.1, PLAIN, "institution.dialogue=" + dialogue, "project.acceptanceThreshold=5");
    int[] abandoned = {0};
    launched.pairing.running().clear();
    for (int key = 0; key < 400; key++) {
      launched.pairing.running().add(new Project(0, .1, new Fit(.5, .5, .5, .5, .5), .5, 1, key, 0, 0, 1));
    }
    new Execute(new Observer() {
      @Override
      public void abandoned(World w, Pairing of, Project project) {
        abandoned[0]++;
      }
    }).run(launched.world);
    return abandoned[0];
  }
}
