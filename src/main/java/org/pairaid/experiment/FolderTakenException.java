package org.pairaid.experiment;

/** The results folder holds something that is not to be overwritten. */
public final class FolderTakenException extends Exception {
  private static final long serialVersionUID = 1L;

  FolderTakenException(String message) {
    super(message);
  }
}
