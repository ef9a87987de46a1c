package org.pairaid.cycle;

import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.World;

/** Watches the loop without acting in it. Indicators, checks and recorders hang here. */
public interface Observer {
  /** Pairs were made, made anew or dissolved. */
  default void paired(World world) {}

  /** A project was launched. */
  default void launched(World world, Pairing pairing, Project project) {}

  /** A project ended without benefit. */
  default void abandoned(World world, Pairing pairing, Project project) {}

  /**
   * A project was completed.
   *
   * @param flownBack funds and attracted investment that flowed back to the aider, 亿元
   * @param attracted investment attracted, 亿元
   */
  default void completed(World world, Pairing pairing, Project project, double flownBack, double attracted) {}

  /** A period has passed. */
  default void periodEnded(World world) {}

  /** A cycle has been assessed. */
  default void cycleEnded(World world) {}
}
