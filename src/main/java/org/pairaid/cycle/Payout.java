package org.pairaid.cycle;

import org.pairaid.model.Pairing;
import org.pairaid.model.Payment;
import org.pairaid.model.Rules;
import org.pairaid.model.World;

/** The way of a pairing's money to its projects (拨付; model B17): platforms are paid first (model B6), then treasuries keep it a while and some leaks. */
final class Payout {
  private Payout() {}

  /** What of the pairing's {@code money} of this cycle is left for projects, 亿元. */
  static double forProjects(World world, Pairing pairing, double money, Observer observer) {
    Rules rules = world.rules();
    double platforms = Math.min(money, rules.digital().cost());
    double sent = money - platforms;
    double leak = rules.payment().leakage() * (1 - pairing.receiver().digital().working(rules.digital().accountability()));
    double arriving = sent * StrictMath.pow(1 - leak, tiers(pairing, rules));
    tell(observer, world, pairing, Spending.PLATFORMS, platforms);
    tell(observer, world, pairing, Spending.LEAKED, sent - arriving);
    return arriving;
  }

  /** Periods that the money is under way. */
  static int periods(Pairing pairing, Rules rules) {
    return tiers(pairing, rules) * rules.payment().delay();
  }

  private static int tiers(Pairing pairing, Rules rules) {
    return pairing.aider().profile().route() == Payment.Route.DIRECT ? 0 : rules.payment().tiers();
  }

  private static void tell(Observer observer, World world, Pairing pairing, Spending spending, double amount) {
    if (amount > 0) {
      observer.spent(world, pairing, spending, amount);
    }
  }
}
