package org.pairaid.scenario;

/**
 * One thing that is wrong with the user's input.
 *
 * @param place file, line and column
 * @param path dotted path of the key; empty where there is none
 * @param message what was found, what was expected, and what to try
 */
public record Problem(Place place, String path, String message) {
  @Override
  public String toString() {
    return place + ": " + (path.isEmpty() ? "" : path + ": ") + message;
  }
}
