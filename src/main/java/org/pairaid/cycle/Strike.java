package org.pairaid.cycle;

import java.util.List;
import java.util.function.Predicate;
import org.pairaid.model.Purpose;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.Shock;
import org.pairaid.model.World;

/**
 * Disasters and epidemics strike the places they name at the start of their period (突发事件; model B11). Those of a cycle's first period come before the
 * centre and the governments decide, so that they are answered in the same cycle.
 */
final class Strike implements Stage {
  private final List<Shock> shocks;
  private final Observer observer;

  private Strike(List<Shock> shocks, Predicate<Shock> which, Observer observer) {
    this.shocks = shocks.stream().filter(which).toList();
    this.observer = observer;
  }

  /** The shocks that strike at the start of a cycle. */
  static Strike beforeDecisions(List<Shock> shocks, Observer observer) {
    return new Strike(shocks, shock -> shock.period() == 0, observer);
  }

  /** The shocks that strike later in a cycle. */
  static Strike duringACycle(List<Shock> shocks, Observer observer) {
    return new Strike(shocks, shock -> shock.period() > 0, observer);
  }

  @Override
  public void run(World world) {
    for (Shock shock : shocks) {
      if (shock.cycle() == world.cycle() && shock.period() == world.period()) {
        strike(world, shock);
      }
    }
  }

  private void strike(World world, Shock shock) {
    double[] surge = world.domains().stream().mapToDouble(domain -> shock.needs().get(domain.id())).toArray();
    for (ReceivingGovernment receiver : world.receivers()) {
      if (shock.strikes(receiver.profile().entry())) {
        double draw = world.streams().stream(Purpose.SHOCK, receiver.key(), world.time()).nextDouble();
        receiver.strike(shock, 1 - shock.variation() * draw, surge);
        observer.struck(world, receiver, shock);
      }
    }
  }
}
