package org.pairaid.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.Domain;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.ReceivingDecision;
import org.pairaid.model.World;

/** How often things happen, against their exact probabilities; fixed seed, false-alarm rate 1 in 1000 each. */
class FrequenciesTest {
  private static final double FALSE_ALARM = .001;
  private static final int PROJECTS = 4000;

  private static World decided(AidingDecision decision, String... settings) throws Exception {
    World world = TinyWorld.of(settings);
    world.receivers().forEach(r -> r.decide(new ReceivingDecision(.5, .4, 0), ""));
    world.aiders().forEach(a -> a.decide(decision, 5, ""));
    return world;
  }

  @Test
  void domainsAreChosenInProportionToTheirOdds() throws Exception {
    // full information: nothing of a domain's value is drawn
    World world = decided(new AidingDecision(1, 0, 0, 0, 0, .3), "project.baseInformation=1", "project.reviewThreshold=0", "project.reviewError=0",
        "project.reviewRigour=0", "project.unit=.001", "project.maxPerPair=" + PROJECTS, "project.choicePrecision=3");
    long[] chosen = new long[7];
    TinyWorld.pairing(world, "v").fund(100);
    new Launch(new Observer() {
      @Override
      public void launched(World w, Pairing pairing, Project project) {
        chosen[project.domain()]++;
      }
    }).run(world);
    double[] expected = new double[7];
    double[] need = {1, 1 / 3.0, 1 / 3.0, 2 / 3.0, 1 / 3.0, .5, 1 / 6.0};
    double control = .95 * .5;
    for (int d = 0; d < 7; d++) {
      Domain domain = Domain.builtIn().get(d);
      double supply = d == 0 ? .81 : .7;
      double aider = .3 * domain.visibility() + .7 * (.5 * need[d] + .5 * supply) + .2 * .5 * domain.social();
      double receiver = .4 * domain.visibility() + .6 * need[d];
      expected[d] = Math.exp(3 * (control * aider + control * receiver + .05 * need[d]));
    }
    assertThat(new ChiSquareTest().chiSquareTest(expected, chosen)).isGreaterThan(FALSE_ALARM);
  }

  @Test
  void perceivedNeedSpreadsTheChoice() throws Exception {
    // no information, no taste but for perceived need: all domains are alike
    World world = decided(new AidingDecision(1, 0, 0, 0, 0, 0), "project.baseInformation=0", "project.conference=0", "project.baseVoice=0",
        "project.reviewThreshold=0", "project.reviewRigour=0", "project.reviewError=0", "project.unit=.001", "project.maxPerPair=" + PROJECTS,
        "behaviour.socialPull=0", "receiving.v.horizon=0", "aiding.a.supply.industry=.7");
    long[] chosen = new long[7];
    TinyWorld.pairing(world, "v").fund(100);
    new Launch(new Observer() {
      @Override
      public void launched(World w, Pairing pairing, Project project) {
        chosen[project.domain()]++;
      }
    }).run(world);
    assertThat(new ChiSquareTest().chiSquareTest(new double[] {1, 1, 1, 1, 1, 1, 1}, chosen)).isGreaterThan(FALSE_ALARM);
  }

  @Test
  void collusionIsExposedAsOftenAsDetectionTimesCollusionSays() throws Exception {
    World world = decided(new AidingDecision(1, 0, 0, 0, .5, 0), "assessment.inspection=.4");
    world.aiders().forEach(a -> {
      a.budget(1);
      a.believe(.1);
    });
    int exposed = 0;
    int trials = 4000;
    for (int cycle = 0; cycle < trials; cycle++) {
      world.at(cycle, 0);
      new Assess().run(world);
      exposed += world.aiders().get(0).reportedScore().exposed() ? 1 : 0;
    }
    BinomialDistribution expected = new BinomialDistribution(null, trials, .4 * .5);
    assertThat(exposed).isBetween(expected.inverseCumulativeProbability(FALSE_ALARM / 2), expected.inverseCumulativeProbability(1 - FALSE_ALARM / 2));
  }

  @Test
  void projectsThatFailAreAbandonedAsOftenAsBothSidesShirk() throws Exception {
    World world = decided(new AidingDecision(1, 0, 0, 0, 0, 0), "project.acceptanceThreshold=5", "project.unit=.001", "project.maxPerPair=" + PROJECTS);
    int[] ends = new int[2];
    Observer counting = new Observer() {
      @Override
      public void abandoned(World w, Pairing pairing, Project project) {
        ends[0]++;
      }

      @Override
      public void completed(World w, Pairing pairing, Project project, double flownBack, double attracted) {
        ends[1]++;
      }
    };
    TinyWorld.pairing(world, "v").fund(100);
    new Launch(new Observer() {}).run(world);
    for (int period = 0; period < 40; period++) {
      new Execute(counting).run(world);
    }
    assertThat(ends[0] + ends[1]).isEqualTo(PROJECTS);
    double shirking = (1 - .6 * .75) * (1 - .6 * .75 * .75);
    BinomialDistribution expected = new BinomialDistribution(null, PROJECTS, shirking);
    assertThat(ends[0]).isBetween(expected.inverseCumulativeProbability(FALSE_ALARM / 2), expected.inverseCumulativeProbability(1 - FALSE_ALARM / 2));
  }
}
