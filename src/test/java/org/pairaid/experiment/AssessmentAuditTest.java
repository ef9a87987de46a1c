package org.pairaid.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentAuditTest {
  private static final List<String> COLUMNS = EntityTable.GOVERNMENTS.columns();

  private static void aider(EntityValues values, String id, int replicate, double reported, double truth, double avoidance, double delivery) {
    double[] cells = {reported, truth, avoidance, delivery};
    for (int c = 0; c < cells.length; c++) {
      values.add("aiding/" + id, c, replicate, cells[c]);
    }
  }

  @Test
  void reportAndTruthAreRankedAndTheEffortForShowIsAShareOfAllEffort() {
    EntityValues values = new EntityValues(COLUMNS, 2, 2);
    aider(values, "a", 0, .9, .3, .1, .3);
    aider(values, "b", 0, .8, .5, .1, .1);
    aider(values, "c", 0, .7, .6, .2, .2);
    aider(values, "a", 1, .9, .9, 0, 0);
    aider(values, "b", 1, .8, .8, 0, 0);
    aider(values, "c", 1, .7, .7, 0, 0);
    AssessmentAudit audit = AssessmentAudit.of(values, List.of("a", "idle", "b", "c"));
    assertThat(audit.aiders()).as("who takes no part is left out").containsExactly("a", "b", "c");
    assertThat(audit.rankCorrelation()).as("turned round in the first replicate, right in the second").containsExactly(-1, 1);
    assertThat(audit.showShare()[0]).as(".4 of .1 + .1 + .2 + .3 + .1 + .2").isCloseTo(.4, within(1e-12));
    assertThat(audit.showShare()[1]).as("no effort at all").isNaN();
    assertThat(audit.reported()).containsExactly(new double[] {.9, .8, .7}, within(1e-12));
    assertThat(audit.truth()).containsExactly(new double[] {.6, .65, .65}, within(1e-12));
    assertThat(AssessmentAudit.ranks(audit.reported())).containsExactly(1, 2, 3);
    assertThat(AssessmentAudit.ranks(.6, .65, .65)).as("equal values share their mean rank").containsExactly(3, 1.5, 1.5);
  }

  @Test
  void aReplicateThatFailedIsLeftOut() {
    EntityValues values = new EntityValues(COLUMNS, 3, 3);
    for (int replicate : new int[] {0, 2}) {
      aider(values, "a", replicate, .9, .3, .1, .3);
      aider(values, "b", replicate, .8, .5, .1, .1);
    }
    AssessmentAudit audit = AssessmentAudit.of(values, List.of("a", "b"));
    assertThat(audit.rankCorrelation()).containsExactly(-1, Double.NaN, -1);
    assertThat(audit.reported()).containsExactly(new double[] {.9, .8}, within(1e-12));
    assertThat(audit.truth()).containsExactly(new double[] {.3, .5}, within(1e-12));
  }

  @Test
  void oneAiderHasNoRankCorrelation() {
    assertThat(AssessmentAudit.correlation(new double[] {.5}, new double[] {.5})).isNaN();
    assertThat(AssessmentAudit.correlation(new double[] {.5, .5}, new double[] {.4, .5})).as("one side does not vary").isNaN();
  }
}
