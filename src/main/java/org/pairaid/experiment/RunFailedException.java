package org.pairaid.experiment;

/** A run could not be finished. */
public final class RunFailedException extends Exception {
  private static final long serialVersionUID = 1L;

  RunFailedException(int run, Throwable cause) {
    this("run " + run, cause);
  }

  RunFailedException(String run, Throwable cause) {
    super(run + " failed: " + cause.getMessage(), cause);
  }
}
