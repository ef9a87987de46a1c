package org.pairaid.scenario;

import java.io.Serializable;

/**
 * Where something stands.
 *
 * @param source file as the user named it, or the option that holds it
 * @param line line, from 1; 0 where there is none
 * @param column column in characters, from 1; 0 where there is none
 */
public record Place(String source, int line, int column) implements Serializable {
  static Place start(String source) {
    return new Place(source, 1, 1);
  }

  /** A place without lines: an option of the command line, or a file as a whole. */
  public static Place whole(String source) {
    return new Place(source, 0, 0);
  }

  @Override
  public String toString() {
    return Shown.line(source) + (line == 0 ? "" : ":" + line + ":" + column);
  }
}
