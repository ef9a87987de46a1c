package org.pairaid.indicator;

import java.util.List;
import org.pairaid.model.World;

/** Indicators of who is paired with whom. */
final class PairingMeasures implements Measures {
  static final List<Indicator> LIST = List.of();

  @Override
  public void addTo(Row row, World world) {
    // none yet
  }
}
