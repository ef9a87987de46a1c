package org.pairaid.cycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Capability;
import org.pairaid.model.Enterprise;
import org.pairaid.model.Fit;
import org.pairaid.model.Pairing;
import org.pairaid.model.PipelineStage.Phase;
import org.pairaid.model.Project;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.ReportedScore;
import org.pairaid.model.Shock;
import org.pairaid.model.World;
import org.pairaid.model.YearOfSupport;

/**
 * Re-derives, at each hook, what must hold whatever the rules are: money is conserved from budget to receiver, shares sum to 1,
 * states keep to their ranges. It is hooked in where assertions are enabled, as they are in tests; it watches one replicate
 * from its start, and neither draws nor changes anything.
 */
public final class Invariants implements Observer {
  private static final double ROUNDING = 1e-9;

  private final List<Payments> payments = new ArrayList<>();
  private double[] revenues;
  private double launched;
  private double launchedInCycle;
  private double spentInCycle;
  private double ended;
  private double investmentReached;
  /** The aider whose budget was checked last: projects come aider by aider, and one may have thousands of partners. */
  private AidingGovernment checked;
  private double undone;

  /** What a project is to pay out: {@code amount} a period from {@code first} to {@code last}. */
  private record Payments(int receiver, long first, long last, double amount) {}

  /** Whether assertions are enabled, so that invariants are to be checked. */
  public static boolean enabled() {
    return Invariants.class.desiredAssertionStatus();
  }

  @Override
  public void launched(World world, Pairing pairing, Project project) {
    revenues(world);
    if (checked != pairing.aider()) {
      checked = pairing.aider();
      checkBudget(world, checked);
    }
    String id = " of " + pairing.aider().id() + " in " + pairing.receiver().id();
    if (!pairing.inForce() || world.pairings().get(pairing.index()) != pairing) {
      throw new AssertionError(where(world) + "a project" + id + " was launched, but the pairing is not in force");
    }
    present(world, "decision of " + pairing.receiver().id(), pairing.receiver().decision());
    within(world, "funds of a project", id, project.funds(), Double.MIN_VALUE, pairing.funds() * (1 + ROUNDING));
    within(world, "quality", id, project.quality(), 0, 1);
    within(world, "chance of shirking", id, project.shirking(), 0, 1);
    within(world, "delay", id, project.delay(), 0,
        2 + world.rules().pipeline().periods(Phase.APPROVAL, 1, world.calendar()) + Payout.periods(pairing, world.rules()));
    within(world, "duration", id, project.duration(), 1, Integer.MAX_VALUE);
    check(world, project.fit(), id);
    launched += project.funds();
    launchedInCycle += project.funds();
    long first = world.time() + project.delay();
    payments.add(new Payments(pairing.receiver().index(), first, first + project.duration() - 1, project.funds() / project.duration()));
  }

  @Override
  public void spent(World world, Pairing pairing, Spending spending, double amount) {
    within(world, "funds of " + pairing.aider().id() + " for " + pairing.receiver().id() + " spent: " + spending, amount, Double.MIN_VALUE, pairing.funds());
    spentInCycle += amount;
  }

  private static void check(World world, Fit fit, String id) {
    double[] parts = {fit.domain(), fit.targetGroup(), fit.process(), fit.point()};
    Arrays.sort(parts);
    within(world, "smallest part of fit", id, parts[0], 0, 1);
    within(world, "largest part of fit", id, parts[3], 0, 1);
    within(world, "fit, a mean of its parts,", id, fit.overall(), parts[0] * (1 - ROUNDING), parts[3] * (1 + ROUNDING));
  }

  private static void checkBudget(World world, AidingGovernment aider) {
    String id = " of " + aider.id();
    present(world, "decision" + id, aider.decision());
    within(world, "bargained target", id, aider.bargainedTarget(), 0, aider.target());
    within(world, "budget", id, aider.funds(), 0, aider.discretion());
    checkSplit(world, aider);
  }

  private static void checkSplit(World world, AidingGovernment aider) {
    double split = 0;
    for (Pairing pairing : aider.pairings()) {
      within(world, "funds for ", pairing.receiver().id(), pairing.funds(), 0, Double.MAX_VALUE);
      split += pairing.funds();
    }
    same(world, "funds and their split of " + aider.id(), aider.funds(), split);
  }

  @Override
  public void undone(World world, Pairing pairing, double funds) {
    undone += funds;
  }

  @Override
  public void abandoned(World world, Pairing pairing, Project project) {
    ends(world, pairing, project);
  }

