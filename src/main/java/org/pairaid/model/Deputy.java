package org.pairaid.model;

import java.util.List;
import java.util.stream.IntStream;

/** A deputy (下级承接城市): one of an aider's own cities, which carries pairings under straight contracting (model B3). */
public final class Deputy {
  /** Pressure that it bears without escalating, in [0,1]. Fixed: drawn from U, once a replicate. */
  private final double tolerance;
  /** What is pressed down on it in the cycle, in units of the load L. Start: 0. */
  private double pressure;

  /** @param tolerance pressure that it bears without escalating, in [0,1] */
  Deputy(double tolerance) {
    this.tolerance = tolerance;
  }

  /** The deputies of one aider, their tolerance drawn once a replicate, U(0,1). */
  static List<Deputy> of(AidingProfile aider, Streams streams) {
    long key = Streams.entity(aider.id());
    return IntStream.range(0, aider.deputies()).mapToObj(number -> new Deputy(streams.stream(Purpose.DEPUTY, Streams.entity(key, number), 0).nextDouble())).toList();
  }

  void press(double load) {
    pressure = load;
  }

  /** Whether it keeps to the letter and refers everything upwards (墨守成规、逐级请示) instead of acting. */
  public boolean escalates() {
    return pressure > tolerance;
  }

  /** Pressure that it bears without escalating, in [0,1]. */
  public double tolerance() {
    return tolerance;
  }

  /** What is pressed down on it in this cycle, in units of the load L. */
  public double pressure() {
    return pressure;
  }
}
