package org.pairaid.scenario;

/**
 * One thing that is wrong with the user's input. Path and message are made fit for one line of a terminal.
 *
 * @param place file, line and column
 * @param path dotted path of the key; empty where there is none
 * @param message what was expected, what stands there, and what to try
 */
public record Problem(Place place, String path, String message) {
  public Problem {
    path = Shown.line(path);
    message = Shown.line(message);
  }

  /** One line: {@code file:line:column: path: message}. */
  @Override
  public String toString() {
    return place + ": " + (path.isEmpty() ? "" : path + ": ") + message;
  }
}
