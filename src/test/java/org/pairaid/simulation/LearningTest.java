package org.pairaid.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairaid.cycle.Invariants;
import org.pairaid.cycle.Observer;
import org.pairaid.experiment.Blueprints;
import org.pairaid.indicator.Observers;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.World;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.strategy.Strategies;

/** Governments that learn, in whole runs. */
class LearningTest {
  private static final Strategies STRATEGIES = Strategies.builtIn();

  /** What each government followed, cycle by cycle: aiders, then receivers. */
  private static List<List<String>> followed(int replicate, String... settings) throws Exception {
    var scenario = ScenarioReader.read(Path.of("scenarios/baseline.yaml"), List.of(settings), STRATEGIES);
    List<List<String>> cycles = new ArrayList<>();
    Observer styles = new Observer() {
      @Override
      public void cycleEnded(World world) {
        List<String> now = new ArrayList<>(world.aiders().stream().map(AidingGovernment::style).toList());
        now.addAll(world.receivers().stream().map(ReceivingGovernment::style).toList());
        cycles.add(now);
      }
    };
    new PairedAidSimulation(Blueprints.of(scenario, STRATEGIES), replicate, new Observers(styles, new Invariants())).runToEnd();
    return cycles;
  }

  @ParameterizedTest
  @ValueSource(strings = {"reinforcement", "experience", "imitation"})
  void learnersFollowArchetypesAndRunsRepeat(String name) throws Exception {
    String[] settings = {"strategies.aiding=" + name, "strategies.receiving=" + name, "time.cycles=15"};
    List<List<String>> cycles = followed(0, settings);
    int aiders = 6;
    assertThat(cycles).hasSize(15).allSatisfy(now -> {
      assertThat(STRATEGIES.aiding().get(name).provider().styles()).hasSize(7).containsAll(now.subList(0, aiders));
      assertThat(STRATEGIES.receiving().get(name).provider().styles()).hasSize(3).containsAll(now.subList(aiders, now.size()));
    });
    assertThat(new TreeSet<>(cycles.get(0))).as("they start apart").hasSizeGreaterThan(3);
    assertThat(followed(0, settings)).isEqualTo(cycles);
    assertThat(followed(1, settings)).isNotEqualTo(cycles);
  }

  /**
   * What calculating receivers reckon with is what others imagine, so who answers best to it comes to do as they do: from the second cycle on. Choice is by logit,
   * so one of 24 is left to chance.
   */
  @Test
  void receiversWhoAnswerBestToWhatTheyImagineDoAsCalculatingOnesDo() throws Exception {
    List<List<String>> cycles = followed(0, "strategies.receiving={use: experience, with: {phi: 0, delta: 1, lambda: 1000}}");
    assertThat(new TreeSet<>(cycles.get(0).subList(6, 30))).hasSizeGreaterThan(1);
    for (List<String> now : cycles.subList(1, cycles.size())) {
      long calculating = now.subList(6, 30).stream().filter("calculating"::equals).count();
      assertThat(calculating).isGreaterThanOrEqualTo(23);
    }
  }
}
