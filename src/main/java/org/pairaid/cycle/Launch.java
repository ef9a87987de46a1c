package org.pairaid.cycle;

import static org.pairaid.model.Clamp.unit;

import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.ProjectSystem;
import org.pairaid.model.Purpose;
import org.pairaid.model.Rules;
import org.pairaid.model.Streams;
import org.pairaid.model.World;

/** Funds become projects: number and size, choice, review, supervision, quality (项目制; model A5). */
final class Launch implements Stage {
  private static final double ROUNDING = 1e-9;

  private final Observer observer;

  Launch(Observer observer) {
    this.observer = observer;
  }

  @Override
  public void run(World world) {
    for (Pairing pairing : world.pairings()) {
      if (pairing.funds() > 0) {
        launch(world, pairing);
      }
    }
  }

  private void launch(World world, Pairing pairing) {
    Rules rules = world.rules();
    ProjectSystem system = rules.project();
    int count = count(pairing.funds(), system);
    double funds = pairing.funds() / count;
    Consultation consultation = Consultation.of(pairing, rules, world.domains());
    double friction = Consultation.friction(pairing, rules);
    double quality = quality(pairing, rules);
    double shirking = (1 - aiderSupervision(pairing, rules)) * (1 - receiverSupervision(pairing, rules));
    Proposal proposal = new Proposal(consultation, rules.project());
    for (int number = 0; number < count; number++) {
      long key = Streams.entity(pairing.key(), number);
      UniformRandomProvider draws = world.streams().stream(Purpose.PROJECT, key, world.cycle());
      int delay = proposal.settle(draws);
      int domain = proposal.domain();
      int periods = periods(world.calendar().periodsIn(world.domains().get(domain).duration()), friction);
      Project project = new Project(domain, funds, consultation.fit(domain), quality, shirking, key, world.cycle(), delay, periods);
      pairing.running().add(project);
      observer.launched(world, pairing, project);
    }
  }

  private static int count(double funds, ProjectSystem system) {
    return (int) Math.max(1, Math.min(system.maxPerPair(), Math.floor(funds / system.unit() + .5 + ROUNDING)));
  }

  private static int periods(double planned, double friction) {
    return (int) Math.max(1, Math.ceil(planned * (1 + friction) - ROUNDING));
  }

  private static double aiderSupervision(Pairing pairing, Rules rules) {
    double delegation = pairing.aider().decision().delegation();
    return unit(rules.project().baseSupervision() * (.5 + .5 * rules.project().aiderControl()) * (1 - delegation)
        + .3 * rules.digital().accountability());
  }

  private static double receiverSupervision(Pairing pairing, Rules rules) {
    double effort = pairing.receiver().decision().effort();
    return unit(rules.project().baseSupervision() * (1 - .5 * rules.project().aiderControl()) * (.5 + .5 * effort));
  }

  /** Quality Q under the supervision of both sides, less what is lost where tasks are pushed down and come back (反向避责). */
  private static double quality(Pairing pairing, Rules rules) {
    AidingGovernment aider = pairing.aider();
    AidingDecision decision = aider.decision();
    double unsupervised = (1 - aiderSupervision(pairing, rules)) * (1 - receiverSupervision(pairing, rules));
    double reverse = decision.delegation() * Math.min(1, aider.bargainedTarget() / aider.discretion());
    double base = rules.project().baseQuality();
    double supervised = base + (1 - base) * (1 - unsupervised);
    return unit(supervised * (1 - rules.project().delegationLoss() * decision.delegation() * (1 + reverse)));
  }
}
