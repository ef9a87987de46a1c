package org.pairaid.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Domain;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.ReceivingDecision;
import org.pairaid.model.World;

/** Chance in review, acceptance, growth and reports, against its closed form; fixed seed, false-alarm rate 1 in 1000 each. */
class ChanceTest {
  private static final double FALSE_ALARM = .001;
  private static final int PROJECTS = 4000;
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  private static World decided(String... settings) throws Exception {
    World world = TinyWorld.of(settings);
    world.receivers().forEach(r -> r.decide(new ReceivingDecision(1, 0, 0), ""));
    world.aiders().forEach(a -> a.decide(new AidingDecision(1, 0, 0, 0, 0, 0), 5, ""));
    return world;
  }

  /** Launches {@link #PROJECTS} projects in v, of any domain with equal odds. */
  private static World launched(Consumer<Project> sink, String... settings) throws Exception {
    String[] all = new String[settings.length + 3];
    System.arraycopy(settings, 0, all, 3, settings.length);
    all[0] = "project.unit=.001";
    all[1] = "project.maxPerPair=" + PROJECTS;
    all[2] = "project.choicePrecision=0";
    World world = decided(all);
    TinyWorld.pairing(world, "v").fund(100);
    new Launch(new Observer() {
      @Override
      public void launched(World w, Pairing pairing, Project project) {
        sink.accept(project);
      }
    }).run(world);
    return world;
  }

  private static void asOftenAs(double probability, int trials, long found) {
    BinomialDistribution expected = new BinomialDistribution(null, trials, probability);
    assertThat(found).isBetween((long) expected.inverseCumulativeProbability(FALSE_ALARM / 2),
        (long) expected.inverseCumulativeProbability(1 - FALSE_ALARM / 2));
  }

  @Test
  void thePollutingDomainIsBarredAsOftenAsTheReviewIsRigorous() throws Exception {
    long[] chosen = new long[7];
    launched(p -> chosen[p.domain()]++, "project.reviewThreshold=0", "project.reviewError=0", "project.reviewRigour=.4");
    double barred = .4;
    double[] expected = new double[7];
    for (int d = 0; d < 7; d++) {
      expected[d] = d == 0 ? (1 - barred) / 7 : barred / 6 + (1 - barred) / 7;
    }
    assertThat(new ChiSquareTest().chiSquareTest(expected, chosen)).isGreaterThan(FALSE_ALARM);
  }

  @Test
  void proposalsAreSentBackAsOftenAsFitAndErrorFallShort() throws Exception {
    long[] delays = new long[3];
    launched(p -> delays[p.delay()]++, "project.negativeList=1", "project.reviewRigour=.8", "project.reviewThreshold=.8", "project.baseInformation=1",
        "project.reviewError=.15");
    double[] need = {1, 1 / 3.0, 1 / 3.0, 2 / 3.0, 1 / 3.0, .5, 1 / 6.0};
    // information 1, horizon .4, voice .05; friction .5 * (1 - .3) * (1 - .5 * .5) * 1; no showcase
    double others = Math.pow(.4 + .6 * (.8 + .05), .2) * Math.pow(1 - .5 * .7 * .75, .2);
    double passes = 0;
    for (int d = 0; d < 7; d++) {
      double fit = Math.pow(need[d] * (d == 0 ? .81 : .7), .2) * others;
      passes += NORMAL.cumulativeProbability((fit - .8 * .8) / .15) / 7;
    }
    double[] expected = {passes, (1 - passes) * passes, (1 - passes) * (1 - passes)};
    assertThat(new ChiSquareTest().chiSquareTest(expected, delays)).isGreaterThan(FALSE_ALARM);
  }

  @Test
  void projectsPassAcceptanceAtOnceAsOftenAsTheirQualityAndLuckSay() throws Exception {
    // the aider supervises in full: quality 1, and nobody shirks
    World world = launched(p -> {}, "project.baseSupervision=1", "project.aiderControl=1", "project.acceptanceThreshold=.9");
    int[] ends = new int[2];
    Execute execute = new Execute(new Observer() {
      @Override
      public void completed(World w, Pairing pairing, Project project, double flownBack, double attracted) {
        ends[project.reworked() ? 1 : 0]++;
      }
    });
    for (int period = 0; period < 12; period++) {
      execute.run(world);
    }
    assertThat(ends[0] + ends[1]).isEqualTo(PROJECTS);
    asOftenAs(NORMAL.cumulativeProbability((1 - .9) / .1), PROJECTS, ends[0]);
  }

