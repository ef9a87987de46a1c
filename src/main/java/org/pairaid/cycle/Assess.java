package org.pairaid.cycle;

import static org.pairaid.model.Clamp.unit;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Assessment;
import org.pairaid.model.Pairing;
import org.pairaid.model.Purpose;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.ReportedScore;
import org.pairaid.model.Rules;
import org.pairaid.model.TrueScore;
import org.pairaid.model.World;

/** Aiders are assessed, exposures move beliefs (考核; model A8), and receivers graduate (摘帽; model A9). */
final class Assess implements Stage {
  @Override
  public void run(World world) {
    Rules rules = world.rules();
    for (AidingGovernment aider : world.pairedAiders()) {
      TrueScore truth = truth(aider, rules.assessment());
      aider.assessed(truth, report(world, aider, truth));
    }
    Payoffs.settle(world);
    believe(world.pairedAiders(), rules.behaviour().beliefSpeed());
    for (ReceivingGovernment receiver : world.receivers()) {
      receiver.graduate(rules.graduation(), rules.development().revenueGoal());
      receiver.heed(rules.digital().warning(), rules.graduation(), rules.development().revenueGoal());
    }
  }

  private static TrueScore truth(AidingGovernment aider, Assessment rules) {
    double target = aider.bargainedTarget();
    double execution = target == 0 ? 1 : Math.min(1, aider.spent() / target);
    double outcome = aider.trueScore().value();
    var results = aider.results();
    if (results.any()) {
      outcome = rules.economicWeight() * results.visible() + (1 - rules.economicWeight()) * results.social();
    }
    return new TrueScore(unit(rules.executionWeight() * execution + (1 - rules.executionWeight()) * outcome));
  }

  private static ReportedScore report(World world, AidingGovernment aider, TrueScore truth) {
    Assessment rules = world.rules().assessment();
    UniformRandomProvider draws = world.streams().stream(Purpose.ASSESSMENT, aider.key(), world.cycle());
    var normal = ZigguratSampler.NormalizedGaussian.of(draws);
    double collusion = aider.decision().collusion();
    boolean exposed = draws.nextDouble() < world.rules().detection() * collusion;
    double inflated = world.rules().behaviour().inflation() * collusion;
    double own = unit(truth.value() + inflated);
    double partners = unit(truth.value() + inflated * Decide.meanAcceptance(aider));
    double thirdParty = unit(truth.value() + rules.thirdPartyError() * normal.sample());
    double publicVoice = unit(meanSatisfaction(aider) + rules.publicError() * normal.sample());
    var weight = rules.evaluators();
    double weighted = weight.aider() * own + weight.receiver() * partners + weight.thirdParty() * thirdParty
        + weight.publicVoice() * publicVoice;
    double fine = exposed ? rules.fines().collusion() / 2 : 0;
    return new ReportedScore(unit(weighted - fine), own, partners, thirdParty, publicVoice, exposed);
  }

  private static double meanSatisfaction(AidingGovernment aider) {
    double sum = 0;
    for (Pairing pairing : aider.pairings()) {
      sum += pairing.receiver().satisfaction();
    }
    return sum / aider.pairings().size();
  }

  /** Exposures are public: beliefs move to the mean of one's own and the others' experience. */
  private static void believe(List<AidingGovernment> aiders, double speed) {
    int all = 0;
    for (AidingGovernment aider : aiders) {
      all += exposure(aider);
    }
    for (AidingGovernment aider : aiders) {
      int own = exposure(aider);
      double others = aiders.size() == 1 ? own : (all - own) / (double) (aiders.size() - 1);
      aider.believe(aider.belief() + speed * (.5 * own + .5 * others - aider.belief()));
    }
  }

  private static int exposure(AidingGovernment aider) {
    return aider.reportedScore().exposed() ? 1 : 0;
  }
}
