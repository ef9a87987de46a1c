package org.pairaid.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Pair;
import org.pairaid.model.Pairing;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.Rules;
import org.pairaid.model.World;

/** What each couple of an aider and a receiver are to each other at this moment (model B2). Both are numbered in the world's order. */
public final class Couples {
  private final List<AidingGovernment> aiders;
  private final List<ReceivingGovernment> receivers;
  private final int domains;
  private final Rules rules;
  private final double[] purse;
  private final double largestPurse;
  private final double largestMass;
  private final Set<Pair> history;

  /**
   * @param places how many receivers each aider takes
   */
  public Couples(World world, int[] places) {
    aiders = world.aiders();
    receivers = world.receivers();
    domains = world.domains().size();
    rules = world.rules();
    purse = new double[aiders.size()];
    double largest = 0;
    for (int i = 0; i < purse.length; i++) {
      purse[i] = places[i] == 0 ? 0 : aiders.get(i).discretion() / places[i];
      largest = Math.max(largest, purse[i]);
    }
    largestPurse = largest;
    largestMass = largest(aiders, AidingGovernment::revenue) * largest(receivers, ReceivingGovernment::revenue);
    history = new LinkedHashSet<>(rules.pairings().pairs());
  }

  private static <T> double largest(List<T> governments, ToDoubleFunction<T> value) {
    double largest = 0;
    for (T government : governments) {
      largest = Math.max(largest, value.applyAsDouble(government));
    }
    return largest;
  }

  /** How far what the aider is good at meets what the receiver needs (所能与所需), in [0,1]: the sum over domains of need times supply. */
  public double match(int aider, int receiver) {
    double match = 0;
    for (int d = 0; d < domains; d++) {
      match += receivers.get(receiver).need(d) * aiders.get(aider).supply(d);
    }
    return match;
  }

  /** How much the aider likes the receiver: match, and the private return of what the receiver can give back. */
  public double likingOfAider(int aider, int receiver) {
    return match(aider, receiver) + rules.behaviour().privateReturn() * receivers.get(receiver).profile().feedback();
  }

  /** How much the receiver likes the aider: match, and what the aider can spend on each of its places over the most that any can. */
  public double likingOfReceiver(int aider, int receiver) {
    return match(aider, receiver) + purse[aider] / largestPurse;
  }

  /** How strong their ties are: of history, of economic mass, of nearness. */
  double tie(int aider, int receiver) {
    var weights = rules.pairings().ties();
    AidingGovernment one = aiders.get(aider);
    ReceivingGovernment other = receivers.get(receiver);
    double distance = Pairing.distance(one.profile(), other.profile());
    return weights.history() * (history.contains(new Pair(one.id(), other.id())) ? 1 : 0)
        + weights.economy() * Math.sqrt(one.revenue() * other.revenue() / largestMass)
        + weights.nearness() * StrictMath.exp(Double.isNaN(distance) ? 0 : -distance);
  }

  /** What the aider can spend on each of its places times what the receiver lacks: the sum is largest where the strong aid the weak. */
  double strengthForNeed(int aider, int receiver) {
    return purse[aider] * receivers.get(receiver).gap(rules.development().revenueGoal());
  }
}
