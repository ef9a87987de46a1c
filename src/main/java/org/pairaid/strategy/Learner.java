package org.pairaid.strategy;

import org.apache.commons.rng.UniformRandomProvider;

/** How one government learns which of several archetypes to follow (model B8). Its fields are what the government remembers of them. */
interface Learner {
  /**
   * Number of the archetype to follow in the coming cycle, from 0.
   *
   * @param lesson what the last cycle teaches
   */
  int choose(Lesson lesson, UniformRandomProvider chance);
}
