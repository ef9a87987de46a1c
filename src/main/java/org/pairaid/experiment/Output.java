package org.pairaid.experiment;

import java.io.Serializable;
import java.util.List;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.scenario.CycleWindow;

/**
 * A number that is kept of each run: an indicator's mean over some cycles.
 *
 * @param column name of its column
 * @param indicator name of the indicator
 * @param window cycles, as {@link CycleWindow} reads them
 */
public record Output(String column, String indicator, String window) implements Serializable {
  /** The number of an indicator over a window, in a column of the indicator's name. */
  public static Output of(Indicator indicator, String window) {
    return new Output(indicator.name(), indicator.name(), window);
  }

  /** The numbers of one run; not a number where an indicator has no value in the window. */
  static double[] of(List<Output> outputs, double[][] cycles) {
    return outputs.stream().mapToDouble(output -> {
      CycleWindow window = CycleWindow.parse(output.window, cycles.length).orElseThrow(() -> new IllegalArgumentException("the window " + output.window + " is outside a run of " + cycles.length + " cycles"));
      int index = Indicators.ALL.indexOf(Indicators.find(output.indicator).orElseThrow());
      double sum = 0;
      int known = 0;
      for (int cycle = window.first(); cycle <= window.last(); cycle++) {
        if (!Double.isNaN(cycles[cycle][index])) {
          sum += cycles[cycle][index];
          known++;
        }
      }
      return known == 0 ? Double.NaN : sum / known;
    }).toArray();
  }
}
