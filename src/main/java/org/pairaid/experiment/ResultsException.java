package org.pairaid.experiment;

import java.io.IOException;

/** A folder holds no results, or results that cannot be read; the message says which file, what is wrong and what to try. */
public final class ResultsException extends IOException {
  private static final long serialVersionUID = 1;

  /** Says what is wrong and what to try. */
  public ResultsException(String message) {
    super(message);
  }

  /** Likewise, with what caused it. */
  public ResultsException(String message, Throwable cause) {
    super(message, cause);
  }
}
