package org.pairaid.calibration;

import org.apache.commons.math3.random.AbstractRandomGenerator;
import org.apache.commons.rng.UniformRandomProvider;

/** A stream as the optimiser wants it. */
final class Draws extends AbstractRandomGenerator {
  private final UniformRandomProvider stream;

  Draws(UniformRandomProvider stream) {
    this.stream = stream;
  }

  @Override
  public void setSeed(long seed) {
    throw new UnsupportedOperationException("the stream is keyed");
  }

  @Override
  public double nextDouble() {
    return stream.nextDouble();
  }
}
