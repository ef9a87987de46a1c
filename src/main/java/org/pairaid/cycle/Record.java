package org.pairaid.cycle;

import org.pairaid.model.World;

/** The cycle is over: observers may take it down. */
final class Record implements Stage {
  private final Observer observer;

  Record(Observer observer) {
    this.observer = observer;
  }

  @Override
  public void run(World world) {
    observer.cycleEnded(world);
  }
}
