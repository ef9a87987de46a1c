package org.pairaid.cycle;

import static org.pairaid.model.Clamp.unit;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.pairaid.model.Capability;
import org.pairaid.model.Domain;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.Shape;
import org.pairaid.model.World;

/** A period of work on every running project; what is due is examined (验收) and ends or is reworked (落实; model A6). */
final class Execute implements Stage {
  private static final double LUCK_OF_ACCEPTANCE = .1;

  private final Observer observer;
  private Crowding crowding;

  Execute(Observer observer) {
    this.observer = observer;
  }

  @Override
  public void run(World world) {
    crowding = Crowding.of(world);
    for (Pairing pairing : world.working()) {
      List<Project> running = pairing.running();
      int kept = 0;
      for (int p = 0; p < running.size(); p++) {
        Project project = running.get(p);
        if (!ends(world, pairing, project)) {
          running.set(kept++, project);
        }
      }
      running.subList(kept, running.size()).clear();
      pairing.settleTrust();
    }
  }

  private boolean ends(World world, Pairing pairing, Project project) {
    if (project.waits()) {
      return false;
    }
    double paid = project.work();
    if (paid > 0) {
      pairing.receiver().aid().disburse(world.domains().get(project.domain()), paid);
    }
    return project.due() && examine(world, pairing, project);
  }

  /** Examines a project whose work is done; false if it is to be reworked. */
  private boolean examine(World world, Pairing pairing, Project project) {
    UniformRandomProvider draws = project.acceptanceDraws(world.streams());
    double luck = LUCK_OF_ACCEPTANCE * (1 - pairing.receiver().digital().working(world.rules().digital().forecast()));
    double found = unit(project.quality() + luck * ZigguratSampler.NormalizedGaussian.of(draws).sample());
    if (found >= world.rules().project().acceptanceThreshold() || project.reworked()) {
      complete(world, pairing, project, found);
      return true;
    }
    if (draws.nextDouble() < project.shirking() * (1 - world.rules().institution().dialogue())) {
      abandon(world, pairing, project);
      return true;
    }
    project.rework(draws);
    return false;
  }

  private void abandon(World world, Pairing pairing, Project project) {
    pairing.experience(-.05);
    pairing.aider().results().add(project.funds(), 0, 0);
    observer.abandoned(world, pairing, project);
  }

  private void complete(World world, Pairing pairing, Project project, double quality) {
    Domain domain = world.domains().get(project.domain());
    ReceivingGovernment receiver = pairing.receiver();
    double funds = project.funds();
    double fit = project.fit().overall();
    Shape shape = project.shape();
    double local = 1 - shape.enclave();
    double kept = 1 - pairing.cadres().captured(world.rules().cadres());
    double participation = 1 + receiver.digital().reach(world.rules().digital().participation());
    double invested = domain.leverage() * funds * (.5 + receiver.capability(Capability.OPENNESS)) * participation * fit;
    double attracted = invested * local;
    double stayed = (1 - Math.min(1, domain.backflow() * world.rules().forms().headquarters())) * attracted;
    double benefit = funds * quality * fit * shape.returns() * kept * local * (1 - world.rules().behaviour().fungibility()) * crowding.factor(receiver, project.domain());
    receiver.aid().complete(project.domain(), domain, benefit, funds * quality * domain.pollution() * local, stayed);
    receiver.aid().host(world.rules().forms().enclaveRevenue() * shape.enclave() * (funds * quality + invested));
    pairing.aider().results().add(funds, domain.visibility() * quality, quality * fit * kept);
    pairing.experience(.02 * (fit - .4));
    double flownBack = funds * quality * domain.backflow() * local + (attracted - stayed);
    pairing.aider().results().flowBack(flownBack);
    observer.completed(world, pairing, project, flownBack, attracted);
  }
}