  @Override
  public void completed(World world, Pairing pairing, Project project, double flownBack, double attracted) {
    String id = " of a project of " + pairing.aider().id() + " in " + pairing.receiver().id();
    within(world, "attracted investment", id, attracted, 0, Double.MAX_VALUE);
    within(world, "backflow", id, flownBack, 0, (project.funds() + attracted) * (1 + ROUNDING));
    ends(world, pairing, project);
  }

  private void ends(World world, Pairing pairing, Project project) {
    if (!project.due()) {
      throw new AssertionError(where(world) + "a project of " + pairing.aider().id() + " in " + pairing.receiver().id() + " ended before it was due");
    }
    ended += project.funds();
  }

  @Override
  public void struck(World world, ReceivingGovernment receiver, Shock shock) {
    double[] before = revenues(world);
    int j = receiver.index();
    within(world, "revenue after a shock in " + receiver.id(), receiver.revenue(), before[j] * (1 - shock.revenueLoss()) * (1 - ROUNDING), before[j]);
    check(world, receiver);
    before[j] = receiver.revenue();
  }

  @Override
  public void supported(World world, ReceivingGovernment receiver, double invested, double given) {
    String id = " in " + receiver.id();
    within(world, "investment of enterprises", id, invested, 0, Double.MAX_VALUE);
    within(world, "gifts", id, given, 0, Double.MAX_VALUE);
    investmentReached += invested;
  }

  /** What enterprises invest reaches the places, and their returns go one way or the other. */
  private void checkSociety(World world) {
    var rules = world.rules().enterprises();
    double invested = 0;
    for (Enterprise enterprise : world.society().enterprises()) {
      String id = " of an enterprise of " + enterprise.aider().id();
      within(world, "experience", id, enterprise.experience(), 0, 1);
      within(world, "stock", id, enterprise.stock(), enterprise.invested(), Double.MAX_VALUE);
      invested += enterprise.invested();
    }
    same(world, "money of enterprises and what reached the places", invested, investmentReached);
    double kept = 0;
    for (ReceivingGovernment receiver : world.receivers()) {
      YearOfSupport year = world.society().of(receiver);
      if (year != null) {
        kept += year.reinvested();
        double worth = IntStream.range(0, world.domains().size()).mapToDouble(year::benefit).sum();
        within(world, "benefit of gifts in " + receiver.id(), worth, 0, year.given() * (1 + ROUNDING));
      }
    }
    same(world, "returns that flowed back and those that stayed", rules.backflow() * (kept + world.society().flownBack()), world.society().flownBack());
    investmentReached = 0;
  }

  @Override
  public void periodEnded(World world) {
    double running = 0;
    for (Pairing pairing : world.working()) {
      within(world, "trust in ", pairing.receiver().id(), pairing.trust(), 0, 1);
      within(world, "coverage by cadres in ", pairing.receiver().id(), pairing.cadres().coverage(), 0, 1);
      for (Project project : pairing.running()) {
        running += project.funds();
      }
    }
    same(world, "money launched and money in ended and running projects", launched, ended + running);
    checkMoneyReceived(world);
    for (ReceivingGovernment receiver : world.receivers()) {
      check(world, receiver);
    }
  }

  /** What was launched reached the receivers when it was to be paid out: their dependence on aid tells. */
  private void checkMoneyReceived(World world) {
    double[] aid = new double[world.receivers().size()];
    long now = world.time();
    for (Payments due : payments) {
      aid[due.receiver] += due.first <= now && now <= due.last ? due.amount / world.periodYears() : 0;
    }
    payments.removeIf(due -> due.last <= now);
    double[] before = revenues(world);
    for (ReceivingGovernment receiver : world.receivers()) {
      int j = receiver.index();
      double external = aid[j] + receiver.transfers();
      double resources = external + before[j] + receiver.quotaIncome();
      same(world, "share of aid, from what was launched, in the resources of ", receiver.id(), aid[j] / resources,
          receiver.aidDependence());
      same(world, "share of aid and transfers in the resources of ", receiver.id(), external / resources,
          receiver.externalDependence());
      same(world, "money that is left of the period in ", receiver.id(), 0, receiver.aid().disbursed());
      before[j] = receiver.revenue();
    }
  }

