package org.pairaid.cycle;

import org.pairaid.model.World;

/** One step of the governance loop. Within a stage nothing depends on the order of entities. */
public interface Stage {
  /** Carries the stage out in the world's present cycle and period. */
  void run(World world);
}
