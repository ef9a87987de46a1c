package org.pairaid.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairaid.model.Capability;
import org.pairaid.model.Enterprise;
import org.pairaid.model.Pair;
import org.pairaid.model.Pairing;
import org.pairaid.model.ReceivingDecision;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.World;
import org.pairaid.model.YearOfSupport;

/** Enterprises in worlds of one cycle and more, by the formulas of the page (B5). Place v: openness .3, access .5, trust .5; aider a can do .81 of industry and .7 of all else. */
class MobiliseTest {
  private static final int MANY = 20_000;
  private static final String PAIRS = "pairings={pairs: [[a, v], [b, x]]}";
  /** Needs of v over the largest. */
  private static final double[] NEED = {1, 1 / 3.0, 1 / 3.0, 2 / 3.0, 1 / 3.0, .5, 1 / 6.0};

  private static World world(int enterprises, String... settings) throws Exception {
    String[] all = new String[settings.length + 3];
    all[0] = PAIRS;
    all[1] = "aiding.a.enterprises=" + enterprises;
    all[2] = "enterprises.investment=.5";
    System.arraycopy(settings, 0, all, 3, settings.length);
    return TinyWorld.of(all);
  }

  private static long engaged(World world) {
    return world.society().enterprises().stream().filter(Enterprise::engaged).count();
  }

  private static double fit(int trade) {
    return Math.sqrt(NEED[trade] * (trade == 0 ? .81 : .7));
  }

  private static void cycle(World world, int number) {
    world.at(number, 0);
    new Mobilise().run(world);
  }

  @Test
  void tradesFollowWhatTheAiderIsGoodAt() throws Exception {
    World world = world(MANY);
    cycle(world, 0);
    double all = .81 + 6 * .7;
    for (int d = 0; d < 7; d++) {
      int trade = d;
      long found = world.society().enterprises().stream().filter(e -> e.trade() == trade).count();
      double share = (d == 0 ? .81 : .7) / all;
      assertThat((double) found).isCloseTo(MANY * share, within(4 * Math.sqrt(MANY * share * (1 - share))));
    }
  }

  @Test
  void sizesAreLognormalWithMeanOne() throws Exception {
    World world = world(MANY, "enterprises.spread=.5");
    cycle(world, 0);
    double mean = world.society().enterprises().stream().mapToDouble(Enterprise::size).average().orElseThrow();
    double log = world.society().enterprises().stream().mapToDouble(e -> Math.log(e.size())).average().orElseThrow();
    assertThat(mean).isCloseTo(1, within(4 * Math.sqrt((Math.exp(.25) - 1) / MANY)));
    assertThat(log).isCloseTo(-.125, within(4 * .5 / Math.sqrt(MANY)));
  }

  /** With all information (q0 = 1) what is expected is the fit: chance = join (.5 + openness)(1 + D_par a)(fit + trust) / 2. */
  @Test
  void theChanceToJoinIsThatOfThePage() throws Exception {
    for (double platform : new double[] {0, 1}) {
      World world = world(MANY, "enterprises.join=.6", "project.baseInformation=1", "digital.participation=" + platform);
      cycle(world, 0);
      double expected = 0;
      for (Enterprise enterprise : world.society().enterprises()) {
        expected += .6 * (.5 + .3) * (1 + platform * .5) * .5 * (fit(enterprise.trade()) + .5);
      }
      assertThat((double) engaged(world)).isCloseTo(expected, within(4 * Math.sqrt(MANY) / 2));
    }
  }

  /** Without any information what is expected is drawn evenly from [0,1], and those who expect much join. */
  @Test
  void withoutInformationExpectationsAreChance() throws Exception {
    World world = world(MANY, "enterprises.join=1", "project.baseInformation=0", "enterprises.leave=0");
    cycle(world, 0);
    assertThat((double) engaged(world)).isCloseTo(MANY * .8 * .5 * (.5 + .5), within(4 * Math.sqrt(MANY) / 2));
  }

