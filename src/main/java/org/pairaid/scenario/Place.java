package org.pairaid.scenario;

/**
 * Where something stands.
 *
 * @param source file as the user named it, or the option that holds it
 * @param line line, from 1; 0 where there is none
 * @param column column, from 1; 0 where there is none
 */
public record Place(String source, int line, int column) {
  static Place start(String source) {
    return new Place(source, 1, 1);
  }

  static Place option(String source) {
    return new Place(source, 0, 0);
  }

  @Override
  public String toString() {
    return line == 0 ? source : source + ":" + line + ":" + column;
  }
}