  private static void check(World world, ReceivingGovernment receiver) {
    String id = " of " + receiver.id();
    double needs = 0;
    double least = 1;
    double most = 0;
    for (int d = 0; d < world.domains().size(); d++) {
      least = Math.min(least, receiver.need(d));
      most = Math.max(most, receiver.need(d));
      needs += receiver.need(d);
    }
    within(world, "least need", id, least, 0, 1);
    within(world, "largest need", id, most, 0, 1);
    same(world, "sum of needs", id, 1, needs);
    for (Capability capability : Capability.values()) {
      within(world, capability.name(), id, receiver.capability(capability), .01, 1);
    }
    within(world, "composite capability", id, receiver.compositeCapability(), .01 * (1 - ROUNDING), 1 + ROUNDING);
    within(world, "habit", id, receiver.habit(), 0, 1);
    within(world, "satisfaction", id, receiver.satisfaction(), 0, 1);
    within(world, "ecology", id, receiver.ecology(), 0, 1);
    within(world, "aid dependence", id, receiver.aidDependence(), 0, receiver.externalDependence());
    within(world, "external dependence", id, receiver.externalDependence(), 0, 1);
    within(world, "infrastructure", id, receiver.infrastructure(), 0, Double.MAX_VALUE);
    within(world, "useful infrastructure", id, receiver.usefulInfrastructure(), 0, receiver.infrastructure());
    within(world, "revenue", id, receiver.revenue(), Double.MIN_VALUE, Double.MAX_VALUE);
    within(world, "digital access", id, receiver.digital().access(), 0, 1);
    within(world, "practice of supervision on site", id, receiver.digital().practice(), 0, 1);
    within(world, "revenue from enclaves", id, receiver.enclaveRevenue(), 0, receiver.revenue());
    within(world, "proceeds of land quota", id, receiver.quotaIncome(), 0, Double.MAX_VALUE);
    within(world, "weight in the split", id, receiver.claimWeight(), .05, 1);
    within(world, "missing revenue", id, receiver.missingRevenue(), 0, Double.MAX_VALUE);
    within(world, "household income", id, receiver.income(), 0, Double.MAX_VALUE);
    within(world, "output", id, receiver.output(), 0, Double.MAX_VALUE);
  }

  @Override
  public void cycleEnded(World world) {
    checked = null;
    checkSociety(world);
    double given = 0;
    double unlaunched = 0;
    double lapsed = 0;
    for (AidingGovernment aider : world.pairedAiders()) {
      String id = " of " + aider.id();
      present(world, "decision" + id, aider.decision());
      checkSplit(world, aider);
      given += aider.funds();
      within(world, "money spent on coordination", id, aider.coordination(), 0, aider.funds() * (1 + ROUNDING));
      within(world, "money that lapsed", id, aider.lapsed(), 0, aider.funds() * (1 + ROUNDING));
      within(world, "reverse avoidance", id, aider.reverseAvoidance(), 0, 1);
      unlaunched += aider.coordination() + aider.lapsed();
      lapsed += aider.lapsed();
      within(world, "revenue", id, aider.revenue(), Double.MIN_VALUE, Double.MAX_VALUE);
      within(world, "willingness", id, aider.willingness(), 0, 1);
      within(world, "true score", id, aider.trueScore().value(), 0, 1);
      within(world, "belief", id, aider.belief(), 0, 1);
      ReportedScore reported = aider.reportedScore();
      for (double score : new double[] {reported.value(), reported.aider(), reported.receiver(), reported.thirdParty(), reported.publicVoice()}) {
        within(world, "reported score", id, score, 0, 1);
      }
    }
    same(world, "aid budgets and money launched in the cycle, spent beside projects or on coordination, or lapsed", given,
        launchedInCycle + spentInCycle + unlaunched);
    within(world, "money of tasks undone", undone, 0, lapsed * (1 + ROUNDING));
    launchedInCycle = 0;
    spentInCycle = 0;
    undone = 0;
  }

  /** Revenues of the receivers before the running period's development. */
  private double[] revenues(World world) {
    if (revenues == null) {
      revenues = world.receivers().stream().mapToDouble(receiver -> receiver.profile().revenue()).toArray();
    }
    return revenues;
  }

  private static void present(World world, String what, Object value) {
    if (value == null) {
      throw new AssertionError(where(world) + what + " is missing");
    }
  }

  private static void same(World world, String what, double expected, double found) {
    same(world, what, "", expected, found);
  }

  /** What is wrong is put into words only where something is: there are millions of checks in a large world. */
  private static void same(World world, String what, String of, double expected, double found) {
    if (!(Math.abs(expected - found) <= ROUNDING * (1 + Math.abs(expected)))) {
      throw new AssertionError(where(world) + what + of + ": " + expected + " against " + found);
    }
  }

  private static void within(World world, String what, double value, double low, double high) {
    within(world, what, "", value, low, high);
  }

  private static void within(World world, String what, String of, double value, double low, double high) {
    if (!(value >= low && value <= high)) {
      throw new AssertionError(where(world) + what + of + ": " + value + " is outside [" + low + "," + high + "]");
    }
  }

  private static String where(World world) {
    return "cycle " + world.cycle() + ", period " + world.period() + ": ";
  }
}
