package org.pairaid.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pairaid.cycle.Invariants;
import org.pairaid.cycle.Observer;
import org.pairaid.cycle.TinyWorld;
import org.pairaid.indicator.Observers;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.World;

/** A period may be a day, and a cycle shorter than a year (extension B11). */
class ShortCyclesTest {
  /** Neither aid nor feedback of what develops on effort: a linear process whose solution is known. */
  private static final String[] LINEAR = {"contract.quota=0", "development={growthBase: 0, growthEffort: 0, growthNoise: 0, habitEffect: 0, capabilityDecay: .2}",
      "receiving.w.transfers=2", "strategies.receiving=self-reliant"};

  private static World run(String... settings) throws Exception {
    return TinyWorld.run(new Invariants(), settings);
  }

  private static String[] and(String[] some, String... more) {
    return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void fourCyclesOfAQuarterAreOneYearOfFourPeriods() throws Exception {
    String[] noisy = {"contract.quota=0", "strategies.receiving=self-reliant", "development.habitEffect=0", "receiving.w.transfers=2"};
    World year = run(and(noisy, "time={cycles: 3, periodsPerYear: 4}"));
    World quarters = run(and(noisy, "time={cycles: 12, periodsPerYear: 1, cycleYears: .25}"));
    for (int j = 0; j < 3; j++) {
      ReceivingGovernment one = year.receivers().get(j);
      ReceivingGovernment other = quarters.receivers().get(j);
      assertThat(new double[] {one.revenue(), one.habit(), one.compositeCapability(), one.satisfaction()})
          .containsExactly(other.revenue(), other.habit(), other.compositeCapability(), other.satisfaction());
    }
    assertThat(year.aiders()).extracting(AidingGovernment::revenue).isEqualTo(quarters.aiders().stream().map(AidingGovernment::revenue).toList());
  }

  /**
   * The habit moves by h' = a (1 - h) - b h, capability by c' = -k c. Euler's error after T years is at most half a step times T times the
   * largest second derivative (here at the start, as both decay to rest).
   */
  @Test
  void finerPeriodsComeCloserToTheSameProcess() throws Exception {
    double gain = .5 * 2 / 5 * (1 - .3);
    double loss = .15 * .8;
    double rate = gain + loss;
    double rest = gain / rate;
    double years = 5;
    double habit = rest + (.1 - rest) * Math.exp(-rate * years);
    double wear = .2 * (1 - .8);
    double capability = .3 * Math.exp(-wear * years);
    double last = Double.MAX_VALUE;
    for (int periods : new int[] {4, 16, 365}) {
      ReceivingGovernment place = run(and(LINEAR, "time={cycles: 5, periodsPerYear: " + periods + "}")).receivers().get(1);
      double step = 1.0 / periods;
      double error = Math.abs(place.habit() - habit);
      assertThat(error).isLessThan(step / 2 * years * rate * rate * (rest - .1)).isLessThan(last);
      assertThat(place.compositeCapability()).isCloseTo(capability, within(step / 2 * years * wear * wear * .3));
      last = error;
    }
  }

  @Test
  void fortyDaysAreFortyDays() throws Exception {
    double years = 40 / 365.0;
    World world = run(and(LINEAR, "time={cycles: 5, periodsPerYear: 8, cycleYears: " + 8 / 365.0 + "}", "development.growthBase=.1"));
    assertThat(world.periodYears()).isCloseTo(1 / 365.0, within(1e-15));
    assertThat(world.aiders().get(0).revenue()).isCloseTo(1000 * Math.exp(.06 * years), within(1e-9));
    assertThat(world.receivers().get(0).revenue()).isCloseTo(1.5 * Math.exp(.1 * years), within(1e-9));
  }

  @Test
  void whatIsAskedForAndWhatCanBeSpentAreTheCyclesPartOfTheYears() throws Exception {
    String[] rules = {"strategies.aiding=dutiful", "contract={quota: .01, budgetInertia: 1}", "digital.accountability=1", "contract.verification=1"};
    AidingGovernment yearly = run(and(rules, "time.cycles=1")).aiders().get(0);
    AidingGovernment weekly = run(and(rules, "time={cycles: 1, cycleYears: .02}")).aiders().get(0);
    assertThat(yearly.target()).isCloseTo(10, within(1e-12));
    assertThat(weekly.target()).isCloseTo(.2, within(1e-12));
    assertThat(weekly.funds()).isCloseTo(.2, within(1e-12));
    assertThat(weekly.load()).as("the burden is the same").isCloseTo(yearly.load(), within(1e-12));
    AidingGovernment before = run("time={cycles: 1, cycleYears: .02}", "aiding.a.initialFunds=100", "contract={budgetInertia: 0}").aiders().get(0);
    assertThat(before.funds()).as("100 a year, bounded by what 1/50 year allows").isCloseTo(.05 * 1000 * .02, within(1e-12));
  }

  @Test
  void projectsTakeTheirYearsInPeriodsOfAnyLength() throws Exception {
    // durations of model A1: half a year, a year, one and a half, two
    assertThat(durations("time={cycles: 1, periodsPerYear: 4}")).isSubsetOf(2, 4, 6, 8).contains(4);
    assertThat(durations("time={cycles: 1, periodsPerYear: 8, cycleYears: " + 8 / 365.0 + "}")).isSubsetOf(183, 365, 548, 730).contains(365);
    assertThat(durations("time={cycles: 1, periodsPerYear: 1, cycleYears: .5}")).isSubsetOf(1, 2, 3, 4).contains(2);
  }

  private static Set<Integer> durations(String time) throws Exception {
    Set<Integer> durations = new TreeSet<>();
    TinyWorld.run(new Observers(new Invariants(), new Observer() {
      @Override
      public void launched(World world, Pairing pairing, Project project) {
        durations.add(project.duration());
      }
    }), time, "project={baseFriction: 0, unit: .0001}");
    return durations;
  }

  @Test
  void aidPerYearIsWhatIsPaidOverThePeriodsLength() throws Exception {
    List<Double> paid = new ArrayList<>();
    List<Double> dependence = new ArrayList<>();
    TinyWorld.run(new Observers(new Invariants(), new Observer() {
      @Override
      public void periodEnded(World world) {
        Pairing pairing = TinyWorld.pairing(world, "x");
        paid.add(pairing.running().stream().mapToDouble(project -> project.funds() / project.duration()).sum());
        dependence.add(pairing.receiver().aidDependence());
      }
    }), "time={cycles: 1, periodsPerYear: 8, cycleYears: " + 8 / 365.0 + "}", "project.reviewRigour=0");
    double aid = paid.get(0) * 365;
    assertThat(dependence.get(0)).isPositive().isCloseTo(aid / (aid + 3), within(1e-9));
  }
}
