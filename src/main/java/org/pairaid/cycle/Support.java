package org.pairaid.cycle;

import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.World;
import org.pairaid.model.YearOfSupport;

/** A period's part of what enterprises and social organisations bring reaches the places (model B5). */
final class Support implements Stage {
  private final Observer observer;

  Support(Observer observer) {
    this.observer = observer;
  }

  @Override
  public void run(World world) {
    double share = 1.0 / world.periodsPerYear();
    for (ReceivingGovernment receiver : world.receivers()) {
      YearOfSupport year = world.society().of(receiver);
      if (year != null) {
        year.reach(receiver.aid(), world.domains(), share);
        observer.supported(world, receiver, year.invested() * share, year.given() * share);
      }
    }
  }
}
