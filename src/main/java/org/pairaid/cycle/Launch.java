package org.pairaid.cycle;

import static org.pairaid.model.Clamp.unit;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Domain;
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
    double arriving = Payout.forProjects(world, pairing, observer);
    if (arriving <= 0) {
      return;
    }
    int count = count(arriving, system);
    double funds = arriving / count;
    int payment = Payout.periods(pairing, rules);
    List<Project> running = pairing.running();
    int before = running.size();
    Consultation consultation = Consultation.of(pairing, rules, world.domains());
    double friction = Consultation.friction(pairing, rules);
    double quality = quality(pairing, rules);
    double shirking = (1 - aiderSupervision(pairing, rules)) * (1 - receiverSupervision(pairing, rules));
    Proposal proposal = new Proposal(consultation, rules.project());
    for (int number = 0; number < count; number++) {
      long key = Streams.entity(pairing.key(), number);
      UniformRandomProvider draws = world.streams().stream(Purpose.PROJECT, key, world.cycle());
      int delay = proposal.settle(draws) + payment;
      int domain = proposal.domain();
      int periods = periods(world.domains().get(domain), world.periodsPerYear(), friction);
      Project project = new Project(domain, funds, consultation.fit(domain), quality, shirking, key, world.cycle(), delay, periods);
      running.add(project);
    }
    List<Project> launched = running.subList(before, running.size());
    Shaping.give(launched, world.domains(), rules.forms());
    launched.forEach(project -> observer.launched(world, pairing, project));
  }

  private static int count(double funds, ProjectSystem system) {
    return (int) Math.max(1, Math.min(system.maxPerPair(), Math.floor(funds / system.unit() + .5 + ROUNDING)));
  }

  private static int periods(Domain domain, int periodsPerYear, double friction) {
    return (int) Math.max(1, Math.ceil(domain.duration() * periodsPerYear * (1 + friction) - ROUNDING));
  }

  private static double aiderSupervision(Pairing pairing, Rules rules) {
    double delegation = pairing.aider().decision().delegation();
    return unit(rules.project().baseSupervision() * (.5 + .5 * rules.project().aiderControl()) * (1 - delegation)
        * pairing.receiver().digital().onSite() + .3 * pairing.receiver().digital().working(rules.digital().accountability())
        + rules.cadres().supervision() * pairing.cadres().coverage());
  }

  private static double receiverSupervision(Pairing pairing, Rules rules) {
    double effort = pairing.receiver().decision().effort();
    return unit(rules.project().baseSupervision() * (1 - .5 * rules.project().aiderControl()) * (.5 + .5 * effort)
        * pairing.receiver().digital().onSite());
  }

  /** Quality Q under the supervision of both sides, less what is lost where tasks are pushed down and come back (反向避责). */
  private static double quality(Pairing pairing, Rules rules) {
    AidingGovernment aider = pairing.aider();
    AidingDecision decision = aider.decision();
    double unsupervised = (1 - aiderSupervision(pairing, rules)) * (1 - receiverSupervision(pairing, rules));
    double reverse = decision.delegation() * Math.min(1, aider.bargainedTarget() / aider.discretion());
    double base = rules.project().baseQuality();
    double supervised = base + (1 - base) * (1 - unsupervised);
    return unit(supervised * (1 - rules.project().delegationLoss() * decision.delegation() * (1 + reverse)) * (1 - rules.digital().burden()));
  }
}
