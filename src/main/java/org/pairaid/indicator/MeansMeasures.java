package org.pairaid.indicator;

import java.util.List;
import org.pairaid.model.World;

/** Indicators of digital governance, cadres, payment and forms of aid. */
final class MeansMeasures implements Measures {
  static final List<Indicator> LIST = List.of();

  @Override
  public void addTo(Row row, World world) {
    // none yet
  }
}