  @Test
  void growthHasTheStatedVarianceAndNoDriftOfItsOwn() throws Exception {
    World world = decided("development.growthBase=0", "development.growthEffort=0", "development.growthNoise=.02");
    int periods = 1500;
    double[] steps = new double[3 * periods];
    Develop develop = new Develop(new Observer() {});
    for (int t = 0; t < periods; t++) {
      world.at(t / 4, t % 4);
      for (int j = 0; j < 3; j++) {
        steps[3 * t + j] = -Math.log(world.receivers().get(j).revenue());
      }
      develop.run(world);
      for (int j = 0; j < 3; j++) {
        steps[3 * t + j] += Math.log(world.receivers().get(j).revenue());
      }
    }
    double sigma = .02 * Math.sqrt(.25);
    double squares = StatUtils.sumSq(steps) / (sigma * sigma);
    ChiSquaredDistribution expected = new ChiSquaredDistribution(null, steps.length);
    assertThat(squares).isBetween(expected.inverseCumulativeProbability(FALSE_ALARM / 2), expected.inverseCumulativeProbability(1 - FALSE_ALARM / 2));
    double z = StatUtils.mean(steps) / (sigma / Math.sqrt(steps.length));
    assertThat(Math.abs(z)).isLessThan(NORMAL.inverseCumulativeProbability(1 - FALSE_ALARM / 2));
  }

  @Test
  void theThirdPartyAndThePublicErrIndependentlyAndAsMuchAsStated() throws Exception {
    World world = decided("assessment.thirdPartyError=.04", "assessment.publicError=.03");
    AidingGovernment a = world.aiders().get(0);
    int cycles = 3000;
    double[][] errors = new double[cycles][2];
    double[] third = new double[cycles];
    double[] ofPublic = new double[cycles];
    for (int cycle = 0; cycle < cycles; cycle++) {
      world.at(cycle, 0);
      world.pairedAiders().forEach(aider -> {
        aider.budget(2);
        aider.believe(.1);
      });
      new Assess().run(world);
      third[cycle] = (a.reportedScore().thirdParty() - a.trueScore().value()) / .04;
      ofPublic[cycle] = (a.reportedScore().publicVoice() - .5) / .03;
      errors[cycle] = new double[] {third[cycle], ofPublic[cycle]};
    }
    assertThat(new KolmogorovSmirnovTest().kolmogorovSmirnovTest(NORMAL, third)).isGreaterThan(FALSE_ALARM);
    assertThat(new KolmogorovSmirnovTest().kolmogorovSmirnovTest(NORMAL, ofPublic)).isGreaterThan(FALSE_ALARM);
    assertThat(new PearsonsCorrelation(errors).getCorrelationPValues().getEntry(0, 1)).isGreaterThan(FALSE_ALARM);
  }

  @Test
  void perceivedNeedMixesTheNeedWithChance() throws Exception {
    // one domain needs all, the others nothing; the receiver alone chooses by perceived need, at precision 4 and information .5
    StringBuilder need = new StringBuilder("receiving.v.need={");
    Domain.builtIn().forEach(d -> need.append(d.id()).append(": ").append(d.id().equals("talent") ? 1 : 0).append(", "));
    need.setLength(need.length() - 2);
    World world = decided(need + "}", "project.unit=.001", "project.maxPerPair=" + PROJECTS, "project.choicePrecision=4", "project.baseInformation=.5",
        "project.conference=0", "project.baseVoice=0", "project.aiderControl=0", "receiving.v.horizon=0", "project.reviewThreshold=0",
        "project.reviewError=0", "project.reviewRigour=0");
    int[] talent = {0};
    TinyWorld.pairing(world, "v").fund(100);
    new Launch(new Observer() {
      @Override
      public void launched(World w, Pairing pairing, Project project) {
        talent[0] += project.domain() == 3 ? 1 : 0;
      }
    }).run(world);
    asOftenAs(chanceOfTheNeeded(4, .5), PROJECTS, talent[0]);
  }

  /** E[exp(λ (q + (1-q) U0)) / (that + Σ of six exp(λ (1-q) U))], by a lattice of 400 000 points. */
  private static double chanceOfTheNeeded(double precision, double information) {
    int points = 400_000;
    double sum = 0;
    double[] steps = {Math.sqrt(2), Math.sqrt(3), Math.sqrt(5), Math.sqrt(7), Math.sqrt(11), Math.sqrt(13), Math.sqrt(17)};
    for (int i = 1; i <= points; i++) {
      double needed = Math.exp(precision * (information + (1 - information) * (i * steps[0] % 1)));
      double all = needed;
      for (int k = 1; k < 7; k++) {
        all += Math.exp(precision * (1 - information) * (i * steps[k] % 1));
      }
      sum += needed / all;
    }
    return sum / points;
  }
}
