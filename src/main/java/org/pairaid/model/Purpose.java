package org.pairaid.model;

/** What a random stream is drawn for. The order never changes: streams are keyed by it; new purposes go to the end. */
public enum Purpose {
  /** Perceived need, barring, choice of domain and review of one project. */
  PROJECT,
  /** Acceptance of one project, and whether both sides shirk. */
  ACCEPTANCE,
  /** Growth of a receiver's revenue in one period. */
  GROWTH,
  /** Errors of the evaluators and exposure of one aider. */
  ASSESSMENT,
  /** Weights of the replicates when results are read; no run draws it. */
  BOOTSTRAP
}
