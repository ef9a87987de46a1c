package org.pairaid.model;

/**
 * What a random stream is drawn for: what it decides, the entity and the time that key it beside seed and replicate, and what is drawn from it in order. U is uniform in
 * [0,1), a normal has mean 0 and deviation 1. The order of the purposes never changes, for streams are keyed by it; new ones go to the end.
 */
public enum Purpose {
  /**
   * Perceived need, barring, choice of domain and review of one project. Key: project; cycle. Draws: per attempt, for each domain in order a U for barring if it is on the
   * negative list and a U for perceived need, then a U for the choice; a normal for the review in the first two attempts.
   */
  PROJECT,
  /** Acceptance of one project, and whether both sides shirk. Key: project; cycle of launch. Draws: a normal; if it failed a U for shirking; if it was reworked a normal. */
  ACCEPTANCE,
  /** Growth of a receiver's revenue in one period. Key: receiver; period of the run. Draws: a normal. */
  GROWTH,
  /** Errors of the evaluators and exposure of one aider. Key: aider; cycle. Draws: a U for exposure, a normal of the third party, a normal of the public. */
  ASSESSMENT,
  /** The posterior of means when results are read; no run draws it. Key: 0; number of the draw. Draws: a normal for each replicate. */
  POSTERIOR,
  /**
   * What the strategy of one aider draws in one cycle. Key: aider; cycle. Draws: {@code reinforcement} and {@code experience} a U for the archetype; {@code imitation} a U for
   * experiments, an archetype, a U for copying, a U for the peer, all four whatever comes of them; the others nothing.
   */
  AIDING_STRATEGY,
  /** What the strategy of one receiver draws in one cycle. Key: receiver; cycle. Draws: as for aiders. */
  RECEIVING_STRATEGY,
  /** What the strategy of the centre draws in one cycle. Key: 0; cycle. Draws: nothing by {@code static} and {@code adaptive}. */
  CENTRE_STRATEGY,
  /** Which of several strategies a government follows. Key: government; 0 for aiders and 1 for receivers. Draws: a U where there are several. */
  POPULATION,
  /** Tolerance of one deputy (model B3). Key: aider and number of the deputy; 0. Draws: a U. */
  DEPUTY,
  /** Whether an escalating deputy leaves one task undone (model B3). Key: project; cycle. Draws: a U. */
  TASK,
  /**
   * Whether one project follows the centre's plan, and its domain and review if it does (model B4). Key: project; cycle. Draws: a U for whether it does; if so, per attempt, a U
   * for the domain and in the first two attempts a normal for the review.
   */
  PLAN,
  /** Arbitration over one project (model B7). Key: project; cycle. Draws: a U for whether it is reopened; if so those of one choice of domain. */
  ARBITRATION,
  /** Whether no one is in charge of one project (model B7). Key: project; cycle. Draws: a U. */
  VACUUM,
  /** Whether one proposal drops out of the pipeline (model B15). Key: project; cycle. Draws: a U. */
  PIPELINE,
  /** Whether the digital platforms of one receiver fail in one cycle. Key: receiver; cycle. Draws: a U. */
  OUTAGE,
  /** How hard a shock strikes one receiver. Key: receiver; period of the run. Draws: a U; shocks of one period share it. */
  SHOCK,
  /**
   * Size and trade of one enterprise, and what it does in one cycle. Key: aider and number of the enterprise; -1 for what it is, else the cycle. Draws: a U for the trade, a normal
   * for the size; in a cycle, if free, a pairing, a U for what it sees and a U for joining, else a U for leaving; a normal for the fit if it invests.
   */
  ENTERPRISE,
  /**
   * Size of one social organisation, and what it does in one cycle. Key: aider and number of the organisation; -1 for its size, else the cycle. Draws: a normal for the size; in a
   * cycle a pairing and a U for being at work.
   */
  ORGANISATION,
  /** Pairing by chance of one aider and one receiver. Key: aider and receiver; cycle in which pairs are made. Draws: a U. */
  PAIRING,
  /**
   * The points of a design, and the resamples of its indices; no run draws it. Key: parameter, kind of design, or indicator; 1 for the shift of the design sobol, else 0. Draws: a permutation of the strata, then a U
   * for each point; of trajectories for each its levels, ways and order; a number for each shift; of resamples a U for each unit.
   */
  DESIGN,
  /** The points that a calibration tries; no run draws it. Key: the method; number of the search or generation. Draws: as the method asks. */
  CALIBRATION
}
