package org.pairaid.simulation;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.pairaid.cycle.GovernanceLoop;
import org.pairaid.cycle.Observer;
import org.pairaid.cycle.Stage;
import org.pairaid.model.Pairing;
import org.pairaid.model.Streams;
import org.pairaid.model.World;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;
import sim.field.network.Network;

/**
 * One replicate in MASON: a Steppable for each stage of the {@link GovernanceLoop}, the pairings in a Network, put together when it is asked for. Time is counted
 * in periods. MASON's own generator is never drawn from: one Steppable a place in the order leaves it nothing to shuffle.
 */
public final class PairedAidSimulation extends SimState {
  private static final long serialVersionUID = 1L;

  private final transient Blueprint blueprint;
  private final transient Observer observer;
  private final int replicate;
  private transient World world;
  private transient Network pairings;
  private transient List<Pairing> drawn;

  /**
   * @param replicate number of the replicate, from 0
   * @param observer watches the run
   */
  public PairedAidSimulation(Blueprint blueprint, int replicate, Observer observer) {
    super(0);
    this.blueprint = blueprint;
    this.replicate = replicate;
    this.observer = observer;
  }

  @Override
  public void start() {
    super.start();
    Streams streams = new Streams(blueprint.seed(), replicate);
    world = new World(blueprint.domains(), blueprint.aiding(), blueprint.receiving(), blueprint.pairs(), blueprint.calendar(), streams);
    pairings = new Network(true);
    drawn = null;
    GovernanceLoop loop = GovernanceLoop.of(blueprint.schedule(), blueprint.shocks(), blueprint.minds(streams), observer);
    int order = 0;
    order = schedule(loop.opening(), 0, order, world.periodsPerYear());
    order = schedule(loop.everyPeriod(), 0, order, 1);
    schedule(loop.closing(), world.periodsPerYear() - 1, order, world.periodsPerYear());
  }

  /** Runs all cycles. */
  public void runToEnd() {
    runUntil(() -> false);
  }

  /**
   * Runs all cycles, unless it is told to stop.
   *
   * @param told asked after each period
   * @throws IllegalStateException if it was told to stop
   */
  public void runUntil(BooleanSupplier told) {
    start();
    long periods = (long) blueprint.cycles() * blueprint.calendar().periodsPerYear();
    while (schedule.getSteps() < periods && schedule.step(this)) {
      // MASON carries out one period a step
      if (told.getAsBoolean()) {
        throw new IllegalStateException("told to stop in period " + schedule.getSteps());
      }
    }
    finish();
  }

  private int schedule(List<Stage> stages, int first, int order, int interval) {
    for (Stage stage : stages) {
      Steppable step = state -> {
        int period = (int) schedule.getTime();
        world.at(period / world.periodsPerYear(), period % world.periodsPerYear());
        stage.run(world);
      };
      schedule.scheduleRepeating(Schedule.EPOCH + first, order++, step, interval);
    }
    return order;
  }

  /** The world of this replicate. */
  public World world() {
    return world;
  }

  /** The pairings in force (结对关系) as a network, drawn when asked for: governments are its nodes, each edge carries its {@link Pairing}. */
  public Network pairings() {
    if (drawn == null) {
      world.aiders().forEach(pairings::addNode);
      world.receivers().forEach(pairings::addNode);
    }
    if (drawn != world.pairings()) {
      pairings.removeAllEdges();
      drawn = world.pairings();
      drawn.forEach(pairing -> pairings.addEdge(pairing.aider(), pairing.receiver(), pairing));
    }
    return pairings;
  }
}