  @Test
  void investmentExperienceAndReturnsAreThoseOfThePage() throws Exception {
    World world = world(1, "enterprises.leave=0", "enterprises.returnRate=.2", "enterprises.backflow=.25", "enterprises.giving=.4");
    Pairing pairing = TinyWorld.pairing(world, "v");
    Enterprise enterprise = world.society().enterprises().get(0);
    enterprise.found(3, 5);
    enterprise.join(pairing, .6);
    cycle(world, 0);
    double first = .5 * 3 * .5 * (.6 + .5);
    assertThat(enterprise.invested()).isCloseTo(first, within(1e-12));
    double found = 2 * enterprise.experience() - .6;
    assertThat(found).isCloseTo(fit(5), within(.5));
    YearOfSupport year = world.society().of(pairing.receiver());
    assertThat(year.invested()).isEqualTo(enterprise.invested());
    assertThat(year.reinvested()).isZero();
    assertThat(world.society().flownBack()).isZero();
    assertThat(year.given()).isCloseTo(.4 * first, within(1e-12));
    assertThat(year.benefit(5)).isCloseTo(.4 * first * found, within(1e-12));

    double experience = enterprise.experience();
    cycle(world, 1);
    double second = .5 * 3 * .5 * (experience + .5);
    double foundAgain = 3 * enterprise.experience() - 2 * experience;
    assertThat(enterprise.invested()).isCloseTo(second, within(1e-12));
    assertThat(enterprise.stock()).isCloseTo(first + second, within(1e-12));
    assertThat(enterprise.tenure()).isEqualTo(2);
    double returns = .2 * first * foundAgain;
    assertThat(world.society().flownBack()).isCloseTo(.25 * returns, within(1e-12));
    assertThat(world.society().of(pairing.receiver()).reinvested()).isCloseTo(.75 * returns, within(1e-12));
  }

  /** Chance to leave = leave (1 - (experience + trust) / 2): experience .2 and .8 beside trust .5 and, once it is lost, 0. */
  @Test
  void poorFitAndDistrustMakeThemLeave() throws Exception {
    for (double experience : new double[] {.2, .8}) {
      for (double lost : new double[] {0, 1}) {
        World world = world(MANY, "enterprises.leave=.5");
        Pairing pairing = TinyWorld.pairing(world, "v");
        pairing.experience(-lost);
        pairing.settleTrust();
        world.society().enterprises().forEach(e -> {
          e.found(1, 0);
          e.join(pairing, experience);
        });
        cycle(world, 0);
        double chance = .5 * (1 - .5 * (experience + (lost == 0 ? .5 : 0)));
        assertThat((double) MANY - engaged(world)).isCloseTo(MANY * chance, within(4 * Math.sqrt(MANY * chance * (1 - chance))));
      }
    }
  }

  @Test
  void whoLeavesStaysFreeForThatCycleAndLeavesNothingRunning() throws Exception {
    World world = world(50, "enterprises.leave=1", "enterprises.join=1");
    Pairing pairing = TinyWorld.pairing(world, "v");
    pairing.experience(-1);
    pairing.settleTrust();
    world.society().enterprises().forEach(e -> {
      e.found(1, 0);
      e.join(pairing, 0);
    });
    cycle(world, 0);
    assertThat(engaged(world)).isZero();
    assertThat(world.society().of(pairing.receiver())).isNull();
    assertThat(world.society().enterprises()).allSatisfy(e -> assertThat(e.invested()).isZero());
  }

  @Test
  void withoutInvestmentNobodyIsThere() throws Exception {
    World world = world(50, "enterprises.join=1");
    cycle(world, 0);
    assertThat(engaged(world)).isPositive();
    world.govern(TinyWorld.of("enterprises.investment=0").rules());
    cycle(world, 1);
    assertThat(engaged(world)).isZero();
    assertThat(world.society().of(world.receivers().get(0))).isNull();
  }

  @Test
  void oneEnterpriseMoreChangesNoOther() throws Exception {
    World few = world(40);
    World more = world(41, "aiding.b.enterprises=10");
    for (int number = 0; number < 3; number++) {
      cycle(few, number);
      cycle(more, number);
    }
    List<Enterprise> same = more.society().enterprises().subList(0, 40);
    assertThat(same).extracting(Enterprise::experience).isEqualTo(few.society().enterprises().stream().map(Enterprise::experience).toList());
    assertThat(same).extracting(Enterprise::stock).isEqualTo(few.society().enterprises().stream().map(Enterprise::stock).toList());
  }

  @Test
  void enterprisesOfAnAiderWithoutPartnersStayAway() throws Exception {
    World world = world(0, "aiding.lone.enterprises=30", "enterprises.join=1");
    cycle(world, 0);
    assertThat(world.society().enterprises()).hasSize(30).noneMatch(Enterprise::engaged);
  }

