package org.pairaid.experiment;

/** A run could not be finished. */
public final class RunFailedException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * A run that could not be finished.
   *
   * @param run which one
   * @param message what happened, in one line
   */
  public RunFailedException(String run, String message) {
    super(run + " failed: " + message);
  }

  RunFailedException(String run, Throwable cause) {
    super(run + " failed: " + (cause instanceof OutOfMemoryError ? "out of memory: Java may use " + (Runtime.getRuntime().maxMemory() >> 20) + " MB here. Runs that were done are kept; the same command goes on from there"
        : cause.getMessage()), cause);
  }
}
