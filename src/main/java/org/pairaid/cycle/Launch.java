package org.pairaid.cycle;

import java.util.List;
import org.pairaid.cycle.Approval.Approved;
import org.pairaid.model.Pairing;
import org.pairaid.model.PipelineStage.Phase;
import org.pairaid.model.Project;
import org.pairaid.model.ProjectSystem;
import org.pairaid.model.Rules;
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
    CentralPlan plan = world.rules().contract().specificity() == 0 ? null : CentralPlan.of(world);
    for (Pairing pairing : world.pairings()) {
      double money = pairing.funds() * (1 - world.rules().institution().lostToCoordination());
      pairing.aider().coordinate(pairing.funds() - money);
      if (money > 0) {
        launch(world, pairing, money, plan);
      }
    }
  }

  private void launch(World world, Pairing pairing, double money, CentralPlan plan) {
    Rules rules = world.rules();
    double arriving = Payout.forProjects(world, pairing, money, observer);
    if (arriving <= 0) {
      return;
    }
    int count = count(arriving, rules.project());
    Control control = Control.of(pairing, rules, world.cycle());
    double friction = control.friction(pairing, rules);
    Consultation consultation = Consultation.of(pairing, rules, world.domains(), control);
    Oversight oversight = Oversight.of(pairing, rules, control);
    int closing = rules.pipeline().periods(Phase.CLOSING, friction, world.calendar());
    int payment = Payout.periods(pairing, rules);
    List<Approved> approved = new Approval(world, pairing, consultation, plan, friction).approved(count);
    report(world, pairing, arriving, count - approved.size(), count);
    double funds = arriving / approved.size();
    List<Project> running = pairing.running();
    int before = running.size();
    for (Approved task : approved) {
      if (PassDown.undone(world, pairing.aider(), task)) {
        pairing.aider().lapse(funds);
        observer.undone(world, pairing, funds);
        continue;
      }
      Oversight own = oversight.orNone(world, pairing, task.key());
      int periods = periods(world.calendar().periodsIn(world.domains().get(task.domain()).duration()), friction);
      Project project = new Project(task.domain(), funds, consultation.fit(task.domain()), own.quality(), own.shirking(), task.key(), world.cycle(),
          task.delay() + payment, periods);
      project.close(closing);
      running.add(project);
      if (task.planned()) {
        observer.planned(world, pairing, project);
      }
    }
    List<Project> launched = running.subList(before, running.size());
    Shaping.give(launched, world.domains(), rules.forms());
    launched.forEach(project -> observer.launched(world, pairing, project));
  }

  /** What proposals that drop out free goes to the others; where none is left it lapses. */
  private void report(World world, Pairing pairing, double money, int dropped, int count) {
    if (dropped > 0) {
      observer.dropped(world, pairing, money * dropped / count);
    }
    if (dropped == count) {
      pairing.aider().lapse(money);
    }
  }

  private static int count(double funds, ProjectSystem system) {
    return (int) Math.max(1, Math.min(system.maxPerPair(), Math.floor(funds / system.unit() + .5 + ROUNDING)));
  }

  private static int periods(double planned, double friction) {
    return (int) Math.max(1, Math.ceil(planned * (1 + friction) - ROUNDING));
  }
}
