package org.pairaid.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.Calendar;
import org.pairaid.model.Pipeline;
import org.pairaid.model.PipelineStage;
import org.pairaid.model.PipelineStage.Decider;
import org.pairaid.model.PipelineStage.Phase;
import org.pairaid.model.Project;

/** The stages of the pipeline (model B15). */
class PipelineTest {
  private static final AidingDecision PLAIN = Launched.delegating(0);
  private static final String FREELY = "project.reviewThreshold=0";
  private static final String SURELY = "project.reviewError=0";

  private static PipelineStage stage(String id, double years, double dropOut, Decider decides) {
    return new PipelineStage(id, null, years, dropOut, decides, Phase.APPROVAL);
  }

  @ParameterizedTest
  @CsvSource({
    // dropOut .4, supply .75, need .5
    "CENTRE, .4", "AIDER, .1", "RECEIVER, .2", "BOTH, .28",
  })
  void whoDecidesSetsTheChanceToDropOut(Decider decides, double chance) {
    assertThat(new Pipeline(List.of(stage("s", 0, .4, decides))).dropOut(.75, .5)).isCloseTo(chance, within(1e-12));
    Pipeline two = new Pipeline(List.of(stage("s", 0, .4, decides), stage("t", 0, .5, Decider.CENTRE)));
    assertThat(two.dropOut(.75, .5)).isCloseTo(1 - (1 - chance) * .5, within(1e-12));
  }

  @Test
  void timesAddUpToWholePeriodsAndFrictionProlongsWhatBothDecide() {
    Pipeline pipeline = new Pipeline(List.of(stage("s", .2, 0, Decider.CENTRE), stage("t", .3, 0, Decider.AIDER),
        new PipelineStage("u", null, .6, 0, Decider.CENTRE, Phase.CLOSING)));
    assertThat(pipeline.periods(Phase.APPROVAL, .4, new Calendar(4, 1))).isEqualTo(2);
    assertThat(pipeline.periods(Phase.CLOSING, .4, new Calendar(4, 1))).isEqualTo(3);
    assertThat(new Pipeline(List.of(stage("s", .5, 0, Decider.BOTH))).periods(Phase.APPROVAL, .4, new Calendar(10, 1))).isEqualTo(7);
    assertThat(new Pipeline(null).periods(Phase.APPROVAL, 1, new Calendar(366, 1))).isZero();
    assertThat(pipeline.periods(Phase.CLOSING, .4, new Calendar(8, 8 / 365.0))).as("days").isEqualTo(219);
  }

  @Test
  void eachStageDelaysTheStart() throws Exception {
    String[] stages = {"{id: a, duration: .25}", "{id: b, duration: .5, decides: receiver}", "{id: c, duration: 1, decides: aider}"};
    int[] delays = {1, 3, 7};
    for (int n = 1; n <= 3; n++) {
      int delay = delays[n - 1];
      Launched launched = Launched.of(1, PLAIN, FREELY, SURELY, "pipeline.stages=[" + String.join(", ", List.of(stages).subList(0, n)) + "]");
      assertThat(launched.projects).hasSize(10).allSatisfy(project -> assertThat(project.delay()).isEqualTo(delay));
    }
  }

  @Test
  void whatDropsOutFreesItsMoneyForTheOthersOfThePairing() throws Exception {
    Launched launched = Launched.of(100, PLAIN, FREELY, SURELY, "pipeline.stages=[{id: a, dropOut: .3}]");
    // binomial of 1000 and .7: four standard deviations
    assertThat(launched.projects).hasSizeBetween(642, 758);
    assertThat(launched.money()).isCloseTo(100, within(1e-9));
    assertThat(launched.dropped).isCloseTo(100 - launched.projects.size() * .1, within(1e-9));
    assertThat(launched.pairing.aider().lapsed()).isZero();
    Launched whole = Launched.of(100, PLAIN, FREELY, SURELY);
    List<Integer> domains = whole.projects.stream().map(Project::domain).toList();
    assertThat(launched.projects.stream().map(Project::domain).toList()).as("the others are what they would have been").isSubsetOf(domains);
    assertThat(launched.projects).allSatisfy(project -> assertThat(project.funds()).isEqualTo(100. / launched.projects.size()));
  }

  @Test
  void whereAllDropOutTheMoneyLapses() throws Exception {
    Launched launched = Launched.of(10, PLAIN, "pipeline.stages=[{id: a, dropOut: 1}]");
    assertThat(launched.projects).isEmpty();
    assertThat(launched.dropped).isCloseTo(10, within(1e-9));
    assertThat(launched.pairing.aider().lapsed()).isEqualTo(10);
    assertThat(launched.pairing.aider().spent()).isZero();
  }

  @Test
  void closingStagesPutOffTheEndButNotThePayments() throws Exception {
    Launched launched = Launched.of(.1, PLAIN, FREELY, SURELY, "pipeline.stages=[{id: a, duration: .75, phase: closing}]", "project.acceptanceThreshold=0");
    int work = launched.projects.get(0).duration();
    int ends = 0;
    for (int period = 1; ends == 0; period++) {
      new Execute(new Observer() {}).run(launched.world);
      ends = launched.pairing.running().isEmpty() ? period : 0;
      assertThat(launched.pairing.receiver().aid().disbursed()).isCloseTo(.1 * Math.min(1, period / (double) work), within(1e-12));
    }
    assertThat(ends).isEqualTo(work + 3);
  }

  @Test
  void stagesThatMeanNothingAreRefused() {
    assertThatThrownBy(() -> new PipelineStage("s", null, 0, .1, Decider.CENTRE, Phase.CLOSING)).hasMessageContaining("dropOut");
    assertThatThrownBy(() -> new Pipeline(List.of(stage("s", 0, 0, Decider.CENTRE), stage("s", 1, 0, Decider.AIDER)))).hasMessageContaining("two stages");
  }
}
