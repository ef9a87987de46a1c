package org.pairaid.cycle;

import java.util.List;
import org.pairaid.matching.Matching;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Pair;
import org.pairaid.model.PairingRules;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.Trigger;
import org.pairaid.model.World;

/**
 * Whether the mechanism runs in this cycle, and who is paired with whom (激发、决策、结对; model B1, B2). Pairs are made when it starts, when their
 * rules have changed, and when a revision is due; when it ends they are dissolved. An aider that is left without partners has no contract,
 * and so no budget.
 */
final class Convening {
  /** Watches, and is no state. Fixed: the run's. */
  private final Observer observer;
  /** The rules by which the pairs were made; none while the mechanism does not run. Start: none. */
  private PairingRules followed;
  /** Cycle in which they were made. Start: 0. */
  private int made;

  Convening(Observer observer) {
    this.observer = observer;
  }

  void run(World world) {
    settle(world);
    if (!world.mechanism().active()) {
      followed = null;
      if (!world.pairings().isEmpty()) {
        pair(world, List.of());
      }
      return;
    }
    PairingRules rules = world.rules().pairings();
    boolean due = rules.revision() > 0 && world.cycle() - made >= rules.revision();
    if (due || !rules.equals(followed)) {
      followed = rules;
      made = world.cycle();
      pair(world, Matching.pairs(world));
    }
  }

  private void pair(World world, List<Pair> pairs) {
    List<AidingGovernment> before = world.pairedAiders();
    world.pair(pairs);
    before.stream().filter(aider -> !aider.paired() && !Double.isNaN(aider.funds())).forEach(aider -> aider.budget(0));
    observer.paired(world);
  }

  private static void settle(World world) {
    Trigger rules = world.rules().trigger();
    double ratio = rules.comparesRevenue() ? perHeadOfAiders(world) / perHeadOfReceivers(world) : Double.NaN;
    world.mechanism().settle(rules, world.cycle(), ratio, graduatedShare(world));
  }

  private static double perHeadOfAiders(World world) {
    double revenue = 0;
    double population = 0;
    for (AidingGovernment aider : world.aiders()) {
      revenue += aider.revenue();
      population += aider.profile().population();
    }
    return revenue / population;
  }

  private static double perHeadOfReceivers(World world) {
    double revenue = 0;
    double population = 0;
    for (ReceivingGovernment receiver : world.receivers()) {
      revenue += receiver.revenue();
      population += receiver.profile().population();
    }
    return revenue / population;
  }

  private static double graduatedShare(World world) {
    return world.receivers().stream().filter(ReceivingGovernment::graduated).count() / (double) world.receivers().size();
  }
}
