package org.pairaid.strategy;

import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.XoRoShiRo128PlusPlus;
import org.pairaid.model.Behaviour;
import org.pairaid.model.Evaluators;
import org.pairaid.model.Fines;
import org.pairaid.model.ReportedScore;
import org.pairaid.model.Reward;

/** What governments see in tests of strategies: default rules, load .2. */
final class Sights {
  static final Reward LEVEL = new Reward(Reward.Rule.LEVEL, 1, .1, .6);
  static final ReportedScore SCORED = new ReportedScore(.7, .75, .7, .65, .6, false);

  private Sights() {}

  /** Streams of neighbouring seeds are independent. */
  static UniformRandomProvider chance(long seed) {
    SplittableRandom mixed = new SplittableRandom(seed);
    return new XoRoShiRo128PlusPlus(mixed.nextLong(), mixed.nextLong());
  }

  static AidingRules rules(Reward reward) {
    return new AidingRules(1, .15, .09, .5, .5, .5, .1, new Evaluators(.4, .3, .2, .1), new Fines(.2, .6), .4, .3, 0, .5, reward,
        new Behaviour(5, .2, .3, .5, .3, .2, .3, 0, .2, 0, 0, 0));
  }

  /** An aider that was asked for 30 of the 150 it can spend. */
  static AidingObservation aider(String id, double lastFunds, ReportedScore score, double payoff, List<Peer> peers, Reward reward) {
    return new AidingObservation(id, 1, .8, 3000, 150, lastFunds, score, .05, 30, .2, .2, .4, payoff, peers, rules(reward));
  }

  static AidingObservation aider(double payoff) {
    return aider("a", 30, SCORED, payoff, List.of(new Peer("a", "", .7)), LEVEL);
  }

  static ReceivingObservation receiver(double payoff) {
    ReceivingRules rules = new ReceivingRules(.5, .2, .5, .1, new Evaluators(.4, .3, .2, .1), new Fines(.2, .6), .2, .3, .8);
    return new ReceivingObservation("r", 1, .6, .6, .4, .3, .1, 3.6, 0, payoff, List.of(), rules);
  }
}
