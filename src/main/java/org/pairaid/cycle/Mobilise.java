package org.pairaid.cycle;

import static org.pairaid.model.Clamp.unit;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.pairaid.model.Capability;
import org.pairaid.model.Enterprise;
import org.pairaid.model.Enterprises;
import org.pairaid.model.Pairing;
import org.pairaid.model.Purpose;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.World;

/** Enterprises leave, join and invest for a cycle (万企帮万村; model B5). */
final class Mobilise implements Stage {
  private static final double LUCK_OF_FIT = .1;
  /** Time of the stream that settles what an agent is: no cycle has it. */
  private static final long BEFORE = -1;

  @Override
  public void run(World world) {
    world.society().begin();
    Enterprises rules = world.rules().enterprises();
    for (Enterprise enterprise : world.society().enterprises()) {
      if (rules.investment() == 0 || enterprise.engaged() && !enterprise.pairing().inForce()) {
        enterprise.leave();
      }
      if (rules.investment() > 0 && enterprise.aider().paired()) {
        act(enterprise, rules, world);
      }
    }
  }

  private static void act(Enterprise enterprise, Enterprises rules, World world) {
    if (!enterprise.founded()) {
      found(enterprise, rules, world);
    }
    UniformRandomProvider draws = world.streams().stream(Purpose.ENTERPRISE, enterprise.key(), world.cycle());
    if (!enterprise.engaged()) {
      meet(enterprise, draws, rules, world);
    } else if (draws.nextDouble() < rules.leave() * (1 - enterprise.confidence())) {
      enterprise.leave();
    }
    if (enterprise.engaged()) {
      invest(enterprise, draws, rules, world);
    }
  }

  private static void found(Enterprise enterprise, Enterprises rules, World world) {
    UniformRandomProvider draws = world.streams().stream(Purpose.ENTERPRISE, enterprise.key(), BEFORE);
    double all = 0;
    for (int d = 0; d < world.domains().size(); d++) {
      all += enterprise.aider().supply(d);
    }
    double left = draws.nextDouble() * all;
    int trade = 0;
    while (trade < world.domains().size() - 1 && (left -= enterprise.aider().supply(trade)) >= 0) {
      trade++;
    }
    enterprise.found(size(rules.spread(), draws), trade);
  }

  /** A lognormal size with mean 1. */
  static double size(double spread, UniformRandomProvider draws) {
    return StrictMath.exp(spread * ZigguratSampler.NormalizedGaussian.of(draws).sample() - .5 * spread * spread);
  }

  /** A free enterprise meets one of its aider's places and joins, or not. */
  private static void meet(Enterprise enterprise, UniformRandomProvider draws, Enterprises rules, World world) {
    List<Pairing> pairings = enterprise.aider().pairings();
    Pairing met = pairings.get(draws.nextInt(pairings.size()));
    ReceivingGovernment place = met.receiver();
    double platform = place.digital().reach(world.rules().digital().participation());
    double information = world.rules().project().baseInformation();
    double known = information + (1 - information) * platform;
    double expected = known * fit(enterprise, met) + (1 - known) * draws.nextDouble();
    double chance = rules.join() * (.5 + place.capability(Capability.OPENNESS)) * (1 + platform) * .5 * (expected + met.trust());
    if (draws.nextDouble() < unit(chance)) {
      enterprise.join(met, expected);
    }
  }

  private static double fit(Enterprise enterprise, Pairing pairing) {
    return Math.sqrt(pairing.receiver().relativeNeed(enterprise.trade()) * enterprise.aider().supply(enterprise.trade()));
  }

  private static void invest(Enterprise enterprise, UniformRandomProvider draws, Enterprises rules, World world) {
    double found = unit(fit(enterprise, enterprise.pairing()) + LUCK_OF_FIT * ZigguratSampler.NormalizedGaussian.of(draws).sample());
    double amount = rules.investment() * enterprise.size() * enterprise.confidence();
    double returns = rules.returnRate() * enterprise.stock() * found;
    double flownBack = rules.backflow() * returns;
    var support = world.society().to(enterprise.pairing().receiver());
    support.invest(amount, returns - flownBack);
    support.give(enterprise.trade(), rules.giving() * amount, rules.giving() * amount * found);
    world.society().flowBack(flownBack);
    enterprise.invest(amount, found);
  }
}
