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
  /** The posterior of means when results are read; no run draws it. */
  POSTERIOR,
  /** What the strategy of one aider draws in one cycle. */
  AIDING_STRATEGY,
  /** What the strategy of one receiver draws in one cycle. */
  RECEIVING_STRATEGY,
  /** What the strategy of the centre draws in one cycle. */
  CENTRE_STRATEGY,
  /** Which of several strategies a government follows. */
  POPULATION,
  /** Tolerance of one deputy (model B3). */
  DEPUTY,
  /** Whether an escalating deputy leaves one task undone (model B3). */
  TASK,
  /** Whether one project follows the centre's plan, and its domain and review if it does (model B4). */
  PLAN,
  /** Arbitration over one project (model B7). */
  ARBITRATION,
  /** Whether no one is in charge of one project (model B7). */
  VACUUM,
  /** Whether one proposal drops out of the pipeline (model B15). */
  PIPELINE,
  /** Whether the digital platforms of one receiver fail in one cycle. */
  OUTAGE,
  /** How hard a shock strikes one receiver. */
  SHOCK,
  /** Size and trade of one enterprise, and what it does in one cycle. */
  ENTERPRISE,
  /** Size of one social organisation, and what it does in one cycle. */
  ORGANISATION,
  /** Pairing by chance of one aider and one receiver, in the cycle in which pairs are made. */
  PAIRING,
  /** The points of a design of experiments; no run draws it. */
  DESIGN
}
