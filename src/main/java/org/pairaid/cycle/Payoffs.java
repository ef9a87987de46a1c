package org.pairaid.cycle;

import java.util.List;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Behaviour;
import org.pairaid.model.Pairing;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.Reward;
import org.pairaid.model.Rules;
import org.pairaid.model.World;

/**
 * What a cycle was worth to the officials of each government, for strategies that learn from it (model B8). For an aider: reputation and legal
 * pressure times the reported score, career times stakes times its reward, less half the cost of funding times load times the square of delivery, less half
 * the cost of avoidance times the sum of the squared levers, plus the private return times what flowed back over what was given. For a
 * receiver, by the same terms as its calculating strategy: what self-development and accepted inflation are worth in its assessment, less fines for what was
 * exposed, less half the squared effort beyond habit, less half the cost of avoidance times the squared acceptance beyond what joint assessment
 * invites.
 */
final class Payoffs {
  private Payoffs() {}

  static void settle(World world) {
    for (AidingGovernment aider : world.pairedAiders()) {
      aider.earn(payoff(aider, world));
    }
    int[] partners = new int[world.receivers().size()];
    double[] exposed = new double[partners.length];
    double[] collusion = new double[partners.length];
    for (Pairing pairing : world.pairings()) {
      int j = pairing.receiver().index();
      partners[j]++;
      exposed[j] += pairing.aider().reportedScore().exposed() ? 1 : 0;
      collusion[j] += pairing.aider().decision().collusion();
    }
    for (ReceivingGovernment receiver : world.receivers()) {
      int j = receiver.index();
      int count = Math.max(1, partners[j]);
      receiver.earn(payoff(receiver, world.rules(), world.cycle(), collusion[j] / count, exposed[j] / count));
    }
  }

  private static double payoff(AidingGovernment aider, World world) {
    Rules rules = world.rules();
    Behaviour behaviour = rules.behaviour();
    Reward reward = rules.assessment().reward();
    double score = aider.reportedScore().value();
    double standing = rules.assessment().reputation() + rules.institution().legalDuty() * rules.institution().law();
    double factor = rules.channels().of(aider.profile().channel()).stakes().at(world.cycle());
    double career = aider.profile().career() * (rules.assessment().stakes().at(world.cycle()) * factor);
    double delivered = aider.bargainedTarget() == 0 ? 0 : aider.spent() / aider.bargainedTarget();
    double flownBack = aider.spent() == 0 ? 0 : aider.results().flownBack() / aider.spent();
    double beaten = reward.rule() == Reward.Rule.RANK ? beaten(aider, world.pairedAiders()) : 0;
    return standing * score + career * reward.value(score, beaten) - .5 * behaviour.fundingCost() * aider.load() * delivered * delivered
        - .5 * behaviour.avoidanceCost() * aider.decision().squaredLevers() + behaviour.privateReturn() * flownBack;
  }

  /** Share of the other aiders with a lower score, equal ones counted half; half where there are none. */
  static double beaten(AidingGovernment aider, List<AidingGovernment> all) {
    double score = aider.reportedScore().value();
    double beaten = 0;
    for (AidingGovernment other : all) {
      if (other != aider) {
        beaten += other.reportedScore().value() < score ? 1 : other.reportedScore().value() == score ? .5 : 0;
      }
    }
    return all.size() == 1 ? .5 : beaten / (all.size() - 1);
  }

  private static double payoff(ReceivingGovernment receiver, Rules rules, int cycle, double collusion, double exposed) {
    var assessment = rules.assessment();
    var decision = receiver.decision();
    double incentive = receiver.profile().career() * assessment.receiverStakes() * assessment.stakes().at(cycle);
    double beyondHabit = decision.effort() - receiver.profile().effort() * (1 - rules.development().habitEffect() * receiver.habit());
    double beyondInvited = decision.acceptance() - (.5 * assessment.joint() - rules.detection());
    double inflated = rules.behaviour().inflation() * assessment.evaluators().receiver() * decision.acceptance() * collusion;
    return incentive * (assessment.selfDevelopmentWeight() * decision.effort() + inflated - assessment.fines().collusion() * exposed * decision.acceptance())
        - .5 * beyondHabit * beyondHabit - .5 * rules.behaviour().avoidanceCost() * beyondInvited * beyondInvited;
  }
}
