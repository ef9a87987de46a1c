package org.pairaid.cycle;

import static org.pairaid.model.Clamp.unit;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.model.Domain;
import org.pairaid.model.Organisations;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.Purpose;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.SocialOrganisation;
import org.pairaid.model.World;

/** Social organisations go, for a cycle, where government projects miss most of those they are meant for (社会组织; model B5). */
final class Serve implements Stage {
  private static final long BEFORE = -1;

  @Override
  public void run(World world) {
    Organisations rules = world.rules().organisations();
    for (SocialOrganisation organisation : world.society().organisations()) {
      organisation.rest();
      if (rules.donation() > 0 && organisation.aider().paired()) {
        act(organisation, rules, world);
      }
    }
  }

  private static void act(SocialOrganisation organisation, Organisations rules, World world) {
    if (!organisation.founded()) {
      organisation.found(Mobilise.size(rules.spread(), world.streams().stream(Purpose.ORGANISATION, organisation.key(), BEFORE)));
    }
    UniformRandomProvider draws = world.streams().stream(Purpose.ORGANISATION, organisation.key(), world.cycle());
    List<Pairing> pairings = organisation.aider().pairings();
    Pairing met = pairings.get(draws.nextInt(pairings.size()));
    if (draws.nextDouble() < unit(rules.activity() * (1 + platform(met, world)))) {
      Pairing last = organisation.pairing();
      organisation.serve(last == null || !last.inForce() || missed(met) > missed(last) ? met : last);
      give(organisation, rules, world);
    }
  }

  private static double platform(Pairing pairing, World world) {
    return pairing.receiver().digital().reach(world.rules().digital().participation());
  }

  /** Share of those that the running projects of a pairing are meant for and do not reach; 1 where no project runs. */
  static double missed(Pairing pairing) {
    double funds = 0;
    double reached = 0;
    for (Project project : pairing.running()) {
      funds += project.funds();
      reached += project.funds() * project.fit().targetGroup();
    }
    return funds == 0 ? 1 : 1 - reached / funds;
  }

  private static void give(SocialOrganisation organisation, Organisations rules, World world) {
    double amount = rules.donation() * organisation.size();
    double reach = rules.reach() + (1 - rules.reach()) * platform(organisation.pairing(), world);
    ReceivingGovernment place = organisation.pairing().receiver();
    world.society().to(place).give(livelihood(place, world.domains()), amount, amount * reach);
  }

  /** The domain of the most pressing need of livelihood: the largest product of need and social result. */
  private static int livelihood(ReceivingGovernment place, List<Domain> domains) {
    int most = 0;
    for (int d = 1; d < domains.size(); d++) {
      if (place.relativeNeed(d) * domains.get(d).social() > place.relativeNeed(most) * domains.get(most).social()) {
        most = d;
      }
    }
    return most;
  }
}