  /** Weeks: all that is said of a year counts a 52nd of it. */
  @Test
  void aShortCycleIsAPartOfAYear() throws Exception {
    World week = world(MANY, "time.cycleYears=" + 1 / 52.0, "project.baseInformation=0", "enterprises.join=1", "enterprises.leave=0", "enterprises.spread=0");
    cycle(week, 0);
    double joined = MANY * .8 * .5 * (.5 + .5) / 52;
    assertThat((double) engaged(week)).isCloseTo(joined, within(4 * Math.sqrt(joined)));
    World year = world(1, "enterprises.leave=0");
    World quarter = world(1, "enterprises.leave=0", "time.cycleYears=.25");
    for (World world : List.of(year, quarter)) {
      world.society().enterprises().get(0).found(1, 0);
      world.society().enterprises().get(0).join(TinyWorld.pairing(world, "v"), .5);
      cycle(world, 0);
      cycle(world, 1);
    }
    assertThat(quarter.society().enterprises().get(0).invested()).isCloseTo(year.society().enterprises().get(0).invested() / 4, within(1e-12));
    assertThat(quarter.society().flownBack()).as("a fourth of the return on a fourth of the stock").isCloseTo(year.society().flownBack() / 16, within(1e-12));
  }

  /** Pairs made anew without v: who was there is free, and meets a place that is in force. */
  @Test
  void whosePairingIsNoMoreIsFree() throws Exception {
    World world = world(50, "enterprises.leave=0", "enterprises.join=1");
    cycle(world, 0);
    List<Enterprise> there = world.society().enterprises().stream().filter(Enterprise::engaged).toList();
    assertThat(there).isNotEmpty();
    world.pair(List.of(new Pair("a", "w"), new Pair("b", "x")));
    cycle(world, 1);
    assertThat(world.society().enterprises()).allSatisfy(e -> assertThat(e.pairing() == null || e.pairing().receiver().id().equals("w")).isTrue());
    world.pair(List.of());
    cycle(world, 2);
    assertThat(engaged(world)).isZero();
    assertThat(world.society().of(world.receivers().get(1))).isNull();
  }

  /** A fourth of the year in each of four periods: investment is stayed investment, gifts are benefit, split into soft and hard as a project's of their domain. */
  @Test
  void aPeriodsPartReachesThePlace() throws Exception {
    World world = world(1, "enterprises.giving=1", "enterprises.leave=0");
    Pairing pairing = TinyWorld.pairing(world, "v");
    Enterprise enterprise = world.society().enterprises().get(0);
    enterprise.found(1, 5);
    enterprise.join(pairing, .5);
    cycle(world, 0);
    double[] reached = new double[2];
    new Support(new Observer() {
      @Override
      public void supported(World where, ReceivingGovernment receiver, double invested, double given) {
        reached[0] += invested;
        reached[1] += given;
      }
    }).run(world);
    var aid = pairing.receiver().aid();
    double worth = world.society().of(pairing.receiver()).benefit(5) / 4;
    assertThat(aid.investmentStayed()).isCloseTo(.25 / 4, within(1e-12));
    assertThat(aid.benefit(5)).isCloseTo(worth, within(1e-12));
    assertThat(aid.soft(Capability.ALLOCATION.ordinal())).isCloseTo(worth * .2 * .4, within(1e-12));
    assertThat(aid.hard()).isCloseTo(worth * .8 * .95, within(1e-12));
    assertThat(reached).containsExactly(new double[] {.25 / 4, .25 / 4}, within(1e-12));
    assertThat(aid.disbursed()).isZero();
  }

  /** Growth + .02 min(1, stayed investment / revenue): aid dependence does not count it. */
  @Test
  void investmentRaisesGrowthAndIsNoAid() throws Exception {
    World with = world(1, "development.growthNoise=0", "enterprises.giving=0", "enterprises.leave=0");
    World without = world(0, "development.growthNoise=0");
    Pairing pairing = TinyWorld.pairing(with, "v");
    with.society().enterprises().get(0).found(1, 5);
    with.society().enterprises().get(0).join(pairing, .5);
    cycle(with, 0);
    for (World world : List.of(with, without)) {
      new Support(new Observer() {}).run(world);
      world.receivers().forEach(receiver -> receiver.decide(new ReceivingDecision(.5, 0, 0), ""));
      new Develop(new Observer() {}).run(world);
    }
    double ratio = pairing.receiver().revenue() / without.receivers().get(0).revenue();
    assertThat(Math.log(ratio)).isCloseTo(.02 * .25 / 1.5 / 4, within(1e-12));
    assertThat(pairing.receiver().aidDependence()).isZero();
    assertThat(pairing.receiver().habit()).isEqualTo(without.receivers().get(0).habit());
  }
}
