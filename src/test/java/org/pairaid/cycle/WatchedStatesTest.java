package org.pairaid.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Fit;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.ReportedScore;
import org.pairaid.model.Shock;
import org.pairaid.model.World;

/**
 * Every state for which the model's pages state a range is watched: put outside of it, where no setter would, it is named. The world is sound
 * otherwise, so that nothing else can be what fails.
 */
class WatchedStatesTest {
  private static final Shock NOTHING = new Shock("nothing", 0, 0, null, 0, 0, 0, Map.of(), 0);
  private Invariants invariants;
  private World world;
  private Pairing pairing;
  private ReceivingGovernment receiver;
  private AidingGovernment aider;

  @BeforeEach
  void decideACycle() throws Exception {
    invariants = new Invariants();
    world = TinyWorld.of();
    new Contract(List.of(world.rules()), TinyWorld.minds(world).centre(), new Observer() {}).run(world);
    new Decide(TinyWorld.minds(world)).run(world);
    pairing = TinyWorld.pairing(world, "v");
    receiver = pairing.receiver();
    aider = pairing.aider();
  }

  /** Sets the field at {@code path}: names of fields, and for an element of an array its number. */
  private static void put(Object owner, String path, double value) throws Exception {
    String[] names = path.split("\\.");
    Object at = owner;
    for (int i = 0;; i++) {
      if (at instanceof double[] array) {
        array[Integer.parseInt(names[i])] = value;
        return;
      }
      Field field = at.getClass().getDeclaredField(names[i]);
      field.setAccessible(true);
      if (i == names.length - 1) {
        field.setDouble(at, value);
        return;
      }
      at = field.get(at);
    }
  }

  @ParameterizedTest
  @CsvSource({
      "need.0, -.1, least need", "need.0, 1.1, largest need", "need.0, .9, sum of needs",
      "capabilities.0, .001, ALLOCATION", "capabilities.1, 1.1, LEARNING", "compositeCapability, 1.1, composite capability",
      "habit, 1.1, habit", "satisfaction, -.1, satisfaction", "ecology, 1.1, ecology",
      "aidDependence, 2, aid dependence", "externalDependence, 1.1, external dependence",
      "infrastructure, -1, infrastructure", "usefulInfrastructure, 1e12, useful infrastructure",
      "digital.access, 1.1, digital access", "digital.practice, -.1, practice of supervision on site",
      "enclaveRevenue, -1e-9, revenue from enclaves", "quotaIncome, -1, proceeds of land quota", "claimWeight, .01, weight in the split",
      "shortfall.share, -.1, missing revenue", "livelihood.income, NaN, household income", "livelihood.output, NaN, output"})
  void ofAReceiver(String state, double value, String name) throws Exception {
    assertThatCode(() -> invariants.struck(world, receiver, NOTHING)).doesNotThrowAnyException();
    put(receiver, state, value);
    assertThatThrownBy(() -> new Invariants().struck(world, receiver, NOTHING)).isInstanceOf(AssertionError.class).hasMessageContaining(name + " of v: ");
  }

  @ParameterizedTest
  @CsvSource({"coordination, 1e9, money spent on coordination", "lapsed, -1, money that lapsed", "reverseAvoidance, 1.1, reverse avoidance", "revenue, 0, revenue"})
  void ofAnAider(String state, double value, String name) throws Exception {
    endOfCycle();
    put(aider, state, value);
    assertThatThrownBy(() -> invariants.cycleEnded(world)).isInstanceOf(AssertionError.class).hasMessageContaining(name + " of a: ");
  }

  @ParameterizedTest
  @CsvSource({"1.1, .5, .5, .5", ".5, 1.1, .5, .5", ".5, .5, 1.1, .5", ".5, .5, .5, 1.1"})
  void ofEachEvaluatorsScore(double ofAider, double ofReceiver, double thirdParty, double voice) {
    endOfCycle();
    aider.assessed(aider.trueScore(), new ReportedScore(ofAider, ofReceiver, thirdParty, voice, .5, false));
    assertThatThrownBy(() -> invariants.cycleEnded(world)).isInstanceOf(AssertionError.class).hasMessageContaining("reported score of a: 1.1");
  }

  private void endOfCycle() {
    new Launch(invariants).run(world);
    for (int p = 0; p < 4; p++) {
      world.at(0, p);
      new Execute(invariants).run(world);
      new Develop(invariants).run(world);
    }
    new Assess().run(world);
  }

  @ParameterizedTest
  @CsvSource({"1.1, 0, 0, 4, quality", "1, 1.1, 0, 4, chance of shirking", "1, 0, 99, 4, delay", "1, 0, 0, 0, duration"})
  void ofAProject(double quality, double shirking, int delay, int duration, String name) {
    var sound = new Project(0, pairing.funds(), Fit.of(1, 1, 1, 1), 1, 0, 1, 0, 0, 4);
    assertThatCode(() -> invariants.launched(world, pairing, sound)).doesNotThrowAnyException();
    var project = new Project(0, pairing.funds(), Fit.of(1, 1, 1, 1), quality, shirking, 1, 0, delay, duration);
    assertThatThrownBy(() -> invariants.launched(world, pairing, project)).isInstanceOf(AssertionError.class).hasMessageContaining(name + " of a in v: ");
  }

  @ParameterizedTest
  @CsvSource({"-.1, 1, smallest part of fit", "0, 1.1, largest part of fit"})
  void ofAFit(double least, double most, String name) {
    var project = new Project(0, pairing.funds(), new Fit(least, most, .5, .5, .5), 1, 0, 1, 0, 0, 4);
    assertThatThrownBy(() -> invariants.launched(world, pairing, project)).isInstanceOf(AssertionError.class).hasMessageContaining(name);
  }

  @ParameterizedTest
  @CsvSource({"-1, 0, investment of enterprises", "0, -1, gifts"})
  void ofSupport(double invested, double given, String name) {
    assertThatThrownBy(() -> invariants.supported(world, receiver, invested, given)).isInstanceOf(AssertionError.class).hasMessageContaining(name + " in v: ");
  }

  @ParameterizedTest
  @CsvSource({"target, -1, bargained target", "bargainedTarget, 1e9, bargained target"})
  void ofABudget(String state, double value, String name) throws Exception {
    put(aider, state, value);
    assertThatThrownBy(() -> new Launch(invariants).run(world)).isInstanceOf(AssertionError.class).hasMessageContaining(name + " of a: ");
  }

  @Test
  void ofTrust() throws Exception {
    new Launch(invariants).run(world);
    put(pairing, "trust", 1.1);
    assertThatThrownBy(() -> invariants.periodEnded(world)).isInstanceOf(AssertionError.class).hasMessageContaining("trust in v: 1.1");
  }

  @Test
  void ofAttractedInvestment() {
    var project = new Project(0, 1, Fit.of(1, 1, 1, 1), 1, 0, 1, 0, 0, 4);
    assertThatThrownBy(() -> invariants.completed(world, pairing, project, 0, -1)).isInstanceOf(AssertionError.class).hasMessageContaining("attracted investment");
  }

  @Test
  void ofMoneyBelowZeroInASplitThatAddsUp() {
    assertThat(aider.pairings()).hasSizeGreaterThan(1);
    Pairing other = aider.pairings().stream().filter(one -> one != pairing).findFirst().orElseThrow();
    other.fund(other.funds() + pairing.funds() + 1);
    pairing.fund(-1);
    assertThatThrownBy(() -> new Launch(invariants).run(world)).isInstanceOf(AssertionError.class).hasMessageContaining("funds for v: -1.0");
  }
}
