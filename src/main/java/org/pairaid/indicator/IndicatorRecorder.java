package org.pairaid.indicator;

import java.util.List;
import org.pairaid.cycle.Observer;
import org.pairaid.cycle.Spending;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.Shock;
import org.pairaid.model.World;

/** Takes the indicators of {@link Indicators#ALL} at the end of each cycle, in their order. */
public final class IndicatorRecorder implements Observer {
  private final double[][] cycles;
  private final List<Measures> groups;
  private final Observer all;

  /**
   * @param cycles cycles of the run
   * @param receivers receivers of the world
   */
  public IndicatorRecorder(int cycles, int receivers) {
    this.cycles = new double[cycles][];
    groups = List.of(new CoreMeasures(receivers), new PairingMeasures(), new ProjectMeasures(), new MeansMeasures(), new PlaceMeasures(), new ActorMeasures(), new MoneyMeasures());
    all = new Observers(groups.toArray(Observer[]::new));
  }

  /** Indicators of one cycle; not a number where the list says empty. */
  public double[] cycle(int cycle) {
    return cycles[cycle];
  }

  @Override
  public void paired(World world) {
    all.paired(world);
  }

  @Override
  public void launched(World world, Pairing pairing, Project project) {
    all.launched(world, pairing, project);
  }

  @Override
  public void planned(World world, Pairing pairing, Project project) {
    all.planned(world, pairing, project);
  }

  @Override
  public void dropped(World world, Pairing pairing, double funds) {
    all.dropped(world, pairing, funds);
  }

  @Override
  public void undone(World world, Pairing pairing, double funds) {
    all.undone(world, pairing, funds);
  }

  @Override
  public void abandoned(World world, Pairing pairing, Project project) {
    all.abandoned(world, pairing, project);
  }

  @Override
  public void completed(World world, Pairing pairing, Project project, double flownBack, double attracted) {
    all.completed(world, pairing, project, flownBack, attracted);
  }

  @Override
  public void supported(World world, ReceivingGovernment receiver, double invested, double given) {
    all.supported(world, receiver, invested, given);
  }

  @Override
  public void spent(World world, Pairing pairing, Spending spending, double amount) {
    all.spent(world, pairing, spending, amount);
  }

  @Override
  public void struck(World world, ReceivingGovernment receiver, Shock shock) {
    all.struck(world, receiver, shock);
  }

  @Override
  public void periodEnded(World world) {
    all.periodEnded(world);
  }

  @Override
  public void cycleEnded(World world) {
    all.cycleEnded(world);
    Row row = new Row(Indicators.ALL.size());
    groups.forEach(group -> group.addTo(row, world));
    cycles[world.cycle()] = row.full();
  }
}
