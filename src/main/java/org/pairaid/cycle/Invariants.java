package org.pairaid.cycle;

import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Capability;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.World;

/**
 * Re-derives, at the end of each period and cycle, what must hold whatever the rules are: money is conserved, shares sum to 1,
 * states keep to their ranges. It is hooked in where assertions are enabled, as they are in tests.
 */
public final class Invariants implements Observer {
  private static final double ROUNDING = 1e-9;

  private double launched;
  private double ended;

  /** Whether assertions are enabled, so that invariants are to be checked. */
  public static boolean enabled() {
    return Invariants.class.desiredAssertionStatus();
  }

  @Override
  public void launched(World world, Pairing pairing, Project project) {
    launched += project.funds();
    within(world, "funds of a project of " + pairing.receiver().id(), project.funds(), 0, pairing.funds() * (1 + ROUNDING));
    within(world, "fit", project.fit().overall(), 0, 1 + ROUNDING);
    within(world, "quality", project.quality(), 0, 1);
  }

  @Override
  public void abandoned(World world, Pairing pairing, Project project) {
    ended += project.funds();
  }

  @Override
  public void completed(World world, Pairing pairing, Project project, double flownBack, double attracted) {
    ended += project.funds();
  }

  @Override
  public void periodEnded(World world) {
    double running = 0;
    for (Pairing pairing : world.pairings()) {
      within(world, "trust in " + pairing.receiver().id(), pairing.trust(), 0, 1);
      for (Project project : pairing.running()) {
        running += project.funds();
      }
    }
    same(world, "money launched and money in ended and running projects", launched, ended + running);
    for (ReceivingGovernment receiver : world.receivers()) {
      check(world, receiver);
    }
  }

  private static void check(World world, ReceivingGovernment receiver) {
    String id = " of " + receiver.id();
    double needs = 0;
    for (int d = 0; d < world.domains().size(); d++) {
      within(world, "need" + id, receiver.need(d), 0, 1);
      needs += receiver.need(d);
    }
    same(world, "sum of needs" + id, needs, 1);
    for (Capability capability : Capability.values()) {
      within(world, capability + id, receiver.capability(capability), 0, 1);
    }
    within(world, "habit" + id, receiver.habit(), 0, 1);
    within(world, "satisfaction" + id, receiver.satisfaction(), 0, 1);
    within(world, "ecology" + id, receiver.ecology(), 0, 1);
    within(world, "aid dependence" + id, receiver.aidDependence(), 0, receiver.externalDependence());
    within(world, "external dependence" + id, receiver.externalDependence(), 0, 1);
    within(world, "infrastructure" + id, receiver.infrastructure(), 0, Double.MAX_VALUE);
    within(world, "useful infrastructure" + id, receiver.usefulInfrastructure(), 0, receiver.infrastructure());
    within(world, "revenue" + id, receiver.revenue(), Double.MIN_VALUE, Double.MAX_VALUE);
  }

  @Override
  public void cycleEnded(World world) {
    for (AidingGovernment aider : world.pairedAiders()) {
      String id = " of " + aider.id();
      double split = 0;
      for (Pairing pairing : aider.pairings()) {
        split += pairing.funds();
      }
      same(world, "funds and their split" + id, aider.funds(), split);
      within(world, "bargained target" + id, aider.bargainedTarget(), 0, aider.target());
      within(world, "reported score" + id, aider.reportedScore().value(), 0, 1);
      within(world, "true score" + id, aider.trueScore().value(), 0, 1);
      within(world, "belief" + id, aider.belief(), 0, 1);
    }
  }

  private static void same(World world, String what, double expected, double found) {
    if (!(Math.abs(expected - found) <= ROUNDING * (1 + Math.abs(expected)))) {
      throw new AssertionError(where(world) + what + ": " + expected + " against " + found);
    }
  }

  private static void within(World world, String what, double value, double low, double high) {
    if (!(value >= low && value <= high)) {
      throw new AssertionError(where(world) + what + ": " + value + " is outside [" + low + "," + high + "]");
    }
  }

  private static String where(World world) {
    return "cycle " + world.cycle() + ", period " + world.period() + ": ";
  }
}
