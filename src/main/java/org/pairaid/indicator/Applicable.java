package org.pairaid.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds which indicators say something of some runs: those of the core, and of the others those that are not one and the same number wherever
 * they have a value, as they are where what they measure is switched off.
 */
public final class Applicable {
  private final double[] least = new double[Indicators.ALL.size()];
  private final double[] most = new double[Indicators.ALL.size()];

  public Applicable() {
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    Arrays.fill(most, Double.NEGATIVE_INFINITY);
  }

  /** Takes in a value of an indicator by its place in {@link Indicators#ALL}; not a number for none. */
  public void take(int indicator, double value) {
    if (value < least[indicator]) {
      least[indicator] = value;
    }
    if (value > most[indicator]) {
      most[indicator] = value;
    }
  }

  /** The indicators that apply, in the order of the list. */
  public List<Indicator> indicators() {
    return IntStream.range(0, least.length).filter(i -> i < Indicators.CORE.size() || least[i] < most[i]).mapToObj(Indicators.ALL::get).toList();
  }

  /** Those of them that are worth a picture: not 0, or without a value, throughout. */
  public List<Indicator> pictured() {
    return indicators().stream().filter(indicator -> {
      int i = Indicators.ALL.indexOf(indicator);
      return least[i] <= most[i] && (least[i] != 0 || most[i] != 0);
    }).toList();
  }

  /** The others that have a value, with it. */
  public List<Constant> constants() {
    var constants = new ArrayList<Constant>();
    for (int i = Indicators.CORE.size(); i < least.length; i++) {
      if (least[i] == most[i]) {
        constants.add(new Constant(Indicators.ALL.get(i), least[i]));
      }
    }
    return constants;
  }

  /** An indicator that is the same number throughout. */
  public record Constant(Indicator indicator, double value) {}
}
