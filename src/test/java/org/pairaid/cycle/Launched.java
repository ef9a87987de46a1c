package org.pairaid.cycle;

import java.util.ArrayList;
import java.util.List;
import org.pairaid.model.AidingDecision;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.ReceivingDecision;
import org.pairaid.model.World;

/** What one launch in a {@link TinyWorld} brings: 100 亿元 from a to v become 1000 projects, or less money those of a few. */
final class Launched implements Observer {
  final World world;
  final Pairing pairing;
  final List<Project> projects = new ArrayList<>();
  final List<Project> planned = new ArrayList<>();
  double dropped;
  double undone;

  private Launched(World world, double funds) {
    this.world = world;
    pairing = TinyWorld.pairing(world, "v");
    pairing.fund(funds);
    pairing.aider().budget(funds);
    new PassDown().run(world);
    new Launch(this).run(world);
  }

  /** Projects of .1 亿元 each. */
  static Launched of(double funds, AidingDecision decision, String... settings) throws Exception {
    String[] all = new String[settings.length + 2];
    System.arraycopy(settings, 0, all, 2, settings.length);
    all[0] = "project.unit=.1";
    all[1] = "project.maxPerPair=1000";
    World world = TinyWorld.of(all);
    world.receivers().forEach(r -> r.decide(new ReceivingDecision(.5, 0, 0), ""));
    world.aiders().forEach(a -> a.contract(5));
    world.aiders().forEach(a -> a.decide(decision, 5, ""));
    return new Launched(world, funds);
  }

  static AidingDecision delegating(double delegation) {
    return new AidingDecision(1, 0, delegation, 0, 0, 0);
  }

  double money() {
    return projects.stream().mapToDouble(Project::funds).sum();
  }

  @Override
  public void launched(World w, Pairing of, Project project) {
    projects.add(project);
  }

  @Override
  public void planned(World w, Pairing of, Project project) {
    planned.add(project);
  }

  @Override
  public void dropped(World w, Pairing of, double funds) {
    dropped += funds;
  }

  @Override
  public void undone(World w, Pairing of, double funds) {
    undone += funds;
  }
}
