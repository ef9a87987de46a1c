package org.pairaid.experiment;

/**
 * A run that could not be finished: a strategy failed, or the model broke one of its invariants. It leaves no rows.
 *
 * @param scenario name of the scenario
 * @param replicate number of the replicate, from 0
 * @param seed seed of the scenario
 * @param message what happened, in one line
 */
public record RunFailure(String scenario, int replicate, long seed, String message) {
  /** One line: which run, and what happened. */
  @Override
  public String toString() {
    return scenario + ", replicate " + replicate + " (seed " + seed + ") failed: " + message;
  }
}
