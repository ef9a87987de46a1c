package org.pairaid.cycle;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.model.Pairing;
import org.pairaid.model.PipelineStage.Phase;
import org.pairaid.model.Purpose;
import org.pairaid.model.Rules;
import org.pairaid.model.Streams;
import org.pairaid.model.World;

/**
 * How the proposals of one pairing come to be approved: settled on in consultation (A5.1-5) or by the centre's plan (B4), mended by arbitration where they
 * do not fit (B7), and led through the pipeline (B15). What each part draws is its own.
 */
final class Approval {
  private final World world;
  private final Rules rules;
  private final Pairing pairing;
  private final Consultation consultation;
  private final CentralPlan plan;
  private final Proposal proposal;
  private final int pipelineDelay;

  /** @param friction friction ρ between the two sides */
  Approval(World world, Pairing pairing, Consultation consultation, CentralPlan plan, double friction) {
    this.world = world;
    this.pairing = pairing;
    this.consultation = consultation;
    this.plan = plan;
    rules = world.rules();
    proposal = new Proposal(consultation, rules.project());
    pipelineDelay = rules.pipeline().periods(Phase.APPROVAL, friction, world.calendar());
  }

  /**
   * An approved proposal.
   *
   * @param number its number in the pairing and cycle, dropped ones counted
   * @param key its entity key for random streams
   * @param delay periods until it can start
   * @param planned whether it follows the centre's plan
   */
  record Approved(Pairing pairing, int number, long key, int domain, int delay, boolean planned) {}

  /** Those of {@code count} proposals that are approved. */
  List<Approved> approved(int count) {
    var approved = new ArrayList<Approved>(count);
    for (int number = 0; number < count; number++) {
      Approved settled = settle(number, Streams.entity(pairing.key(), number));
      if (!dropsOut(settled)) {
        approved.add(settled);
      }
    }
    return approved;
  }

  private Approved settle(int number, long key) {
    double specificity = rules.contract().specificity();
    UniformRandomProvider planning = specificity == 0 ? null : draws(Purpose.PLAN, key);
    if (planning != null && planning.nextDouble() < specificity) {
      int delay = proposal.settle(planning, plan::choose) + pipelineDelay;
      return new Approved(pairing, number, key, proposal.domain(), delay, true);
    }
    int delay = proposal.settle(draws(Purpose.PROJECT, key)) + pipelineDelay;
    return new Approved(pairing, number, key, arbitrated(key, proposal.domain()), delay, false);
  }

  /** The channel to the centre mends what does not fit: with its strength as chance the choice is reopened, and the better holds (反馈和仲裁). */
  private int arbitrated(long key, int domain) {
    double dialogue = rules.institution().dialogue();
    if (dialogue == 0 || fit(domain) >= rules.project().reviewThreshold()) {
      return domain;
    }
    UniformRandomProvider draws = draws(Purpose.ARBITRATION, key);
    if (draws.nextDouble() >= dialogue) {
      return domain;
    }
    int other = proposal.choose(draws);
    return fit(other) > fit(domain) ? other : domain;
  }

  private boolean dropsOut(Approved settled) {
    double chance = rules.pipeline().dropOut(pairing.aider().supply(settled.domain()), pairing.receiver().relativeNeed(settled.domain()));
    return chance > 0 && draws(Purpose.PIPELINE, settled.key()).nextDouble() < chance;
  }

  private double fit(int domain) {
    return consultation.fit(domain).overall();
  }

  private UniformRandomProvider draws(Purpose purpose, long key) {
    return world.streams().stream(purpose, key, world.cycle());
  }
}
