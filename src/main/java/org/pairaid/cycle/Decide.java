package org.pairaid.cycle;

import static org.pairaid.model.Clamp.unit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Channels;
import org.pairaid.model.Pairing;
import org.pairaid.model.Purpose;
import org.pairaid.model.ReceivingDecision;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.Rules;
import org.pairaid.model.World;
import org.pairaid.strategy.AidingObservation;
import org.pairaid.strategy.AidingRules;
import org.pairaid.strategy.AidingStrategy;
import org.pairaid.strategy.Peer;
import org.pairaid.strategy.ReceivingObservation;
import org.pairaid.strategy.ReceivingRules;
import org.pairaid.strategy.ReceivingStrategy;

/** Receivers decide, then aiders, who see how far their partners go along; then budgets move and are split (model A4). */
final class Decide implements Stage {
  private final Minds minds;

  Decide(Minds minds) {
    this.minds = minds;
  }

  @Override
  public void run(World world) {
    decideReceivers(world);
    decideAiders(world);
    for (AidingGovernment aider : world.pairedAiders()) {
      aider.tire(world.rules().behaviour());
      budget(aider, world);
      Split.among(aider, world.rules().development().revenueGoal());
    }
  }

  private void decideReceivers(World world) {
    ReceivingRules rules = ReceivingRules.of(world.rules(), world.cycle());
    List<ReceivingGovernment> receivers = world.receivers();
    double goal = world.rules().development().revenueGoal();
    List<Peer> peers = receivers.stream().map(receiver -> new Peer(receiver.id(), receiver.style(), receiver.developmentIndex(goal))).toList();
    for (int j = 0; j < receivers.size(); j++) {
      ReceivingGovernment receiver = receivers.get(j);
      var profile = receiver.profile();
      var seen = new ReceivingObservation(receiver.id(), world.cycle(), profile.effort(), profile.career(), profile.horizon(), profile.feedback(),
          receiver.habit(), receiver.revenue(), receiver.transfers(), receiver.payoff(), peers, rules);
      Mind<ReceivingStrategy> mind = minds.receiving().get(j);
      UniformRandomProvider chance = world.streams().stream(Purpose.RECEIVING_STRATEGY, receiver.key(), world.cycle());
      ReceivingDecision decision = mind.decided(receiver.id(), world.cycle(), () -> mind.strategy().decide(seen, chance));
      receiver.decide(decision.withClaiming(world.rules().behaviour().claimEffort()), mind.style(mind.strategy().style()));
    }
  }

  private void decideAiders(World world) {
    Map<Channels.Kind, AidingRules> rulesOf = new EnumMap<>(Channels.Kind.class);
    for (Channels.Kind channel : Channels.Kind.values()) {
      rulesOf.put(channel, AidingRules.of(world.rules(), world.cycle(), channel));
    }
    List<AidingGovernment> aiders = world.aiders();
    List<Peer> peers = world.pairedAiders().stream().map(aider -> new Peer(aider.id(), aider.style(), aider.reportedScore().value())).toList();
    for (int i = 0; i < aiders.size(); i++) {
      AidingGovernment aider = aiders.get(i);
      if (aider.paired()) {
        AidingRules rules = rulesOf.get(aider.profile().channel());
        AidingObservation seen = observe(aider, world, peers, rules);
        Mind<AidingStrategy> mind = minds.aiding().get(i);
        UniformRandomProvider chance = world.streams().stream(Purpose.AIDING_STRATEGY, aider.key(), world.cycle());
        AidingDecision decision = mind.decided(aider.id(), world.cycle(), () -> mind.strategy().decide(seen, chance));
        double relief = rules.maxRelief() * decision.pleading() * (1 - rules.verification());
        aider.decide(decision, aider.target() * (1 - relief), mind.style(mind.strategy().style()));
      }
    }
  }

  private static AidingObservation observe(AidingGovernment aider, World world, List<Peer> peers, AidingRules rules) {
    double acceptance = meanAcceptance(aider);
    if (Double.isNaN(aider.belief())) {
      aider.believe(beliefAtStart(aider, acceptance, world.rules(), rules));
    }
    return new AidingObservation(aider.id(), world.cycle(), aider.profile().career(), aider.revenue(), aider.discretion(), aider.funds(),
        aider.reportedScore(), aider.belief(), aider.target(), aider.load(), feedbackSpread(aider), acceptance,
        aider.payoff(), peers, rules);
  }

  /** Partners' mean acceptance of joint avoidance: ȳ. */
  static double meanAcceptance(AidingGovernment aider) {
    double sum = 0;
    for (Pairing pairing : aider.pairings()) {
      sum += pairing.receiver().decision().acceptance();
    }
    return sum / aider.pairings().size();
  }

  /** Largest less mean feedback among its partners. */
  private static double feedbackSpread(AidingGovernment aider) {
    double most = 0;
    double sum = 0;
    for (Pairing pairing : aider.pairings()) {
      double feedback = pairing.receiver().profile().feedback();
      most = Math.max(most, feedback);
      sum += feedback;
    }
    return most - sum / aider.pairings().size();
  }

  /** What experience would have taught under these rules, so that no run begins with a drift that no policy caused: π c* of A1. */
  private static double beliefAtStart(AidingGovernment aider, double acceptance, Rules rules, AidingRules known) {
    double incentive = known.incentive(aider.profile().career(), aider.reportedScore().value());
    double gain = known.behaviour().inflation() * (known.evaluators().aider() + known.evaluators().receiver() * acceptance);
    double fine = known.fines().collusion() * rules.detection();
    return rules.detection() * unit(incentive * gain / (known.behaviour().avoidanceCost() + incentive * fine));
  }

  private static void budget(AidingGovernment aider, World world) {
    Rules rules = world.rules();
    double wanted = aider.decision().delivery() * aider.bargainedTarget() * aider.willingness();
    double last = aider.funds();
    if (Double.isNaN(last)) {
      Double initial = aider.profile().initialFunds();
      last = initial == null ? rules.contract().initialDelivery() * wanted : initial * world.calendar().cycleYears();
    }
    double moved = last + rules.contract().budgetInertia() * (wanted - last);
    aider.budget(Math.min(moved, aider.discretion()));
  }
}
