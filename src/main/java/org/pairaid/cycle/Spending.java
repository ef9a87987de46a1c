package org.pairaid.cycle;

/** What funds of a pairing are spent on beside projects. */
public enum Spending {
  /** Digital platforms (model B6). */
  PLATFORMS,
  /** Leaked at a treasury on the way (model B17). */
  LEAKED
}
