package org.pairaid.indicator;

import org.pairaid.cycle.Observer;
import org.pairaid.model.World;

/** Watches a run for the indicators of one subject. */
interface Measures extends Observer {
  /** Adds its indicators of the cycle that has ended, in the order of its list, and makes ready for the next cycle. */
  void addTo(Row row, World world);
}
